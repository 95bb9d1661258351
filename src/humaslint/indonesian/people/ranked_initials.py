"""Initials behind the name of somebody with a rank: `Lettu Inf. Danu WPS`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.abbreviations import ARMS, TITLES
from humaslint.indonesian.tokens import Token

CORPS = ARMS | {"sus", "adm", "pas"}
"""The arms of service behind a rank, in lower case, and those whose letters may be a word: `Letkol Sus Danu`."""
_BEFORE_NAMES = TITLES | CORPS
"""Forms of address, ranks and the corps behind them, in lower case and without the last stop."""


def ends_ranked(tokens: Sequence[Token], number: int) -> bool:
    """Say whether a name stands before the token, and a rank or form of address before that."""
    before = [token for token in tokens[max(0, number - 3) : number] if token.text != "."][-2:]
    if len(before) < 2 or not before[1].text.istitle():
        return False
    rank = before[0]
    return rank.text[0].isupper() and rank.lower.rstrip(".") in _BEFORE_NAMES
