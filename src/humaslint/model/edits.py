"""Edits made in a text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from itertools import accumulate

from humaslint.model.diagnostic import Edit


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with edits made, which do not overlap; those at one place one after another."""
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda each: (each.start, each.end)):
        pieces += (text[done : edit.start], edit.text)
        done = edit.end
    return "".join((*pieces, text[done:]))


def moving(edits: Iterable[Edit]) -> Callable[[int], int]:
    """Return what tells at which offset a place outside the edits stands once they are made."""
    ordered = sorted(edits, key=lambda each: each.end)
    ends = [edit.end for edit in ordered]
    shifts = [0, *accumulate(len(edit.text) - (edit.end - edit.start) for edit in ordered)]
    return lambda offset: offset + shifts[bisect_right(ends, offset)]
