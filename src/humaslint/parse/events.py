"""The events of the parser of CommonMark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyromark import Options
    from pyromark.event import Event, Range

_SURROGATE = re.compile("[\ud800-\udfff]")


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
    )


def without_surrogates(text: str) -> str:
    """Return the text with another character for each half of a surrogate pair, which UTF-8 does not have."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub("\ufffd", text)
    return text
