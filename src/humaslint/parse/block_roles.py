"""The roles that blocks turn out to have once all have been read: the title, the lead, initials, what is only shown."""

from __future__ import annotations

from dataclasses import replace

from humaslint.parse.builder import cut
from humaslint.parse.draft import BESIDE_PROSE, Draft
from humaslint.parse.letterhead import OPENS_LEAD, unmarked_title
from humaslint.parse.margin import last_initials, shows_text

_PROSE = frozenset(("paragraph", "item", "cell"))
_FIRST_LINES = 4
"""Block quotes among which the lead is that shows a release by its dateline."""


def name_roles(draft: Draft, title: int | None) -> None:
    """Make block number `title` the title and the first paragraph the lead, and cut the initials off the last one.

    Where no markup names the title, the words of a line may. A block quote in which a paragraph shows a message as it
    is becomes verbatim.
    """
    _lift_quotation(draft)
    if title is None:
        title = unmarked_title(draft)
    if title is not None:
        draft.blocks[title] = replace(draft.blocks[title], kind="title")
    for index, block in enumerate(draft.blocks):
        if block.kind == "lead":
            break
        if block.kind == "paragraph" and index not in draft.dropped:
            draft.blocks[index] = replace(block, kind="lead")
            break
    for index, block in enumerate(draft.blocks[1:], start=1):
        before = draft.blocks[index - 1]
        if block.kind == "blockquote" and (before.kind == "verbatim" or shows_text(before.text)):
            draft.blocks[index] = replace(block, kind="verbatim")
    split_initials(draft)


def _lift_quotation(draft: Draft) -> None:
    """Make paragraphs of the block quotes where they are all there is, as a mail program quotes a release."""
    quoted = [index for index, block in enumerate(draft.blocks) if block.kind == "blockquote"]
    if not quoted or any(block.kind in _PROSE for block in draft.blocks):
        return
    if any(OPENS_LEAD.match(draft.blocks[index].text) for index in quoted[:_FIRST_LINES]):
        for index in quoted:
            draft.blocks[index] = replace(draft.blocks[index], kind="paragraph")


def split_initials(draft: Draft) -> None:
    """Make the writers' initials at the end of the last paragraph a block of their own."""
    for index in range(len(draft.blocks) - 1, -1, -1):
        block = draft.blocks[index]
        if block.kind in {"paragraph", "lead"}:
            start = last_initials(block.text)
            if start is not None:
                draft.blocks[index] = cut(block, 0, len(block.text[:start].rstrip()))
                draft.blocks.append(cut(block, start, len(block.text), "initials"))
        if block.kind not in BESIDE_PROSE and block.kind != "footnote":
            return


def has_title(draft: Draft) -> bool:
    """Say whether front matter has named the title."""
    return any(block.kind == "title" for block in draft.blocks)


def first_heading(draft: Draft) -> int | None:
    """Return the index of the title: the first heading of level 1, or 2 below a masthead, if it precedes all prose."""
    level = 1
    for index, block in enumerate(draft.blocks):
        if block.kind == "heading" and block.depth <= level:
            return index
        if block.kind in ("date", "initials"):
            level = 2
        if block.kind not in BESIDE_PROSE and block.kind not in {"heading", "description"}:
            return None
    return None
