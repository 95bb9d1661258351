"""More of something than there is of it: `dihadiri 38 orang dari 35 anggota`, `8 dari 6 tersangka`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from humaslint.indonesian.amounts.changes import DIRECTIONS
from humaslint.indonesian.amounts.quantities import VAGUE, CountedSentence, Quantity
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.small_words import ALL

_MEMBERS = (PERSONS | {"anggota", "terdakwa", "penghuni", "pejabat"}) - {"anak", "korban", "jiwa", "pelaku"}
"""Nouns, in lower case, for people of whom none are those of several others, as children are."""
_OTHERWISE = DIRECTIONS | frozenset(
    """
    naik turun menjadi lebih selisih unggul menang kalah skor berbanding dibanding dibandingkan tambahan kelebihan
    melebihi melampaui target kuota rata-rata per setiap tiap
    """.split()
)
"""Words, in lower case, of a sentence that compares two numbers, not a part with its whole."""
_OF = "dari"


def find_parts_over(sentence: CountedSentence) -> Iterator[tuple[Quantity, Quantity]]:
    """Yield the parts of a sentence that are more than the whole right behind them, with that whole."""
    _tokens, amounts, words = sentence
    if _OF not in words or not (_OTHERWISE | VAGUE).isdisjoint(words):
        return
    for part, whole in pairwise(amounts):
        between = words[part.end : whole.start]
        is_of = between[:1] == [_OF] or between[:2] == [part.noun, _OF]
        rest = between[between.index(_OF) + 1 :] if is_of else []
        is_count = part.unit == whole.unit == "count" and part.step == whole.step == 1
        is_person = whole.noun in _MEMBERS and part.noun in _MEMBERS | {_OF}
        if is_of and is_count and is_person and all(word in ALL for word in rest) and part.value > whole.value:
            yield part, whole
