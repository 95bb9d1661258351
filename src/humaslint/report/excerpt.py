"""The line of a finding, cut to the width around the stretch that is reported."""

from __future__ import annotations

from typing import NamedTuple

from humaslint.model.source import Source
from humaslint.report.characters import visible
from humaslint.report.styled import cell_len

_ELLIPSIS = "…"


class Excerpt(NamedTuple):
    """A line in three pieces, safe to print; `stretch` is the one to mark."""

    before: str
    stretch: str
    after: str

    @property
    def marks(self) -> str:
        """The line below: `~` under each cell of the stretch, `^` where there is nothing to stand under."""
        start = cell_len(self.before)
        cells = cell_len(self.before + self.stretch) - start
        return " " * start + ("~" * cells or "^")


def excerpt(source: Source, start: int, end: int, room: int) -> Excerpt:
    """Return the first line of `start:end` (str offsets), at most `room` cells wide, marks included."""
    line, column = source.position(start)
    text = source.line(line)
    head, tail = column - 1, column - 1 + end - start
    # What lies far beyond the room is dropped unmeasured: a release may be one line of many kilobytes.
    far = 4 * room
    before = visible(text[max(0, head - far) : head])
    stretch = visible(text[head : min(tail, head + far)])
    after = visible(text[tail : tail + far].rstrip()) if tail <= len(text) else _ELLIPSIS
    return _fitted(before, stretch, after, room if stretch else room - 1)


def shortened(text: str, room: int) -> str:
    """Return the text, or its beginning and `…`, in at most `room` cells."""
    if cell_len(text) <= room:
        return text
    text = text[: max(0, room - 1)]
    while text and cell_len(text + _ELLIPSIS) > room:
        text = text[:-1]
    return text + _ELLIPSIS


def _fitted(before: str, stretch: str, after: str, room: int) -> Excerpt:
    """Cut the two sides evenly; a side shorter than its half leaves the rest to the other."""
    if cell_len(before + stretch + after) <= room:
        return Excerpt(before, stretch, after)
    if cell_len(stretch) > room - bool(before) - bool(after):
        after = ""
    stretch = shortened(stretch, room - bool(before) - bool(after))
    left = room - cell_len(stretch)
    before = _end_of(before, max(left // 2, left - cell_len(after), 1))
    return Excerpt(before, stretch, shortened(after, room - cell_len(before + stretch)))


def _end_of(text: str, room: int) -> str:
    """The end of the text after `…`, in at most `room` cells, never starting with an accent without its letter."""
    if cell_len(text) <= room:
        return text
    text = text[len(text) - max(0, room - 1) :]
    while text and (cell_len(_ELLIPSIS + text) > room or not cell_len(text[0])):
        text = text[1:]
    return _ELLIPSIS + text
