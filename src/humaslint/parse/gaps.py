"""Gaps between words as a reader sees them: one space, where a writer typed two or one that does not break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from humaslint.model.diagnostic import Edit
from humaslint.model.document import Block, Document, Gap, Mark, Segment
from humaslint.model.edits import edited, moving
from humaslint.parse.builder import cut_segments

_GAP = re.compile("[ \u00a0\u202f]{2,}|[\u00a0\u202f]")


def even_gaps(document: Document) -> Document:
    """Return the document with one plain space for two spaces in a row, and for one that does not break.

    More than two in a row set columns apart and are left as they are; so are those with markup between them, and what
    no rule reads.
    """
    if _GAP.search("|".join([block.text for block in document.blocks])) is None:
        return document
    blocks = (_evened(block) if block.kind != "verbatim" else block for block in document.blocks)
    return replace(document, blocks=tuple(blocks))


def _evened(block: Block) -> Block:
    found = [(match.start(), match.end()) for match in _GAP.finditer(block.text)]
    if not found:
        return block
    edits = [Edit(start, end, " ") for start, end in found if _is_whole(block, start, end)]
    moved = moving(edits)
    gaps = tuple(Gap(moved(start), moved(end), block.text[start:end]) for start, end in found)
    return replace(with_pieces(block, edits), gaps=gaps)


def with_pieces(block: Block, edits: list[Edit]) -> Block:
    """Return the block with other text at some places, each of which is a piece that stands for its source whole."""
    moved = moving(edits)
    return replace(
        block,
        text=edited(block.text, edits),
        segments=tuple(_segments(block, edits)),
        marks=tuple(Mark(mark.kind, moved(mark.start), moved(mark.end)) for mark in block.marks),
    )


def _is_whole(block: Block, start: int, end: int) -> bool:
    """Say whether `start:end` are two characters of the text, or fewer, with nothing between them in the source."""
    pieces = _pieces(block, start, end)
    return (
        end - start <= 2
        and all(piece.verbatim or piece.end - piece.start == 1 for piece in pieces)
        and (len(pieces) == 1 or pieces[0].source_end == pieces[-1].source_start)
    )


def _pieces(block: Block, start: int, end: int) -> tuple[Segment, ...]:
    """Return the segments that hold a part of `start:end`."""
    return block.segments[block.segment_at(start) : block.segment_at(end - 1) + 1]


def _segments(block: Block, edits: list[Edit]) -> Iterator[Segment]:
    """Yield the segments of the edited text: each edit is a piece of its own."""
    moved = moving(edits)
    done = 0
    for edit in (*edits, None):
        end = edit.start if edit else len(block.text)
        shift = moved(done)
        for segment in cut_segments(_pieces(block, done, end), done, end):
            yield segment._replace(start=segment.start + shift, end=segment.end + shift)
        if edit:
            at = moved(edit.end)
            yield Segment(at - len(edit.text), at, *block.to_source(edit.start, edit.end), False)
            done = edit.end
