"""What italics set apart: words of another language, titles, and in a text all in italics what stands upright."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from humaslint.indonesian.words.languages import Evidence

Stretch = tuple[int, int]

_MOST = 2 / 3
"""The part of a text that must be in italics for them to be its plain type."""
_FEWEST_WORDS = 6
_FEWEST_SIGNS = 2


def set_apart(length: int, italics: Iterable[Stretch], evidence: Evidence) -> list[Stretch]:
    """Return the stretches of a text of `length` characters that its italics, disjoint stretches, set apart.

    A caption or note that is in italics as a whole, and is Indonesian, is prose: what is upright in it is set apart.
    """
    italic = sorted(italics)
    is_prose = evidence.words >= _FEWEST_WORDS and evidence.indonesian >= _FEWEST_SIGNS and not evidence.is_foreign
    if not is_prose or sum(end - start for start, end in italic) < _MOST * length:
        return italic
    return list(_between(length, italic))


def _between(length: int, stretches: list[Stretch]) -> Iterator[Stretch]:
    for (_, end), (start, _) in pairwise([(0, 0), *stretches, (length, length)]):
        if end < start:
            yield end, start
