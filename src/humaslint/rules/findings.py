"""Findings of two shapes that many rules have: words to be replaced, and what a release tells otherwise elsewhere."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from humaslint.indonesian.passage import Passage
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule


def replaced(rule: Rule, passage: Passage, start: int, end: int, use: str, **arguments: str) -> Finding:
    """Return the finding at `start:end` of a passage, for which its fix writes `use`; the messages have both."""
    found = {"found": passage.text[start:end], "use": use}
    return Finding(rule, passage.place(start, end), {**found, **arguments}, (Edit(start, end, use),), (use,))


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
