"""Plain text as it is pasted from a CMS: date, title, body, captions and initials on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from humaslint.model.document import Block, Document
from humaslint.model.source import Source
from humaslint.parse.builder import BlockBuilder, Span
from humaslint.parse.directives import read_directive
from humaslint.parse.draft import Draft, Picture, split_initials
from humaslint.parse.margin import is_date_part, is_sign_off, margin_kind

_UNSEEN = re.compile(r"<!--.{0,2000}?-->|</?object\b[^<>]*>|\[\[IMG alt='(?P<alt>[^\r\n]{0,2000}?)'\]\]", re.DOTALL)
_VISIBLE = re.compile(r"[^\r\n]")
_LINE = re.compile(r"[^\r\n]+|(?:\r\n|\r|\n)")
_ITEM = re.compile(r"(?:[-•▪‣·*–]|\d{1,2}[.)]|[a-z][.)])[ \t]+(?=\S)")
_FINAL = re.compile(r"[.!?…:;,][\"”’')\]]*\Z")
_WORD = re.compile(r"\w")
_NEXT_LINE = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*")
_MAX_WRAPPED = 100
_MIN_WRAPPED = 40
_MAX_TITLE = 200
_MAX_HEADING_WORDS = 8
_MIN_PROSE = 80
_MIN_LONG = 250
_LONE_SENTENCE = re.compile(r"[A-Z0-9][^.!?:;“”\"()]{20,118}\.")


def parse_text(source: Source) -> Document:
    """Return the document of a plain text: blank lines divide it, and so do line ends unless its lines are wrapped."""
    draft = Draft(source)
    unseen = list(_UNSEEN.finditer(source.text))
    for found in unseen:
        directive = read_directive(source.text, *found.span())
        if directive:
            draft.directives.append(directive)
    pictures = [(_picture(found), _alt(source.text, found)) for found in reversed(unseen) if found["alt"] is not None]
    text = _blanked(source.text, [Span(*found.span()) for found in unseen])
    builder = BlockBuilder(source.text, [Span(*found.span()) for found in unseen])
    blocks = [block for lines in _units(text) if (block := _block(builder, text, lines))]
    _add_blocks(draft, blocks, pictures)
    split_initials(draft)
    return draft.document()


def _add_blocks(draft: Draft, blocks: list[Block], pictures: list[tuple[Picture, Block | None]]) -> None:
    """Add each block in the role that its words and its place give it; `pictures` are in reverse order."""
    sign_off, strays = _sign_off(blocks), _stray_captions(blocks)
    has_title = has_lead = False
    group = 0
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        while pictures and pictures[-1][0].start < block.segments[0].source_start:
            draft.add_picture(*pictures.pop())
        group = (group or draft.new_group()) if block.kind == "item" else 0
        if block.kind == "item":
            draft.add(replace(block, group=group))
        elif not has_lead and is_date_part(block.text):
            draft.add(replace(block, kind="date"))
        elif margin_kind(block.text):
            draft.add_paragraph(block)
        elif index >= sign_off:
            draft.add(replace(block, kind="initials"))
        elif not has_title and not has_lead and _is_title(block.text):
            has_title = True
            draft.add(replace(block, kind="title"))
        elif following and _is_heading(block.text, following, has_title and not has_lead):
            draft.add(replace(block, kind="heading", depth=2))
        elif _is_next_line(draft, block) or (index in strays and has_lead):
            draft.add_caption(block)
        elif has_lead or (following and _is_greeting(block.text)):
            draft.add(block)
        else:
            has_lead = True
            draft.add(replace(block, kind="lead"))
    for picture in reversed(pictures):
        draft.add_picture(*picture)


def _units(text: str) -> Iterator[list[Span]]:
    """The lines of each block: one, or all of a stretch whose lines were wrapped."""
    chunk: list[Span] = []
    is_blank = True
    for found in _LINE.finditer(text):
        line = found.group()
        if not line.isspace():
            is_blank = False
            chunk.append(Span(found.end() - len(line.lstrip()), found.start() + len(line.rstrip())))
        elif line[0] in "\r\n":
            if is_blank and chunk:
                yield from _divided(text, chunk)
                chunk = []
            is_blank = True
    yield from _divided(text, chunk)


def _divided(text: str, chunk: list[Span]) -> Iterator[list[Span]]:
    if _is_wrapped([text[start:end] for start, end in chunk]):
        yield chunk
    else:
        yield from ([line] for line in chunk)


def _is_wrapped(lines: list[str]) -> bool:
    """Say whether a long line breaks off and the next goes on in lower case or with a digit."""
    if any(len(line) > _MAX_WRAPPED or _ITEM.match(line) for line in lines):
        return False
    return any(
        len(line) >= _MIN_WRAPPED and not _FINAL.search(line) and (following[0].islower() or following[0].isdigit())
        for line, following in pairwise(lines)
    )


def _block(builder: BlockBuilder, text: str, lines: list[Span]) -> Block | None:
    """The block of some lines without an item's marker; None if there is no word in it."""
    item = _ITEM.match(text, *lines[0])
    start, end = item.end() if item else lines[0].start, lines[0].end
    builder.verbatim(start, end)
    for line in lines[1:]:
        builder.soft_space(end, line.start)
        builder.verbatim(*line)
        end = line.end
    block = builder.take("item" if item else "paragraph", depth=1 if item else 0)
    is_prose = block and (_WORD.search(block.text) or margin_kind(block.text))
    return block if is_prose else None


def _sign_off(blocks: list[Block]) -> int:
    """The index at which the names, offices and hashtags begin that end a release."""
    prose = [index for index, block in enumerate(blocks) if len(block.text) >= _MIN_PROSE]
    if len(prose) < 2:
        return len(blocks)
    index = len(blocks)
    while index > prose[-1] + 1 and (margin_kind(blocks[index - 1].text) or is_sign_off(blocks[index - 1].text)):
        index -= 1
    return index


def _stray_captions(blocks: list[Block]) -> set[int]:
    """The lone short sentences between long paragraphs of a text in which another caption has its credit.

    Whoever pasted that one with its picture pasted these, and their credits were lost or never there.
    """
    if not any(margin_kind(block.text) == "caption" for block in blocks):
        return set()
    return {
        index
        for index in range(1, len(blocks) - 1)
        if _LONE_SENTENCE.fullmatch(blocks[index].text)
        and min(len(blocks[index - 1].text), len(blocks[index + 1].text)) >= _MIN_LONG
    }


def _is_title(text: str) -> bool:
    return len(text) <= _MAX_TITLE and not text[0].islower() and not _FINAL.search(text.rstrip("?!"))


def _is_heading(text: str, following: Block, is_below_title: bool) -> bool:
    """Say whether a line without a stop stands above prose: short, or right below the title."""
    is_line = not _FINAL.search(text) and not text[0].islower() and "://" not in text
    if not is_line or following.kind == "item" or len(following.text) < _MIN_PROSE:
        return False
    return len(text.split()) <= _MAX_HEADING_WORDS or (is_below_title and len(text) <= _MAX_TITLE)


def _is_greeting(text: str) -> bool:
    return len(text.split()) <= _MAX_HEADING_WORDS and text.endswith(("...", "…", "!", ","))


def _is_next_line(draft: Draft, block: Block) -> bool:
    """Say whether a short block stands on the line below a picture."""
    if not draft.fresh or len(block.text) > _MAX_TITLE:
        return False
    between = draft.source.text[draft.fresh[-1].end : block.segments[0].source_start]
    return _NEXT_LINE.fullmatch(between) is not None


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
