"""More of something than there is of it: `dihadiri 38 orang dari 35 anggota`, `8 dari 6 tersangka`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from humaslint.indonesian.amounts.changes import DIRECTIONS
from humaslint.indonesian.amounts.claims import PLACES
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.small_words import ALL, VAGUE

_MEMBERS = (PERSONS | {"anggota", "terdakwa", "penghuni", "pejabat"}) - {"anak", "korban", "jiwa", "pelaku"}
"""Nouns, in lower case, for people of whom none are those of several others, as children are."""
_PLACES = PLACES | frozenset("nagari sekolah puskesmas posyandu kampung satker dinas pasar masjid".split())
"""Nouns, in lower case, for what a part is told of as *31 dari 30 desa* where it is about as many."""
_MUCH = Decimal("1.25")
_OTHERWISE = DIRECTIONS | frozenset(
    """
    menjadi lebih selisih unggul menang kalah skor berbanding dibanding dibandingkan tambahan kelebihan
    melebihi melampaui target kuota rata-rata per setiap tiap
    """.split()
)
"""Words, in lower case, of a sentence that compares two numbers, not a part with its whole."""
_OF = "dari"
_AMONG = ["di", "antaranya"]
_NEAR = 5
"""Tokens between a whole and the part among it."""


def find_parts_over(sentence: CountedSentence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the parts of a sentence that are more than the whole right behind them, with that whole."""
    _tokens, amounts, words = sentence
    if _OF not in words or not (_OTHERWISE | VAGUE).isdisjoint(words):
        return
    for part, whole in pairwise(amounts):
        between = words[part.end : whole.start]
        is_of = between[:1] == [_OF] or between[:2] == [part.noun, _OF]
        rest = between[between.index(_OF) + 1 :] if is_of else []
        is_count = part.unit == "count" and part.step == whole.step == 1
        is_person = whole.noun in _MEMBERS and part.noun in _MEMBERS | {_OF}
        is_place = whole.noun in _PLACES and part.noun in (_OF, whole.noun) and part.value <= whole.value * _MUCH
        is_kind = is_person or is_place
        if is_of and is_count and is_kind and all(word in ALL for word in rest) and part.value > whole.value:
            yield part, whole


def find_among_over(sentence: CountedSentence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the parts *di antaranya* that are more than the whole right before them: `85 pekerja, 94 di antaranya`."""
    _tokens, amounts, words = sentence
    for whole, part in pairwise(amounts):
        behind = words[part.end : part.end + 3]
        is_among = behind[:2] == _AMONG or (behind[1:] == _AMONG and behind[0] in (whole.noun, "orang"))
        is_count = part.unit == "count" and whole.noun in _MEMBERS and part.step <= whole.step
        is_next = len(between := words[whole.end : part.start]) <= _NEAR and between[-1:] == [","]
        is_one = between.count(",") == 1 and VAGUE.isdisjoint(words[max(0, whole.start - 2) : whole.start])
        if is_among and is_count and is_next and is_one and part.value > whole.value:
            yield part, whole
