"""A Word file behind a source: which bytes of which of its parts each stretch of the text was read from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from humaslint.model.document import BlockKind, MarkKind

PieceKind = Literal["text", "alt", "sign", "object"]


class Run(NamedTuple):
    """Text of one formatting: the bytes `start:end` of its element, `properties` those of its formatting."""

    start: int
    end: int
    properties: tuple[int, int]


class Piece(NamedTuple):
    """`start:end` of the source's text (str offsets) was read from `first:last` of a part (bytes of its UTF-8 form).

    The bytes of a text are its whole element, those of an alternative text the tag that holds it, those of a sign
    a tab, a break, a hyphen, a symbol or the one digit of a superscript, those of an object a picture, a formula or
    the like, which is never changed.
    """

    start: int
    end: int
    kind: PieceKind
    part: str
    first: int
    last: int
    run: Run


class LineStyle(NamedTuple):
    """What the styles of the file make of a line of the text; `group` is that of its list or table, or 0.

    `host` is the run that a text box or a footnote hangs on, for lines that do not stand in the text itself. `language`
    is the code of the language that the whole line is set in, as `en`; empty if the file does not say, or says several.
    """

    kind: BlockKind = "paragraph"
    depth: int = 0
    group: int = 0
    is_centered: bool = False
    host: Run | None = None
    language: str = ""


class Span(NamedTuple):
    """A stretch `start:end` of the source's text that is set apart: in italics, bold, capitals, as a link and so on."""

    kind: MarkKind
    start: int
    end: int


class Shape(NamedTuple):
    """A picture at `start:end` of the source's text; its alternative text at `alt_start:alt_end`, empty for none.

    One that `is_small` is no larger than an emblem.
    """

    start: int
    end: int
    name: str
    alt_start: int
    alt_end: int
    is_decorative: bool
    is_small: bool


@dataclass(frozen=True, slots=True)
class Package:
    """A Word file: `data` are its bytes, the rest says what its text was read from.

    Each paragraph is one line of the text, in the order of the file, and has one of `lines`. `pieces`, `spans` and
    `shapes` are in the order of the text.
    """

    data: bytes = field(repr=False)
    lines: tuple[LineStyle, ...] = ()
    pieces: tuple[Piece, ...] = field(default=(), repr=False)
    spans: tuple[Span, ...] = ()
    shapes: tuple[Shape, ...] = ()
