"""A rise whose figures fall, and a fall whose figures rise: `naik dari 30 menjadi 25`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from humaslint.indonesian.amounts.aims_met import OVER, UNDER, find_aims_missed
from humaslint.indonesian.amounts.changes import LONGER, UP, Change, find_changes, find_told_back
from humaslint.indonesian.amounts.changes_apart import (
    LESS,
    MORE,
    find_change_from,
    find_changes_across,
    find_changes_apart,
    find_comparisons,
    find_sized_changes,
)
from humaslint.indonesian.amounts.growth import find_contrary_growth
from humaslint.indonesian.amounts.growth_apart import find_told_change
from humaslint.indonesian.amounts.quantities import Quantity, offsets_of
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_AIM = " target "
_CUES = ("dari", "menjadi", "dibanding", "ketimbang", "pada ", "tahun ", _AIM)
_TOLD_BACK = re.compile(r", \w+ dari (?:rp|\d)")
_AGAIN = (" itu ", " ini ", " tersebut ")
_WAYS = (
    "naik", "ingkat", "ambah", "lonjak", "lesat", "bengkak", "tumbuh",
    "urun", "urang", "usut", "rosot", "anjlok", "ekan", "lebih ", "lampaui", "lebihi", "bawah",
    "mempers", "dipers", "perc", "mperp", "diperp", "angkas",
)  # fmt: skip
"""What a passage with a change has, in lower case: one of each."""
_OF_TIME = ("singkat dari", "cepat dari", "angkas dari", "anjang dari")
"""What one has whose amounts, told in words, are of time: `dipersingkat dari lima hari menjadi tiga hari`."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding from the word of direction to the second of two figures that contradict it.

    Where the first stands in the sentence before, or behind the second, it ends with the one behind the word.
    """
    for passage in passages_of(rule, release):
        has_number = passage.has_digits or has_any(passage.lower, _OF_TIME)
        if not has_number or not has_any(passage.lower, _CUES) or not has_any(passage.lower, _WAYS):
            continue
        for tokens, (said, one, other), earlier in _changes(passage):
            ends = (offsets_of(tokens, each)[1] for each in ((other,) if earlier else (one, other)))
            end = max(tokens[said].end, *ends)
            start = tokens[said - (tokens[said].lower in MORE | LESS | {UNDER})].start
            if _is_contrary(tokens[said].lower, one, other):
                found = passage.text[start : tokens[said].end]
                first = passage.text[slice(*offsets_of(earlier or tokens, one))]
                last = passage.text[slice(*offsets_of(tokens, other))]
                yield from report(rule, passage, start, end, found=found, first=first, last=last)
        if has_any(passage.lower, _AGAIN):
            yield from _told_again(rule, passage)


def _told_again(rule: Rule, passage: Passage) -> Iterator[Finding]:
    """Yield the changes of *jumlah itu* that the amount in the sentence before contradicts, with their size."""
    for before, sentence in pairwise(passage.amounts):
        tokens = sentence.tokens
        told = find_told_change(before, sentence) or find_change_from(before, sentence)
        if told is None or not _is_contrary(tokens[told.said].lower, told.first, told.last):
            continue
        ends = [told.first] if isinstance(told, Change) else [told.size, told.first]
        said = told.said - (tokens[told.said].lower in MORE | LESS)
        start, end = tokens[said].start, max(offsets_of(tokens, each)[1] for each in ends)
        first = passage.text[slice(*offsets_of(tokens, told.first))]
        last = passage.text[slice(*offsets_of(before.tokens, told.last))]
        found = passage.text[start : tokens[told.said].end]
        yield from report(rule, passage, start, end, found=found, first=first, last=last)


def _changes(passage: Passage) -> Iterator[tuple[Sequence[Token], Change, Sequence[Token]]]:
    """Yield the changes with the tokens of their sentence, and those of the first figure where it is in another."""
    has_aim, is_told_back = _AIM in passage.lower, _TOLD_BACK.search(passage.lower) is not None
    for sentence in passage.amounts:
        told = list(find_changes(sentence)) if len(sentence.amounts) > 1 else []
        told = told or [*find_changes_apart(sentence), *(change for change, _size in find_sized_changes(sentence))]
        told += [*find_comparisons(sentence), *find_contrary_growth(sentence)]
        told += find_told_back(sentence) if is_told_back else ()
        if has_aim:
            told += find_aims_missed(sentence)
        yield from ((sentence.tokens, each, ()) for each in told)
    for before, sentence in pairwise(passage.amounts):
        yield from ((sentence.tokens, each, before.tokens) for each in find_changes_across(before, sentence))


def _is_contrary(said: str, one: Quantity, other: Quantity) -> bool:
    """Say whether the figures lead the other way, or nowhere; `25 menjadi 20 ribu` counts both in thousands."""
    first = one.value
    if one.step <= 1 and one.noun in ("menjadi", "ke") and other.step >= 1000:
        first *= _scale(other.step)
    return first >= other.value if said in UP | MORE | OVER | LONGER else first <= other.value


def _scale(step: Decimal) -> Decimal:
    return next(Decimal(scale) for scale in (10**12, 10**9, 10**6, 10**3) if step >= scale)
