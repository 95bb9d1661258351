"""Amounts that are no exact ones: `sekitar 40 orang`, `lebih dari 40 orang`, `hingga 40 orang`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.small_words import UP_TO, VAGUE
from humaslint.indonesian.tokens import Token, lower_before

_ROUGH = VAGUE | {"mendekati", "paling", "ribuan", "ratusan", "puluhan"}
"""Words, in lower case, right before an amount, or with one word between, that make it an estimate or a bound."""
INEXACT = _ROUGH | frozenset("rata-rata masing-masing tiap setiap per tidak bukan belum".split())
"""The same, and what makes it one of many or none."""
_BEYOND = (["di", "atas"], ["di", "bawah"])
"""The same of two words."""


def is_estimate(tokens: Sequence[Token], amount: Quantity) -> bool:
    """Say whether an amount is an estimate or a bound, which nothing can be reckoned out of."""
    return _stands_behind(tokens, amount, _ROUGH)


def is_vague(tokens: Sequence[Token], *amounts: Quantity) -> bool:
    """Say whether one of some amounts is an estimate, a bound or one of many; *hingga* further off is of a time."""
    return any(_stands_behind(tokens, amount, INEXACT) for amount in amounts)


def _stands_behind(tokens: Sequence[Token], amount: Quantity, words: frozenset[str]) -> bool:
    before = lower_before(tokens, amount.start, 2)
    return not words.isdisjoint(before) or before in _BEYOND or not UP_TO.isdisjoint(before[-1:])
