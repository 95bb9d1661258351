"""The walk through Markdown: what the events of its parser make of the text between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from humaslint.model.document import BlockKind, MarkKind
from humaslint.parse.builder import BlockBuilder, Span
from humaslint.parse.draft import Draft, Picture
from humaslint.parse.events import char_offsets, inner_spans, joined, readable
from humaslint.parse.html_reader import HtmlReader
from humaslint.parse.link_definitions import LinkDefinitions, is_label
from humaslint.parse.picture_title import title_block
from humaslint.parse.shortcodes import PLACEHOLDER, Figures, Shortcode

if TYPE_CHECKING:
    from pyromark.event import Event, Range
    from pyromark.event import _LinkData as LinkData
    from pyromark.event import _Tag as Tag
    from pyromark.event import _TagEnd as TagEnd

_MARKS: dict[str, MarkKind] = {"Emphasis": "emphasis", "Strong": "strong", "Link": "link"}
_INLINE = frozenset({"Strikethrough", "Superscript", "Subscript"})
_LISTS = frozenset({"List", "DefinitionList"})
_CONTAINERS = _LISTS | {"BlockQuote", "Table", "FootnoteDefinition"}
_STRUCK = "~~"
"""Stands around what was taken out; single tildes stand around a subscript."""
_LINKS = frozenset({"Link", "Image"})
_TICKS = re.compile("`+")
_PLAIN = frozenset(("", "text", "txt", "teks", "plain", "plaintext", "markdown", "md"))
"""What is said of a fence, in lower case, around text that is no code."""


class _Container(NamedTuple):
    """What a block quote, list, table or footnote makes of the text in it."""

    kind: BlockKind = "paragraph"
    depth: int = 0
    group: int = 0


class _OpenPicture(NamedTuple):
    """An image whose alt text is being read."""

    alt: BlockBuilder
    data: LinkData
    start: int
    end: int


class MarkdownReader:
    """Turns the parser's events into blocks. `text` is the source with what is no Markdown blanked."""

    def __init__(self, draft: Draft, text: str, shortcodes: list[Shortcode]) -> None:
        self.text = readable(text)
        self._draft = draft
        self._at = char_offsets(self.text)
        self._definitions = LinkDefinitions(self.text)
        self._main = BlockBuilder(draft.source.text, [shortcode.span for shortcode in shortcodes])
        self._builder = self._main
        self._html = HtmlReader(draft, self._main)
        self._containers = [_Container()]
        self._level = 0
        self._figures = Figures(draft, shortcodes)
        self._pictures: list[_OpenPicture] = []
        self._html_spans: list[Span] = []
        self._break: Span | None = None
        self._is_hard = False
        self._text_end = -1
        self._is_code = False

    def event(self, event: Event, span: Range) -> None:
        """Take in one event of the parser; `span` is in bytes."""
        if not isinstance(event, str) and "End" in event:
            self._add_break(self._break.end if self._break else 0)
            self._end(event["End"])
            return
        start, end = self._at(span["start"]), self._at(span["end"])
        if self._break:
            self._add_break(start)
        if isinstance(event, str):
            if event != "Rule":
                self._break, self._is_hard = Span(start, end), event == "HardBreak"
        elif "Text" in event:
            if not self._is_code and not self._html.hidden_inline:
                self._add_text(event["Text"], start, end)
        elif "Start" in event:
            self._start(event["Start"], start, end)
        elif "Code" in event and not self._html.hidden_inline:
            self._add_code(event["Code"], start, end)
        elif "Html" in event:
            self._html_spans.append(Span(start, end))
        elif "InlineHtml" in event and not self._pictures:
            self._html.read_inline(self.text, start, end)
        else:
            self._builder.gap()

    def close(self) -> None:
        """Add what is left at the end of the source."""
        self._flush()
        self._figures.add(len(self.text))
        self._html.close()

    def _start(self, tag: Tag, start: int, end: int) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name in _MARKS:
            self._builder.open(_MARKS[name])
        elif not isinstance(tag, str) and "Image" in tag:
            self._pictures.append(_OpenPicture(BlockBuilder(self._draft.source.text), tag["Image"], start, end))
            self._builder = self._pictures[-1].alt
        elif name == "Strikethrough" and self.text.startswith(_STRUCK, start):
            self._html.hidden_inline = self._html.hidden_inline or _STRUCK
        elif name not in _INLINE:
            self._flush()
            self._figures.add(start)
            self._start_block(name, tag, start, end)
        if name in _LINKS and is_label(tag):
            self._builder.open("label")

    def _start_block(self, name: str, tag: Tag, start: int, end: int) -> None:
        outer = self._containers[-1]
        if name in _LISTS:
            kind: BlockKind = "blockquote" if outer.kind == "blockquote" else "item"
            self._containers.append(_Container(kind, outer.depth + 1, self._draft.new_group()))
        if isinstance(tag, str):
            return
        if "Heading" in tag:
            self._level = int(tag["Heading"]["level"][1])
        elif "CodeBlock" in tag:
            self._is_code = True
            self._code(tag["CodeBlock"], start, end)
            self._figures.skip(end)
        elif "BlockQuote" in tag:
            self._containers.append(outer._replace(kind="blockquote"))
        elif "Table" in tag:
            self._containers.append(_Container("cell", 0, self._draft.new_group()))
        elif "FootnoteDefinition" in tag:
            self._containers.append(_Container("footnote"))

    def _code(self, kind: str | Mapping[str, object], start: int, end: int) -> None:
        """Note code by its indentation, and what a fence at the margin holds that is said to be no other language."""
        if isinstance(kind, str):
            self._draft.indented.append(Span(start, end))
        elif str(kind["Fenced"]).lower() in _PLAIN and len(self._containers) == 1:
            self._draft.code += inner_spans(self.text, start, end)

    def _end(self, tag: TagEnd) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name in _MARKS:
            self._builder.close(_MARKS[name])
            if name == "Link":
                self._builder.close("label")
        elif name == "Image":
            self._end_picture()
        elif name == "Strikethrough" and self._html.hidden_inline == _STRUCK:
            self._html.hidden_inline = ""
            self._builder.gap()
        elif name not in _INLINE:
            self._flush()
            if name in _CONTAINERS:
                self._containers.pop()
            elif name == "HtmlBlock":
                self._read_html()
            self._level, self._is_code = 0, False

    def _flush(self) -> None:
        """End the block that is being collected."""
        self._main.close_all()
        self._html.hidden_inline = ""
        if self._level:
            block = self._main.take("heading", self._level, language=self._draft.language)
        else:
            block = self._main.take(*self._containers[-1], self._draft.language)
        if block is None:
            return
        if self._figures.is_open:
            self._draft.add_caption(block)
        else:
            self._draft.add_paragraph(block)

    def _add_text(self, value: str, start: int, end: int) -> None:
        """A character after the backslash that escapes it stands for both."""
        is_escaped = self._text_end != start > 0 and self.text[start - 1] == "\\"
        if is_escaped and self.text.startswith(value[:1], start):
            self._builder.atomic(value[0], start - 1, start + 1)
            value, start = value[1:], start + 1
        if self.text[start:end] == value:
            self._builder.verbatim(start, end)
        else:
            self._builder.atomic(value, start, end)
        self._text_end = end

    def _add_code(self, value: str, start: int, end: int) -> None:
        self._builder.open("code")
        ticks = _TICKS.match(self.text, start, end)
        left, right = (ticks.end(), end - ticks.end() + start) if ticks else (start, end)
        if right - left == len(value) + 2:
            left, right = left + 1, right - 1
        if self.text[left:right] == value:
            self._builder.verbatim(left, right)
        else:
            self._builder.atomic(value, start, end)
        self._builder.close("code")

    def _add_break(self, next_start: int) -> None:
        """A line break reaches from the last word of its line to the first of the next, indents and all."""
        if self._break is None:
            return
        start = self._break.start
        self._break = None
        while self.text[start - 1] in " \t":
            start -= 1
        if self.text[next_start - 1] == "\\":
            next_start -= 1
        if self._is_hard:
            self._builder.line_break(start, next_start)
        else:
            self._builder.soft_space(start, next_start)

    def _end_picture(self) -> None:
        alt, data, start, end = self._pictures.pop()
        self._builder = self._pictures[-1].alt if self._pictures else self._main
        language = self._draft.language
        title = None
        if data["title"]:
            is_inline = data["link_type"] == "Inline"
            place = (max(self._text_end, start), end) if is_inline else self._definitions.place(data["id"])
            title = title_block(self._draft, self.text, *place)
        picture = Picture(start, end, data["dest_url"].replace(PLACEHOLDER, ""), has_tooltip=title is not None)
        self._html.add_picture(picture, alt.take("alt", language=language), title)
        self._builder.gap()

    def _read_html(self) -> None:
        """Hand over an HTML block, without the prefixes that its lines have in a quotation or list."""
        spans, self._html_spans = self._html_spans, []
        if spans:
            text = joined(self.text, spans)
            self._html.read(text, 0, len(text), spans[0].start)
