"""How much of a Word file is read at the most."""

from __future__ import annotations

from dataclasses import dataclass

from humaslint.model.errors import HumaslintError

_MAX_LINES = 50_000
_MAX_PIECES = 300_000
"""Runs of text, tabs, breaks and pictures; a book of five hundred pages has a third of this."""
_MAX_LETTERS = 3_000_000


@dataclass(slots=True)
class Size:
    """How much of a file has been read, all its parts together."""

    path: str
    lines: int = 0
    pieces: int = 0
    letters: int = 0

    def grow(self, lines: int = 0, pieces: int = 0, letters: int = 0) -> None:
        """Count what is read. Raises HumaslintError where it is more than any release."""
        self.lines += lines
        self.pieces += pieces
        self.letters += letters
        if self.lines > _MAX_LINES or self.pieces > _MAX_PIECES or self.letters > _MAX_LETTERS:
            raise HumaslintError(
                "Berkas Word ini terlalu panjang untuk sebuah naskah. Simpan naskahnya saja sebagai berkas sendiri.",
                self.path,
            )
