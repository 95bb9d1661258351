"""Edits made in a text."""

from __future__ import annotations

from collections.abc import Iterable

from humaslint.model.diagnostic import Edit


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return the text with edits made, which do not overlap; those at one place one after another."""
    pieces: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda each: (each.start, each.end)):
        pieces += (text[done : edit.start], edit.text)
        done = edit.end
    return "".join((*pieces, text[done:]))


def moved(offset: int, edits: Iterable[Edit]) -> int:
    """Return the offset at which a place outside the edits stands once they are made."""
    return offset + sum(len(edit.text) - (edit.end - edit.start) for edit in edits if edit.end <= offset)
