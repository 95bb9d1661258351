"""The tokens beside a stretch of a passage, and what they make of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from humaslint.indonesian.names import PLACE_HEADS
from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token


def neighbours(passage: Passage, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens that touch `start:end`, or stand before and behind it with a single space between."""
    text, tokens, starts = passage.text, passage.tokens, passage.token_starts
    first, last = bisect_right(starts, start) - 1, bisect_left(starts, end) - 1
    for index in (first - 1, first, last, last + 1):
        if 0 <= index < len(tokens):
            token = tokens[index]
            is_around = token.start <= start and end <= token.end and (token.start, token.end) != (start, end)
            gap = text[end : token.start] if index > last else text[token.end : start]
            if is_around if index in (first, last) else gap == " ":
                yield token


def is_after_place_head(passage: Passage, start: int) -> bool:
    """Say whether the word before `start` makes what follows the name of a place, firm or house.

    A number in letters with a capital does so too: `Institut Teknologi Sepuluh Nopember`.
    """
    index = bisect_left(passage.token_starts, start)
    before = passage.tokens[index - 1] if index else None
    is_number = before is not None and before.lower in NUMBER_WORDS and before.text[0].isupper()
    return before is not None and (before.lower in PLACE_HEADS or is_number)
