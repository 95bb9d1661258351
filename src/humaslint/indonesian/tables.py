"""Tables: tab-separated files, beside the rules or in `data`, which an editor who does not program can extend."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from humaslint.model.errors import HumaslintError

_WORDS = Path(__file__).parent / "data" / "words"


def read_table(
    path: Path, required: tuple[str, ...], *, with_case: bool = False
) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield each row of a table as its line number and its cells by column name.

    The first line names the columns; a line that starts with `#` is a comment. Raises HumaslintError
    for a missing column, a row with a wrong number of cells, an empty first cell or a word given twice (`with_case`:
    `M.ARS.` and `M.Ars.` are two).
    """
    lines = _lines(path)
    header = lines[0].split("\t") if lines else []
    missing = [name for name in required if name not in header]
    if missing:
        raise HumaslintError(f"Kolom “{missing[0]}” tidak ada di baris judul tabel.", str(path), 1)
    seen: dict[str, int] = {}
    for number, line in enumerate(lines[1:], start=2):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise HumaslintError(f"Baris punya {len(cells)} sel, seharusnya {len(header)}.", str(path), number)
        row = dict(zip(header, (cell.strip() for cell in cells), strict=True))
        word = row[header[0]] if with_case else row[header[0]].lower()
        if not word:
            raise HumaslintError(f"Sel “{header[0]}” kosong.", str(path), number)
        if word in seen:
            raise HumaslintError(f"“{word}” sudah ada di baris {seen[word]}.", str(path), number)
        seen[word] = number
        yield number, row


def word_list(name: str) -> frozenset[str]:
    """Return the lower-case words of the text file `data/words/NAME.txt`: one a line, `#` before a comment."""
    return frozenset(line for line in _lines(_WORDS / f"{name}.txt") if line and not line.startswith("#"))


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8-sig").splitlines()
    except OSError as error:
        raise HumaslintError(f"Tabel tidak dapat dibaca: {error.strerror}.", str(path)) from None
    except UnicodeDecodeError:
        raise HumaslintError("Tabel harus disimpan sebagai UTF-8.", str(path)) from None
