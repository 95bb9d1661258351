"""The one item of a list with a capital where the others go on in small letters: `cabai rawit; Tarif parkir; beras`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.name_chunks import NOT_NAMES
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.roles import COMMON_PARTS
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at

_FEWEST = 3
"""Items of a list that shows how they usually begin."""
_AUTHORED = frozenset("karya ciptaan gubahan oleh".split())
"""Words, in lower case, behind the title of a work: `Bumi karya seorang novelis`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first word of the one item of a list that begins with a capital and is no name."""
    items = (passage for passage in passages_of(rule, release.passages) if passage.words)
    for _group, passages in groupby(items, key=lambda passage: (passage.block.group, passage.block.depth)):
        listed = list(passages)
        odd = [passage for passage in listed if not passage.words[0].text.islower()]
        if len(listed) < _FEWEST or len(odd) != 1 or not _is_capitalised(release, odd[0]):
            continue
        passage, word = odd[0], odd[0].words[0]
        if not is_silent(rule, passage, word.start, word.end):
            edits = (Edit(word.start, word.end, word.lower),)
            yield finding_at(
                rule, passage, word.start, word.end, use=word.lower, edits=edits, suggestions=(word.lower,)
            )


def _is_capitalised(release: Release, passage: Passage) -> bool:
    """Say whether an item is a phrase whose first word has its capital from nothing but its place."""
    first, *rest = passage.words
    is_word = first.text.istitle() and load_lexicon().is_standard(first.lower)
    may_be_named = first.lower in COMMON_PARTS | NOT_NAMES or len(release.capital_words.get(first.lower, ())) > 1
    text = passage.text.rstrip()
    is_phrase = bool(rest) and rest[0].text.islower() and rest[0].lower not in _AUTHORED and "." not in text[:-1]
    return is_word and is_phrase and not may_be_named and text.endswith((";", ",", "dan", "atau", "."))
