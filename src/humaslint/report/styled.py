"""Lines for a terminal: pieces of text with a style each, wrapped by cells and painted with ANSI codes.

rich can do the same, and more; but a start of it takes a tenth of a second and a line of it a tenth of a millisecond.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

Style = Literal["", "bold", "dim", "bold red", "bold yellow", "bold cyan"]

_CODES: dict[Style, str] = {
    "bold": "1",
    "dim": "2",
    "bold red": "1;31",
    "bold yellow": "1;33",
    "bold cyan": "1;36",
}
_WORD = re.compile(r"\s*\S+\s*")
_OTHER_WIDTH = re.compile(r"[^ -~\xa0-\xac\xae-\u02ff\u2010-\u2027→⟦⟧]")
"""Characters that may take more or less than one cell; none of those that every report has."""


class Piece(NamedTuple):
    """A text in one style."""

    text: str
    style: Style = ""


def cell_len(text: str) -> int:
    """Return how many cells the text takes on a terminal."""
    if not _OTHER_WIDTH.search(text):
        return len(text)
    from rich.cells import cell_len as measured

    return measured(text)


def wrap(line: Sequence[Piece], room: int) -> Iterator[Sequence[Piece]]:
    """Yield the line in lines of at most `room` cells, broken between words where possible, without blanks behind."""
    text = "".join([piece.text for piece in line])
    fits = cell_len(text) <= room
    if fits and text == text.rstrip():
        yield line  # most lines, and wrapping is what costs most
        return
    breaks = [] if fits else [*_breaks(text, room)]
    for start, end in zip([0, *breaks], [*breaks, len(text)], strict=True):
        yield _cut(line, start, start + len(text[start:end].rstrip()))


def paint(line: Iterable[Piece], *, color: bool) -> str:
    """Return the text of the line, with `color` in the styles of its pieces."""
    if not color:
        return "".join(piece.text for piece in line)
    return "".join(
        f"\x1b[{_CODES[piece.style]}m{piece.text}\x1b[0m" if piece.style and piece.text else piece.text
        for piece in line
    )


def _cut(line: Iterable[Piece], start: int, end: int) -> list[Piece]:
    pieces = []
    offset = 0
    for text, style in line:
        kept = text[max(0, start - offset) : max(0, end - offset)]
        offset += len(text)
        if kept:
            pieces.append(Piece(kept, style))
    return pieces


def _breaks(text: str, room: int) -> Iterator[int]:
    """Where to break the text; a word that is longer than a line is cut."""
    used = 0
    for match in _WORD.finditer(text):
        word, start = match[0], match.start()
        width = cell_len(word.rstrip())
        if width <= room - used:
            used += cell_len(word)
            continue
        if width <= room:
            yield from [start] if start else []
            used = cell_len(word)
            continue
        for part in _chopped(word, room):
            yield from [start] if start else []
            start += len(part)
            used = cell_len(part)


def _chopped(word: str, room: int) -> list[str]:
    if not _OTHER_WIDTH.search(word):
        return [word[start : start + room] for start in range(0, len(word), room)]
    from rich.cells import chop_cells

    return chop_cells(word, room)
