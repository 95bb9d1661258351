"""Places as editors count them: lines and columns from 0, columns in the units that editor and server agreed on.

After the Language Server Protocol, 3.17, “Position”.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lsprotocol.types import Position, Range

from humaslint.model.source import Source

_UNITS: Mapping[str, Callable[[str], int]] = {
    "utf-8": lambda text: len(text.encode("utf-8", "surrogatepass")),
    "utf-16": lambda text: len(text.encode("utf-16-le", "surrogatepass")) // 2,
    "utf-32": len,
}
"""How many units a text has, by the name of the encoding."""


def range_of(source: Source, start: int, end: int, encoding: str) -> Range:
    """Return where `start:end` (str offsets) of a source is."""
    return Range(_position_of(source, start, encoding), _position_of(source, end, encoding))


def offset_of(source: Source, position: Position, encoding: str) -> int:
    """Return the str offset of a place; of one behind the end of its line or of the text, that of the end."""
    if position.line >= len(source.line_starts):
        return len(source.text)
    units, line = _UNITS[encoding], source.line(position.line + 1)
    within = next((at for at in range(len(line)) if units(line[: at + 1]) > position.character), len(line))
    return source.line_starts[position.line] + within


def _position_of(source: Source, offset: int, encoding: str) -> Position:
    line, column = source.position(offset)
    return Position(line - 1, _UNITS[encoding](source.text[offset - column + 1 : offset]))
