"""Languages by the names that drafts, pages, Word files and settings give them."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")
_CODES = {"in": "id", "ind": "id", "indonesia": "id", "indonesian": "id", "inggris": "en"}
"""What does not begin with the code that it stands for; `in` was Indonesian until 1989, and is so to Java still."""


def language_code(name: str) -> str:
    """Return two letters that stand for a language: `id` for `id-ID`, `in_ID`, `ind` and `Bahasa Indonesia`.

    Of any other they are those that it begins with, as in `en-GB`; empty where the name is.
    """
    words = [word for word in _WORD.findall(name.lower()) if word != "bahasa"]
    first = words[0] if words else ""
    return _CODES.get(first, first[:2])
