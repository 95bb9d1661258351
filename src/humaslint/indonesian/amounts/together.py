"""Numbers that take up all of some things: `Kelima kasus`, `Ke-36 sumur`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.claims import read_together
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.numerals import TOGETHER, read_figures
from humaslint.indonesian.tokens import Token, TokenKind


def find_together(tokens: Sequence[Token], first: int, last: int) -> Iterator[Quantity]:
    """Yield the numbers from token `first` to `last` that take up all of some things."""
    for start in range(first, last):
        digits = tokens[start].lower.removeprefix("ke-")
        if tokens[start].lower in TOGETHER:
            value, end = read_together(tokens, start)
        elif tokens[start].kind is TokenKind.WORD and (number := read_figures(digits)) is not None:
            value, end = number, start + 1
        else:
            continue
        yield Quantity(start, end, Decimal(value), Decimal(1), "count", tokens[end].lower)
