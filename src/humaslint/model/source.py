"""A file's text exactly as it is, and the way from a str offset to a line and column."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from humaslint.model.lazy import cached_property
from humaslint.model.package import Package

_LINE_END = re.compile(r"\r\n|\n|\r")


class Position(NamedTuple):
    """A place for people: `line` and `column` count from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """A decoded file. `text` keeps every line ending and space; a byte order mark is in `bom` alone.

    `bom + text.encode(encoding)` is the file, byte for byte. Of a Word file, `text` has a line for each paragraph,
    and `package` holds the file.
    """

    path: str
    text: str
    encoding: str = "utf-8"
    bom: bytes = b""
    package: Package | None = None

    @cached_property
    def line_starts(self) -> list[int]:
        """The str offset at which each line starts; lines end at CRLF, LF or CR."""
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Return the line and column of a str offset into `text`."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return line `number` (from 1) without its line ending."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")
