"""The finding at what a release tells otherwise elsewhere."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from humaslint.indonesian.passage import Passage
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule


class Told(Protocol):
    """Something told at the str offsets `start:end` of a passage."""

    @property
    def passage(self) -> Passage:
        """The passage."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""


class Spot(NamedTuple):
    """The str offsets `start:end` of a passage."""

    passage: Passage
    start: int
    end: int


def contrary(rule: Rule, odd: Told, other: Told, **arguments: str) -> Finding:
    """Return the finding at `odd`, with both as written in its arguments and the place of the other beside it."""
    found, told = (each.passage.text[each.start : each.end] for each in (odd, other))
    related = (other.passage.place(other.start, other.end),)
    place = odd.passage.place(odd.start, odd.end)
    return Finding(rule, place, {"found": found, "other": told, **arguments}, related=related)
