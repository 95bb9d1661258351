"""Percentages and sizes of rises against the amounts they are told with: `12 dari 48 siswa atau 30 persen`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quantities import Quantity
from humaslint.indonesian.release import Release
from humaslint.indonesian.rises import find_compared_rises, find_leads, find_rises, rise_bounds
from humaslint.indonesian.shares import AIMS, Share, find_shares, find_shares_of_aims, share_bounds
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_PAIR = 2
_HUNDREDTH = Decimal("0.01")
_MOST = 40
"""Amounts in a sentence; one with more is no prose."""


class Options(NamedTuple):
    """`find` says what is looked for: a `share` in percent, or the size of a `rise` or fall."""

    find: Literal["share", "rise"]


Span = tuple[int, int]
"""Str offsets of an amount in its passage."""


class _Fault(NamedTuple):
    """Where an amount stands that others belie, where these stand, and what it should come to, as written."""

    span: Span
    others: tuple[Span, Span]
    right: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each percentage or size that the amounts beside it do not come to."""
    options = rule.parameters
    assert isinstance(options, Options)
    find = _shares if options.find == "share" else _rises
    for passage in passages_of(rule, release.passages):
        for (start, end), others, right in find(passage) if passage.has_digits else ():
            if not is_silent(rule, passage, start, end):
                first, last = (passage.text[slice(*each)] for each in others)
                arguments = {"found": passage.text[start:end], "first": first, "last": last, "number": right}
                yield Finding(rule, passage.place(start, end), arguments)


def _shares(passage: Passage) -> Iterator[_Fault]:
    shares: list[tuple[Share, Sequence[Token], Sequence[Token]]] = []
    if "dari" in passage.lower:
        shares = [
            (share, tokens, tokens) for tokens, amounts in _sentences(passage) for share in find_shares(tokens, amounts)
        ]
    if any(aim in passage.lower for aim in AIMS):
        for one, other in pairwise(passage.amounts):
            shares += [(share, other[0], words) for share, words in find_shares_of_aims(one, other)]
    for share, tokens, words in shares:
        low, high = share_bounds(share)
        if not low <= share.percent.value <= high:
            right = 100 * share.part.value / share.whole.value
            others = (_span(tokens, share.part), _span(words, share.whole))
            yield _Fault(_span(tokens, share.percent), others, f"{_written(right)} persen")


def _rises(passage: Passage) -> Iterator[_Fault]:
    lower = passage.lower
    if not ("dari" in lower or "dibanding" in lower or "ketimbang" in lower or "unggul" in lower or "selisih" in lower):
        return
    for tokens, amounts in _sentences(passage):
        for rise in (
            *find_rises(tokens, amounts),
            *find_compared_rises(tokens, amounts),
            *find_leads(tokens, amounts),
        ):
            if not any(low <= rise.size.value <= high for low, high in rise_bounds(rise)):
                gap = abs(rise.last.value - rise.first.value)
                is_percent = rise.size.unit == "percent" and rise.first.unit != "percent"
                unit = " persen" if rise.first.unit == "percent" or is_percent else ""
                right = 100 * gap / rise.first.value if is_percent else gap
                others = (_span(tokens, rise.first), _span(tokens, rise.last))
                yield _Fault(_span(tokens, rise.size), others, _written(right) + unit)


def _sentences(passage: Passage) -> Iterator[tuple[Sequence[Token], Sequence[Quantity]]]:
    return (each for each in passage.amounts if _PAIR < len(each[1]) < _MOST)


def _written(value: Decimal) -> str:
    """Return a number in figures as Indonesian writes them, to two places."""
    rounded = value.quantize(_HUNDREDTH).normalize()
    return f"{rounded:,f}".translate(str.maketrans(",.", ".,"))


def _span(tokens: Sequence[Token], amount: Quantity) -> Span:
    return tokens[amount.start].start, tokens[amount.end - 1].end
