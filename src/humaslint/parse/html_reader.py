"""The walk through HTML: what its elements, comments and WordPress shortcodes make of the text between them."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import replace

from humaslint.model.document import Block
from humaslint.parse.builder import BlockBuilder, Span
from humaslint.parse.directives import read_directive
from humaslint.parse.draft import Draft, Picture
from humaslint.parse.elements import (
    BLOCKS,
    HEADINGS,
    HIDDEN_INLINE,
    IMAGES,
    LISTS,
    MARKS,
    Context,
    Figure,
    OpenElements,
    implied_ends,
    inner_context,
)
from humaslint.parse.html_image import read_image
from humaslint.parse.markup import MarkupToken, TokenType, attributes, is_second_break, read_markup
from humaslint.parse.pasted_lists import without_number
from humaslint.parse.wordpress import WordPress, find_wordpress

_SPACE_RUN = re.compile(r"(?<![ \t\f])[ \t\f]*+[\r\n][ \t\r\n\f]*+")
_EMPTY_LINE = re.compile(r"(?>\r\n|\n|\r)[ \t\f]*+[\r\n]")
_CAPTION = "[caption]"


class HtmlReader:
    """Reads HTML into a draft, by way of a builder that may be shared with a reader of Markdown.

    Elements left open stay open from one `read` to the next. `heading_1` is the index of the first `<h1>`,
    `page_title` the text of `<title>`, `main_spans` say where the source holds the article of a page.
    `hidden_inline` is what is open in a Markdown paragraph and holds no prose, such as a drawing; empty if nothing is.
    """

    def __init__(self, draft: Draft, builder: BlockBuilder) -> None:
        self.heading_1: int | None = None
        self.page_title: Block | None = None
        self.main_spans: list[Span] = []
        self.hidden_inline = ""
        self._draft = draft
        self._builder = builder
        self._elements = OpenElements(Context(language=draft.language))
        self._text = ""
        self._shift = self._position = self._main_start = 0

    def read(self, text: str, start: int, end: int, shift: int = 0) -> None:
        """Add the blocks of `text[start:end]`; `shift` leads from its offsets to those of the source."""
        self._text, self._shift = text, shift
        for token in read_markup(text, start, end):
            self._position = token.start + shift
            self._token(token)
        self._flush()

    def read_inline(self, text: str, start: int, end: int) -> None:
        """Read a tag, comment or blank in a Markdown paragraph: it makes no block, but may break the line."""
        self._text, self._shift = text, 0
        for token in read_markup(text, start, end):
            hidden = self.hidden_inline or (token.name if token.name in HIDDEN_INLINE else "")
            if hidden:
                is_over = token.name == hidden and (token.type is TokenType.END_TAG or text.endswith("/>", start, end))
                self.hidden_inline = "" if is_over else hidden
                self._builder.gap()
            elif token.name in BLOCKS:
                self._builder.line_break(token.start, token.end)
                if token.name == "blockquote":  # within a line it is what `<q>` is
                    (self._builder.open if token.type is TokenType.START_TAG else self._builder.close)(MARKS["q"])
            elif token.type is TokenType.START_TAG:
                self._start_inline(token)
            elif token.type is TokenType.END_TAG and token.name in MARKS:
                self._builder.close(MARKS[token.name])
            elif token.type in {TokenType.COMMENT, TokenType.TEXT}:
                self._token(token)

    def add_picture(self, picture: Picture, alt: Block | None, caption: Block | None = None) -> None:
        """Add a picture, to the figure that is open if there is one."""
        self._draft.add_picture(picture, alt, caption)
        if self._context.figure:
            self._context.figure.pictures.append(picture)

    def close(self) -> None:
        """Close what is still open at the end of the source."""
        self._position = len(self._draft.source.text)
        while len(self._elements):
            self._pop()

    @property
    def _context(self) -> Context:
        return self._elements.context

    def _token(self, token: MarkupToken) -> None:
        if token.type is TokenType.START_TAG:
            self._start(token)
        elif token.type is TokenType.END_TAG:
            self._end(token.name)
        elif token.type is TokenType.COMMENT:
            self._comment(token)
        elif token.type is TokenType.REFERENCE and not self._context.is_hidden:
            self._builder.atomic(token.name, token.start + self._shift, token.end + self._shift)
        elif not self._context.is_hidden:
            self._prose(token.start, token.end)
        elif self._context.is_preformatted:
            self._draft.code.append(Span(token.start + self._shift, token.end + self._shift))

    def _prose(self, start: int, end: int) -> None:
        """Text, its WordPress shortcodes taken out."""
        if end - start < 9 and self._text[start:end].isspace() and self._builder.is_empty:
            return
        for shortcode in find_wordpress(self._text, start, end):
            self._words(start, shortcode.start)
            self._wordpress(shortcode)
            start = shortcode.end
        self._words(start, end)

    def _words(self, start: int, end: int) -> None:
        """Text in which a line break is only a space to the reader.

        Empty lines part paragraphs where no element does: so WordPress and its like keep what was typed.
        """
        shift = self._shift
        if self._text.find("\n", start, end) < 0 and self._text.find("\r", start, end) < 0:
            self._builder.verbatim(start + shift, end + shift)
            return
        for run in _SPACE_RUN.finditer(self._text, start, end):
            self._builder.verbatim(start + shift, run.start() + shift)
            if len(self._elements) or not _EMPTY_LINE.search(run[0]):
                self._builder.soft_space(run.start() + shift, run.end() + shift)
            else:
                self._flush()
            start = run.end()
        self._builder.verbatim(start + shift, end + shift)

    def _wordpress(self, shortcode: WordPress) -> None:
        if not shortcode.is_caption:
            self._builder.gap()
            return
        self._flush()
        if shortcode.is_close:
            self._pop_through({_CAPTION})
        else:
            self._elements.push(_CAPTION, self._context._replace(is_caption=True, figure=Figure()))

    def _comment(self, token: MarkupToken) -> None:
        directive = read_directive(self._text, token.start, token.end)
        if directive:
            shifted = directive._replace(start=token.start + self._shift, end=token.end + self._shift)
            self._draft.directives.append(shifted)
        self._builder.gap()

    def _start(self, token: MarkupToken) -> None:
        tag = token.name
        if tag in BLOCKS:
            ended = [*implied_ends(self._context, tag)]
            if ended or not self._context.is_hidden:
                self._flush()
            for tags in ended:
                self._pop_through(tags)
        elif tag in HIDDEN_INLINE:
            self._builder.gap()
        else:
            if tag == "br" and self._context.kind == "paragraph" and is_second_break(self._text, token):
                self._flush()
            elif not self._context.is_hidden:
                self._start_inline(token)
            return
        if tag != "hr":
            self._open(token)

    def _start_inline(self, token: MarkupToken) -> None:
        if token.name in MARKS:
            self._builder.open(MARKS[token.name])
        elif token.name == "br":
            self._builder.line_break(token.start + self._shift, token.end + self._shift)
        elif token.name in IMAGES:
            source, language = self._draft.source.text, self._context.language
            self.add_picture(*read_image(source, self._text, token, self._shift, language))
            self._builder.gap()

    def _open(self, token: MarkupToken) -> None:
        tag = token.name
        group = self._draft.new_group() if tag in LISTS or tag == "table" else 0
        found = attributes(self._text, token.start, token.end)
        context = inner_context(self._context, tag, found, group)
        if tag == "html":
            self._draft.language = context.language
        if context.is_main and not self._context.is_main:
            self._main_start = self._position
        self._elements.push(tag, context)

    def _end(self, tag: str) -> None:
        """Close the element, and all that was left open in it."""
        if tag in MARKS and not self._context.is_hidden:
            self._builder.close(MARKS[tag])
        elif tag in BLOCKS or tag in HIDDEN_INLINE:
            if not self._context.is_hidden:
                self._flush()
            self._pop_through(HEADINGS if tag in HEADINGS else {tag})

    def _pop_through(self, tags: Container[str]) -> None:
        """Close the innermost open element that is one of `tags`; nothing if none is open."""
        if self._elements.has(tags):
            while self._pop() not in tags:
                pass

    def _pop(self) -> str:
        tag, context = self._elements.pop()
        if tag in {"figure", _CAPTION} and context.figure and context.figure.caption:
            self._draft.add_caption(context.figure.caption, context.figure.pictures)
        if context.is_main and not self._context.is_main:
            self.main_spans.append(Span(self._main_start, self._position))
        return tag

    def _flush(self) -> None:
        """End the block that is being collected."""
        context = self._context
        block = self._builder.take(context.kind, context.depth, context.group, context.language)
        if block is None:
            return
        if block.kind == "item" and not context.has_item:
            block = self._pasted_item(block)
        if context.is_caption:
            self._caption(block, context.figure)
        elif block.kind == "title":
            self.page_title = self.page_title or block
        else:
            index = self._draft.add_paragraph(block)
            if self._draft.blocks[index].kind == "heading" and block.depth == 1 and self.heading_1 is None:
                self.heading_1 = index

    def _pasted_item(self, block: Block) -> Block:
        """An item out of Word; those that follow each other are one list."""
        before = self._draft.blocks[-1:]
        group = before[0].group if before and before[0].kind == "item" else self._draft.new_group()
        return replace(without_number(block), group=group)

    def _caption(self, block: Block, figure: Figure | None) -> None:
        """A figure's caption waits for the end of the figure, as its pictures may follow it."""
        if figure and figure.caption is None:
            figure.caption = replace(block, kind="caption")
        else:
            self._draft.add_caption(block, [] if figure else None)
