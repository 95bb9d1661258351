"""Markdown: CommonMark with tables, footnotes, lists of definitions and what Hugo and Jekyll add to it; and MDX."""

from __future__ import annotations

from humaslint.model.document import Document
from humaslint.model.source import Source
from humaslint.parse.block_roles import first_heading, has_title, name_roles
from humaslint.parse.builder import Span
from humaslint.parse.draft import Draft
from humaslint.parse.events import read_events
from humaslint.parse.frontmatter import read_front_matter
from humaslint.parse.lettered_items import part_lettered_items
from humaslint.parse.letterhead import set_letterhead_apart
from humaslint.parse.markdown_reader import MarkdownReader
from humaslint.parse.mdx import find_mdx, find_mdx_directives, with_plain_tags
from humaslint.parse.shortcodes import blank, find_additions


def parse_markdown(source: Source, language: str, *, is_mdx: bool = False) -> Document:
    """Return the document of a Markdown release; of MDX, without its components and expressions.

    A release that stands in a fence as a whole is read as if it had none.
    """
    draft = _read(source, language, is_mdx=is_mdx)
    if draft.code:
        from humaslint.parse.enclosed import add_enclosed, fence_of, is_enclosed, is_marked_up

        if is_enclosed(draft):
            fence = fence_of(draft)
            if is_marked_up(draft):
                draft = _read(source, language, is_mdx=is_mdx, fenced=draft.code)
            else:
                add_enclosed(draft)
            draft.fence = fence
    part_lettered_items(draft)
    set_letterhead_apart(draft)
    name_roles(draft, None if has_title(draft) else first_heading(draft))
    return draft.document()


def _read(source: Source, language: str, *, is_mdx: bool, fenced: list[Span] | None = None) -> Draft:
    """Return the draft of a release, its blocks without roles; what is `fenced` is read as if it were not."""
    draft = Draft(source, language=language)
    start = read_front_matter(draft)
    shortcodes = find_mdx(source.text, start) if is_mdx else find_additions(source.text, start)
    text = blank(source.text, start, shortcodes)
    if is_mdx:
        draft.directives += find_mdx_directives(source.text, shortcodes)
        text = with_plain_tags(text)
    if fenced:
        from humaslint.parse.enclosed import without_fences

        text = without_fences(text, fenced)
    reader = MarkdownReader(draft, text, shortcodes)
    for event, span in read_events(reader.text):
        reader.event(event, span)
    reader.close()
    if is_mdx:
        draft.indented.clear()  # in MDX that is no code
    return draft
