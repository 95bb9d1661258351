"""Drafts that stand as a whole where no prose is read: in a fence or in `<pre>`, as chats and mail programs hand them.

Code amid prose stays code. Where it is all there is, and reads as prose, it is the draft.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from humaslint.indonesian.prose import count_words, is_prose, may_be_prose
from humaslint.model.diagnostic import Edit
from humaslint.model.document import Block
from humaslint.parse.builder import Span
from humaslint.parse.draft import BESIDE_PROSE, Draft
from humaslint.parse.gaps import with_pieces
from humaslint.parse.letterhead import OPENS_LEAD
from humaslint.parse.line_roles import add_lines
from humaslint.parse.markup import REFERENCE, decode_reference
from humaslint.parse.text import read_lines

_AROUND = BESIDE_PROSE | {"title", "heading", "description"}
"""Kinds of blocks that may stand around a draft."""
_MOST_AROUND, _SHARE = 40, 0.2
"""Words of prose around a draft, as a chat program writes them, and how many they are at most for one within."""
_LEAST_PROSE = 0.6
"""The part of the words within that are in sentences; the rest are titles and lists."""
_EMPTY_LINE = re.compile(r"\n\s*\n")
_MARKUP = re.compile(r"^#{1,6} |\*\*|\]\(", re.MULTILINE)
_OPENING = re.compile(r"(?P<hit><pre\b[^<>]*>|[`~]{3,}[^\S\n]*\w*)(?:\s|<[a-z][^<>]*>)*\Z", re.IGNORECASE)
_LONGEST_OPENING = 400
"""Characters of what opens code."""
_FENCE = re.compile(r" {0,3}(?:`{3,}|~{3,})[^\n]*\n\Z")
_LINE = re.compile(r"[^\n]*")


def is_enclosed(draft: Draft) -> bool:
    """Say whether what the draft's markup makes code is the release, and what else there is only brings it in."""
    if not draft.code:
        return False
    around = sum(count_words(block.text) for block in draft.blocks if block.kind not in _AROUND)
    text = REFERENCE.sub(lambda each: decode_reference(each[0]) or each[0], _code(draft))
    words = count_words(text)
    if around > min(_MOST_AROUND, _SHARE * words):
        return False
    paragraphs = [part.strip() for chunk in _EMPTY_LINE.split(text) for part in _paragraphs(chunk)]
    if draft.blocks and not any(map(OPENS_LEAD.match, paragraphs)):
        return False  # a page about some text or output, which it shows: `# Templat Surel`
    told = sum(count_words(each) for each in paragraphs if may_be_prose(each))
    return told >= _LEAST_PROSE * words and any(map(is_prose, paragraphs))


def fence_of(draft: Draft) -> Span | None:
    """Return where that opens in which the code stands: the line of a fence, the tag `<pre>`."""
    end = draft.code[0].start
    found = _OPENING.search(draft.source.text, max(0, end - _LONGEST_OPENING), end)
    return Span(*found.span("hit")) if found else None


def is_marked_up(draft: Draft) -> bool:
    """Say whether the code is Markdown in fences: it has headings, bold words or links. None is in `<pre>`."""
    text = draft.source.text
    are_fenced = all(_FENCE.match(text, text.rfind("\n", 0, start - 1) + 1, start) for start, _end in draft.code)
    return are_fenced and _MARKUP.search(_code(draft)) is not None


def without_fences(text: str, code: list[Span]) -> str:
    """Return the text with spaces for the lines right before and behind each stretch of code, which fence it in."""
    pieces, offset = [], 0
    for start, end in code:
        fence = text.rfind("\n", 0, max(0, start - 1)) + 1
        closing = _LINE.match(text, end)
        assert closing
        pieces += [text[offset:fence], " " * (start - 1 - fence), text[start - 1 : end], " " * len(closing[0])]
        offset = closing.end()
    return "".join([*pieces, text[offset:]])


def add_enclosed(draft: Draft) -> None:
    """Add the code of a draft as the lines of a plain text."""
    edges = [0, *(edge for span in draft.code for edge in span), len(draft.source.text)]
    around = [Span(start, end) for start, end in list(pairwise(edges))[::2] if start < end]
    blocks = [_decoded(block) for block in read_lines(draft.source.text, around)]
    add_lines(draft, [replace(block, language=draft.language) for block in blocks], [])


def _code(draft: Draft) -> str:
    return "".join(draft.source.text[start:end] for start, end in draft.code).replace("\r\n", "\n")


def _paragraphs(chunk: str) -> list[str]:
    """Return what stands between two empty lines as a whole where that is prose, else its lines."""
    return [chunk] if is_prose(chunk.strip()) else chunk.splitlines()


def _decoded(block: Block) -> Block:
    """Return the block with the characters that references in it stand for."""
    found = ((decode_reference(each[0]), each) for each in REFERENCE.finditer(block.text))
    edits = [Edit(each.start(), each.end(), text) for text, each in found if text]
    return with_pieces(block, edits) if edits else block
