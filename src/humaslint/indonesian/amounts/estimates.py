"""Amounts that are no exact ones: `sekitar 40 orang`, `lebih dari 40 orang`, `hingga 40 orang`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.amounts.quantities import VAGUE, Quantity
from humaslint.indonesian.small_words import UP_TO
from humaslint.indonesian.tokens import Token, lower_before

ROUGH = VAGUE | {"mendekati", "paling", "ribuan", "ratusan", "puluhan"}
"""Words, in lower case, right before an amount, or with one word between, that make it an estimate or a bound."""
BEYOND = (["di", "atas"], ["di", "bawah"])
"""The same of two words."""


def is_estimate(tokens: Sequence[Token], amount: Quantity) -> bool:
    """Say whether an amount is an estimate or a bound, which nothing can be reckoned out of."""
    before = lower_before(tokens, amount.start, 2)
    return not ROUGH.isdisjoint(before) or before in BEYOND or not UP_TO.isdisjoint(before[-1:])
