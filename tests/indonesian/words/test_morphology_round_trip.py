"""Forms are made and read by one set of rules: what `inflect` makes, `analyse` takes apart again."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.words.affixes import attach, detached
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import Affixes, Analysis, analyse, inflect

PREFIXES = "me pe di ke se ku kau ber ter per memper diper keter keber pember pemer".split()
NO_STEMS = {"sbb", "sdr", "tgl"}
"""Abbreviations that the dictionary lists among its stems; a stem has a vowel."""
EVERY = 5
"""One stem of the lexicon in how many is put through all its forms; all of them take a quarter of a minute."""


def test_every_form_of_a_stem_is_read_back_to_it() -> None:
    """Nouns, verbs and adjectives, with the very affixes that they were made with."""
    lexicon = load_lexicon()
    stems = sorted(word for word in lexicon.standard if lexicon.is_stem(word))
    assert len(stems) > 30_000
    assert {stem for stem in stems if not any(each.stem == stem for each in analyse(stem))} == NO_STEMS
    for stem in stems[::EVERY]:
        for affixes, form in inflect(stem, "nva").items():
            read = Analysis(stem, Affixes(*affixes.split("-")) if affixes else Affixes("", ""))
            assert stem in NO_STEMS or read in analyse(form), form


@given(st.from_regex(r"[a-z]{0,4}[aeiou][a-z]{0,6}", fullmatch=True), st.sampled_from(PREFIXES))
def test_a_prefix_comes_off_whatever_stem_it_is_joined_to(stem: str, prefix: str) -> None:
    """Detaching gives back, among others, any stem with a vowel."""
    assert stem in detached(prefix, attach(prefix, stem))
