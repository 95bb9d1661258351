"""Remissions of both kinds against all who get one: `412 orang … Remisi Umum I bagi 403 orang dan II bagi 8 orang`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.shares_apart import HELD
from humaslint.indonesian.tokens import Token

_KINDS = frozenset("remisi umum khusus ru rk".split())
"""Words, in lower case, before the number of a kind of remission; there are two of each."""
_HELD = HELD | {"andikpas", "lainnya", "lagi", "binaan"}
_FIRST, _SECOND = "I", "II"
_NUMBERS = {"1": _FIRST, "2": _SECOND}
_OF = "dari"
_PAIR = 2
_CLOSE = Decimal("0.1")
"""By what part of itself a total may be off that is still one of the two kinds."""


class NumberedKinds(NamedTuple):
    """All who get a remission, whether they are told in the sentence before, and those who get either kind."""

    total: Quantity
    is_before: bool
    parts: Sequence[Quantity]


def find_remissions(before: CountedSentence | None, sentence: CountedSentence) -> NumberedKinds | None:
    """Return those who get a remission in a sentence that tells how many get either kind, where they do not add up."""
    tokens, amounts, words = sentence
    people = [each for each in amounts if each.noun in _HELD]
    if not _are_both(tokens) or len(people) < _PAIR:
        return None
    *rest, first, second = people
    if rest:
        is_own = len(rest) == 1 and rest[0].start == 1 and words[0] == _OF
        total, told = (rest[0] if is_own else None), sentence
    else:
        told = before or CountedSentence((), (), [])
        same = [each for each in told.amounts if each.noun in _HELD]
        total = same[0] if len(same) == 1 else None
    if total is None or is_vague(told.tokens, total) or is_vague(tokens, first, second):
        return None
    gap = abs(total.value - first.value - second.value)
    is_near = 0 < gap <= total.value * _CLOSE and max(first.value, second.value) < total.value
    return NumberedKinds(total, not rest, (first, second)) if is_near else None


def _are_both(tokens: Sequence[Token]) -> bool:
    """Say whether a sentence names the first and the second kind of a remission once each, and no other."""
    numbers = [
        _NUMBERS.get(token.text, token.text)
        for before, token in pairwise(tokens)
        if before.lower in _KINDS and (token.text in _NUMBERS or not token.text.strip("IV"))
    ]
    return numbers == [_FIRST, _SECOND]
