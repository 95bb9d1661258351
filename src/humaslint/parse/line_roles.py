"""The roles of lines whose format does not name them: title, headings, lead, captions, the sign-off at the end."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile

from humaslint.model.document import Block
from humaslint.parse.draft import Draft, Picture
from humaslint.parse.letterhead import OPENS_LEAD, ends_on_day, is_title_line, letterhead_length, offices_within
from humaslint.parse.margin import FINAL_MARK, is_date_part, is_sign_off, margin_kind, says_who_stands_where

_NEXT_LINE = re.compile(r"[^\S\r\n]*(?:\r\n|\r|\n)[^\S\r\n]*")
_MAX_TITLE = 200
_MAX_HEADING_WORDS = 8
_MIN_PROSE = 80
_MIN_LONG = 250
_LONE_SENTENCE = re.compile(r"[A-Z0-9][^.!?:;“”\"()]{20,118}\.")

_TWO_SENTENCES = re.compile(r"[a-z0-9)]{3}\. [A-Z][a-z]+ ")
"""The end of a sentence and the beginning of another."""


def add_lines(draft: Draft, blocks: list[Block], pictures: list[tuple[Picture, Block | None]]) -> None:
    """Add each block in the role that its words and its place give it, unless it has one other than paragraph.

    `pictures`, with their alternative texts, are in the order of the source.
    """
    sign_off, strays, letterhead = _sign_off(blocks), _stray_captions(blocks), _letterhead(blocks)
    offices = offices_within([block.text for block in takewhile(lambda block: block.kind == "paragraph", blocks)])
    opening = _Opening(has_title=any(block.kind == "title" for block in (*draft.blocks, *blocks)))
    group = 0
    waiting = list(reversed(pictures))
    for index, block in enumerate(blocks):
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        while waiting and waiting[-1][0].start < block.segments[0].source_start:
            draft.add_picture(*waiting.pop())
        group = (group or draft.new_group()) if block.kind == "item" else 0
        if index < letterhead or index in offices:
            draft.add(replace(block, kind="initials"))
        elif block.kind != "paragraph":
            _add_named(draft, block, group)
        elif index >= sign_off and not _is_margin(block, opening):
            draft.add(replace(block, kind="initials"))
        else:
            _add_paragraph(draft, block, following, opening, is_stray=index in strays)
    for picture in reversed(waiting):
        draft.add_picture(*picture)


@dataclass(slots=True)
class _Opening:
    """What of a release's opening has been met."""

    has_title: bool
    has_lead: bool = False


def _is_margin(block: Block, opening: _Opening) -> bool:
    return bool((not opening.has_lead and is_date_part(block.text)) or margin_kind(block.text))


def _add_paragraph(draft: Draft, block: Block, following: Block | None, opening: _Opening, is_stray: bool) -> None:
    """Add a block whose words and place alone say what it is."""
    has_title, has_lead = opening.has_title, opening.has_lead
    if not has_lead and is_date_part(block.text):
        draft.add(replace(block, kind="date"))
    elif margin_kind(block.text):
        draft.add_paragraph(block)
    elif not has_lead and following and _is_above_lead(block.text, following, has_title):
        draft.add_caption(block)
    elif not has_title and not has_lead and is_title_line(block.text):
        opening.has_title = True
        draft.add(replace(block, kind="title"))
    elif following and _is_heading(block.text, following, has_title and not has_lead):
        draft.add(replace(block, kind="heading", depth=2))
    elif _is_next_line(draft, block) or (is_stray and has_lead):
        draft.add_caption(block)
    elif has_lead or (following and _is_greeting(block.text)):
        draft.add(block)
    else:
        opening.has_lead = True
        draft.add(replace(block, kind="lead"))


def _add_named(draft: Draft, block: Block, group: int) -> None:
    """Add a block whose format says what it is; `group` is for an item of a list that has no number of its own."""
    if block.kind == "caption":
        draft.add_caption(block)
    else:
        draft.add(block if block.group else replace(block, group=group))


def _letterhead(blocks: list[Block]) -> int:
    """The number of lines at the top that are a letterhead; a title styled as one may be below them."""
    head = list(takewhile(lambda block: block.kind == "paragraph", blocks))
    return letterhead_length([block.text for block in blocks[: len(head) + 1]])


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


def _is_above_lead(text: str, following: Block, has_title: bool) -> bool:
    """Say whether a line right above the dateline is the caption of a picture that was not pasted with it."""
    is_caption = says_who_stands_where(text) or (has_title and ends_on_day(text))
    return is_caption and OPENS_LEAD.match(following.text) is not None


def _is_heading(text: str, following: Block, is_below_title: bool) -> bool:
    """Say whether a line without a stop stands above prose: short, or right below the title; no sentence goes on."""
    is_line = not FINAL_MARK.search(text) and not text[0].islower() and "://" not in text
    is_line = is_line and not ends_on_day(text) and not following.text[:1].islower()
    if not is_line or following.kind == "item" or len(following.text) < _MIN_PROSE:
        return False
    if len(text.split()) <= _MAX_HEADING_WORDS:
        return True
    is_lead = OPENS_LEAD.match(text) or _TWO_SENTENCES.search(text)
    return is_below_title and len(text) <= _MAX_TITLE and not is_lead


def _is_greeting(text: str) -> bool:
    return len(text.split()) <= _MAX_HEADING_WORDS and text.endswith(("...", "…", "!", ","))


def _is_next_line(draft: Draft, block: Block) -> bool:
    """Say whether a short block stands on the line below a picture; in a Word file each line is a paragraph."""
    if not draft.fresh or len(block.text) > _MAX_TITLE or draft.source.package:
        return False
    between = draft.source.text[draft.fresh[-1].end : block.segments[0].source_start]
    return _NEXT_LINE.fullmatch(between) is not None
