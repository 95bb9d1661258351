"""The HTML tag that makes a link of the words behind it: `<a href="jadwal.html"><b>jadwal loket`."""

from __future__ import annotations

import re

_TAG = re.compile(
    r"<a\s(?P<rest>[^<>]{0,2000})>(?:\s|<(?:strong|b|em|i|span|u)(?:\s[^<>]{0,100})?>){0,6}\Z", re.IGNORECASE
)
_REACH = 2200
"""How far before its words, in characters, the tag of a link is looked for."""


def tag_before(source: str, end: int) -> re.Match[str] | None:
    """Return the tag of a link whose words begin at the str offset `end`, its attributes as the group `rest`."""
    first = max(0, end - _REACH)
    at = max(source.rfind("<a", first, end), source.rfind("<A", first, end))
    return _TAG.match(source, at, end) if at >= 0 else None
