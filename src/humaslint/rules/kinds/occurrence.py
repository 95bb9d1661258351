"""Something that may stand only so many times in a block or in the whole release, or must stand there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.patterns import search

Hit = tuple[Passage, int, int]


class Parameters(NamedTuple):
    """`pattern` may stand at most `max` times in each `per`; the first one too many is reported."""

    pattern: str
    max: int
    per: Literal["block", "release"] = "block"
    case: bool = False


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first match too many, pointing to the first match."""
    parameters = rule.parameters
    assert isinstance(parameters, Parameters)
    groups: dict[int, list[Hit]] = {}
    for passage, _match, start, end in search(rule, parameters.pattern, release, parameters.case):
        groups.setdefault(passage.index if parameters.per == "block" else 0, []).append((passage, start, end))
    for hits in groups.values():
        if len(hits) > parameters.max:
            passage, start, end = hits[parameters.max]
            arguments = {
                "found": passage.text[start:end],
                "count": str(len(hits)),
                "max": str(parameters.max),
            }
            yield Finding(rule, passage.place(start, end), arguments, related=_first(hits))


def _first(hits: list[Hit]) -> tuple[Place, ...]:
    passage, start, end = hits[0]
    return (passage.place(start, end),)
