"""HTML: article bodies and whole pages."""

from __future__ import annotations

import re
from dataclasses import replace

from humaslint.model.document import Document
from humaslint.model.source import Source
from humaslint.parse.block_roles import has_title, name_roles
from humaslint.parse.builder import BlockBuilder
from humaslint.parse.draft import Draft
from humaslint.parse.frontmatter import read_front_matter
from humaslint.parse.html_image import attribute_block
from humaslint.parse.html_reader import HtmlReader
from humaslint.parse.languages import seems_indonesian
from humaslint.parse.margin import FINAL_MARK
from humaslint.parse.markup import attributes
from humaslint.parse.shortcodes import add_figure, blank, find_shortcodes

_META = re.compile(r"<meta\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", re.IGNORECASE)
_BODY = re.compile(r"<body\b", re.IGNORECASE)
_CUT_OFF = ("…", "...", ",", ";", ":")
_TEMPLATE = "en"
"""What themes, and Word where it saves a page, call the language of whatever is written in them."""


def parse_html(source: Source, language: str) -> Document:
    """Return the document of an article body or a whole page; of a page, only `<main>` and `<article>` if it can."""
    draft = Draft(source, language=language)
    start = read_front_matter(draft)
    shortcodes = find_shortcodes(source.text, start)
    text = blank(source.text, start, shortcodes)
    reader = HtmlReader(draft, BlockBuilder(source.text, [shortcode.span for shortcode in shortcodes]))
    reader.read(text, start, len(text))
    reader.close()
    for shortcode in shortcodes:
        if shortcode.is_picture:
            add_figure(draft, shortcode)
    title = None if has_title(draft) else reader.heading_1
    if title is None and reader.page_title and not has_title(draft):
        title = draft.add(reader.page_title)
    if draft.code:
        _read_preformatted(draft, title)
    draft.keep(reader.main_spans, title)
    _read_description(draft, text, start)
    name_roles(draft, title)
    if "lang" not in draft.metadata:
        for code in {draft.language, _TEMPLATE} - {"id"}:
            if seems_indonesian([block for block in draft.blocks if block.language == code]):
                draft.speak("id", code)
    return draft.document()


def _read_description(draft: Draft, text: str, start: int) -> None:
    """Read what a page says of itself to search engines; what a program cut off the text is no sentence."""
    if "<meta" not in draft.source.text.lower():
        return
    body = _BODY.search(text, start)
    for tag in _META.finditer(text, start, body.start() if body else len(text)):
        found = attributes(text, *tag.span())
        name = found["name"].value.strip().lower() if "name" in found else ""
        if name == "description" and "content" in found and FINAL_MARK.search(found["content"].value.strip()):
            block = attribute_block(draft.source.text, text, found["content"], 0, "description", draft.language)
            draft.blocks += [block] if block and not block.text.endswith(_CUT_OFF) else []
            return


def _read_preformatted(draft: Draft, title: int | None) -> None:
    """Read what stands in `<pre>` where it is the release as a whole; its first line is no title if there is one."""
    from humaslint.parse.enclosed import add_enclosed, fence_of, is_enclosed

    if is_enclosed(draft):
        if title is not None:
            draft.blocks[title] = replace(draft.blocks[title], kind="title")
        draft.fence = fence_of(draft)
        add_enclosed(draft)
