"""A document in the making: blocks and pictures as a parser meets them, each paragraph as what its words prove it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from humaslint.model.document import Block, Directive, Document, Fault, Image
from humaslint.model.source import Source
from humaslint.parse.builder import Span
from humaslint.parse.margin import is_in_italics, is_masthead, margin_kind, says_who_stands_where

BESIDE_PROSE = frozenset({"date", "caption", "credit", "alt", "initials"})
_HALF_ITALIC = ("*", "_")
"""What ends a list item that was meant to be a caption in italics: `* Camat menekan tombol.*`"""
_HEADING = re.compile(r"(?:\S+\s+){0,11}\S*[^\s.,;:]")
_MOST_FRESH = 300
"""How many pictures may share one caption."""


@dataclass(slots=True)
class Picture:
    """An image whose texts may still be found; see `Image`. `has_tooltip` says that `caption` is only a title."""

    start: int
    end: int
    src: str
    alt: int | None = None
    caption: int | None = None
    credit: int | None = None
    is_lead: bool = False
    is_decorative: bool = False
    has_tooltip: bool = False


@dataclass(slots=True)
class Draft:
    """What has been found so far. Indexes into `blocks` hold until `document` puts the blocks in order.

    `code` are the stretches of the source that are set as they stand, in fences and in `<pre>`. `fresh` are the
    pictures that nothing but their own captions and credits has followed yet, `dropped` the indexes of blocks that the
    document will not have.
    """

    source: Source
    blocks: list[Block] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    directives: list[Directive] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)
    language: str = "id"
    faults: list[Fault] = field(default_factory=list)
    indented: list[Span] = field(default_factory=list)
    code: list[Span] = field(default_factory=list)
    fence: Span | None = None
    fresh: list[Picture] = field(default_factory=list)
    dropped: set[int] = field(default_factory=set)
    _is_captioned: bool = False
    _groups: int = 0

    def new_group(self) -> int:
        """Return a number that no other list or table of the document has."""
        self._groups += 1
        return self._groups

    def add(self, block: Block) -> int:
        """Add a block of prose and return its index. Pictures before it get no caption any more."""
        self.fresh.clear()
        return self._append(block)

    def add_paragraph(self, block: Block) -> int:
        """Add a paragraph as what it proves to be: prose, a caption, a credit, a date, initials, a bold heading.

        A heading proves to be a masthead if it names no more than the kind of paper or its number.
        """
        if block.kind == "heading" and is_masthead(block.text):
            return self.add(replace(block, kind="date", depth=0))
        if block.kind == "item" and block.text.endswith(_HALF_ITALIC) and self._awaits_caption(block):
            return self.add_caption(block)
        if block.kind != "paragraph":
            return self.add(block)
        if self._awaits_caption(block) and (is_in_italics(block) or says_who_stands_where(block.text)):
            return self.add_caption(block)
        kind = margin_kind(block.text)
        if kind is None:
            is_heading = _is_bold(block) and _HEADING.fullmatch(block.text)
            return self.add(replace(block, kind="heading", depth=2) if is_heading else block)
        block = replace(block, kind=kind)
        if kind == "caption":
            return self.add_caption(block)
        if kind == "credit":
            return self.add_credit(block)
        return self.add(block)

    def add_caption(self, block: Block, pictures: list[Picture] | None = None) -> int:
        """Add the caption of `pictures`, or of the fresh ones; those that have a real caption keep it."""
        index = self._append(replace(block, kind="caption"))
        self._is_captioned = True
        for picture in self.fresh if pictures is None else pictures:
            if picture.has_tooltip and picture.caption is not None:
                self.dropped.add(picture.caption)
            if picture.has_tooltip or picture.caption is None:
                picture.caption, picture.has_tooltip = index, False
        return index

    def add_credit(self, block: Block) -> int:
        """Add the credit of the fresh pictures that have none."""
        index = self._append(block)
        for picture in self.fresh:
            if picture.credit is None:
                picture.credit = index
        return index

    def add_picture(
        self, picture: Picture, alt: Block | None = None, caption: Block | None = None, credit: Block | None = None
    ) -> None:
        """Add a picture with the texts that its own markup holds."""
        if self._is_captioned:
            self.fresh.clear()
        self._is_captioned = caption is not None and not picture.has_tooltip
        picture.alt = self._append(alt) if alt else None
        picture.caption = self._append(caption) if caption else None
        picture.credit = self._append(credit) if credit else None
        self.pictures.append(picture)
        self.fresh.append(picture)
        del self.fresh[:-_MOST_FRESH]

    def keep(self, spans: Sequence[Span], title: int | None) -> None:
        """Drop what lies in none of the sorted `spans` of the source, the title aside, if there is prose in them."""
        starts = [span.start for span in spans]

        def is_inside(offset: int) -> bool:
            index = bisect_right(starts, offset) - 1
            return index >= 0 and offset < spans[index].end

        inside = [is_inside(block.segments[0].source_start) for block in self.blocks]
        if any(is_in and block.kind == "paragraph" for is_in, block in zip(inside, self.blocks, strict=True)):
            self.dropped.update(index for index, is_in in enumerate(inside) if not is_in and index != title)
            self.pictures = [picture for picture in self.pictures if is_inside(picture.start)]

    def speak(self, language: str, instead_of: str = "id") -> None:
        """Make `language` that of all that was in another one: of blocks, and of the document."""
        for index, block in enumerate(self.blocks):
            if block.language == instead_of:
                self.blocks[index] = replace(block, language=language)
        if self.language == instead_of:
            self.language = language

    def document(self) -> Document:
        """Return the finished document, its blocks in the order of the source."""
        kept = [index for index in range(len(self.blocks)) if index not in self.dropped]
        order = sorted(kept, key=lambda index: self.blocks[index].segments[0].source_start)
        places = {index: place for place, index in enumerate(order)}
        return Document(
            self.source,
            tuple(self.blocks[index] for index in order),
            tuple(_image(picture, places) for picture in sorted(self.pictures, key=lambda each: each.start)),
            tuple(sorted(self.directives, key=lambda each: each.start)),
            self.metadata,
            self.language,
            tuple(self.faults),
            tuple(self.indented),
            self.fence,
        )

    def _awaits_caption(self, block: Block) -> bool:
        return (
            bool(self.fresh)
            and self.fresh[-1].end <= block.segments[0].source_start
            and any(picture.caption is None or picture.has_tooltip for picture in self.fresh)
        )

    def _append(self, block: Block) -> int:
        self.blocks.append(block)
        return len(self.blocks) - 1


def _is_bold(block: Block) -> bool:
    return ("strong", 0, len(block.text)) in block.marks


def _image(picture: Picture, places: Mapping[int, int]) -> Image:
    alt, caption, credit = (
        None if index is None else places[index] for index in (picture.alt, picture.caption, picture.credit)
    )
    return Image(picture.start, picture.end, picture.src, alt, caption, credit, picture.is_lead, picture.is_decorative)
