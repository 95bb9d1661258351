"""Wrong forms that a text shows to warn of them: tables of standard words, lists of corrected sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from humaslint.model.document import Block, Document

_WRONG = r"(?:salah|keliru|tidak\s+baku|nonbaku|tidak\s+tepat)"
_HEADING = re.compile(rf"(?:(?:kata|bentuk|ejaan|penulisan|kalimat)\s+)?(?:yang\s+)?{_WRONG}", re.IGNORECASE)
"""What heads the column of a table that holds wrong forms."""
_LEADS_IN = re.compile(
    rf"\b(?:kata|bentuk|ejaan|penulisan|kalimat|contoh)\s+(?:yang\s+)?{_WRONG}(?:\s+\w+)?\s*:\s*\Z", re.IGNORECASE
)
"""What stands above a list of them."""
_MOST_COLUMNS = 4
"""How many cells of a table may be its headings."""


def set_shown_errors_apart(document: Document) -> Document:
    """Return the document with the tables and lists that show wrong forms as verbatim, which no rule reads."""
    shown = frozenset(_shown_groups(document.blocks))
    if not shown:
        return document
    blocks = (
        replace(block, kind="verbatim") if block.group in shown and block.kind in ("cell", "item") else block
        for block in document.blocks
    )
    return replace(document, blocks=tuple(blocks))


def _shown_groups(blocks: Sequence[Block]) -> Iterator[int]:
    """Yield the number of each table with such a heading and of each list with such words above it."""
    seen: dict[int, int] = {}
    above = ""
    for block in blocks:
        if block.kind in ("cell", "item") and block.group:
            number = seen[block.group] = seen.get(block.group, 0) + 1
            if _shows_errors(block, number, above):
                yield block.group
        above = block.text.rstrip()


def _shows_errors(block: Block, number: int, above: str) -> bool:
    """Say whether the cell of that number heads a table of wrong forms, or the item begins a list of them."""
    if block.kind == "cell":
        return number <= _MOST_COLUMNS and _HEADING.fullmatch(block.text.strip()) is not None
    return number == 1 and above.endswith(":") and _LEADS_IN.search(above) is not None
