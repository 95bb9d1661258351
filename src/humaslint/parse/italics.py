"""Paragraphs in italics from end to end, as captions below a picture are."""

from __future__ import annotations

import re
from itertools import pairwise

from humaslint.model.document import Block

_LABEL = re.compile(r"(?:[^\W\d_]{4,10}(?:\s\d{1,2})?[.:]\s?)?")
_REST = re.compile(r"[.\s]*(?:[(\[][^()\[\]]{1,60}[)\]])?[.\s]*")
_MOST_UPRIGHT = 0.5
"""How long the titles in it may be that stand upright, as a part of what is in italics."""


def is_in_italics(block: Block) -> bool:
    """Say whether a block is in italics, but for titles in it, a label before it (`Foto 1.`) and a credit behind it."""
    runs = [mark for mark in block.marks if mark.kind == "emphasis"]
    if not runs or not _LABEL.fullmatch(block.text, 0, runs[0].start):
        return False
    upright = sum(right.start - left.end for left, right in pairwise(runs))
    italic = sum(run.end - run.start for run in runs)
    return upright <= _MOST_UPRIGHT * italic and bool(_REST.fullmatch(block.text, runs[-1].end))
