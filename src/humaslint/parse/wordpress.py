"""Shortcodes of WordPress in HTML: `[caption id="x"]`, `[gallery ids="1,2"]`; those of Joomla around an address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_SHORTCODE = re.compile(
    r"""
    \[ (?P<close>/?) (?P<name>(?:wp_)?caption|gallery|embed|audio|video|playlist|(?:vc|et_pb)_\w+) \b [^\[\]]* \]
  | \[ /[a-z][\w-]* \]
  | \[ [a-z][\w-]* \s (?=[^\[\]]*+\]) [^\[\]]*? \w=["'] [^\[\]]*+ \]
  | \[ [a-z][\w-]* \s++ https?://[^\s\[\]]*+ \s*+ \]
  | \{ (?P<joomla>[a-z]\w*+) (?:[ ] [^{}]*+)? \} [^\s{}<>]*+ \{ / (?P=joomla) \}
    """,
    re.VERBOSE,
)
"""One that all sites know, or by its form any that ends something, has attributes, or nothing but an address.

In Joomla the folder of a gallery or the number of a video stands between two: `{gallery}kegiatan/pasar{/gallery}`.
"""
_CLOSE = re.compile(r"\[/(?:wp_)?caption\]")
_FARTHEST = 5_000
"""Characters up to the end of a caption. Without one, what follows is not the caption of a picture."""


class WordPress(NamedTuple):
    """A shortcode at `start:end`; `is_caption` if it begins or ends what encloses a picture and its caption."""

    start: int
    end: int
    is_caption: bool
    is_close: bool


def find_wordpress(text: str, start: int, end: int) -> Iterator[WordPress]:
    """Yield the shortcodes in `text[start:end]`; what else is in brackets is prose."""
    if text.find("[", start, end) >= 0 or text.find("{/", start, end) >= 0:
        for found in _SHORTCODE.finditer(text, start, end):
            is_close, end = bool(found["close"]), found.end()
            is_caption = (found["name"] or "").endswith("caption") and (
                is_close or _CLOSE.search(text, end, end + _FARTHEST) is not None
            )
            yield WordPress(found.start(), end, is_caption, is_close)
