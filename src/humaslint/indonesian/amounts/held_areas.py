"""Areas that each take a piece of land: `Jagung menempati 7 hektare, sedangkan padi menempati 6,5 hektare`."""

from __future__ import annotations

from itertools import pairwise

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import AND_WHILE, VAGUE

_AREAS = frozenset("hektare hektar ha are".split())
_TAKES = frozenset(("menempati", "mengisi"))
"""Verbs, in lower case, of what has an area for itself."""
_OPEN = VAGUE | frozenset("juga lain lainnya masing-masing setiap tiap bergantian bergiliran tumpang".split())
"""Words, in lower case, with which two may have one area, or an area is no exact one."""
_FIRST = 6
"""Tokens of a sentence before its first area."""
_BETWEEN = 6
"""Tokens from one area to the next."""


def find_held_areas(sentence: CountedSentence) -> list[Quantity]:
    """Return the areas of a sentence that says of each, or of the first alone, that something takes it."""
    _tokens, amounts, words = sentence
    areas = [each for each in amounts if each.noun in _AREAS]
    if not 1 < len(areas) == len(amounts) or areas[0].start > _FIRST:
        return []
    is_held = words[areas[0].start - 1] in _TAKES and _OPEN.isdisjoint(words)
    gaps = [words[one.end + 1 : other.start] for one, other in pairwise(areas)]
    are_joined = all(0 < len(gap) <= _BETWEEN and gap[0] in (",", *AND_WHILE) for gap in gaps)
    return areas if is_held and are_joined and not AND_WHILE.isdisjoint(gaps[-1]) else []
