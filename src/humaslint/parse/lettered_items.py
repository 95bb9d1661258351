"""Lists whose items stand on lines of their own behind *a.*, *b.*, *c.*, which Markdown takes for one paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from humaslint.model.document import Block
from humaslint.parse.builder import cut
from humaslint.parse.draft import Draft

_MARKER = re.compile(r"([A-Za-z])(?<!\S.)[.)] (?=\S)")
_FIRST = re.compile(r"[.)] (?<=[aA]..)(?<!\S...)\S")
"""What stands behind the first letter of such a list; it begins with what is rare."""
_LETTERED = frozenset({"paragraph", "item"})


def part_lettered_items(draft: Draft) -> None:
    """Make an item of each line that a letter of the alphabet opens, from *a* on, and leave what is above them."""
    for index, block in enumerate(draft.blocks[:]):
        markers = _markers(block, draft.source.text) if block.kind in _LETTERED else []
        if len(markers) < 2:
            continue
        ends = [marker.start() for marker in markers[1:]] + [len(block.text)]
        group = draft.new_group()
        items = [_item(block, marker.end(), end, group) for marker, end in zip(markers, ends, strict=True)]
        above = len(block.text[: markers[0].start()].rstrip())
        if above:
            items.insert(0, cut(block, 0, above))
        draft.blocks[index] = items[0]
        draft.blocks += items[1:]


def _item(block: Block, start: int, end: int, group: int) -> Block:
    end = len(block.text[:end].rstrip())
    return replace(cut(block, start, end, "item"), depth=block.depth + 1, group=group)


def _markers(block: Block, source: str) -> list[re.Match[str]]:
    """Return the letters that open lines of the block, each the one that follows the last in the alphabet."""
    if not _FIRST.search(block.text):
        return []
    found = []
    awaited = "aA"
    for marker in _line_openings(block, source):
        if marker[1] in awaited:
            found.append(marker)
            awaited = chr(ord(marker[1]) + 1)
    return found


def _line_openings(block: Block, source: str) -> Iterator[re.Match[str]]:
    for marker in _MARKER.finditer(block.text):
        at = marker.start()
        start, end = block.to_source(at - 1, at) if at else (0, 0)
        if not at or any(mark in source[start:end] for mark in "\r\n"):
            yield marker
