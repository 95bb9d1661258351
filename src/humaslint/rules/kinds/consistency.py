"""One thing written in two ways in the same release: each is right, both together are not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from humaslint.indonesian.passage import Passage, Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.patterns import search

Hit = tuple[Passage, int, int]


@dataclass(frozen=True, slots=True)
class Parameters:
    """`variants` names each way of writing by a word for the message and gives its regular expression."""

    variants: Mapping[str, str]
    triggers: tuple[str, ...] = ()
    case: bool = False


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at every use of each way of writing but the commonest (in a tie, the first used)."""
    parameters = rule.parameters
    assert isinstance(parameters, Parameters)
    uses: dict[str, list[Hit]] = {}
    for name, pattern in parameters.variants.items():
        hits = search(rule, pattern, release, parameters.case)
        uses[name] = [(passage, start, end) for passage, _match, start, end in hits]
    used = {name: hits for name, hits in uses.items() if hits}
    if len(used) < 2:
        return
    main = min(used, key=lambda name: (-len(used[name]), used[name][0][0].index, used[name][0][1]))
    kept_passage, kept_start, kept_end = used[main][0]
    for passage, start, end in chain.from_iterable(hits for name, hits in used.items() if name != main):
        arguments = {
            "found": passage.text[start:end],
            "other": kept_passage.text[kept_start:kept_end],
            "main": main,
        }
        related = (kept_passage.place(kept_start, kept_end),)
        yield Finding(rule, passage.place(start, end), arguments, related=related)
