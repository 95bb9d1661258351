"""Names between quotation marks within a noun phrase: `Kegiatan bertema “Randu Bersih” itu`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token, TokenKind

_NAMING = frozenset(
    "tema bertema bertemakan tajuk bertajuk judul berjudul bernama program aplikasi lomba festival film buku".split()
)
"""What, in lower case, the name of a thing stands behind."""
_ANY = re.compile(rf"\b(?:{'|'.join(sorted(_NAMING))}) [“\"]", re.IGNORECASE)
_PARTNERS = {"“": "”", '"': '"'}
_LONGEST = 20
"""Tokens from one mark to the other."""


def has_quoted_names(passage: Passage) -> bool:
    """Say whether there is such a name anywhere."""
    has_marks = "“" in passage.text or '"' in passage.text
    return has_marks and _ANY.search(passage.text) is not None


def with_quoted_names(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens with each such name and its marks as one word."""
    kept: list[Token] = []
    behind = 0
    for at, token in enumerate(tokens):
        if at < behind:
            continue
        end = _closing(tokens, at) if kept and kept[-1].lower in _NAMING else 0
        kept.append(replace(token, kind=TokenKind.WORD, text="Nama", lower="", end=tokens[end].end) if end else token)
        behind = end + 1
    return kept


def _closing(tokens: Sequence[Token], at: int) -> int:
    """Return the index of the mark that closes what one at `at` opens, 0 where none does soon."""
    partner = _PARTNERS.get(tokens[at].text)
    near = range(at + 2, min(len(tokens), at + _LONGEST)) if partner else ()
    return next((to for to in near if tokens[to].text == partner), 0)
