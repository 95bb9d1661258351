"""Sizes of rises and falls with the two amounts they come out of: `naik 25 persen, dari 200 orang menjadi 250`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.changes import DOWN, UP, find_changes
from humaslint.indonesian.amounts.changes_apart import find_sized_changes
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.shares import ends, is_alternative, may_be_part, slack
from humaslint.indonesian.small_words import CLASSIFIERS, EACH, FUNCTION_WORDS, TIMES, UNITS
from humaslint.indonesian.tokens import Token

LEADING = frozenset("unggul selisih terpaut berselisih".split())
_WON = ({"suara"}, {"poin"})
_ELSEWHERE = frozenset(("di", "pada", "untuk"))
"""Words, in lower case, behind a lead that is one of some votes alone: `unggul 35 suara di Waru`."""
_RATES = EACH | {"kali", "yoy", "year"}
NO_SIZES = TIMES | {"kali", "lipat"}
"""Nouns, in lower case, of what is no size of a rise: so many times, or a time."""
_OF_NOW = frozenset(("per", "pada"))
"""Words, in lower case, behind the amount of now that tell it for each of something, or when it is."""
_MEASURES = UNITS | CLASSIFIERS | {"ikat", "butir"}
"""What is sold, in lower case, for a price that is told without it."""
_BEHIND_POINTS: tuple[list[str], ...] = ([], ["."], [","], ["persen"], ["persentase"])
"""What stands, in lower case, behind *poin* where percentages are compared."""
_EARLIER = frozenset("tahun bulan pekan minggu hari triwulan semester periode musim semula sebelumnya biasanya".split())
"""Words, in lower case, behind *dari* for what something was before: `atau naik 20 persen dari tahun lalu`."""
_TRIPLE = 3
_BEFORE = 5
"""Tokens between the word of a rise and the size of it."""


class Rise(NamedTuple):
    """The size of a rise or fall, in percent or in what is counted, with the amounts before and after it."""

    size: Quantity
    first: Quantity
    last: Quantity


def find_rises(sentence: CountedSentence) -> Iterator[Rise]:
    """Yield the sizes of rises and falls that stand beside the two amounts between which they lead."""
    tokens, amounts, _words = sentence
    for said, first, last in find_changes(sentence):
        if not may_be_part(first, last) or is_vague(tokens, first, last):
            continue
        if any(first.start < each.start < last.start for each in amounts):
            continue
        inner = [each for each in amounts if said < each.start < first.start]
        behind = [each for each in amounts if each.start >= last.end][:1]
        near = [each for each in behind if _is_told_again(tokens, last, each)]
        for size in (*(inner if _is_size(tokens, said, inner) else ()), *near):
            if _is_in_unit(size, first) and not is_vague(tokens, size) and _is_no_rate(tokens, size, last):
                yield Rise(size, first, last)


def _is_in_unit(size: Quantity, first: Quantity) -> bool:
    """Say whether a rise is told in the unit of the amount that rises, in percent, or in points of a percentage."""
    is_points = size.noun == "poin" and first.unit == "percent"
    return is_points or (size.unit in ("percent", first.unit) and size.noun not in NO_SIZES)


def _is_no_rate(tokens: Sequence[Token], size: Quantity, last: Quantity) -> bool:
    return not is_rate(tokens, size) or _is_of_same_rate(tokens, size, last)


def find_compared_rises(sentence: CountedSentence) -> Iterator[Rise]:
    """Yield the sizes of rises told against an earlier amount: `110 kasus, naik 10 persen dari Mei yang 100 kasus`.

    One that leads the other way is told by its figures alone.
    """
    tokens = sentence.tokens
    for (said, first, last), size in find_sized_changes(sentence):
        is_contrary = (first.value >= last.value) == (tokens[said].lower in UP)
        is_exact = not is_vague(tokens, first, last, size) and not is_rate(tokens, size)
        if is_exact and not is_contrary and may_be_part(first, last):
            yield Rise(size, first, last)


def find_leads(sentence: CountedSentence) -> Iterator[Rise]:
    """Yield the votes or points by which one is told to lead, with the two amounts of a sentence between which it does.

    `Ujang unggul 25 suara dengan 145 suara, sedangkan Asep memperoleh 120 suara.`
    """
    tokens, amounts, words = sentence
    if len(amounts) != _TRIPLE or {each.noun for each in amounts} not in _WON:
        return
    leads = [each for each in amounts if words[each.start - 1] in LEADING]
    leads = [each for each in leads if _ELSEWHERE.isdisjoint(words[each.end + 1 :][:1])]
    rest = sorted((each for each in amounts if each not in leads), key=lambda each: each.value)
    if len(leads) == 1 and not is_vague(tokens, *amounts):
        yield Rise(leads[0], rest[0], rest[1])


def is_fitting(rise: Rise) -> bool:
    """Say whether the size of a rise may be that of its two amounts."""
    return any(low <= rise.size.value <= high for low, high in _bounds(rise))


def _bounds(rise: Rise) -> tuple[tuple[Decimal, Decimal], ...]:
    """Return the ranges in which the size of a rise may lie: of its amount, of its percentage, or both for percents."""
    first, last = _alike_exact(rise.first, rise.last), _alike_exact(rise.last, rise.first)
    loose = slack(first) + slack(last)
    gap = abs(rise.last.value - rise.first.value)
    step = slack(rise.size) if rise.size.unit != "percent" else rise.size.step
    plain = (gap - loose - step, gap + loose + step)
    low = 100 * (gap - loose) / (rise.first.value + slack(first)) - step
    high = 100 * (gap + loose) / max(rise.first.value - slack(first), Decimal("0.01")) + step
    if rise.size.unit != "percent":
        return (plain,)
    return ((low, high), plain) if rise.first.unit == "percent" else ((low, high),)


def _alike_exact(amount: Quantity, other: Quantity) -> Quantity:
    """Return a sum of money as exact, but for a digit, as the one beside it: `Rp3 miliar` of *Rp3,75 miliar*."""
    return amount._replace(step=min(amount.step, 10 * other.step)) if amount.unit == "rupiah" else amount


def _is_size(tokens: Sequence[Token], said: int, inner: Sequence[Quantity]) -> bool:
    """Say whether one amount, and little else, stands between the word of a rise and *dari*."""
    if len(inner) != 1:
        return False
    words = [token.lower for token in tokens[said + 1 : inner[0].start]]
    behind = tokens[inner[0].end : inner[0].end + _BEFORE]
    is_plain = all(word in ("sebesar", "sebanyak", "sejumlah", "hingga", "menjadi") for word in words)
    return is_plain and any(token.lower == "dari" for token in behind)


def _is_told_again(tokens: Sequence[Token], last: Quantity, size: Quantity) -> bool:
    """Say whether *atau*, or a comma and the word of a rise, brings in the size behind the amount of now.

    `menjadi 13 persen atau turun 0,5 poin persen`, `menjadi Rp13.200 per kilogram, naik 10 persen.`
    """
    words = [token.lower for token in tokens[size.end :]]
    if size.unit == "percent" and _is_of_other(words):
        return False
    if is_alternative(tokens, last, size, UP | DOWN):
        is_counted = size.noun == last.noun != "" and (not words[1:] or not words[1][0].isalnum())
        is_points = size.noun == "poin" and words[1:2] in _BEHIND_POINTS
        return ends(tokens, size) or is_counted or is_points
    between = [token.lower for token in tokens[last.end : size.start] if token.lower != "sebesar"]
    is_apposed = between[-2:-1] == [","] and between[-1] in UP | DOWN and between.count(",") == 1
    is_near = len(between) <= _BEFORE + len(_OF_NOW)
    is_plain = is_near and all(word in _OF_NOW or word not in FUNCTION_WORDS for word in between)
    return is_apposed and is_plain and size.unit == "percent" and words in ([], ["."])


def _is_of_other(words: Sequence[str]) -> bool:
    """Say whether the words behind a percentage tell that it is of something else: `60 persen dari total produksi`."""
    is_of_whole = words[:1] == ["dari"] and not _EARLIER.issuperset(words[1:2])
    return is_of_whole or [*words[:2]] in (["di", "atas"], ["di", "bawah"])


def _is_of_same_rate(tokens: Sequence[Token], size: Quantity, last: Quantity) -> bool:
    """Say whether a size of money is one for each of what the amount is: `turun Rp5.000 per kilogram, dari …`."""
    rates = [[token.lower for token in tokens[each.end : each.end + 2]] for each in (size, last)]
    is_alike = rates[0] == rates[1] or ("per" not in rates[1] and rates[0][1:] != [] and rates[0][1] in _MEASURES)
    return size.unit == "rupiah" and is_alike and rates[0][:1] == ["per"]


def is_rate(tokens: Sequence[Token], size: Quantity) -> bool:
    """Say whether the size is one for each year or a multiple: `5 persen per tahun`, `dua kali`."""
    return any(token.lower in _RATES for token in tokens[size.end : size.end + 2])
