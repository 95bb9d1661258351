"""What stands in a list beside the things it names: brackets, quotations, the numbers of its items."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from humaslint.indonesian.small_words import AND_SIGN
from humaslint.indonesian.tokens import Token, TokenKind

_JOINTS = AND_SIGN | {"atau", ","}
"""What parts the items of a list, in lower case."""
_PREPOSITIONS = frozenset(("di", "ke", "dari", "pada", "kepada", "untuk"))
_BEFORE_NUMBERS = _JOINTS | {";", ":"}
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


def without_prepositions(tokens: Sequence[Token], first: int, end: int) -> Sequence[Token]:
    """Return `tokens[first:end]` but the preposition with which each item begins: `di Waru, di Tala, dan di Randu`.

    That of the first item may be the token before.
    """
    joints = [at for at in range(first, end) if tokens[at].lower in _JOINTS]
    starts = [at + 1 for at in joints if at + 1 < end and tokens[at + 1].lower not in _JOINTS]
    lead = tokens[first].lower if tokens[first].lower in _PREPOSITIONS else tokens[first - 1].lower
    is_each = lead in _PREPOSITIONS and starts != [] and all(tokens[at].lower == lead for at in starts)
    leads = {first - (tokens[first].lower != lead), *starts} if is_each else ()
    return [tokens[at] for at in range(first, end) if at not in leads]


def _without_numbers(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens but the numbers at the head of items, with the bracket behind each: `1) sawah; 2) kebun`."""
    numbers = {
        at
        for at, (token, mark) in enumerate(pairwise(tokens))
        if token.kind is TokenKind.NUMBER and mark.text == ")" and (not at or tokens[at - 1].lower in _BEFORE_NUMBERS)
    }
    return [token for at, token in enumerate(tokens) if at not in numbers and at - 1 not in numbers]
