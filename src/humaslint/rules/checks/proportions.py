"""Percentages and sizes of rises against the amounts they are told with: `12 dari 48 siswa atau 30 persen`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from humaslint.indonesian.quantities import Quantity
from humaslint.indonesian.release import Release
from humaslint.indonesian.shares import find_rises, find_shares, rise_bounds, share_bounds
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_HUNDREDTH = Decimal("0.01")
_MOST = 40
"""Amounts in a sentence; one with more is no prose."""


class Options(NamedTuple):
    """`find` says what is looked for: a `share` in percent, or the size of a `rise` or fall."""

    find: Literal["share", "rise"]


class _Fault(NamedTuple):
    """An amount that the others belie, the amounts it stands with, and what it should come to, as written."""

    amount: Quantity
    others: tuple[Quantity, Quantity]
    right: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each percentage or size that the amounts beside it do not come to."""
    options = rule.parameters
    assert isinstance(options, Options)
    find = _shares if options.find == "share" else _rises
    for passage in passages_of(rule, release.passages):
        for tokens, amounts in passage.amounts if "dari" in passage.lower else ():
            for amount, others, right in find(tokens, amounts) if 2 < len(amounts) < _MOST else ():
                start, end = tokens[amount.start].start, _end(tokens, amount)
                if not is_silent(rule, passage, start, end):
                    texts = [passage.text[tokens[each.start].start : _end(tokens, each)] for each in others]
                    arguments = {"found": passage.text[start:end], "first": texts[0], "last": texts[1], "number": right}
                    yield Finding(rule, passage.place(start, end), arguments)


def _shares(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[_Fault]:
    for share in find_shares(tokens, amounts):
        low, high = share_bounds(share)
        if not low <= share.percent.value <= high:
            right = 100 * share.part.value / share.whole.value
            yield _Fault(share.percent, (share.part, share.whole), f"{_written(right)} persen")


def _rises(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[_Fault]:
    for rise in find_rises(tokens, amounts):
        if not any(low <= rise.size.value <= high for low, high in rise_bounds(rise)):
            gap = abs(rise.last.value - rise.first.value)
            is_percent = rise.size.unit == "percent" and rise.first.unit != "percent"
            unit = " persen" if rise.first.unit == "percent" or is_percent else ""
            right = 100 * gap / rise.first.value if is_percent else gap
            yield _Fault(rise.size, (rise.first, rise.last), _written(right) + unit)


def _written(value: Decimal) -> str:
    """Return a number in figures as Indonesian writes them, to two places."""
    rounded = value.quantize(_HUNDREDTH).normalize()
    return f"{rounded:,f}".translate(str.maketrans(",.", ".,"))


def _end(tokens: Sequence[Token], amount: Quantity) -> int:
    return tokens[amount.end - 1].end
