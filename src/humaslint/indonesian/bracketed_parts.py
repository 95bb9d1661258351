"""Parts in brackets behind their names: `100 paket bagi Desa Ara (40 paket), Desa Bura (35 paket), dan Cura (20 …)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.amount_lists import AmountList
from humaslint.indonesian.quantities import VAGUE, Quantity, total_of
from humaslint.indonesian.tokens import Token, TokenKind

_CONJUNCTIONS = frozenset(("dan", "serta"))
_OPEN = VAGUE | frozenset(
    "antara antaranya lain lainnya masing-masing termasuk seperti terbanyak tertinggi terbesar sisanya atau".split()
)
"""Words, in lower case, with which not all parts are told, or they are no exact ones."""
_NEARLY = 4
"""Such a total that is off by more than the fourth of its parts is of something else."""
_LONGEST = 9
"""Tokens between two brackets."""
_PAIR = 2


def find_bracketed_parts(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[AmountList]:
    """Yield the one total of a sentence before a row of names with their parts in brackets, that these do not make."""
    row = [each for each in amounts if _is_bracketed(tokens, each)]
    if len(row) < _PAIR or len({(each.unit, each.noun) for each in row}) > 1:
        return
    same = [each for each in amounts if (each.unit, each.noun) == (row[0].unit, row[0].noun) and each not in row]
    is_plain = _OPEN.isdisjoint(token.lower for token in tokens)
    if len(same) != 1 or same[0].end > row[0].start or not is_plain or not _is_row(tokens, row):
        return
    value = total_of(row)
    if abs(value - same[0].value) * _NEARLY <= value:
        yield AmountList(same[0], row, "(")


def _is_bracketed(tokens: Sequence[Token], amount: Quantity) -> bool:
    """Say whether an amount, with its noun, stands alone in a bracket behind a name."""
    end = amount.end + (amount.unit == "count")
    is_whole = bool(amount.noun) or amount.unit == "rupiah"
    marks = [each.text for each in (*tokens[amount.start - 1 : amount.start], *tokens[end : end + 1])]
    return is_whole and marks == ["(", ")"] and amount.start > 1 and tokens[amount.start - _PAIR].text[0].isupper()


def _is_row(tokens: Sequence[Token], row: Sequence[Quantity]) -> bool:
    """Say whether nothing but commas, one conjunction and names stand between the brackets."""
    gaps = [tokens[one.end + (one.unit == "count") + 1 : other.start - 1] for one, other in pairwise(row)]
    are_names = all(
        0 < len(gap) <= _LONGEST
        and all(token.text == "," or token.lower in _CONJUNCTIONS or _is_name(token) for token in gap)
        for gap in gaps
    )
    return are_names and any(token.lower in _CONJUNCTIONS for token in gaps[-1][:_PAIR])


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() or token.kind is TokenKind.NUMBER
