"""A quick look whether a release can hold a name in two spellings at all: most do not, and need no closer reading."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, combinations, pairwise

from humaslint.indonesian.name_chunks import NOT_NAMES
from humaslint.indonesian.release import Release
from humaslint.indonesian.spelling_variants import LONG, is_clipped, is_one_letter_off, is_slip, sound

_CAPITALS = re.compile(r"[A-Z][A-Za-z'’-]*+(?:\.?[ \u00a0]++[A-Z][A-Za-z'’-]*+)*+")
_SHORTEST = 3
_MANY = 40
"""So many words with the same beginning and end are taken to hold two that differ by a slip, without comparing all."""


def has_lookalikes(release: Release) -> bool:
    """Say whether two capitalised words sound alike or differ by a slip, or one is two others joined."""
    found = {run for passage in release.passages for run in _CAPITALS.findall(passage.text)}
    runs = [run.lower().replace(".", " ").split() for run in found]
    words = {word for word in {*chain.from_iterable(runs)} - NOT_NAMES if len(word) >= _SHORTEST}
    return (
        len({sound(word) for word in words}) < len(words)
        or _has_slips(word for word in words if len(word) >= LONG)
        or any(one + other in words for run in runs for one, other in pairwise(run))
    )


def _has_slips(words: Iterable[str]) -> bool:
    """Say whether two of the words differ by a slip; such words begin or end with the same letters."""
    alike: dict[str, list[str]] = {}
    for word in words:
        alike.setdefault(word[:2] + word[-1], []).append(word)
        alike.setdefault(word[-3:] + word[0], []).append(word)
        alike.setdefault(word[:LONG], []).append(word)
    groups = [group for group in alike.values() if len(group) > 1]
    return any(len(group) > _MANY or any(map(_are_near, combinations(group, 2))) for group in groups)


def _are_near(words: tuple[str, str]) -> bool:
    return is_slip(*words) or is_one_letter_off(*words) or is_clipped(*words)
