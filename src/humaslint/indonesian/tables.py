"""Tables: tab-separated files, beside the rules or in `data`, which an editor who does not program can extend."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from humaslint.model.errors import HumaslintError, reason_of
from humaslint.store.derived import derived

_LARGEST = 500_000
"""Bytes of a table; each of its words may become many forms."""
DATA = Path(__file__).parent / "data"
"""The folder of our own tables, lists of words and lexicon."""
_WORD = re.compile(r"\w+(?:[-.’']\w+)*")


class Form(NamedTuple):
    """What a cell must look like: a pattern that fits the whole of it, and the same in words for who has to mend it."""

    pattern: str
    words: str


Row = dict[str, str]

_NO_FORMS: Mapping[str, Form] = MappingProxyType({})


def read_table(
    path: Path, required: tuple[str, ...], *, with_case: bool = False, forms: Mapping[str, Form] = _NO_FORMS
) -> Iterator[tuple[int, Row]]:
    """Yield each row of a table as its line number and its cells by column name.

    The first line names the columns; a line that starts with `#` is a comment. `forms` says of columns what their cells
    must look like. Raises HumaslintError for a missing column, a row with a wrong number of cells, an empty first cell,
    a cell of another form or a word given twice (`with_case`: `M.ARS.` and `M.Ars.` are two).
    """
    lines = _lines(path)
    header = lines[0].split("\t") if lines else []
    missing = [name for name in required if name not in header]
    if missing:
        raise HumaslintError(f"Kolom “{missing[0]}” tidak ada di baris judul tabel; tambahkan.", str(path), 1)
    fits = [(column, re.compile(form.pattern).fullmatch) for column, form in forms.items()]
    seen: dict[str, int] = {}
    for number, line in enumerate(lines[1:], start=2):
        if not line or line.isspace() or line.startswith("#"):
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise _wrong_size(path, number, header, cells)
        row = dict(zip(header, map(str.strip, cells), strict=True))
        if not (word := row[header[0]]):
            raise HumaslintError(f"Sel “{header[0]}” kosong; isi atau hapus barisnya.", str(path), number)
        for column, fit in fits:
            if not fit(row[column]):
                raise _wrong_form(path, number, column, row[column], forms[column])
        _refuse_twin(path, number, word if with_case else word.lower(), seen)
        yield number, row


def word_list(name: str) -> frozenset[str]:
    """Return the words of the text file `data/words/NAME.txt`: one a line in lower case, `#` before a comment.

    Raises HumaslintError for a line of several words or with capitals, and for a word given twice.
    """
    path = DATA / "words" / f"{name}.txt"
    return derived(f"words {name}", lambda: _words(path))


def _words(path: Path) -> frozenset[str]:
    seen: dict[str, int] = {}
    for number, line in enumerate(_lines(path), start=1):
        if line and not line.startswith("#"):
            if not line.islower() or not _WORD.fullmatch(line):
                raise HumaslintError(f"“{line}” harus satu kata dengan huruf kecil saja.", str(path), number)
            _refuse_twin(path, number, line, seen)
    return frozenset(seen)


def _wrong_size(path: Path, number: int, header: list[str], cells: list[str]) -> HumaslintError:
    columns = f"{len(cells)} sel, seharusnya {len(header)} ({', '.join(header)})"
    message = f"Baris punya {columns}; pisahkan sel dengan satu tab, yang kosong juga."
    return HumaslintError(message, str(path), number)


def _wrong_form(path: Path, number: int, column: str, cell: str, form: Form) -> HumaslintError:
    state = f"berisi “{cell}”" if cell else "kosong"
    return HumaslintError(f"Sel “{column}” {state}; {form.words}.", str(path), number)


def _refuse_twin(path: Path, number: int, word: str, seen: dict[str, int]) -> None:
    if word in seen:
        raise HumaslintError(f"“{word}” sudah ada di baris {seen[word]}; hapus salah satunya.", str(path), number)
    seen[word] = number


def _lines(path: Path) -> list[str]:
    try:
        if path.exists() and not path.is_file():
            raise HumaslintError("Tabel tidak dapat dibaca: ini bukan berkas.", str(path))
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
        if len(content) > _LARGEST:
            raise HumaslintError("Tabel lebih besar daripada 500 KB; bagilah menjadi beberapa aturan.", str(path))
        return content.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    except OSError as error:
        raise HumaslintError(f"Tabel tidak dapat dibaca: {reason_of(error)}.", str(path)) from None
    except UnicodeDecodeError:
        raise HumaslintError("Tabel harus disimpan sebagai UTF-8.", str(path)) from None
