"""A rise whose figures fall, and a fall whose figures rise: `naik dari 30 menjadi 25`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.changes import UP, find_changes
from humaslint.indonesian.quantities import Quantity
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding from the word of direction to the second of two figures that contradict it."""
    for passage in passages_of(rule, release.passages):
        for tokens, amounts in passage.amounts if "dari" in passage.lower else ():
            for said, one, other in find_changes(tokens, amounts) if len(amounts) > 1 else ():
                start, end = tokens[said].start, _end(tokens, other)
                if _is_contrary(tokens[said].lower, one, other) and not is_silent(rule, passage, start, end):
                    first = passage.text[tokens[one.start].start : _end(tokens, one)]
                    last = passage.text[tokens[other.start].start : end]
                    arguments = {"found": tokens[said].text, "first": first, "last": last}
                    yield Finding(rule, passage.place(start, end), arguments)


def _is_contrary(said: str, one: Quantity, other: Quantity) -> bool:
    """Say whether the figures lead the other way, or nowhere; `25 menjadi 20 ribu` counts both in thousands."""
    first = one.value
    if one.step <= 1 and one.unit == "count" and one.noun in ("menjadi", "ke") and other.step >= 1000:
        first *= _scale(other.step)
    return first >= other.value if said in UP else first <= other.value


def _scale(step: Decimal) -> Decimal:
    return next(Decimal(scale) for scale in (10**12, 10**9, 10**6, 10**3) if step >= scale)


def _end(tokens: Sequence[Token], amount: Quantity) -> int:
    return tokens[amount.end - 1].end
