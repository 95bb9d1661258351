"""Words that may be the name of a region: those behind `Kabupaten`, `Kota` and the like, or behind any other word."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.government.regions import WIDEST, letters_of, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tokens import Token, TokenKind

QUARTERS = frozenset(("daya", "laut"))
"""Words, in lower case, that make another quarter of the wind of the one before them: `ke arah Jawa barat daya`."""
_LONGEST_ABBREVIATION = 4
"""Letters of a word for a region whose stop is no end of a sentence: `Kab.`, `Prov.`."""


def words_behind(passage: Passage, index: int, *, capital: bool) -> list[Token]:
    """Return the words behind a token, as far as all of them begin with a capital, or all with a small letter.

    There are no more of them than the longest name of a region has.
    """
    words: list[Token] = []
    for token in passage.tokens[index + 1 : index + 2 + WIDEST]:
        if token.text == "." and not words and len(passage.tokens[index].text) <= _LONGEST_ABBREVIATION:
            continue
        if token.kind is not TokenKind.WORD or token.text[0].isupper() != capital or len(words) == WIDEST:
            break
        words.append(token)
    return words


def text_of(words: Sequence[Token]) -> str:
    """Return the words with a space between them."""
    return " ".join(word.text for word in words)


def is_region(words: Sequence[Token]) -> bool:
    """Say whether the words are the name of a region, in whatever letter case."""
    return letters_of(text_of(words)) in regions()
