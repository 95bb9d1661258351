"""What opens a sentence before a list and is no item of it: an adverbial or a clause, `Menurut Camat, …`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.lists.list_words import OPENERS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import has_verb

_CLAUSAL = frozenset("jika kalau bila apabila ketika saat setelah sebelum meski meskipun walau walaupun".split())
_LONGEST_ADVERBIAL = 40
"""Tokens before the comma behind an adverbial at the most."""


def is_adverbial(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether the comma ends an adverbial that opens the sentence: `Menurut Camat, banjir merendam …`."""
    return comma <= _LONGEST_ADVERBIAL and opens(tokens) and not has_verb(tokens[1:comma])


def opens(tokens: Sequence[Token]) -> bool:
    """Say whether the first word opens an adverbial, or behind a quotation mark a clause."""
    is_quoted = tokens[0].kind is TokenKind.MARK
    return tokens[1].lower in _CLAUSAL if is_quoted else tokens[0].lower in OPENERS


def opens_part(tokens: Sequence[Token], start: int) -> bool:
    """Say whether an adverbial opens the sentence, or from `start` on a clause behind one: `Selain itu, bila hujan, …`.

    `start` is the index behind the last comma but one before the conjunction, 0 where there is none.
    """
    first = tokens[start].lower
    return first in _CLAUSAL and not has_verb(tokens[:start]) if start else first in OPENERS
