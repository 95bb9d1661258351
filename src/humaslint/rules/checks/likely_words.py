"""The order in which the words that may have been meant are offered, by what stands around the slip."""

from __future__ import annotations

import re

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.suggestions import Suggestion

CLOSE = 20
"""How far behind the best suggestion another one is that may as well be meant."""

_UNIT = re.compile("(?:kilo|senti|mili|desi|mega|giga)?(?:meter|gram|liter|watt|volt|bita|hertz)")


def likeliest_first(passage: Passage, start: int, suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return what may have been meant by the word at an offset, those first that the place and the release speak for.

    Behind a figure that is a unit (*30 milimter*), elsewhere a word that the release has.
    """
    if passage.text[max(0, start - 2) : start].strip().isdigit():
        return _units_first(suggestions)
    return _here_first(suggestions, passage.release)


def _units_first(suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    least = suggestions[0].score - CLOSE
    return _first([each for each in suggestions if each.score >= least and _UNIT.fullmatch(each.word)], suggestions)


def _here_first(suggestions: tuple[Suggestion, ...], release: Release) -> tuple[Suggestion, ...]:
    """Where the best suggestion is nowhere in the release, one that is nearly as likely and is there may be meant."""
    if suggestions[0].word in release.word_counts:
        return suggestions
    least = suggestions[0].score - CLOSE
    met = release.word_counts
    return _first([each for each in suggestions if each.score >= least and each.word in met], suggestions)


def _first(some: list[Suggestion], suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    return (*some, *(each for each in suggestions if each not in some))
