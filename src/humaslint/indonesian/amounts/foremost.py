"""What is told to be the most, with those that come after it: `terbanyak dengan 184 siswa, disusul Tala 151 siswa`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.amounts.changes import DIRECTIONS
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity

MOST = frozenset("terbanyak terbesar tertinggi terluas terpanjang".split())
FOLLOWING = frozenset("diikuti disusul menyusul".split())
_OTHERWISE = DIRECTIONS | frozenset(
    """
    dari menjadi rata-rata masing-masing total kumulatif kedua-duanya namun tetapi sedangkan sementara dihadiri
    """.split()
)
"""Words, in lower case, of a sentence whose amounts need not be in one row."""
_NEAR = 8
"""Tokens from the word for the most to its amount."""


class Exceeded(NamedTuple):
    """The word for the most at the token `said`, its amount, and a larger one told behind it as a lesser."""

    said: int
    most: Quantity
    other: Quantity


def find_exceeded(sentence: CountedSentence) -> Iterator[Exceeded]:
    """Yield the most of a sentence with the first amount behind *disusul* that exceeds it."""
    _tokens, amounts, words = sentence
    said = next((at for at, word in enumerate(words) if word in MOST), None)
    if said is None or not _OTHERWISE.isdisjoint(words[said:]) or sum(word in MOST for word in words) > 1:
        return
    most = next((each for each in amounts if said < each.start <= said + _NEAR), None)
    led = next((at for at, word in enumerate(words) if most and at >= most.end and word in FOLLOWING), None)
    if most is None or led is None or words[led - 1] != ",":
        return
    row = [each for each in amounts if each.start > led]
    is_named = bool(row) and row[0].start - led > 1 + (words[led + 1] == "oleh")
    if is_named and all(each.kind == most.kind for each in row) and (most.noun or most.unit != "count"):
        other = next((each for each in row if each.value > most.value), None)
        if other is not None:
            yield Exceeded(said, most, other)
