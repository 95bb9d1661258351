"""What a list leaves out and the text behind it names: `yakni Ani dan Budi. Satu orang lainnya ialah …`."""

from __future__ import annotations

import re

from humaslint.indonesian.numerals import IN_WORDS, read_number

_MORE = re.compile(r"\W+(?:\w+\W+){0,5}?(?:lain(?:nya)?|sisanya|lagi|terakhir)\b", re.IGNORECASE)
"""How the sentence behind a list begins that names the rest of it: `Satu orang lainnya ialah …`."""
_FARTHEST = 1000
"""Characters behind a list in which its rest is named."""
_OTHERS = re.compile(rf"\b({IN_WORDS}|\d+) (?:\w+ )?lain(?:nya)?\b", re.IGNORECASE)
"""So many others: `Dua lain menyangkut …`, `dua desa lainnya`."""


def names_rest(text: str, end: int, lacking: int) -> bool:
    """Say whether the sentence behind a list that ends there names the rest of it, or a later one as many as it lacks.

    `lacking` is the number of things that were counted but not listed; where it is none, there is no rest.
    """
    if lacking <= 0:
        return False
    others = _OTHERS.finditer(text, end, end + _FARTHEST)
    return bool(_MORE.match(text, end)) or any(read_number(each[1]) == lacking for each in others)
