"""Blocks from pieces: what a reader sees, each piece with its place in the source."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from humaslint.model.document import Block, BlockKind, Mark, MarkKind, Segment

_SPACE = " \t\r\n\f"
_DIGITS = re.compile("[0-9]")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_CLOSING = frozenset(".,;:!?)]")


class Span(NamedTuple):
    """The str offsets `start:end` of a stretch of the source."""

    start: int
    end: int


class BlockBuilder:
    """Collects the pieces and marks of one block at a time.

    `text` is the source; all offsets are str offsets into it. Whatever lies in one of `holes` (sorted,
    disjoint) is left out of every piece.
    """

    def __init__(self, text: str, holes: Sequence[Span] = ()) -> None:
        self._text = text
        self._holes = holes
        self._hole_ends = [hole.end for hole in holes]
        self._open: dict[MarkKind, list[int]] = {}
        self._reset()

    def _reset(self) -> None:
        self._replacements: list[str] = []
        self._segments: list[Segment] = []
        self._marks: list[Mark] = []
        self._length = self._blank = 0
        self._drops_space = False
        self._is_gap = False

    @property
    def is_empty(self) -> bool:
        """Say whether nothing but white space has been collected."""
        while self._blank < len(self._segments) and self._piece(self._blank).isspace():
            self._blank += 1
        return self._blank == len(self._segments)

    def verbatim(self, start: int, end: int) -> None:
        """Add `start:end` of the source as it stands, but for digits in a superscript: they are not those of a number.

        What is `m<sup>2</sup>` to the source is `m²` to its reader.
        """
        add = self._add_raised if "superscript" in self._open else self._add_verbatim
        for left, right in self._between_holes(start, end) if self._holes else ((start, end),):
            add(left, right)

    def atomic(self, text: str, start: int, end: int) -> None:
        """Add `text`, which stands for `start:end` of the source as a whole."""
        if "superscript" in self._open:
            text = text.translate(_RAISED)
        if text and not (self._drops_space and text.isspace()):
            self._add_atomic(text, start, end)

    def decoded(self, start: int, end: int, pieces: Iterable[tuple[str, int, int]]) -> None:
        """Add `start:end` of the source; of each of the pieces in it, in order, the text that it stands for."""
        for text, left, right in pieces:
            self.verbatim(start, left)
            self.atomic(text, left, right)
            start = right
        self.verbatim(start, end)

    def soft_space(self, start: int, end: int) -> None:
        """Add the one space that a reader sees for a line break; none next to other white space."""
        if not self._ends_with_space():
            self.atomic(" ", start, end)
        self._drops_space = True

    def line_break(self, start: int, end: int) -> None:
        """Add a line break that a reader sees; what white space is around it, more breaks included, is not prose."""
        last = self._replacements[-1] if self._replacements else ""
        if last == " ":
            self._pop()
        if last != "\n":
            self._add_atomic("\n", start, end)
        self._drops_space = True

    def gap(self) -> None:
        """Note that something unseen stands here: the space typed on either side of it counts once.

        Before a closing mark it does not count at all: no reader sees a space too many there.
        """
        self._drops_space = self._is_gap = self._ends_with_space()

    def open(self, kind: MarkKind) -> None:
        """Begin a mark. The same kind opened again inside it makes no second one."""
        count_start = self._open.setdefault(kind, [0, self._length])
        count_start[0] += 1

    def close(self, kind: MarkKind) -> None:
        """End the mark of that kind that was opened first, if as many have now been closed as opened."""
        count_start = self._open.get(kind)
        if count_start is None:
            return
        count_start[0] -= 1
        if count_start[0] == 0:
            del self._open[kind]
            self._mark(kind, count_start[1])

    def close_all(self) -> None:
        """End every open mark here."""
        for kind, (_, start) in self._open.items():
            self._mark(kind, start)
        self._open.clear()

    def take(
        self,
        kind: BlockKind = "paragraph",
        depth: int = 0,
        group: int = 0,
        language: str = "id",
        delimiter: re.Pattern[str] | None = None,
    ) -> Block | None:
        """Return what was collected as a block, or None if it holds nothing to read; begin the next block.

        White space at its edges belongs to no block. Marks still open go on in the next block, but for superscripts.
        """
        while "superscript" in self._open:
            self.close("superscript")
        if not self._segments:
            return None
        for open_kind, count_start in self._open.items():
            self._mark(open_kind, count_start[1])
            count_start[1] = 0
        text = "".join(map(self._piece, range(len(self._segments))))
        segments, marks = tuple(self._segments), tuple(self._marks)
        self._reset()
        start, end = len(text) - len(text.lstrip()), len(text.rstrip())
        if start >= end:
            return None
        block = Block(kind, text, segments, marks, depth, group, language, delimiter=delimiter)
        return block if (start, end) == (0, len(text)) else cut(block, start, end)

    def _add_atomic(self, text: str, start: int, end: int) -> None:
        self._add(text, Segment(self._length, self._length + len(text), start, end, False))

    def _add_verbatim(self, start: int, end: int) -> None:
        if self._drops_space:
            while start < end and self._text[start] in _SPACE:
                start += 1
        if start >= end:
            return
        if self._is_gap and self._text[start] in _CLOSING:
            self._drop_last_spaces()
        last = self._segments[-1] if self._segments else None
        if last and last.verbatim and last.source_end == start:
            start = last.source_start
            self._pop()
        self._add("", Segment(self._length, self._length + end - start, start, end, True))

    def _add_raised(self, start: int, end: int) -> None:
        for digit in _DIGITS.finditer(self._text, start, end):
            self._add_verbatim(start, digit.start())
            self.atomic(digit[0], *digit.span())
            start = digit.end()
        self._add_verbatim(start, end)

    def _add(self, replacement: str, segment: Segment) -> None:
        self._replacements.append(replacement)
        self._segments.append(segment)
        self._length = segment.end
        self._drops_space = self._is_gap = False

    def _pop(self) -> Segment:
        self._replacements.pop()
        segment = self._segments.pop()
        self._length = segment.start
        self._blank = min(self._blank, len(self._segments))
        return segment

    def _drop_last_spaces(self) -> None:
        while self._segments and self._ends_with_space():
            segment = self._pop()
            end = segment.source_end
            while segment.verbatim and end > segment.source_start and self._text[end - 1].isspace():
                end -= 1
            if segment.verbatim and end > segment.source_start:
                length = end - segment.source_start
                self._add("", segment._replace(end=segment.start + length, source_end=end))

    def _piece(self, index: int) -> str:
        segment = self._segments[index]
        return self._replacements[index] or self._text[segment.source_start : segment.source_end]

    def _mark(self, kind: MarkKind, start: int) -> None:
        """Note a mark from `start` on, unless there is nothing but a space in it: that shows no italics."""
        last = self._segments[-1].start if self._segments else 0
        is_short = last <= start > self._length - 3
        if start < self._length and not (is_short and self._piece(-1)[start - last :].isspace()):
            self._marks.append(Mark(kind, start, self._length))

    def _ends_with_space(self) -> bool:
        if not self._segments:
            return True
        return (self._replacements[-1] or self._text[self._segments[-1].source_end - 1])[-1].isspace()

    def _between_holes(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        for index in range(bisect_right(self._hole_ends, start), len(self._holes)):
            hole = self._holes[index]
            if hole.start >= end:
                break
            yield start, max(start, hole.start)
            self.gap()
            start = min(end, hole.end)
        yield start, end


def cut(block: Block, start: int, end: int, kind: BlockKind | None = None) -> Block:
    """Return `start:end` of the block's text as a block of its own, of another kind if one is given."""
    return Block(
        kind or block.kind,
        block.text[start:end],
        tuple(cut_segments(block.segments, start, end)),
        tuple(
            Mark(mark.kind, max(mark.start, start) - start, min(mark.end, end) - start)
            for mark in block.marks
            if mark.start < end and start < mark.end
        ),
        block.depth,
        block.group,
        block.language,
        delimiter=block.delimiter,
    )


def cut_segments(segments: Sequence[Segment], start: int, end: int) -> Iterator[Segment]:
    """Yield the segments of `start:end` of the text, with the offsets that they have in it."""
    for segment in segments:
        left, right = max(segment.start, start), min(segment.end, end)
        if left >= right:
            continue
        source_start, source_end = segment.source_start, segment.source_end
        if segment.verbatim:
            source_start, source_end = source_start + left - segment.start, source_end - (segment.end - right)
        yield Segment(left - start, right - start, source_start, source_end, segment.verbatim)
