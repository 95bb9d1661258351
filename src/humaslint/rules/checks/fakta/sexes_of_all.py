"""Men and women who are all of a number told elsewhere, but for a digit: `Dari seluruh peserta, 190 perempuan …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.figure_slips import is_mistyped
from humaslint.indonesian.amounts.gender_splits import find_sexes
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import ALL, POINTERS

_LEAST = 100
"""Smaller numbers differ in a digit by chance."""
_MOST = 20
"""Sentences that tell of all."""


class SexesOfAll(NamedTuple):
    """The last part of a sentence that tells of all, the number of them told elsewhere, and what the parts come to."""

    last: tuple[ToldSentence, Quantity]
    whole: tuple[ToldSentence, Quantity]
    value: Decimal


def find_sexes_of_all(sentences: Sequence[ToldSentence]) -> Iterator[SexesOfAll]:
    """Yield the sexes that come to no number of the text, but for a mistyped digit to one alone."""
    of_all = [each for each in sentences if each.words[0] == "dari" and not ALL.isdisjoint(each.words[1:2])]
    for own in of_all[:_MOST]:
        for at, one, other, end in find_sexes(own.counted):
            value = one.value + other.value
            others = [(each, amount) for each in sentences if each is not own for amount in each.amounts]
            near = [each for each in others if each[1].value >= _LEAST and is_mistyped(each[1].value, value)]
            is_told = any(amount.value == value for _sentence, amount in others)
            is_all = at == 0 and _is_plain(own.words[2 : one.start]) and own.words[end:] in ([], ["."])
            if is_all and not is_told and len({amount.value for _sentence, amount in near}) == 1:
                yield SexesOfAll((own, other), near[0], value)


def _is_plain(words: Sequence[str]) -> bool:
    """Say whether one noun tells of what all are: `seluruh penerima itu,`, but not `seluruh jemaah kloter kedua,`."""
    return [word for word in words if word not in POINTERS][1:] == [","]
