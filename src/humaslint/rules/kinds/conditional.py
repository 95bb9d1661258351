"""Something that calls for something else in the same sentence, block or release."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import finding_at
from humaslint.rules.patterns import matches, search


class Parameters(NamedTuple):
    """Where the pattern `when` stands, the pattern `require` must stand too, within the same `within`."""

    when: str
    require: str
    within: Literal["sentence", "block", "release"] = "sentence"
    triggers: tuple[str, ...] = ()
    case: bool = False


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each `when` that has no `require` near it."""
    parameters = rule.options(Parameters)
    for _pattern, passage, _match, start, end in search(rule, (parameters.when,), release, parameters.case):
        if not any(
            matches(rule, parameters.require, text, parameters.case)
            for text in _surroundings(parameters, release, passage, start)
        ):
            yield finding_at(rule, passage, start, end)


def _surroundings(parameters: Parameters, release: Release, passage: Passage, start: int) -> Iterator[str]:
    if parameters.within == "release":
        yield from (other.text for other in release.passages)
    elif parameters.within == "block":
        yield passage.text
    else:
        sentence = passage.sentence_at(start)
        yield passage.text[sentence.start : sentence.end]
