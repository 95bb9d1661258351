"""The XML of a part, read event by event with the byte at which each element starts and ends."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Protocol
from xml.parsers import expat

from humaslint.model.errors import HumaslintError

OFFICE = "http://schemas.openxmlformats.org"
STRICT = "http://purl.oclc.org/ooxml"
"""How the names begin that Office gives kinds of elements and parts, in usual files and in those of the strict kind."""
_PREFIXES = {
    **{f"{root}/wordprocessingml{year}/main": "w" for root, year in ((OFFICE, "/2006"), (STRICT, ""))},
    **{f"{root}/drawingml{year}/wordprocessingDrawing": "wp" for root, year in ((OFFICE, "/2006"), (STRICT, ""))},
    **{f"{root}/drawingml{year}/picture": "pic" for root, year in ((OFFICE, "/2006"), (STRICT, ""))},
    **{f"{root}/officeDocument{year}/math": "m" for root, year in ((OFFICE, "/2006"), (STRICT, ""))},
    f"{OFFICE}/markup-compatibility/2006": "mc",
    f"{OFFICE}/package/2006/relationships": "rel",
    f"{OFFICE}/package/2006/content-types": "ct",
    "http://schemas.microsoft.com/office/drawing/2017/decorative": "adec",
    "http://schemas.microsoft.com/office/word/2015/wordml/symex": "w16se",
    "urn:schemas-microsoft-com:vml": "v",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
_TAG = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_MAX_DEPTH = 300


class Handler(Protocol):
    """Who is told what stands in a part. Names are `w:p` and the like, whatever prefixes the part itself uses."""

    def start(self, name: str, attributes: Mapping[str, str], offset: int, /) -> None:
        """Take the start of an element whose tag begins at byte `offset`."""

    def end(self, name: str, offset: int, /) -> None:
        """Take the end of an element: `offset` is the byte at which its end tag begins, or its only tag."""

    def text(self, data: str, /) -> None:
        """Take text."""


def read_xml(data: bytes, handler: Handler, path: str) -> None:
    """Tell the handler what stands in a part, given in UTF-8.

    Raises HumaslintError where it is no XML, declares entities or goes deeper than any document.
    """
    parser = expat.ParserCreate("utf-8", " ")
    events = _Events(parser, handler, path)
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler = events.start, events.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = handler.text, events.refuse
    try:
        parser.Parse(data, True)
    except expat.ExpatError as error:
        raise HumaslintError(
            f"Berkas Word ini rusak: XML keliru di baris {error.lineno}. Buka di Word, lalu simpan ulang.", path
        ) from None
    finally:  # parser and handlers lead to each other; the memory of the parser is none that Python counts
        parser.StartElementHandler = parser.EndElementHandler = None
        parser.CharacterDataHandler = parser.StartDoctypeDeclHandler = None


def to_utf8(data: bytes) -> tuple[bytes, str]:
    """Return a part in UTF-8, and the encoding that it is in."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace").encode(), encoding
    return data, "utf-8"


def from_utf8(data: bytes, encoding: str) -> bytes:
    """Return a part in the encoding that it was in."""
    return data if encoding == "utf-8" else data.decode().encode(encoding)


def tag_end(data: bytes, offset: int) -> int:
    """Return the byte behind the tag that begins at byte `offset`."""
    found = _TAG.match(data, offset)
    return found.end() if found else data.index(b">", offset) + 1


class _Events:
    """What expat is to call: the handler is told of elements by our names for them."""

    def __init__(self, parser: expat.XMLParserType, handler: Handler, path: str) -> None:
        self._parser = parser
        self._handler = handler
        self._path = path
        self._depth = 0
        self._names: dict[str, str] = {}

    def start(self, raw: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise HumaslintError("Berkas Word ini bersarang terlalu dalam untuk diperiksa.", self._path)
        named = {self._name(key): value for key, value in attributes.items()}
        self._handler.start(self._name(raw), named, self._parser.CurrentByteIndex)

    def end(self, raw: str) -> None:
        self._depth -= 1
        self._handler.end(self._name(raw), self._parser.CurrentByteIndex)

    def refuse(self, *_declaration: object) -> None:
        raise HumaslintError("Berkas Word ini memuat deklarasi DTD, jadi tidak dibaca.", self._path)

    def _name(self, raw: str) -> str:
        name = self._names.get(raw)
        if name is None:
            space, _, local = raw.rpartition(" ")
            name = self._names[raw] = f"{_PREFIXES.get(space, '?')}:{local}" if space else local
        return name
