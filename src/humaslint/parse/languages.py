"""Languages by the names that drafts, pages, Word files and settings give them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_INDONESIAN = frozenset(("id", "in", "ind", "indonesia", "indonesian"))
"""The code, the one that it had until 1989 and Java and others still write, that of three letters, and the names."""


def language_code(name: str) -> str:
    """Return two letters that stand for a language: `id` for `id-ID`, `in_ID`, `ind` and `Bahasa Indonesia`.

    Of any other they are those that it begins with, as in `en-GB`; empty where the name is.
    """
    words = [word for word in _WORD.findall(name.lower()) if word != "bahasa"]
    first = words[0] if words else ""
    return "id" if first in _INDONESIAN else first[:2]
