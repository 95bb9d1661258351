"""Whether an edit would make or break a list: a dash at the head of a line, a number that Markdown takes for one."""

from __future__ import annotations

import re

from humaslint.indonesian.passage import Passage
from humaslint.model.diagnostic import Edit

_LISTED = re.compile(r"\n[ \t>]*[-–—*+•]")
"""A line that begins as an item of a list does."""
_NUMBERED = re.compile(r"\d{3,9}\. ")
"""What Markdown reads as the head of a list, though a sentence ends there: `2026. Pada`."""
_REACH = 90
"""Characters from the head of a block in which an edit may make one of it."""


def crosses_list(passage: Passage, start: int, end: int) -> bool:
    """Say whether a line of the source within `start:end` begins with a dash, which may be meant as an item's."""
    left, right = passage.block.to_source(start, end)
    return _LISTED.search(passage.release.document.source.text, left, right) is not None


def begins_list(passage: Passage, edit: Edit) -> bool:
    """Say whether the edit makes a list of a block that begins with a year."""
    head = passage.text[: edit.start] + edit.text + passage.text[edit.end :] if edit.start < _REACH else ""
    return _NUMBERED.match(head) is not None and _NUMBERED.match(passage.text) is None
