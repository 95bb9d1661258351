"""Sentences that tell amounts, with the passage that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import Quantity, offsets_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token


class ToldSentence(NamedTuple):
    """A sentence of a passage, and the amounts in it."""

    passage: Passage
    tokens: Sequence[Token]
    amounts: Sequence[Quantity]

    def text_of(self, amount: Quantity) -> str:
        """Return an amount as it is written."""
        return self.passage.text[slice(*offsets_of(self.tokens, amount))]
