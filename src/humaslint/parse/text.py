"""Plain text as it is pasted from a CMS: date, title, body, captions and initials on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from humaslint.model.document import Block, Document, MarkKind
from humaslint.model.source import Source
from humaslint.parse.block_roles import split_initials
from humaslint.parse.builder import BlockBuilder, Span
from humaslint.parse.directives import read_directive
from humaslint.parse.draft import Draft, Picture
from humaslint.parse.line_roles import add_lines
from humaslint.parse.margin import margin_kind
from humaslint.parse.wrapped_lines import divided, item_marker, width_of

_UNSEEN = re.compile(r"<!--.{0,2000}?-->|</?object\b[^<>]*>|\[\[IMG alt='(?P<alt>[^\r\n]{0,2000}?)'\]\]", re.DOTALL)
_VISIBLE = re.compile(r"[^\r\n]")
_LINE = re.compile(r"[^\r\n]+|(?:\r\n|\r|\n)")
_QUOTED = re.compile(r"^(?:[ \t]?>)+", re.MULTILINE)
_FEWEST_QUOTED, _QUOTED_PART = 2, 0.5
"""Lines that begin as in a quoted mail, and their part of all lines that are not blank."""
_WORD = re.compile(r"\w")
_LAST_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{2,}(?=-\Z)")
_FIRST_WORD = re.compile(r"[^\W\d_]{2,}")
_LONGEST_WORD = 40
"""Characters."""
_EMPHASIS = re.compile(
    r"(?<![\w*])\*(?=[\"“]?[^\W_])[^*\n]{0,200}(?<=[^\s*])\*(?![\w*])"
    r"|(?<![\w/@.])_(?=[\"“]?[^\W_])[^_\n]{0,200}(?<=[^\s_])_(?![\w/@.])"
)
"""Words in the asterisks or underscores of messaging, which mean what italics do; addresses have none about them."""


def parse_text(source: Source, language: str) -> Document:
    """Return the document of a plain text: blank lines divide it, and so do line ends unless its lines are wrapped."""
    draft = Draft(source)
    unseen = list(_UNSEEN.finditer(source.text))
    for found in unseen:
        directive = read_directive(source.text, *found.span())
        if directive:
            draft.directives.append(directive)
    pictures = [(_picture(found), _alt(source.text, found)) for found in unseen if found["alt"] is not None]
    add_lines(draft, read_lines(source.text, [Span(*found.span()) for found in unseen]), pictures)
    split_initials(draft)
    draft.speak(language)
    return draft.document()


def read_lines(source_text: str, unseen: list[Span]) -> list[Block]:
    """Return the blocks of a text without what is in `unseen`, sorted stretches of it: paragraphs and items."""
    text = _blanked(source_text, unseen)
    builder = BlockBuilder(source_text, unseen)
    return [block for lines in _units(text) if (block := _block(builder, text, lines))]


def _units(text: str) -> Iterator[list[Span]]:
    """The lines of each block: one, or all of a stretch whose lines were wrapped."""
    chunks = [[(span, text[span.start : span.end]) for span in chunk] for chunk in _chunks(text)]
    width = width_of([[line for _span, line in chunk] for chunk in chunks])
    for chunk in chunks:
        starts = divided([line for _span, line in chunk], width)
        for start, end in pairwise([*starts, len(chunk)]):
            yield [span for span, _line in chunk[start:end]]


def _chunks(text: str) -> Iterator[list[Span]]:
    """The lines of the text, as far as no blank line parts them, without the marks of a mail that is quoted."""
    chunk: list[Span] = []
    is_blank = True
    for found in _LINE.finditer(_unquoted(text)):
        line = found.group()
        if not line.isspace():
            is_blank = False
            chunk.append(Span(found.end() - len(line.lstrip()), found.start() + len(line.rstrip())))
        elif line[0] in "\r\n":
            if is_blank and chunk:
                yield chunk
                chunk = []
            is_blank = True
    if chunk:
        yield chunk


def _unquoted(text: str) -> str:
    """The text with spaces for what a mail program puts before each line that it quotes, if most lines have it."""
    if text.count("\n>") < _FEWEST_QUOTED:
        return text
    quoted, lines = len(_QUOTED.findall(text)), sum(1 for line in text.splitlines() if line.strip())
    return _QUOTED.sub(lambda mark: " " * len(mark[0]), text) if quoted > lines * _QUOTED_PART else text


def _block(builder: BlockBuilder, text: str, lines: list[Span]) -> Block | None:
    """The block of some lines without an item's marker; None if there is no word in it."""
    item = item_marker(text, *lines[0])
    start, end = item or lines[0].start, lines[0].end
    _add_line(builder, text, start, end)
    for line in lines[1:]:
        if not _is_hyphened(text, end, line.start):
            builder.soft_space(end, line.start)
        _add_line(builder, text, *line)
        end = line.end
    block = builder.take("item" if item else "paragraph", depth=1 if item else 0)
    is_prose = block and (_WORD.search(block.text) or margin_kind(block.text))
    return block if is_prose else None


def _is_hyphened(text: str, end: int, start: int) -> bool:
    """Say whether a line was broken behind a hyphen within a word: `kutipan-` and `kutipan` below it."""
    before, after = _LAST_WORD.search(text, max(0, end - _LONGEST_WORD), end), _FIRST_WORD.match(text, start)
    return before is not None and after is not None and (after[0].islower() or after[0] == before[0])


def _add_line(builder: BlockBuilder, text: str, start: int, end: int) -> None:
    """Add a line, its emphasis as marks; what makes the whole line bold makes it a heading, perhaps."""
    for found in _EMPHASIS.finditer(text, start, end):
        first, last = found.start() + 1, found.end() - 1
        kind: MarkKind = "strong" if found.span() == (start, end) and text[start] == "*" else "emphasis"
        builder.verbatim(start, first - 1)
        builder.open(kind)
        builder.verbatim(first, last)
        builder.close(kind)
        start = last + 1
    builder.verbatim(start, end)


def _picture(found: re.Match[str]) -> Picture:
    return Picture(found.start(), found.end(), "")


def _alt(text: str, found: re.Match[str]) -> Block | None:
    builder = BlockBuilder(text)
    builder.verbatim(*found.span("alt"))
    return builder.take("alt")


def _blanked(text: str, spans: list[Span]) -> str:
    """The text with spaces in place of all that is in `spans`, its line ends kept."""
    pieces, offset = [], 0
    for start, end in spans:
        pieces += [text[offset:start], _VISIBLE.sub(" ", text[start:end])]
        offset = end
    return "".join([*pieces, text[offset:]])
