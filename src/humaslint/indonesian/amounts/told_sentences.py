"""Sentences that tell amounts, with the passage that they stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, offsets_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token


class ToldSentence(NamedTuple):
    """A sentence with its amounts, the passage that it stands in, and what is often asked of the sentence."""

    passage: Passage
    counted: CountedSentence
    tokens: Sequence[Token]
    amounts: Sequence[Quantity]
    words: list[str]

    def text_of(self, amount: Quantity) -> str:
        """Return an amount as it is written."""
        return self.passage.text[slice(*offsets_of(self.tokens, amount))]


def sentence_in(passage: Passage, counted: CountedSentence) -> ToldSentence:
    """Return a sentence of the passage with it."""
    return ToldSentence(passage, counted, *counted)


def passage_of(passage: Passage, tokens: Sequence[Token]) -> Passage:
    """Return the passage further up of whose sentences one has these very tokens, else the passage itself."""
    above = passage.release.passages[: passage.index]
    return next((each for each in above if any(tokens is other.tokens for other in each.amounts)), passage)
