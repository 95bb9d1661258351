"""The numbers with which items of a list begin: `3 perahu, 2 mobil dan 5 tenda`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.numerals import NUMBER_WORDS, read_figures, read_words
from humaslint.indonesian.tokens import Token, TokenKind


def is_number(token: Token) -> bool:
    """Say whether a word is a number, in figures or letters."""
    return token.kind is TokenKind.NUMBER or token.lower in NUMBER_WORDS


def is_percent(tokens: Sequence[Token], number: int) -> bool:
    """Say whether the number at an index is a share."""
    return any(token.lower in ("persen", "%") for token in tokens[number + 1 : number + 2])


def value_of(token: Token) -> float:
    """Return the number that a figure or a single word names, 0.5 where that is not plain."""
    if token.kind is not TokenKind.NUMBER:
        return read_words([token.lower]) or 0.5
    number = read_figures(token.text) if token.text.isdecimal() else None
    return 0.5 if number is None else number
