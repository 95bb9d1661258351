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
