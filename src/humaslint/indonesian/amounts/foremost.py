"""What is told to be the most, with those that come after it: `terbanyak dengan 184 siswa, disusul Tala 151 siswa`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.changes import DIRECTIONS
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import FUNCTION_WORDS

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
    if most is None or (most.unit == "count" and not most.noun):
        return
    row = _followers(sentence, most)
    other = next((each for each in row if each.value > most.value), None)
    if other and all(each.kind == most.kind for each in row) and not _are_unlike(words, most, other):
        yield Exceeded(said, most, other)


def _are_unlike(words: Sequence[str], one: Quantity, other: Quantity) -> bool:
    """Say whether more words tell apart what two amounts count: `40 rumah rusak berat`, `65 rumah rusak ringan`."""
    told = []
    for each in (one, other):
        behind = words[each.end : each.end + _NEAR]
        told.append(behind[: next((at for at, word in enumerate(behind) if not _tells(word)), len(behind))])
    return min(map(len, told)) > 1 and told[0] != told[1]


def _tells(word: str) -> bool:
    return word.isalpha() and word not in FUNCTION_WORDS


def _followers(sentence: CountedSentence, most: Quantity) -> Sequence[Quantity]:
    """Return the amounts behind a comma and *disusul*, each behind the name of what has it."""
    _tokens, amounts, words = sentence
    led = next((at for at in range(most.end, len(words)) if words[at] in FOLLOWING), None)
    if led is None or words[led - 1] != ",":
        return []
    row = [each for each in amounts if each.start > led]
    is_named = bool(row) and row[0].start - led > 1 + (words[led + 1] == "oleh")
    return row if is_named else []
