"""Edits put into a text."""

from __future__ import annotations

from collections.abc import Iterable

from humaslint.model.diagnostic import Edit, Fix


def apply_fixes(text: str, fixes: Iterable[Fix]) -> str:
    """Return `text` with each fix made whole or, where it overlaps one already made, not at all."""
    taken: list[Edit] = []
    for fix in sorted(fixes, key=lambda fix: fix.edits):
        if not any(_overlaps(edit, other) for edit in fix.edits for other in taken):
            taken.extend(fix.edits)
    for edit in sorted(taken, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def _overlaps(edit: Edit, other: Edit) -> bool:
    return (edit.start < other.end and other.start < edit.end) or edit[:2] == other[:2]
