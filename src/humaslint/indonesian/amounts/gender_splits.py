"""Totals split by sex, which leave nobody out: `58 peserta, 33 laki-laki dan 20 perempuan`; `…, total 58 orang`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import dropwhile, pairwise

from humaslint.indonesian.amounts.amount_lists import AmountList
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.small_words import AND_COMMA, MADE_UP_OF, MEN, SUMMED, WOMEN

BY_SEX = "kelamin"
"""The cue of the wholes behind *dari* that are split here."""
_MALE = MEN | {"siswa", "santriwan"}
_FEMALE = WOMEN | {"siswi", "santriwati"}
_COUNTED = frozenset(("orang", "peserta", "pelajar", "atlet", "jemaah", "pelari"))
_CUES = frozenset((",", "(", ":", "komposisi", "rincian", "yakni", "yaitu"))
_NO_WHOLES = frozenset("dari antara juara pemenang terbaik tambahan lain pasang pasangan".split())
"""Words around a total, in lower case, that make the two sexes a selection of it, or count them by twos."""
_MOST_OFF = 5
"""What part of a total may be missing: the fifth."""
_BETWEEN = 4
"""Tokens between the noun of a total and its parts, or between these and the total behind them."""


def find_gender_splits(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the totals of a sentence, each with the two parts that must make it."""
    _tokens, amounts, words = sentence
    for at, one, other, end in find_sexes(sentence):
        before = amounts[at - 1] if at else None
        if before is not None and _leads(words, before, one.start):
            yield AmountList(before, [one, other], words[one.start - 1])
        elif before is not None and _is_told_alone(words, before, one.start, end) and _is_near(before, one, other):
            yield AmountList(before, [one, other], BY_SEX)
        following = amounts[at + 2] if at + 2 < len(amounts) else None
        if following is not None and _closes(words, end, following):
            yield AmountList(following, [one, other], "total")


def find_sexes(sentence: CountedSentence) -> Iterator[tuple[int, Quantity, Quantity, int]]:
    """Yield how many men and women a sentence counts side by side, with the indexes of the first amount and the end."""
    _tokens, amounts, words = sentence
    for at, (one, other) in enumerate(pairwise(amounts)):
        behind = _sex_end(words, one, _MALE | _FEMALE)
        end = _sex_end(words, other, _FEMALE if behind and words[behind - 1] in _MALE else _MALE)
        if behind and end and all(word in AND_COMMA for word in words[behind : other.start]):
            yield at, one, other, end


def _sex_end(words: Sequence[str], amount: Quantity, sexes: frozenset[str]) -> int:
    """Return the index behind the word for one of the sexes that an amount counts, 0 where it counts something else."""
    index = amount.end + (words[amount.end : amount.end + 1] != [] and words[amount.end] in _COUNTED)
    return index + 1 if amount.unit == "count" and index < len(words) and words[index] in sexes else 0


def _leads(words: Sequence[str], total: Quantity, start: int) -> bool:
    """Say whether only the noun of a total, and what brings in its parts, stand between it and these."""
    between = list(words[total.end : start])
    if tuple(between[-2:]) in MADE_UP_OF:
        between = [*between[:-2], "yaitu"]
    around = {*words[max(0, total.start - 2) : total.start], *between}
    is_near = 1 < len(between) <= _BETWEEN + 1 and between[-1] in _CUES and between[0].isalpha()
    behind_noun = [*dropwhile(lambda word: word[0].isalpha(), between)]
    is_plain = _NO_WHOLES.isdisjoint(around) and _CUES.issuperset(behind_noun)
    return total.unit == "count" and is_near and is_plain


def _is_told_alone(words: Sequence[str], total: Quantity, start: int, end: int) -> bool:
    """Say whether a sentence tells of a total no more than its two sexes: `Dari 58 peserta itu, 33 … dan 25 …`."""
    between = words[total.end : start]
    is_plain = 1 < len(between) <= _BETWEEN and between[-1] == "," and all(map(str.isalpha, between[:-1]))
    is_alone = total.noun in PERSONS and words[: total.start] == ["dari"] and words[end:] in ([], ["."])
    return is_plain and is_alone and _NO_WHOLES.isdisjoint(between)


def _is_near(total: Quantity, one: Quantity, other: Quantity) -> bool:
    """Say whether the two sexes come to most of a total, so that it is of nothing else."""
    return abs(total.value - one.value - other.value) * _MOST_OFF <= total.value


def _closes(words: Sequence[str], end: int, total: Quantity) -> bool:
    """Say whether a total stands right behind its parts: `dengan total 58 peserta`, `(total 58 orang)`."""
    between = words[end : total.start]
    return total.unit == "count" and len(between) <= _BETWEEN and not SUMMED.isdisjoint(between)
