"""Acronyms that a text explains in passing: in a bracket, with one behind them, or as the short form of words."""

from __future__ import annotations

import re

from humaslint.indonesian.acronyms import is_exact

_GLOSS = re.compile(r"[”\"*]?\s\(\w+(?:-\w+)?\s\w")
"""A bracket that holds words, behind an acronym."""
_SHORT_FOR = re.compile(
    r"\b(?:disingkat|singkatan|singkatannya|akronim|lebih dikenal|dikenal juga|disebut juga|biasa disebut)"
    r"(?: (?:dengan|sebagai|menjadi|nama|dari))* [“\"*]?\Z"
)
_ALONE = re.compile(r"\b(?P<body>[A-Z][a-z]+)\b[^()\n]+\((?P=body) \Z|\(\Z")
"""What stands before an acronym alone in a bracket, the kind of body repeated: `Dinas Koperasi (Dinas K)`."""
_IN_BRACKET = re.compile(r"\(([^()]+?)(?:[,;/–-]|[,;]? atau) ?\Z")
"""What stands before an acronym that is given as short for words: `(instrument landing system, ILS)`."""
_TWO_IN_BRACKET = re.compile(r"\b(?:dan|serta|atau|/) [^()]+\([A-Z][A-Za-z]+(?: (?:dan|serta|atau) |/)\Z")
"""What stands before the second of two acronyms in one bracket: `Wilayah Kerja dan Wilayah Tangkap (WK dan WT)`."""
_NEAR = 160
"""Characters before an acronym among which that is looked for."""


def is_glossed(form: str, text: str) -> bool:
    """Say whether a text has the form in a bracket, with words in one behind it, or as the short form of words."""
    start = text.find(form)
    while start >= 0:
        is_inside = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")
        if text.startswith(")", start + len(form)) and _ALONE.search(text, max(0, start - _NEAR), start):
            return True
        if not is_inside and _GLOSS.match(text, start + len(form)):
            return True
        if not is_inside and _is_short_for(form, text[max(0, start - _NEAR) : start]):
            return True
        start = text.find(form, start + 1)
    return False


def _is_short_for(form: str, before: str) -> bool:
    """Say whether the words before the form, in a bracket with it, are what it stands for, or say that it is short."""
    if _SHORT_FOR.search(before) or _TWO_IN_BRACKET.search(before):
        return True
    inside = _IN_BRACKET.search(before)
    words = inside[1].lower().split() if inside else []
    return any(is_exact(form, words[start:]) for start in range(len(words)))
