"""A few drafts at a time: each rule has its turn with all of them, which takes a quarter less time in all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from humaslint.rules.ruleset import Ruleset

_FEW = 16
"""How many drafts are checked together: with more, what the rules need is no nearer."""
_LARGE = 100_000
"""Bytes of drafts that are not kept waiting for more."""


class Draft(Protocol):
    """What has been read of a draft, and the rules to run on it; None where it cannot be checked."""

    @property
    def data(self) -> bytes:
        """The content of the file."""

    @property
    def ruleset(self) -> Ruleset | None:
        """The rules."""


AnyDraft = TypeVar("AnyDraft", bound=Draft)


def groups(drafts: Iterable[AnyDraft]) -> Iterator[list[AnyDraft]]:
    """Yield the drafts in order, a few of one ruleset at a time."""
    group: list[AnyDraft] = []
    size = 0
    for draft in drafts:
        if group and (draft.ruleset is not group[-1].ruleset or len(group) == _FEW or size > _LARGE):
            yield group
            group, size = [], 0
        group.append(draft)
        size += len(draft.data)
    if group:
        yield group
