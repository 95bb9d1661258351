"""Stretches of a text, to be asked which of its places they touch."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import accumulate

from humaslint.model.document import Mark, MarkKind


class Stretches:
    """Stretches `start:end` in str offsets, in any order; they may overlap."""

    def __init__(self, stretches: Iterable[tuple[int, int]]) -> None:
        self._stretches = sorted(stretches)
        if self._stretches:  # most blocks have none of any kind
            self._reach = list(accumulate([end for _start, end in self._stretches], max))

    def __iter__(self) -> Iterator[tuple[int, int]]:
        return iter(self._stretches)

    def __bool__(self) -> bool:
        return bool(self._stretches)

    def touch(self, start: int, end: int) -> bool:
        """Say whether one of them shares a character with `start:end`."""
        if not self._stretches:
            return False
        before = bisect_left(self._stretches, (end, 0))
        return before > 0 and self._reach[before - 1] > start

    def touching(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield those that share a character with `start:end`, the last first."""
        at = bisect_left(self._stretches, (end, 0)) - 1
        while at >= 0 and self._reach[at] > start:
            if self._stretches[at][1] > start:
                yield self._stretches[at]
            at -= 1


NOWHERE = Stretches(())
"""No stretches."""


def by_kind(marks: Iterable[Mark]) -> dict[MarkKind, Stretches]:
    """Return the stretches of a block that have each kind of mark."""
    spans: dict[MarkKind, list[tuple[int, int]]] = {}
    for mark in marks:
        spans.setdefault(mark.kind, []).append((mark.start, mark.end))
    return {kind: Stretches(each) for kind, each in spans.items()}
