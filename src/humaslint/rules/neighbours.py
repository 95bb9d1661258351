"""The tokens beside a stretch of a passage."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

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
