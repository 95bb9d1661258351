"""What stands in a list beside the things it names: brackets, quotations, the numbers of its items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from humaslint.indonesian.small_words import AND_SIGN
from humaslint.indonesian.tokens import Token, TokenKind

_BEFORE_NUMBERS = AND_SIGN | {"atau", ",", ";", ":"}
"""Words and marks, in lower case, behind which the number of an item may stand."""


def without_asides(tokens: Sequence[Token]) -> list[Token] | None:
    """Return the tokens without brackets, each quotation as its first word; None where a mark has no partner."""
    plain: list[Token] = []
    opened = ""
    for token in _without_numbers(tokens):
        if opened == "(" or token.text == "(":
            opened = "" if token.text == ")" else "("
        elif token.text in '"“”':
            opened = "" if opened else '"'
        elif not opened:
            plain.append(token)
        elif opened == '"':
            plain.append(replace(token, kind=TokenKind.WORD, text="Kutipan", lower="kutipan"))
            opened = "in"
    return None if opened else plain


def _without_numbers(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens but the numbers at the head of items, with the bracket behind each: `1) sawah; 2) kebun`."""
    numbers = {
        at
        for at, (token, mark) in enumerate(pairwise(tokens))
        if token.kind is TokenKind.NUMBER and mark.text == ")" and (not at or tokens[at - 1].lower in _BEFORE_NUMBERS)
    }
    return [token for at, token in enumerate(tokens) if at not in numbers and at - 1 not in numbers]
