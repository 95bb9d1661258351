"""Sentences that tell amounts, with the passage that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, offsets_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token


class ToldSentence(NamedTuple):
    """A counted sentence with the passage that it stands in."""

    passage: Passage
    tokens: Sequence[Token]
    amounts: Sequence[Quantity]
    words: list[str]

    @property
    def counted(self) -> CountedSentence:
        """The same without the passage."""
        return CountedSentence(self.tokens, self.amounts, self.words)

    def text_of(self, amount: Quantity) -> str:
        """Return an amount as it is written."""
        return self.passage.text[slice(*offsets_of(self.tokens, amount))]


def passage_of(passage: Passage, tokens: Sequence[Token]) -> Passage:
    """Return the passage further up of whose sentences one has these very tokens, else the passage itself."""
    above = passage.release.passages[: passage.index]
    return next((each for each in above if any(tokens is other.tokens for other in each.amounts)), passage)
