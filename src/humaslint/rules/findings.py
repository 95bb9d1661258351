"""Findings of the usual shapes: at a stretch of a passage, words to be replaced, what is told otherwise elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, Protocol

from humaslint.indonesian.passage import Passage
from humaslint.model.diagnostic import Edit, Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent


def finding_at(
    rule: Rule,
    passage: Passage,
    start: int,
    end: int,
    *,
    edits: tuple[Edit, ...] = (),
    suggestions: tuple[str, ...] = (),
    related: tuple[Place, ...] = (),
    **arguments: str,
) -> Finding:
    """Return the finding at `start:end` of a passage; the messages have `arguments`, and as `found` what stands there.

    `found` may be among the arguments, where the messages are to show something else.
    """
    told = {"found": passage.text[start:end], **arguments}
    return Finding(rule, passage.place(start, end), told, edits, suggestions, related)


def report(
    rule: Rule,
    passage: Passage,
    start: int,
    end: int,
    *,
    edits: tuple[Edit, ...] = (),
    suggestions: tuple[str, ...] = (),
    related: tuple[Place, ...] = (),
    **arguments: str,
) -> Iterator[Finding]:
    """Yield the finding that `finding_at` returns, where the rule reads the passage and is not silent there."""
    if passage.kind in rule.scope and not is_silent(rule, passage, start, end):
        yield finding_at(rule, passage, start, end, edits=edits, suggestions=suggestions, related=related, **arguments)


def replaced(rule: Rule, passage: Passage, start: int, end: int, use: str, **arguments: str) -> Finding:
    """Return the finding at `start:end` of a passage, for which its fix writes `use`; the messages have both."""
    told = {"found": passage.text[start:end], "use": use, **arguments}
    return Finding(rule, passage.place(start, end), told, (Edit(start, end, use),), (use,))


def mend(rule: Rule, passage: Passage, start: int, end: int, use: str, *, but: str = "") -> Iterator[Finding]:
    """Yield the finding that `replaced` returns, where the rule reads the passage and is not silent there.

    In the context `but` it is not silent, though it skips it elsewhere.
    """
    if passage.kind in rule.scope and not is_silent(rule, passage, start, end, but):
        yield replaced(rule, passage, start, end, use)


def edited(rule: Rule, passage: Passage, start: int, end: int, *edits: Edit) -> Iterator[Finding]:
    """Yield the finding at `start:end` of a passage, within which its fix makes the edits, in their order.

    It is yielded where `report` would; the messages have as `use` how the stretch reads then.
    """
    use, at = "", start
    for edit in edits:
        use += passage.text[at : edit.start] + edit.text
        at = edit.end
    use += passage.text[at:end]
    yield from report(rule, passage, start, end, use=use, edits=edits, suggestions=(use,))


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


def contrary(rule: Rule, odd: Told, other: Told) -> Iterator[Finding]:
    """Yield the finding at `odd`, out of the rule's scope too, where it is not silent there: what the other belies.

    `other` in its arguments is how that is written, and its place is related.
    """
    if not is_silent(rule, odd.passage, odd.start, odd.end):
        told = other.passage.text[other.start : other.end]
        related = (other.passage.place(other.start, other.end),)
        yield finding_at(rule, odd.passage, odd.start, odd.end, other=told, related=related)
