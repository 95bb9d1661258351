"""Whether a release itself tells two things apart: one sentence names both, or two entries of one list or table do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from humaslint.indonesian.release import Release
from humaslint.model.document import LISTED

_List = tuple[str, int]
"""A list or table: the kind of its blocks and the number of their group."""


class Place(Protocol):
    """Where something is named: at a str offset of block number `block`."""

    @property
    def block(self) -> int:
        """The number of the block."""

    @property
    def start(self) -> int:
        """The offset."""


def stand_together(release: Release, one: Iterable[Place], other: Iterable[Place]) -> bool:
    """Say whether one of each stands in the same sentence, or in another entry of the same list or table."""
    first, second = _sentences(release, one), _sentences(release, other)
    if not first.isdisjoint(second):
        return True
    lists, others = (_entries(release, {block for block, _start in sentences}) for sentences in (first, second))
    return any(len(blocks | others[each]) > 1 for each, blocks in lists.items() if each in others)


def _sentences(release: Release, places: Iterable[Place]) -> set[tuple[int, int]]:
    """Return the sentences by block and start."""
    return {(each.block, release.passages[each.block].sentence_at(each.start).start) for each in places}


def _entries(release: Release, blocks: Iterable[int]) -> dict[_List, set[int]]:
    """Return those blocks that are entries of a list or table, by that."""
    entries: dict[_List, set[int]] = {}
    for number in blocks:
        block = release.passages[number].block
        if block.kind in LISTED:
            entries.setdefault((block.kind, block.group), set()).add(number)
    return entries
