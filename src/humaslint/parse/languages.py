"""Languages by the names that drafts, pages, Word files and settings give them, and where those are wrong."""

from __future__ import annotations

import re
from collections.abc import Iterable

from humaslint.indonesian.tokens import LETTERS
from humaslint.model.document import Block

_CODES = {"in": "id", "ind": "id", "indonesia": "id", "indonesian": "id", "inggris": "en"}
"""What does not begin with the code that it stands for; `in` was Indonesian until 1989, and is so to Java still."""
_INDONESIAN = re.compile(r"\b(?:yang|dan|di|dengan|untuk|dari|ini|itu|pada)\b", re.IGNORECASE)


def language_code(name: str) -> str:
    """Return two letters that stand for a language: `id` for `id-ID`, `in_ID`, `ind` and `Bahasa Indonesia`.

    Of any other they are those that it begins with, as in `en-GB`; empty where the name is.
    """
    words = [word for word in LETTERS.findall(name.lower()) if word != "bahasa"]
    first = words[0] if words else ""
    return _CODES.get(first, first[:2])


def seems_indonesian(blocks: Iterable[Block]) -> bool:
    """Say whether one word in thirty of the prose is a common Indonesian particle.

    Many sites are built on a theme that says `lang="en"` whatever is written in them.
    """
    text = " ".join(block.text for block in blocks)
    return len(_INDONESIAN.findall(text)) * 30 > len(text.split())
