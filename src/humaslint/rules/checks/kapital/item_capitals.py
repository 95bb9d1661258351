"""The one item of a list that begins unlike the others: `cabai rawit; Tarif parkir; beras`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.block_groups import lists_in
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import NOT_NAMES
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import mend

_FEWEST = 3
"""Items of a list that shows how they usually begin."""
_MANY = 4
"""Items of a list that shows it even where no mark tells whether they are phrases or sentences."""
_SHORTEST = 3
"""Letters of a word that is no sign or abbreviation."""
_ENDS = (";", ",", "dan", "atau", ".")
"""Of an item that is told by them to be a phrase or a sentence."""
_AUTHORED = frozenset("karya ciptaan gubahan oleh".split())
"""Words, in lower case, behind the title of a work: `Bumi karya seorang novelis`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first word of the one item of a list that begins unlike the others and is no name."""
    for items in lists_in(passages_of(rule, release)):
        passage = _odd_one(release, items) if len(items) >= _FEWEST else None
        if passage is not None:
            word = passage.words[0]
            use = word.text.capitalize() if word.text.islower() else word.lower
            yield from mend(rule, passage, word.start, word.end, use)


def _odd_one(release: Release, listed: Sequence[Passage]) -> Passage | None:
    """Return the one item of a list whose first letter is not as those of the others, if it is wrong."""
    small = [passage for passage in listed if passage.words[0].text.islower()]
    capitals = [passage for passage in listed if not passage.words[0].text.islower()]
    if len(capitals) == 1:
        is_told = len(listed) >= _MANY or capitals[0].text.rstrip().endswith(_ENDS)
        return capitals[0] if is_told and _is_capitalised(release, capitals[0]) else None
    if len(small) == 1:
        are_words = len(listed) >= _MANY and 2 * sum(map(_may_be_small, capitals)) > len(capitals)
        is_told = are_words or all(_is_sentence(passage) for passage in listed)
        return small[0] if is_told and _is_small(small[0]) else None
    return None


def _is_capitalised(release: Release, passage: Passage) -> bool:
    """Say whether an item is a phrase whose first word has its capital from nothing but its place."""
    first, *rest = passage.words
    is_word = first.text.istitle() and load_lexicon().is_standard(first.lower)
    may_be_named = first.lower in COMMON_PARTS | NOT_NAMES or len(release.capital_words.get(first.lower, ())) > 1
    is_phrase = bool(rest) and rest[0].text.islower() and rest[0].lower not in _AUTHORED
    return is_word and is_phrase and not may_be_named and "." not in passage.text.rstrip()[:-1]


def _is_small(passage: Passage) -> bool:
    """Say whether an item begins with a common word in small letters, and with nothing before it: `e-KTP` does not."""
    first = passage.words[0]
    is_first = not passage.text[: first.start].strip()
    is_word = len(first.text) >= _SHORTEST and load_lexicon().is_standard(first.lower)
    return is_first and is_word and not passage.text.startswith("-", first.end)


def _may_be_small(passage: Passage) -> bool:
    """Say whether an item begins with a word that has its capital from its place: not `Balai Desa`, not `Jawa`."""
    first, *rest = passage.words
    is_word = first.text.istitle() and load_lexicon().is_standard(first.lower)
    return is_word and not (rest and rest[0].text[0].isupper())


def _is_sentence(passage: Passage) -> bool:
    return len(passage.words) > 1 and passage.text.rstrip().endswith(".")
