"""Which word a slip is likeliest of, and the order in which such words are offered, by what stands around the slip."""

from __future__ import annotations

import re

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.words.slips import find_slip
from humaslint.indonesian.words.suggestions import Suggestion

CLOSE = 20
"""How far behind the best suggestion another one is that may as well be meant."""

_TOLD = 40
"""The same of one that the release has."""

_UNIT = re.compile("(?:kilo|senti|mili|desi|mega|giga)?(?:meter|gram|liter|watt|volt|bita|hertz)")


def likeliest(word: str) -> Suggestion | None:
    """Return what a lower-case word is likeliest to be a slip of, None where it is none."""
    return next(iter(find_slip(word)), None)


def likeliest_first(passage: Passage, start: int, suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return what may have been meant by the word at an offset, those first that the place and the release speak for.

    Behind a figure that is a unit (*30 milimter*), elsewhere a word that the release has, where the best suggestion is
    nowhere in it; either only if it is not far less likely than the best.
    """
    best = suggestions[0]
    met = passage.release.word_counts
    first = []
    if passage.text[max(0, start - 2) : start].strip().isdigit():
        first = [each for each in suggestions if each.score >= best.score - CLOSE and _UNIT.fullmatch(each.word)]
    if not first and best.word not in met:
        first = [each for each in suggestions if each.score >= best.score - _TOLD and each.word in met]
    return (*first, *(each for each in suggestions if each not in first))
