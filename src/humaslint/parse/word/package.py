"""A Word file as a source: its text, a line for each paragraph, and what it was read from."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import NamedTuple

from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse.word.archive import Archive
from humaslint.parse.word.body import BodyReader
from humaslint.parse.word.lines import Line, assemble, in_order
from humaslint.parse.word.size import Size
from humaslint.parse.word.styles import read_styles
from humaslint.parse.word.xml import read_xml, to_utf8

_NOT_WORD = "Berkas ini arsip ZIP, bukan naskah Word. Simpan naskahnya sebagai .docx, .md, .txt, atau .html."
_WHOLE = "aFChunk"
"""A page or a file that programs put into a document as a whole: Word makes paragraphs of it when it saves."""
_UNMERGED = "Berkas Word ini memuat halaman yang belum menjadi isinya. Buka di Word, simpan ulang, lalu periksa lagi."
_AROUND = ("footnotes", "endnotes", "header", "footer")
"""The kinds of parts whose text stands around that of the document, in the order in which it is read."""


class Relation(NamedTuple):
    """Another part that a part refers to: the last word of the kind of reference, and its name in the archive."""

    kind: str
    target: str


def read_word(data: bytes, path: str) -> Source:
    """Return the Word file `path` with the content `data` as a source.

    Comments, deleted and hidden text are left out; notes, headers and footers stand at the end. Raises HumaslintError
    where the file is no Word file, is broken, is locked, is larger than any release or holds a page that is not yet
    part of its text.
    """
    archive = Archive(data, path)
    main = main_part(archive, path)
    if main not in archive:
        raise HumaslintError(_NOT_WORD, path)
    related = relations(archive, main, path)
    told = (to_utf8(archive.read(each.target))[0] for each in related if each.kind == "styles")
    styles = read_styles(next(told, b""), path)
    if any(each.kind == _WHOLE for each in related):
        raise HumaslintError(_UNMERGED, path)
    lines: list[Line] = []
    size = Size(path)
    around = [each.target for kind in _AROUND for each in related if each.kind == kind]
    for name in dict.fromkeys([main, *around]):
        content = to_utf8(archive.read(name))[0]
        reader = BodyReader(name, content, styles, size)
        if content:
            read_xml(content, reader, path)
        if name == main and reader.root != "w:document":
            raise HumaslintError(_NOT_WORD, path)
        lines.extend(_without_code(reader.close()))
    text, package = assemble(lines, data)
    return Source(path, text, package=package)


def _without_code(lines: list[Line]) -> list[Line]:
    """Empty the paragraphs that are set as code, unless all are: LibreOffice makes a text file a document like that.

    One whose lines are broken at a width stays code: its lines are no paragraphs.
    """
    told = [(each, text) for each in in_order(lines) if (text := "".join(piece.text for piece in each.pieces).strip())]
    is_text_file = all(line.style.is_code and not text[0].islower() for line, text in told)
    for line, _text in told:
        if line.style.is_code and not is_text_file:
            line.pieces = []
    return lines


def main_part(archive: Archive, path: str) -> str:
    """Return the name of the part that holds the document; empty if the archive is no Word file."""
    return next((each.target for each in relations(archive, "", path) if each.kind == "officeDocument"), "")


def relations(archive: Archive, part: str, path: str) -> list[Relation]:
    """Return what a part refers to inside the archive; the archive itself is the part with an empty name."""
    folder, name = posixpath.split(part)
    reader = _Relations(folder)
    data = to_utf8(archive.read(posixpath.join(folder, "_rels", f"{name}.rels")))[0]
    if data:
        read_xml(data, reader, path)
    return reader.found


class _Relations:
    def __init__(self, folder: str) -> None:
        self.found: list[Relation] = []
        self._folder = folder

    def start(self, name: str, attributes: Mapping[str, str], _offset: int) -> None:
        if name == "rel:Relationship" and attributes.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", self._folder, attributes.get("Target", "")))
            self.found.append(Relation(attributes.get("Type", "").rpartition("/")[2], target.lstrip("/")))

    def end(self, name: str, _offset: int) -> None:
        pass

    def text(self, data: str) -> None:
        pass
