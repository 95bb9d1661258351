"""Shares of a total in brackets behind its parts: `200 siswa, yaitu 120 putra (60 persen) dan 80 putri (40 persen)`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from humaslint.indonesian.quantities import Quantity
from humaslint.indonesian.shares import Share, are_alike, is_vague
from humaslint.indonesian.tokens import Token

_WHOLE = Decimal(100)
_LEAST, _MOST = 2, 8
"""How many parts a total has."""
_NOUNS = 3
"""Tokens from a part to the bracket behind it."""


def find_bracketed_shares(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[Share]:
    """Yield the shares, which make a whole, of the parts behind the only amount that can be their total."""
    pairs = [(part, share) for part, share in pairwise(amounts) if _is_share(tokens, part, share)]
    if not _LEAST <= len(pairs) <= _MOST or not _make_whole([share for _part, share in pairs]):
        return
    parts = [part for part, _share in pairs]
    before = [each for each in amounts if each.end <= parts[0].start and each.unit == parts[0].unit]
    totals = [each for each in before if each.value > max(part.value for part in parts)]
    if len(totals) == 1 and all(are_alike(part, totals[0]) for part in parts):
        exact = not any(is_vague(tokens, each) for each in (*parts, totals[0]))
        yield from (Share(share, part, totals[0]) for part, share in pairs if exact)


def _is_share(tokens: Sequence[Token], part: Quantity, share: Quantity) -> bool:
    """Say whether a percentage stands in brackets right behind an amount and what it counts."""
    between = [token.text for token in tokens[part.end : share.start]]
    is_led = 0 < len(between) <= _NOUNS and between[-1] == "(" and all(each.isalpha() for each in between[:-1])
    return part.unit != "percent" and share.unit == "percent" and is_led and tokens[share.end : share.end + 1] != []


def _make_whole(shares: Sequence[Quantity]) -> bool:
    """Say whether percentages come to a hundred, as far as they are exact."""
    slack = sum((each.step for each in shares), Decimal())
    return abs(sum(each.value for each in shares) - _WHOLE) <= slack
