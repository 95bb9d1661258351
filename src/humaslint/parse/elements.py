"""What the elements of HTML make of the text in them, and which of them are open at a place."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from humaslint.model.document import Block, BlockKind, MarkKind
from humaslint.parse.draft import Picture
from humaslint.parse.languages import language_code
from humaslint.parse.markup import RAW, Attribute
from humaslint.parse.pasted_lists import is_pasted_item

MARKS: dict[str, MarkKind] = {
    "em": "emphasis", "i": "emphasis", "cite": "emphasis", "dfn": "emphasis", "q": "emphasis",
    "strong": "strong", "b": "strong", "a": "link",
    "code": "code", "kbd": "code", "samp": "code", "tt": "code", "var": "code", "sup": "superscript",
}  # fmt: skip
HEADINGS = {f"h{level}": level for level in range(1, 7)}
LISTS = frozenset({"ul", "ol", "dl"})
_ITEMS = frozenset({"li", "dt", "dd"})
_CELLS = frozenset({"td", "th"})
ROWS = _CELLS | {"tr", "tbody", "thead", "tfoot"}
_MAIN = frozenset({"main", "article"})
HIDDEN_INLINE = RAW | frozenset(
    "template svg math object video audio canvas select textarea button map del s strike".split()
)
_HIDDEN_BLOCKS = frozenset({"pre", "nav", "aside", "footer"})
_APART = _HIDDEN_BLOCKS | HIDDEN_INLINE - {"del", "s", "strike"}
"""What starts in these ends nothing outside of them."""
BLOCKS = _HIDDEN_BLOCKS | LISTS | _ITEMS | ROWS | _MAIN | HEADINGS.keys() | frozenset(
    "address blockquote body caption center details dialog div fieldset figcaption figure form header hgroup hr html "
    "legend p search section summary table title".split()
)  # fmt: skip
KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(_ITEMS, "item"), **dict.fromkeys(_CELLS, "cell"), **dict.fromkeys(HEADINGS, "heading"),
    "blockquote": "blockquote", "caption": "cell", "title": "title",
}  # fmt: skip
IMAGES = frozenset({"img", "amp-img"})
_CAPTION_CLASSES = frozenset(
    "caption wp-caption-text tr-caption img_caption image-caption photo-caption keterangan takarir".split()
)
_EMBEDDED = frozenset("twitter-tweet instagram-media tiktok-embed fb-post".split())
"""What programs of other sites put in place of a page of theirs, which is nobody's to mend here."""
_SHOWN_LATE = frozenset({"html", "body"}) | _MAIN
"""What a page hides only until it is loaded."""
_UNSEEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)


@dataclass(slots=True)
class Figure:
    """The pictures and the caption of a figure that is still open."""

    pictures: list[Picture] = field(default_factory=list)
    caption: Block | None = None


class Context(NamedTuple):
    """What the open elements make of text. `has_…` say whether an element is open that the next one may close."""

    kind: BlockKind = "paragraph"
    depth: int = 0
    group: int = 0
    language: str = "id"
    is_hidden: bool = False
    is_preformatted: bool = False
    is_main: bool = False
    is_caption: bool = False
    has_paragraph: bool = False
    has_item: bool = False
    has_cell: bool = False
    figure: Figure | None = None


def inner_context(outer: Context, tag: str, found: dict[str, Attribute], group: int) -> Context:
    """Return the context in an element with the attributes `found`; `group` is for the list or table it begins."""
    context = outer._replace(
        language=(language_code(found["lang"].value) if "lang" in found else "") or outer.language,
        is_hidden=outer.is_hidden or tag in HIDDEN_INLINE or tag in _HIDDEN_BLOCKS or _is_unseen(tag, found),
        is_preformatted=(outer.is_preformatted and tag not in HIDDEN_INLINE) or (tag == "pre" and not outer.is_hidden),
        is_main=outer.is_main or tag in _MAIN,
        is_caption=outer.is_caption or tag == "figcaption" or _has_caption_class(found),
        has_paragraph=outer.has_paragraph or tag == "p",
        has_item=tag in _ITEMS or (outer.has_item and tag not in LISTS),
        has_cell=tag in _CELLS or (outer.has_cell and tag != "table"),
        figure=Figure() if tag == "figure" else outer.figure,
    )
    return _in_block(context, tag, found, group)


def _in_block(context: Context, tag: str, found: dict[str, Attribute], group: int) -> Context:
    """Return the context with the kind of block that the element begins, and with its list or table."""
    if tag in _APART:
        return context._replace(has_paragraph=False, has_item=False, has_cell=False)
    if tag in LISTS:
        return context._replace(depth=context.depth + 1, group=group)
    if tag == "table":
        return context._replace(group=group)
    if context.kind == "paragraph" and is_pasted_item(tag, found):
        return context._replace(kind="item", depth=1)
    if context.kind == "blockquote" or tag not in KINDS:
        return context
    return context._replace(kind=KINDS[tag], depth=HEADINGS.get(tag, context.depth))


def implied_ends(context: Context, tag: str) -> Iterator[Container[str]]:
    """Yield what is ended by the start of `tag`, which may not stand in it: a paragraph, the item or cell before it."""
    if context.has_paragraph:
        yield {"p"}
    if tag in _ITEMS and context.has_item:
        yield _ITEMS
    if tag in ROWS and context.has_cell:
        yield _CELLS


def _is_unseen(tag: str, found: dict[str, Attribute]) -> bool:
    """Say whether the element's attributes keep it from the page."""
    is_undisplayed = "style" in found and _UNSEEN.search(found["style"].value) is not None
    is_embedded = "class" in found and not _EMBEDDED.isdisjoint(found["class"].value.split())
    return "hidden" in found or is_embedded or (is_undisplayed and tag not in _SHOWN_LATE)


def _has_caption_class(found: dict[str, Attribute]) -> bool:
    """Say whether the element's class calls it the caption of a picture."""
    return "class" in found and not _CAPTION_CLASSES.isdisjoint(found["class"].value.lower().split())


def is_decorative(found: dict[str, Attribute]) -> bool:
    """Say whether an `<img>` says that it tells the reader nothing (WAI-ARIA: presentation, none, aria-hidden)."""
    role = found["role"].value.strip().lower() if "role" in found else ""
    is_empty = "alt" in found and not found["alt"].value
    return role in {"presentation", "none"} or (
        is_empty and "aria-hidden" in found and found["aria-hidden"].value == "true"
    )


class OpenElements:
    """A stack of open elements, at its bottom the whole document. Whether one of a tag is open is asked often."""

    def __init__(self, context: Context) -> None:
        self._stack = [("", context)]
        self._counts: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._stack) - 1

    @property
    def context(self) -> Context:
        """What holds in the innermost element."""
        return self._stack[-1][1]

    def has(self, tags: Container[str]) -> bool:
        """Say whether an element of one of the tags is open."""
        return any(count and tag in tags for tag, count in self._counts.items())

    def push(self, tag: str, context: Context) -> None:
        """Open an element within the innermost one."""
        self._stack.append((tag, context))
        self._counts[tag] += 1

    def pop(self) -> tuple[str, Context]:
        """Close the innermost element, and return its tag and what held in it."""
        tag, context = self._stack.pop()
        self._counts[tag] -= 1
        return tag, context
