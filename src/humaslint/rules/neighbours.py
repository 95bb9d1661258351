"""The tokens beside a stretch of a passage, and what they make of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from humaslint.indonesian.numerals import NUMBER_WORDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.time.date_forms import MONTHS
from humaslint.indonesian.tokens import Token, TokenKind

_HOUSES = frozenset(
    "toko warung kedai restoran kafe hotel bengkel apotek salon radio majalah tabloid band sanggar klub "
    "pt cv ud po tb".split()
)
"""Heads, in lower case, behind which no office or region follows: `Bengkel Motor`, `PT Kimia`."""
_CALLED = frozenset("bernama dinamai dijuluki berjuluk bermerek merek".split())
"""Words, in lower case, behind which a name stands: `kucing bernama Apotik`."""
_NAMED = frozenset(
    """
    lorong km kmp kri kapal perahu bus lapak gerai butik padepokan gapoktan grup orkes kali situ embung waduk bendungan
    telaga sendang curug gua goa gelanggang mal plaza halte dermaga jembatan simpang tugu monumen patung apartemen
    penginapan losmen vila langgar kapel posyandu posko paud bimbel harian kanal novel film lagu album aplikasi
    percetakan kebun tambak firma katering kantin warkop angkringan lumbung arena sirkuit sumur
    batik tenun bumdes bumdesa pkbm lkp lpk gor rsia jl. gg. pabrik alun-alun
    """.split()
)
"""Heads, in lower case, that with a capital make what follows the name of a thing: `Lorong Nopember`, `KM Rejeki`."""
_EATING = ("rumah", "makan")
_LONGEST_KIND = 3
"""Words between such a head and one that is called for it: `Warung Nasi Ibu Nopember`."""


def neighbours(passage: Passage, start: int, end: int) -> Iterator[Token]:
    """Yield the tokens that touch `start:end`, or stand before and behind it with a single space between."""
    text, tokens, starts = passage.text, passage.tokens, passage.token_starts
    first, last = bisect_right(starts, start) - 1, bisect_left(starts, end) - 1
    for index in (first - 1, first, last, last + 1):
        if 0 <= index < len(tokens):
            token = tokens[index]
            is_around = token.start <= start and end <= token.end and (token.start, token.end) != (start, end)
            gap = text[end : token.start] if index > last else text[token.end : start]
            if is_around if index in (first, last) else gap == " ":
                yield token


def is_after_place_head(passage: Passage, start: int) -> bool:
    """Say whether the word before `start` makes what follows the name of a place, firm or house.

    A number in letters with a capital does so too: `Institut Teknologi Sepuluh Nopember`.
    """
    index = bisect_left(passage.token_starts, start)
    before = passage.tokens[index - 1] if index else None
    is_number = before is not None and before.lower in NUMBER_WORDS and before.text[0].isupper()
    if before is not None and (before.lower in PLACE_HEADS or before.lower in _CALLED or is_number):
        return True
    if before is not None and before.lower in _NAMED and before.text[0].isupper():
        return not any(token.kind is TokenKind.NUMBER for token in passage.tokens[index + 1 : index + 2])
    return _is_in_house_name(passage, index)


def _is_in_house_name(passage: Passage, index: int) -> bool:
    """Say whether a head stands farther before the word in a run of capitals: `Warung Nasi Nopember`.

    A month may follow any head, save where a year makes it a date; an office or a region only the name of a business.
    """
    tokens = passage.tokens[max(0, index - _LONGEST_KIND) : index + 2]
    at = min(index, _LONGEST_KIND)
    is_month = tokens[at].lower in MONTHS
    if is_month and any(token.kind is TokenKind.NUMBER for token in tokens[at + 1 :]):
        return False
    words: list[str] = []
    for token, following in zip(reversed(tokens[:at]), reversed(tokens[1 : at + 1]), strict=True):
        if token.end + 1 != following.start or not token.text[0].isupper():
            return False
        words.insert(0, token.lower)
        if token.lower in (PLACE_HEADS if is_month else _HOUSES) or tuple(words[:2]) == _EATING:
            return True
    return False
