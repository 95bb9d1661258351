"""The events of the parser of CommonMark, and from its byte offsets to str offsets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import accumulate
from operator import index
from typing import TYPE_CHECKING

from humaslint.parse.builder import Span

if TYPE_CHECKING:
    from pyromark import Options
    from pyromark.event import Event, Range

_SURROGATE = re.compile("[\ud800-\udfff]")
_LONE_RETURN = re.compile(r"\r(?!\n)")
_CLOSING_FENCE = re.compile(r"^[ ]{0,3}(?:`{3,}|~{3,})[ \t]*\s*\Z", re.MULTILINE)
_WIDE = re.compile(r"[^\x00-\x7f]")


def read_events(text: str) -> Iterator[tuple[Event, Range]]:
    """Yield the events of a text without surrogates, each with its place in the bytes of the text in UTF-8."""
    import pyromark

    return pyromark.events_with_range(text, options=_options())


@cache
def _options() -> Options:
    from pyromark import Options

    return (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_GFM
        | Options.ENABLE_HEADING_ATTRIBUTES
        | Options.ENABLE_DEFINITION_LIST
    )


def readable(text: str) -> str:
    """Return the text as the parser can read it, as long as it was: halves of surrogate pairs, which UTF-8 does not
    have, become another character, and a CR that ends a line becomes an LF, since the parser knows LF and CRLF alone.
    """
    if "\r" in text:
        text = _LONE_RETURN.sub("\n", text)
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text


def joined(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """Return what stands in the spans, which are in order, with spaces for what lies between them."""
    pieces: list[str] = []
    offset = spans[0][0]
    for start, end in spans:
        pieces += (" " * (start - offset), text[start:end])
        offset = end
    return "".join(pieces)


def char_offsets(text: str) -> Callable[[int], int]:
    """Return the function from a byte offset in the UTF-8 form of `text` to the str offset of the same place."""
    if text.isascii():
        return index
    found = list(_WIDE.finditer(text))
    extra = list(accumulate((len(match.group().encode()) - 1 for match in found), initial=0))
    ends = [match.end() + more for match, more in zip(found, extra[1:], strict=True)]

    def char_offset(offset: int) -> int:
        return offset - extra[bisect_right(ends, offset)]

    return char_offset


def inner_spans(text: str, start: int, end: int) -> list[Span]:
    """Return the lines between the fences of the code block `text[start:end]`; none if there are none."""
    left = text.find("\n", start, end) + 1
    closing = _CLOSING_FENCE.search(text, left, end)
    right = closing.start() if closing else end
    return [Span(left, right)] if 0 < left < right else []
