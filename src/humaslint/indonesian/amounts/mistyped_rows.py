"""Large wholes that a row of parts exceeds by a single digit: `Dari 9.412 pemohon, 4.800 berwisata, 2.950 …, dan …`.

Parts of any sort may overlap; that they do by just so many is hardly chance.
"""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.amounts.amount_lists import AmountList
from humaslint.indonesian.amounts.disjoint_parts import (
    OPEN,
    OVERFULL,
    is_of_kind,
    is_overfull,
    joint_of,
    parts_in_row,
    words_around,
)
from humaslint.indonesian.amounts.quantities import CountedSentence, total_of
from humaslint.indonesian.small_words import AND_WHILE

_OF = "dari"
_LARGE = 1000
"""A smaller whole may be exceeded by a single digit by chance."""
_FEWEST = 4
"""Amounts of the whole and its parts."""


def find_mistyped_row(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the whole behind *dari* of a sentence whose other amounts are a row that exceeds it by one digit."""
    tokens, amounts, words = sentence
    if len(amounts) < _FEWEST or words[amounts[0].start - 1] != _OF or amounts[0].value < _LARGE:
        return
    whole, parts = amounts[0], list(parts_in_row(tokens, amounts[1:]))
    row = [part.amount for part in parts]
    is_row = len(row) == len(amounts) - 1 and joint_of(tokens, row[-1]) in AND_WHILE
    is_plain = is_row and OPEN.isdisjoint(words_around(tokens, parts)) and is_of_kind(whole, row)
    over = (total_of(row) - whole.value).normalize()
    if is_plain and is_overfull(whole, row) and len(over.as_tuple().digits) == 1:
        yield AmountList(whole, row, OVERFULL)
