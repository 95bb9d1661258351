"""The reader of a part's text: paragraphs, their runs, and what in them is not to be read."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from humaslint.model.package import PieceKind
from humaslint.parse.word.drawing import Drawing, read_drawing
from humaslint.parse.word.elements import AROUND, DRAWINGS, FIELDS, NOTES, OBJECT, OBJECTS, SPACES, UNREAD, sign_of
from humaslint.parse.word.fields import LINK, Fields
from humaslint.parse.word.lines import Line, RawPiece, RunState, Table
from humaslint.parse.word.size import Size
from humaslint.parse.word.styles import PLAIN, Style
from humaslint.parse.word.xml import tag_end


class BodyReader:
    """Reads the text of the document, or of its notes, into `lines`; a handler of `xml.read_xml`."""

    def __init__(self, part: str, data: bytes, styles: Mapping[str, Style], size: Size) -> None:
        self.lines: list[Line] = []
        self.root = ""
        self._part, self._data, self._styles, self._size = part, data, styles, size
        self._attributes: Mapping[str, str] = {}
        self._offset = 0
        self._names: list[str] = []
        self._unread = 0
        self._open: list[Line] = []
        self._unended: Line | None = None
        self._runs: list[RunState] = []
        self._fields = Fields()
        self._tables: list[Table | None] = []
        self._is_prompt = False
        self._drawings: list[Drawing] = []
        self._groups: dict[object, int] = {}
        self._text: list[str] | None = None
        self._text_start = 0
        self._keeps_space = self._always_keeps_space = False

    def start(self, name: str, attributes: Mapping[str, str], offset: int) -> None:
        """Take the start of an element."""
        if self._unread or self._is_unread(name, attributes):
            self._unread += 1
            return
        if not self._names:
            self.root = name
            self._always_keeps_space = attributes.get("xml:space") == "preserve"
        parent = self._names[-1] if self._names else ""
        self._names.append(name)
        if starter := _STARTERS.get(name):
            self._attributes, self._offset = attributes, offset
            starter(self)
        elif self._runs and parent in {"w:r", "mc:Choice"} and (sign := sign_of(name, attributes)):
            kind: PieceKind = "object" if sign == OBJECT else "sign"
            self._add(RawPiece(sign, kind, offset, tag_end(self._data, offset), self._runs[-1]))
        elif self._names[-3:-1] == ["w:r", "w:rPr"]:
            self._runs[-1].take_property(name, attributes, self._styles)
        elif parent in {"w:pPr", "w:numPr"} and self._open:
            self._open[-1].take_property(name, attributes, self._styles)
        elif self._drawings:
            read_drawing(self._drawings[-1], name, attributes, (offset, tag_end(self._data, offset)))

    def end(self, name: str, offset: int) -> None:
        """Take the end of an element."""
        if self._unread:
            self._unread -= 1
            return
        self._names.pop()
        if ender := _ENDERS.get(name):
            self._offset = offset
            ender(self)

    def text(self, data: str) -> None:
        """Take text: letters stand in `w:t` alone."""
        if self._text is not None and not self._unread:
            self._text.append(data)

    def close(self) -> list[Line]:
        """Return the paragraphs of the part."""
        self._end_unended()
        return self.lines

    def _is_unread(self, name: str, attributes: Mapping[str, str]) -> bool:
        """Whether the element holds no words that are read: deleted ones, the line above the notes."""
        if name in UNREAD or name.endswith("Change"):
            if self._names[-2:] == ["w:pPr", "w:rPr"] and name in {"w:del", "w:moveFrom"} and self._open:
                self._open[-1].is_unended = True
            return True
        return name in NOTES and attributes.get("w:type", "normal") != "normal"

    def _start_paragraph(self) -> None:
        line = Line(self._part, style=self._styles.get("", PLAIN))
        if self._unended and not self._open:
            line.pieces, line.inner = self._unended.pieces, self._unended.inner
            self._unended = None
        table = self._tables[-1] if self._tables else None
        if self.root in AROUND:
            line.kind = AROUND[self.root]
        elif table and table.columns != 1:
            line.kind, line.group = "cell", table.group
        if self._open and self._runs:
            line.host = self._open[0].host or self._runs[0]
        self._open.append(line)

    def _end_paragraph(self) -> None:
        line = self._open.pop()
        if line.list_id and line.kind == "paragraph":
            line.group = self._groups.setdefault(line.list_id, len(self._groups) + 1)
        if not line.style.is_read:
            line.pieces = []
        self._size.grow(lines=1)
        if self._open:
            self._open[-1].inner.append(line)
            return
        self._fields.close()
        if line.is_unended:
            self._unended = line
        else:
            self.lines.append(line)

    def _end_unended(self) -> None:
        if self._unended:
            self.lines.append(self._unended)
            self._unended = None

    def _start_run(self) -> None:
        self._runs.append(RunState(self._offset))

    def _end_run(self) -> None:
        self._runs.pop().end = tag_end(self._data, self._offset)

    def _start_properties(self) -> None:
        if self._names[-2:-1] == ["w:r"]:
            self._runs[-1].properties = (self._offset, self._offset)

    def _end_properties(self) -> None:
        if self._names[-1:] == ["w:r"]:
            self._runs[-1].properties = (self._runs[-1].properties[0], tag_end(self._data, self._offset))

    def _start_text(self) -> None:
        self._text, self._text_start = [], self._offset
        self._keeps_space = self._attributes.get("xml:space") == "preserve" or self._always_keeps_space

    def _end_text(self) -> None:
        text = "".join(self._text or ())
        self._text = None
        if not self._keeps_space:
            text = text.strip(" \t\r\n")
        if text and self._runs:
            last, run = tag_end(self._data, self._offset), self._runs[-1]
            self._add(RawPiece(text.translate(SPACES), run.kind_of(text), self._text_start, last, run))

    def _end_instruction(self) -> None:
        self._fields.instruct("".join(self._text or ()))
        self._text = None

    def _field_sign(self) -> None:
        self._fields.take_sign(self._attributes.get("w:fldCharType", ""))

    def _start_field(self) -> None:
        self._fields.begin(self._attributes.get("w:instr", LINK))

    def _end_field(self) -> None:
        self._fields.end()

    def _object(self) -> None:
        run = self._runs[-1] if self._runs else RunState(self._offset, self._offset)
        self._add(RawPiece(OBJECT, "object", self._offset, self._offset, run))
        self._names.pop()
        self._unread += 1

    def _add(self, piece: RawPiece) -> None:
        """Add a piece to the paragraph that is open, unless it is hidden or part of an instruction.

        What is struck through was taken out by hand; it stays as an object, which no fix touches.
        """
        if self._open and not self._open[-1].flag(piece.run, "hidden") and not self._fields.is_instruction:
            piece.run.is_link = self._fields.is_link
            if piece.run.is_struck and piece.drawing is None:
                piece = RawPiece(OBJECT, "object", piece.first, piece.last, piece.run)
            letters = len(piece.drawing.alt if piece.drawing else piece.text)
            self._size.grow(pieces=1, letters=letters)
            self._open[-1].pieces.append(piece)

    def _start_drawing(self) -> None:
        self._drawings.append(Drawing(self._offset))

    def _end_drawing(self) -> None:
        drawing = self._drawings.pop()
        if (drawing.is_picture or drawing.is_inline) and self._runs:
            end, picture = tag_end(self._data, self._offset), drawing if drawing.is_picture else None
            self._add(RawPiece(OBJECT, "object", drawing.start, end, self._runs[-1], picture))

    def _start_table(self) -> None:
        self._end_unended()
        number = len(self._groups) + 1
        self._groups[("table", number)] = number
        self._tables.append(Table(number))

    def _column(self) -> None:
        if self._tables and self._tables[-1]:
            self._tables[-1].columns += 1

    def _end_table(self) -> None:
        self._tables.pop()

    def _start_box(self) -> None:
        self._tables.append(None)

    def _start_control(self) -> None:
        self._is_prompt = False

    def _start_content(self) -> None:
        if self._is_prompt:
            self._object()

    def _prompt(self) -> None:
        self._is_prompt |= self._attributes.get("w:val", "Table of Contents") in {"Table of Contents", "1", "true"}


_STARTERS: Mapping[str, Callable[[BodyReader], None]] = {
    "w:p": BodyReader._start_paragraph,
    "w:r": BodyReader._start_run,
    "w:rPr": BodyReader._start_properties,
    "w:t": BodyReader._start_text,
    "w:instrText": BodyReader._start_text,
    "w:fldChar": BodyReader._field_sign,
    "w:tbl": BodyReader._start_table,
    "w:gridCol": BodyReader._column,
    "w:txbxContent": BodyReader._start_box,
    "w:sdt": BodyReader._start_control,
    "w:sdtContent": BodyReader._start_content,
    "w:showingPlcHdr": BodyReader._prompt,
    "w:docPartGallery": BodyReader._prompt,
    **dict.fromkeys(FIELDS, BodyReader._start_field),
    **dict.fromkeys(DRAWINGS, BodyReader._start_drawing),
    **dict.fromkeys(OBJECTS, BodyReader._object),
}
_ENDERS: Mapping[str, Callable[[BodyReader], None]] = {
    "w:p": BodyReader._end_paragraph,
    "w:r": BodyReader._end_run,
    "w:rPr": BodyReader._end_properties,
    "w:t": BodyReader._end_text,
    "w:instrText": BodyReader._end_instruction,
    "w:tc": BodyReader._end_unended,
    "w:tbl": BodyReader._end_table,
    "w:txbxContent": BodyReader._end_table,
    **dict.fromkeys(FIELDS, BodyReader._end_field),
    **dict.fromkeys(DRAWINGS, BodyReader._end_drawing),
}
