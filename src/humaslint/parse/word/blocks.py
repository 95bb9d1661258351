"""Word files: paragraphs by their styles where they have any, else by their words, as in plain text."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from humaslint.model.document import Block, Document
from humaslint.model.package import LineStyle, Package, Shape
from humaslint.model.package import Span as Setting
from humaslint.model.source import Source
from humaslint.parse.block_roles import split_initials
from humaslint.parse.builder import BlockBuilder, Span
from humaslint.parse.draft import Draft, Picture
from humaslint.parse.languages import seems_indonesian
from humaslint.parse.line_roles import add_lines
from humaslint.parse.margin import margin_kind
from humaslint.parse.word.elements import FIXED_HYPHEN, LINE_BREAK, OBJECT, SOFT_HYPHEN
from humaslint.parse.wrapped_lines import item_marker

_SIGN = re.compile(rf"[\t{LINE_BREAK}{OBJECT}{SOFT_HYPHEN}{FIXED_HYPHEN}]")
_BREAKS = re.compile(rf"(?<![ \t])[ \t]*+{LINE_BREAK}[ \t]*+(?:{LINE_BREAK}[ \t]*+)+")
_WORD = re.compile(r"\w")
_LABEL = re.compile(
    r"(?:siaran\s+(?:pers|berita|media)|(?:press|news)\s+release|rilis(?:\s+(?:pers|berita|media))?)\b", re.IGNORECASE
)
_NUMBER = re.compile(r"(?:nomor|no\.?)\s*:?\s*\S+\Z", re.IGNORECASE)
_MAX_CAPTION = 200
_MAX_LETTERHEAD = 150
_MAX_LABEL_WORDS = 6
_MIN_PROSE = 80
_MIN_FOREIGN_WORDS = 12


def parse_word(source: Source, language: str) -> Document:
    """Return the document of a Word file."""
    assert source.package is not None
    draft = Draft(source)
    blocks = list(_blocks(source, source.package))
    pictures = [_picture(source, shape, blocks) for shape in source.package.shapes]
    blocks = _captions(source, _titled(_without_letterhead(blocks)))
    add_lines(draft, blocks, pictures)
    split_initials(draft)
    draft.speak(language)
    return draft.document()


def _blocks(source: Source, package: Package) -> Iterator[Block]:
    """The blocks of each line: one, or more where empty lines were made by line breaks."""
    shapes = [Span(shape.start, shape.end) for shape in package.shapes]
    builder = BlockBuilder(source.text, shapes)
    settings = package.spans
    starts = source.line_starts
    first = 0
    for number, style in enumerate(package.lines):
        start, end = starts[number], starts[number] + len(source.line(number + 1))
        last = first
        while last < len(settings) and settings[last].start < end:
            last += 1
        for left, right in _units(source.text, start, end):
            block = _block(builder, source.text, Span(left, right), style, settings[first:last])
            if block:
                yield block
        first = last


def _units(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for found in _BREAKS.finditer(text, start, end):
        yield start, found.start()
        start = found.end()
    yield start, end


def _block(builder: BlockBuilder, text: str, unit: Span, style: LineStyle, settings: Sequence[Setting]) -> Block | None:
    """The block of a stretch of the source; None if there is no word in it."""
    start, kind = unit.start, style.kind
    depth = style.depth
    marker = item_marker(text, start, unit.end) if kind == "paragraph" else None
    if marker is not None:
        start, kind, depth = marker, "item", 1
    events = sorted(
        event
        for each in settings
        if each.start < unit.end and start < each.end
        for event in ((max(each.start, start), 1, each.kind), (min(each.end, unit.end), 0, each.kind))
    )
    for offset, is_start, mark in events:
        _add(builder, text, start, offset)
        start = offset
        (builder.open if is_start else builder.close)(mark)
    _add(builder, text, start, unit.end)
    block = builder.take(kind, depth, style.group)
    if block is None or not (_WORD.search(block.text) or margin_kind(block.text)):
        return None
    return replace(block, language=style.language) if _is_foreign(block, style.language) else block


def _is_foreign(block: Block, language: str) -> bool:
    """Whether a block set in another language is in it: many drafts are set in that of the template they began as."""
    is_long = len(block.text.split()) >= _MIN_FOREIGN_WORDS
    return language not in {"", "id"} and is_long and not seems_indonesian([block])


def _add(builder: BlockBuilder, text: str, start: int, end: int) -> None:
    """Add a stretch of a line; what is neither seen nor read in it is left out."""
    for found in _SIGN.finditer(text, start, end):
        builder.verbatim(start, found.start())
        start = found.end()
        if found[0] == LINE_BREAK:
            builder.line_break(*found.span())
        elif found[0] == FIXED_HYPHEN:
            builder.atomic("-", *found.span())
        elif found[0] == "\t" and text[start : start + 1] not in {":", ".", ",", ";"}:
            builder.soft_space(*found.span())
        elif found[0] != SOFT_HYPHEN:
            builder.gap()
    builder.verbatim(start, end)


def _picture(source: Source, shape: Shape, blocks: Sequence[Block]) -> tuple[Picture, Block | None]:
    """A picture and its alternative text. A small one above all text is the emblem of a letterhead."""
    builder = BlockBuilder(source.text)
    builder.verbatim(shape.alt_start, shape.alt_end)
    is_emblem = shape.is_small and (not blocks or shape.start < blocks[0].segments[0].source_start)
    picture = Picture(shape.start, shape.end, shape.name, is_decorative=shape.is_decorative or is_emblem)
    return picture, builder.take("alt")


def _without_letterhead(blocks: list[Block]) -> list[Block]:
    """The blocks with those down to the words “Siaran Pers” and its number as what stands in the margin."""
    last = -1
    for index, block in enumerate(blocks):
        if len(block.text) > _MAX_LETTERHEAD or block.kind == "title":
            break
        is_label = _LABEL.match(block.text) and len(block.text.split()) <= _MAX_LABEL_WORDS
        if is_label or (last >= 0 and _NUMBER.match(block.text)):
            last = index
    return [
        replace(block, kind="initials") if index <= last and margin_kind(block.text) is None else block
        for index, block in enumerate(blocks)
    ]


def _titled(blocks: list[Block]) -> list[Block]:
    """The blocks with the first heading as the title, if none is styled as that and no prose stands before it."""
    if any(block.kind == "title" for block in blocks):
        return blocks
    for index, block in enumerate(blocks):
        if block.kind == "heading":
            return [*blocks[:index], replace(block, kind="title"), *blocks[index + 1 :]]
        if block.kind == "paragraph" and len(block.text) >= _MIN_PROSE:
            break
    return blocks


def _captions(source: Source, blocks: list[Block]) -> list[Block]:
    """The blocks with those as captions that are set apart below a picture, or share a table or a line with one."""
    package = source.package
    assert package is not None
    lines = {source.position(shape.start).line for shape in package.shapes}
    tables = {style.group for number, style in enumerate(package.lines, 1) if number in lines}
    starts = [block.segments[0].source_start for block in blocks]
    below = {bisect_left(starts, shape.end) for shape in package.shapes}
    return [
        replace(block, kind="caption")
        if _is_caption(block, package.lines[source.position(start).line - 1], index in below, tables)
        else block
        for index, (block, start) in enumerate(zip(blocks, starts, strict=True))
    ]


def _is_caption(block: Block, style: LineStyle, is_below: bool, tables: set[int]) -> bool:
    if len(block.text) > _MAX_CAPTION or margin_kind(block.text):
        return False
    if block.kind == "cell":
        return style.group in tables
    is_italic = ("emphasis", 0, len(block.text)) in block.marks
    return block.kind == "paragraph" and is_below and (style.is_centered or is_italic)
