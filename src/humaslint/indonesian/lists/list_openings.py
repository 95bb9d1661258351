"""What opens a sentence before a list and is no item of it: an adverbial or a clause, `Menurut Camat, …`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.lists.list_words import OPENERS
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.verb_shapes import has_verb

_CLAUSAL = frozenset("jika kalau bila apabila ketika saat setelah sebelum meski meskipun walau walaupun".split())
_SUBJECTS = frozenset("kami kita saya ia dia mereka beliau pihaknya maka tetapi".split())
"""What in lower case begins a clause, and no item or verb of saying, behind an adverbial or a clause before it."""
_FARTHEST = 12
"""Tokens from the conjunction of a list to the comma behind it."""
_LONGEST_ADVERBIAL = 40
"""Tokens before the comma behind an adverbial at the most."""
_BEFORE_COMMA = 5
"""Tokens before the first comma of a list among which *baik* stands."""


def is_adverbial(tokens: Sequence[Token], comma: int, conjunction: int) -> bool:
    """Say whether the comma ends an adverbial that opens the sentence: `Menurut Camat, banjir merendam …`."""
    return comma <= _LONGEST_ADVERBIAL and opens(tokens, conjunction) and not has_verb(tokens[1:comma])


def opens(tokens: Sequence[Token], conjunction: int) -> bool:
    """Say whether the first word opens an adverbial that may end before the list of the conjunction."""
    return tokens[0].lower in OPENERS and not _ends_behind(tokens, conjunction)


def opens_part(tokens: Sequence[Token], start: int, conjunction: int) -> bool:
    """Say whether an adverbial opens the sentence, or from `start` on a clause behind one: `Selain itu, bila hujan, …`.

    `start` is the index behind the last comma but one before the conjunction, 0 where there is none.
    """
    if start:
        return tokens[start].lower in _CLAUSAL and not has_verb(tokens[:start])
    return opens(tokens, conjunction)


def _ends_behind(tokens: Sequence[Token], conjunction: int) -> bool:
    """Say whether what opens the sentence ends behind the list: `Atas nama warga, camat dan lurah, kami …`."""
    behind = range(conjunction + 2, min(conjunction + _FARTHEST, len(tokens) - 1))
    comma = next((at for at in behind if tokens[at].text == ","), 0)
    return comma > 0 and tokens[comma + 1].lower in _SUBJECTS


def is_paired(tokens: Sequence[Token], comma: int) -> bool:
    """Say whether *baik* brings in the list whose first comma this is: `baik camat, lurah maupun kades`."""
    before = [token.lower for token in tokens[max(0, comma - _BEFORE_COMMA) : comma - 1]]
    return "baik" in before and "," not in before[before.index("baik") :]
