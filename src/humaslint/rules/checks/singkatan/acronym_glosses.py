"""Acronyms that a release explains by what stands around a bracket: `(instrument landing system, ILS)`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from humaslint.indonesian.government.acronyms import LINKS, is_exact, is_subsequence
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.lazy import kept

_CAPITALS = re.compile(r"[A-Z](?<!\w.)[A-Z\d]")
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
_FEWEST_WORDS = 3
"""Words in a bracket by which an acronym of more than their initials is told: `(sea turtle association, SETAS)`."""
_WORDS_A_LETTER = 2
"""Words that a letter of an acronym stands for at the most, links among them."""
_NEAR = 160
"""Characters before an acronym among which that is looked for."""


def is_glossed(form: str, release: Release) -> bool:
    """Say whether a release has the form in a bracket, with words in one behind it, or as the short form of words."""
    text = release.text
    for start in _places_of_capitals(release).get(form[:2], ()):
        end = start + len(form)
        if not text.startswith(form, start):
            continue
        if text.startswith(")", end) and _ALONE.search(text, max(0, start - _NEAR), start):
            return True
        if _GLOSS.match(text, end) or _is_short_for(form, text[max(0, start - _NEAR) : start]):
            return True
    return False


def is_explained_before(tokens: Sequence[Token], number: int) -> bool:
    """Say whether what an acronym stands for is right before it: `Pokja Wartawan Randu atau PWR`."""
    if not number or tokens[number - 1].text != "atau":
        return False
    form = tokens[number].text
    words = [token.lower for token in tokens[max(0, number - 1 - _WORDS_A_LETTER * len(form)) : number - 1]]
    return any(is_exact(form, words[start:]) for start in range(len(words)))


@kept
def _places_of_capitals(release: Release) -> Mapping[str, Sequence[int]]:
    """Return where words begin in the text of a release with two capitals, or one and a figure, by these."""
    starts: dict[str, list[int]] = {}
    for match in _CAPITALS.finditer(release.text):
        starts.setdefault(match[0], []).append(match.start())
    return starts


def _is_short_for(form: str, before: str) -> bool:
    """Say whether the words before the form, in a bracket with it, are what it stands for, or say that it is short."""
    if _SHORT_FOR.search(before) or _TWO_IN_BRACKET.search(before):
        return True
    inside = _IN_BRACKET.search(before)
    words = inside[1].lower().split() if inside else []
    named = [word for word in words if word not in LINKS]
    is_of_parts = len(named) >= _FEWEST_WORDS and is_subsequence(form, named)
    return is_of_parts or any(is_exact(form, words[start:]) for start in range(len(words)))
