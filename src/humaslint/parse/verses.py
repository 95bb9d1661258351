"""Poems, songs and pantun that a release prints line by line: their lines are no sentences, and not the writer's."""

from __future__ import annotations

import re
from dataclasses import replace

from humaslint.indonesian.cues import has_any
from humaslint.model.document import Block, Document

VERSES = ("puisi", "pantun", "gurindam", "syair", "sajak", "lirik", "tembang", "bait", "yel-yel")
"""What is printed line by line, in lower case."""
_ANNOUNCES = re.compile(rf"(?<!lomba )(?<!baca )\b(?:{'|'.join(VERSES)})(?:nya)?\b[^.!?]*:\Z", re.IGNORECASE)
_SPOKEN = frozenset(("lead", "paragraph", "heading"))
_NEXT_LINE = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*")
_LONGEST = 60
"""Characters of a verse."""


def set_verses_apart(document: Document) -> Document:
    """Return the document, verses below a line that announces them made verbatim, which no rule reads."""
    if not has_any(document.source.text.lower(), VERSES):
        return document
    blocks = list(document.blocks)
    is_below = False
    for index, block in enumerate(document.blocks):
        before = document.blocks[index - 1] if index else None
        is_below = before is not None and (is_below or _announces(before)) and _is_verse(document, before, block)
        if is_below:
            blocks[index] = replace(block, kind="verbatim", depth=0)
    return replace(document, blocks=tuple(blocks))


def _announces(block: Block) -> bool:
    return block.kind in _SPOKEN and _ANNOUNCES.search(block.text) is not None


def _is_verse(document: Document, before: Block, block: Block) -> bool:
    """Say whether a block is several short lines, or one right below the line before it."""
    source, start, end = document.source.text, block.segments[0].source_start, block.segments[-1].source_end
    lines = source[start:end].splitlines()
    if block.kind not in _SPOKEN or max(map(len, lines)) > _LONGEST:
        return False
    return len(lines) > 1 or _NEXT_LINE.fullmatch(source, before.segments[-1].source_end, start) is not None
