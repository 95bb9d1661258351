"""Bytes to text and back: which encoding a file is in, so that it can be written as it was read."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath

from humaslint.model.diagnostic import Edit
from humaslint.model.edits import edited
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source

_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<meta\b[^>]*\bcharset\s*=\s*["']?\s*((?:windows-|cp)125\d|iso-8859-\d+)""", re.IGNORECASE)
_LATIN = frozenset({"iso-8859-1", "windows-1252"})
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_BROKEN = re.compile("[\udc80-\udcff]")
"""A byte that is no UTF-8, as `surrogateescape` gives it."""
_WIDE = re.compile("[^\x00-\x7f\udc80-\udcff]")
_WINDOWS = "windows-1252"
ZIP = b"PK\x03\x04"
"""How a zip archive begins, which is read as a Word file."""
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def decode(data: bytes, path: str) -> Source:
    """Return the file `path` with the content `data` as text.

    A byte order mark decides; else UTF-8, the encoding that an HTML page declares, Windows-1252. A zip archive is read
    as a Word file, whatever its name. Raises HumaslintError if the bytes are not text. `encode` gives back the same
    bytes.
    """
    if data.startswith(ZIP):
        from humaslint.parse.word.package import read_word

        return read_word(data, path)
    _refuse_old_word(data, path)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            text = _text(data[len(mark) :], encoding)
            if text is None:
                raise HumaslintError(f"Berkas bertanda {encoding.upper()}, tetapi isinya bukan itu.", path)
            return Source(path, text, encoding, mark)
    if b"\0" not in data:
        for encoding in _encodings(data, path):
            text = _text(data, encoding)
            if text is not None and _is_plausible(text):
                return Source(path, text, encoding)
    raise HumaslintError("Berkas ini bukan teks. Simpan naskahnya sebagai .docx, .md, .txt, atau .html.", path)


def encode(source: Source) -> bytes:
    """Return the source as the bytes of its file: its byte order mark, its encoding, or the Word file that it is.

    Raises HumaslintError if the encoding has no place for a character of the text.
    """
    if source.package:
        return source.package.data
    try:
        return source.bom + source.text.encode(source.encoding)
    except UnicodeEncodeError as error:
        char = source.text[error.start : error.end]
        raise HumaslintError(
            f"Tanda “{char}” tidak ada dalam {source.encoding}. Simpan berkas sebagai UTF-8.", source.path
        ) from None


def with_edits(source: Source, edits: Sequence[Edit]) -> Source:
    """Return the source with edits made, which do not overlap; those of a Word file are made in its runs.

    Raises HumaslintError where a Word file cannot take them.
    """
    text = edited(source.text, edits)
    if source.package is None or text == source.text:
        return replace(source, text=text)
    from humaslint.parse.word.package import read_word
    from humaslint.parse.word.writer import rewrite

    written = read_word(rewrite(source, edits), source.path)
    if written.text != text:
        raise HumaslintError("Berkas Word ini tidak dapat diperbaiki dengan aman. Berkas tidak diubah.", source.path)
    return written


def _encodings(data: bytes, path: str) -> Iterator[str]:
    """Yield the encodings to try on a file without a mark. Raises HumaslintError for UTF-8 with a few broken bytes:
    read as Windows-1252, each quotation mark in it would be three characters.
    """
    yield "utf-8"
    text = data.decode("utf-8", "surrogateescape")
    broken = _BROKEN.findall(text)
    if broken and len(broken) < len(_WIDE.findall(text)):
        line = Source(path, text).position(text.index(broken[0])).line
        raise HumaslintError(
            f"Di baris {line} ada huruf yang rusak (bukan UTF-8). Ketik ulang huruf itu, lalu simpan.", path
        )
    yield from (_declared(data), _WINDOWS)


def _refuse_old_word(data: bytes, path: str) -> None:
    """Raise HumaslintError, with the way out, for what only Word itself can read."""
    if data.startswith(_COMPOUND):
        if _ENCRYPTED in data:
            raise HumaslintError("Berkas ini dikunci kata sandi. Simpan salinannya tanpa kata sandi.", path)
        raise HumaslintError("Berkas ini bukan teks atau .docx. Simpan sebagai .docx dari Word.", path)
    if data.startswith(b"%PDF-"):
        raise HumaslintError("Ini berkas PDF. Periksa naskah asalnya, misalnya yang .docx.", path)
    if data.startswith(b"{\\rtf"):
        raise HumaslintError("Berkas RTF tidak dapat diperiksa. Simpan sebagai .docx.", path)
    if PurePath(path).suffix.lower() in {".docx", ".docm"}:
        raise HumaslintError(
            "Nama berkas ini nama berkas Word, tetapi isinya bukan. Simpan ulang dari Word sebagai .docx.", path
        )


def _text(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeError:
        return None


def _declared(data: bytes) -> str:
    """The encoding in the page's head; browsers read Latin-1 as Windows-1252."""
    found = _DECLARED.search(data[:1024])
    name = found[1].decode().lower().replace("cp", "windows-") if found else _WINDOWS
    try:
        return _WINDOWS if name in _LATIN else codecs.lookup(name).name
    except LookupError:
        return _WINDOWS


def _is_plausible(text: str) -> bool:
    """Text has hardly any control characters: one, or one in a hundred, may be a slip of some editor."""
    return len(_CONTROLS.findall(text)) <= 1 + len(text) // 100
