"""A parsed release: blocks of clean prose, each with a map back to the source it came from."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from humaslint.model.lazy import cached_property
from humaslint.model.source import Source

BlockKind = Literal[
    "title", "heading", "lead", "paragraph", "item", "cell", "blockquote", "verbatim", "footnote", "description",
    "caption", "credit", "alt", "date", "initials",
]  # fmt: skip
LISTED = frozenset(("item", "cell"))
"""Kinds of blocks that stand in a list or a table with others of their group."""
_PAGE = re.compile(r"\[\[[^\[\]\n]++\]\]")
"""A link of Obsidian by the name of a page, `[[Loket Aduan]]`: that is its address as well as its words."""

Action = Literal["disable", "enable", "disable-next-line", "disable-file", "unknown"]
MarkKind = Literal["emphasis", "strong", "link", "label", "code", "superscript", "capitals"]
"""A `label` is by its words what leads to the address of a link: `[peta]`, defined elsewhere."""


class Segment(NamedTuple):
    """One piece of a block: `text[start:end]` of the block came from `source_start:source_end`.

    A verbatim piece copies the source character by character. Any other piece (an entity, an escape, a soft line break,
    a no-break space) stands for its source as a whole and cannot be cut.
    """

    start: int
    end: int
    source_start: int
    source_end: int
    verbatim: bool


class Mark(NamedTuple):
    """A stretch `start:end` of a block's text that the markup sets apart."""

    kind: MarkKind
    start: int
    end: int


class Gap(NamedTuple):
    """The space `start:end` in a block's text, for which something else than one plain space was `typed`."""

    start: int
    end: int
    typed: str


@dataclass(frozen=True)
class Block:
    """A stretch of prose as a reader reads it, free of markup.

    `segments` are sorted, disjoint and cover `text`. `depth` is a heading's level or a list's nesting.
    `group` is shared by blocks that belong together (the items of one list, the cells of one table).
    `gaps` are the spaces for which something else than one plain space was typed.
    `delimiter` matches what would end the text in its source or make something else of it: the quotation mark of an
    attribute, the colon and space of YAML. No edit may bring one in.
    """

    kind: BlockKind
    text: str
    segments: tuple[Segment, ...]
    marks: tuple[Mark, ...] = ()
    depth: int = 0
    group: int = 0
    language: str = "id"
    gaps: tuple[Gap, ...] = ()
    delimiter: re.Pattern[str] | None = None

    @cached_property
    def _starts(self) -> list[int]:
        return [segment.start for segment in self.segments]

    @cached_property
    def markup_edges(self) -> tuple[frozenset[int], frozenset[int]]:
        """The str offsets into the source at which prose begins behind markup, and ends before it."""
        starts = frozenset(segment.source_start for segment in self.segments)
        ends = frozenset(segment.source_end for segment in self.segments)
        return starts - ends, ends - starts

    @cached_property
    def _labels(self) -> list[tuple[int, int]]:
        """The stretches of the labels of links, in order; one within another belongs to it."""
        found: list[tuple[int, int]] = []
        labels = [(mark.start, mark.end) for mark in self.marks if mark.kind == "label"]
        if "[[" in self.text:
            labels += [page.span() for page in _PAGE.finditer(self.text)]
        for start, end in sorted(labels):
            if not found or start >= found[-1][1]:
                found.append((start, end))
        return found

    def is_label(self, start: int, end: int) -> bool:
        """Say whether `text[start:end]` reaches into the words that a link is known by."""
        before = bisect_left(self._labels, (end,))
        return before > 0 and self._labels[before - 1][1] > start

    def segment_at(self, offset: int) -> int:
        """Return the index of the segment that holds the character at `offset` of `text`."""
        return bisect_right(self._starts, offset, 1) - 1

    def to_source(self, start: int, end: int) -> tuple[int, int]:
        """Return the str offsets into the source of `text[start:end]`; atomic pieces count as a whole."""
        if not self.segments:
            return (0, 0)
        first = self.segments[self.segment_at(start)]
        source_start = first.source_start + (start - first.start if first.verbatim else 0)
        if end <= start:
            return (source_start, source_start)
        last = self.segments[self.segment_at(end - 1)]
        source_end = last.source_start + (end - last.start) if last.verbatim else last.source_end
        return (source_start, source_end)


class Image(NamedTuple):
    """A picture in the release. `start:end` are str offsets of its whole markup in the source.

    `alt`, `caption` and `credit` are indexes into `Document.blocks`, None where the markup has none.
    `is_lead` says that front matter names it; `is_decorative` that the markup says it needs no alt.
    """

    start: int
    end: int
    src: str
    alt: int | None = None
    caption: int | None = None
    credit: int | None = None
    is_lead: bool = False
    is_decorative: bool = False


class Directive(NamedTuple):
    """A comment to humaslint in the text, such as `<!-- humaslint-disable kata/ulang -->`.

    `rules` are ids or folders of rules, empty for all of them. `start:end` are source offsets. An `unknown` action
    does nothing; `rules` hold it as it is written.
    """

    action: Action
    rules: tuple[str, ...]
    start: int
    end: int


class Fault(NamedTuple):
    """A place `start:end` of the source that the parser could not read, and why. What it could read stands."""

    reason: str
    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """A source with everything its format's parser found in it; the blocks are in reading order.

    `metadata` holds the scalars of the front matter as written, by lower-case key. `indented` are the str offsets,
    start and end, of what its indentation alone makes code in Markdown, `fence` those of what opens the code in which
    the release stands as a whole.
    """

    source: Source
    blocks: tuple[Block, ...]
    images: tuple[Image, ...] = ()
    directives: tuple[Directive, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    language: str = "id"
    faults: tuple[Fault, ...] = ()
    indented: tuple[tuple[int, int], ...] = ()
    fence: tuple[int, int] | None = None
