"""Paragraphs while they are read, and how they become the text of a source with what it was read from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from humaslint.model.document import BlockKind, MarkKind
from humaslint.model.package import LineStyle, Package, Piece, PieceKind, Run, Shape, Span
from humaslint.parse.languages import language_code
from humaslint.parse.word.drawing import Drawing, number, placeholder
from humaslint.parse.word.elements import FLAGS
from humaslint.parse.word.styles import PLAIN, Style, is_on, outline_level

_MAX_HEADING = 200
_LEAST_RAISE = 0.3
"""How high a superscript is raised, as a part of the size of its letters; a line that is moved a bit is none."""
_MARKS: tuple[MarkKind, ...] = ("emphasis", "strong", "link", "superscript", "capitals")


@dataclass(slots=True)
class Table:
    """A table while it is read: its group, and how many columns it has."""

    group: int
    columns: int = 0


@dataclass(slots=True)
class RunState:
    """A run while it is read; its end is known last."""

    start: int
    end: int = 0
    properties: tuple[int, int] = (0, 0)
    style: Style = PLAIN
    flags: dict[str, bool] = field(default_factory=dict)
    is_link: bool = False
    own_raised: bool | None = None
    raise_by: int = 0
    is_struck: bool = False
    size: int = 0
    language: str = ""

    @property
    def is_raised(self) -> bool:
        """Whether it is a superscript, by itself or its style."""
        if self.raise_by > 0 and self.size > 0 and not self.own_raised:  # so LibreOffice writes some
            return self.raise_by >= _LEAST_RAISE * self.size
        return bool(self.style.is_raised if self.own_raised is None else self.own_raised)

    def take_property(self, name: str, attributes: Mapping[str, str], styles: Mapping[str, Style]) -> None:
        """Take what one element among the run's properties says."""
        value = attributes.get("w:val", "")
        if name == "w:rStyle":
            self.style = styles.get(value, PLAIN)
        elif name in FLAGS:
            self.flags[FLAGS[name]] = is_on(attributes)
        elif name == "w:vertAlign":
            self.own_raised = value == "superscript"
        elif name in {"w:strike", "w:dstrike"}:
            self.is_struck = is_on(attributes)
        elif name == "w:position":
            self.raise_by = number(value)
        elif name == "w:sz":
            self.size = number(value)
        elif name == "w:lang":
            self.language = language_code(value)

    def kind_of(self, text: str) -> PieceKind:
        """Return what a text in the run is: the 2 of a square metre is a sign, which takes no letters."""
        return "sign" if self.is_raised and len(text) == 1 and text.isdigit() else "text"

    def frozen(self) -> Run:
        """Return the run as data."""
        return Run(self.start, self.end, self.properties)


@dataclass(slots=True)
class RawPiece:
    """A piece before its place in the text is known; one with a drawing is a picture."""

    text: str
    kind: PieceKind
    first: int
    last: int
    run: RunState
    drawing: Drawing | None = None


@dataclass(slots=True)
class Line:
    """A paragraph while it is read. `inner` are those of text boxes in it, `host` the run that its own box hangs on.

    `flags` are what the paragraph says of itself against its style; `is_unended` if its end was deleted or it is the
    large first letter of the one behind it.
    """

    part: str
    kind: BlockKind = "paragraph"
    group: int = 0
    style: Style = PLAIN
    list_id: str = ""
    level: int = 0
    outline: int = 0
    is_centered: bool | None = None
    is_unended: bool = False
    pieces: list[RawPiece] = field(default_factory=list)
    inner: list[Line] = field(default_factory=list)
    host: RunState | None = None

    def flag(self, run: RunState, name: str) -> bool:
        """Say whether a run in this paragraph is italic, bold, hidden or in capitals."""
        if name in run.flags:
            return run.flags[name]
        own, outer = getattr(run.style, name), getattr(self.style, name)
        return bool(outer if own is None else own)

    def take_property(self, name: str, attributes: Mapping[str, str], styles: Mapping[str, Style]) -> None:
        """Take what one element among the paragraph's properties says."""
        value = attributes.get("w:val", "")
        if name == "w:pStyle":
            self.style = styles.get(value, PLAIN)
            if self.style.is_item and not self.list_id:
                self.list_id = f"style {value}"
        elif name == "w:numId":
            self.list_id = value if value != "0" else ""
        elif name == "w:ilvl":
            self.level = int(value) if value.isdecimal() and len(value) == 1 else 0
        elif name == "w:outlineLvl":
            self.outline = outline_level(value)
        elif name == "w:jc":
            self.is_centered = value == "center"
        elif name == "w:framePr" and attributes.get("w:dropCap", "none") != "none":
            self.is_unended = True


def assemble(lines: Iterable[Line], data: bytes) -> tuple[str, Package]:
    """Return the text of the paragraphs, a line for each, and the package that says what it was read from."""
    texts: list[str] = []
    styles: list[LineStyle] = []
    pieces: list[Piece] = []
    spans: list[Span] = []
    shapes: list[Shape] = []
    offset = 0
    for line in in_order(lines):
        text, found = _placed(line, offset)
        pieces.extend(found)
        spans.extend(_spans(line, offset))
        shapes.extend(_shapes(line, offset))
        styles.append(_style(line, text))
        texts.append(text)
        offset += len(text) + 1
    return "".join(f"{text}\n" for text in texts), Package(
        data, tuple(styles), tuple(pieces), tuple(spans), tuple(shapes)
    )


def in_order(lines: Iterable[Line]) -> Iterator[Line]:
    """Yield the paragraphs, each before those of the text boxes in it."""
    for line in lines:
        yield line
        yield from in_order(line.inner)


def _offsets(line: Line, offset: int) -> Iterator[tuple[RawPiece, str, int]]:
    """Each piece of the line with its text and its place in the source."""
    for raw in line.pieces:
        text = placeholder(raw.drawing)[0] if raw.drawing else raw.text
        yield raw, text, offset
        offset += len(text)


def _placed(line: Line, offset: int) -> tuple[str, list[Piece]]:
    texts: list[str] = []
    pieces: list[Piece] = []
    for raw, text, start in _offsets(line, offset):
        texts.append(text)
        run, ends = raw.run.frozen(), (start, start + len(text))
        if raw.drawing and raw.drawing.alt:
            left = start + placeholder(raw.drawing)[1]
            right = left + len(raw.drawing.alt)
            pieces.append(Piece(start, left, "object", line.part, raw.first, raw.last, run))
            pieces.append(Piece(left, right, "alt", line.part, *raw.drawing.alt_tag, run))
            ends = right, ends[1]
        pieces.append(Piece(*ends, raw.kind, line.part, raw.first, raw.last, run))
    return "".join(texts), pieces


def _shapes(line: Line, offset: int) -> Iterator[Shape]:
    for raw, text, start in _offsets(line, offset):
        if raw.drawing:
            alt = start + placeholder(raw.drawing)[1]
            ends = start, start + len(text), raw.drawing.name, alt, alt + len(raw.drawing.alt)
            yield Shape(*ends, raw.drawing.is_decorative, raw.drawing.is_small)


def _spans(line: Line, offset: int) -> Iterator[Span]:
    """The stretches of each kind of formatting; white space between two of the same belongs to both."""
    placed = [(raw, start, start + len(text)) for raw, text, start in _offsets(line, offset)]
    for kind in _MARKS:
        begin = last = -1
        for raw, start, end in placed:
            if _is_marked(line, raw.run, kind):
                begin, last = (start if begin < 0 else begin), end
            elif begin >= 0 and not raw.text.isspace():
                yield Span(kind, begin, last)
                begin = -1
        if begin >= 0:
            yield Span(kind, begin, last)


def _is_marked(line: Line, run: RunState, kind: MarkKind) -> bool:
    if kind == "link":
        return run.is_link
    if kind == "superscript":
        return run.is_raised
    if kind == "capitals":
        return line.flag(run, "capitals") or line.flag(run, "small_capitals")
    return line.flag(run, "italic" if kind == "emphasis" else "bold")


def _style(line: Line, text: str) -> LineStyle:
    host = line.host.frozen() if line.host else None
    is_centered = bool(line.style.is_centered if line.is_centered is None else line.is_centered)
    kind, depth = line.kind, 0
    if kind == "paragraph":
        kind, depth = _named(line, text)
    group = line.group if kind in {"item", "cell"} else 0
    return LineStyle(kind, depth, group, is_centered, host, _language(line))


def _language(line: Line) -> str:
    """The language that all words of the paragraph are set in, if the file names one."""
    runs = [raw.run for raw in line.pieces if raw.kind == "text" and not raw.text.isspace()]
    named = {run.language or run.style.language or line.style.language for run in runs}
    return named.pop() if len(named) == 1 else ""


def _named(line: Line, text: str) -> tuple[BlockKind, int]:
    """What the style makes of a paragraph; a long text set as a heading is still a text."""
    is_long = len(text) > _MAX_HEADING
    if line.outline and not is_long:
        return "heading", line.outline
    if line.style.kind and not (is_long and line.style.kind in {"title", "heading"}):
        return line.style.kind, line.style.depth
    return ("item", line.level + 1) if line.list_id else ("paragraph", 0)
