"""Quotations: what stands between quotation marks, and whether somebody said it."""

from __future__ import annotations

from typing import NamedTuple


class Quotation(NamedTuple):
    """A quotation at the str offsets `start:end` of its text, both quotation marks included.

    `is_speech` is True for the words somebody said or wrote; False for a title, a theme or a term.
    `is_closed` is False when the closing mark is missing; `end` is then the end of the text.
    """

    start: int
    end: int
    is_speech: bool
    is_closed: bool


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Return the quotations of `text` in order."""
    return ()
