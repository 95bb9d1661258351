"""Amounts for a day and for longer: `enam pasien per hari pada lima hari kerja atau 30 pasien per minggu`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import EACH


class DailyRate(NamedTuple):
    """An amount for a longer time, that for a shorter one, and how often this is in it: the days told, or a number."""

    result: Quantity
    rate: Quantity
    times: Quantity | int


_UNITS = {
    **dict.fromkeys(("hari", "sehari"), "hari"),
    **dict.fromkeys(("minggu", "pekan", "seminggu", "sepekan"), "pekan"),
    **dict.fromkeys(("bulan", "sebulan"), "bulan"),
    **dict.fromkeys(("tahun", "setahun"), "tahun"),
}
_TIMES = {
    ("hari", "pekan"): (5, 7),
    ("hari", "bulan"): (20, 31),
    ("hari", "tahun"): (200, 366),
    ("pekan", "bulan"): (4, 5),
    ("pekan", "tahun"): (40, 53),
    ("bulan", "tahun"): (10, 12),
}
"""How often the shorter time is in the longer, at the least and the most: on working days, or all."""
_OR = frozenset(("atau", "sehingga", "setara"))
_NEAR = 4
"""Tokens behind an amount that tell for what time it is, or before it that bring it in."""
_PAIR = 2
_ABOUT = Decimal("0.15")
"""How far, as a share, one of two amounts that are vague may be off."""
_OFF = 5
"""An amount that is more than so many times what it should be is of something else."""


def find_daily_rates(sentence: CountedSentence) -> Iterator[DailyRate]:
    """Yield the amount for a longer time with which a sentence tells again the one for a shorter, where they differ."""
    tokens, amounts, words = sentence
    days = next((each for each in amounts if each.noun == "hari"), None)
    rest = [each for each in amounts if each is not days]
    if len(rest) != _PAIR or rest[0].kind != rest[1].kind or not _is_again(words, *rest):
        return
    rate, result = rest
    times = _times(words, rate, result, days)
    if times is None:
        return
    least, most = times
    low, high = rate.value * least, rate.value * most
    slack = result.step / 2 if result.step > 1 else Decimal()
    if is_vague(tokens, *amounts):
        slack = high * _ABOUT
    if not low - slack <= result.value <= high + slack and low / _OFF <= result.value <= high * _OFF:
        yield DailyRate(result, rate, days or int(most if result.value > high else least))


def _times(
    words: Sequence[str], rate: Quantity, result: Quantity, days: Quantity | None
) -> tuple[Decimal, Decimal] | None:
    """Return how often the time of the rate is in that of the result, at the least and the most; None if not told."""
    short = _time(words, rate)
    if days is not None:
        is_between = rate.start < days.start < result.start and days.value > 1
        return (days.value, days.value) if short == "hari" and is_between else None
    long = _time(words, result)
    least, most = _TIMES.get((short, long), (0, 0)) if short and long else (0, 0)
    return (Decimal(least), Decimal(most)) if most else None


def _time(words: Sequence[str], amount: Quantity) -> str | None:
    """Return the time for which an amount is, told behind it or at the beginning: `per hari`, `setiap pekan`."""
    behind = words[amount.end : amount.end + _NEAR + 1]
    for at, word in enumerate(behind):
        if word in _UNITS and (word.startswith("se") or (at and behind[at - 1] in EACH)):
            return _UNITS[word]
        if not word[0].isalpha():
            break
    is_led = amount.start <= _NEAR + _PAIR and words[0] in EACH and words[1] in _UNITS
    return _UNITS[words[1]] if is_led else None


def _is_again(words: Sequence[str], rate: Quantity, result: Quantity) -> bool:
    """Say whether *atau* brings in the second amount as what the first comes to."""
    lead = words[max(rate.end, result.start - _NEAR) : result.start]
    return not _OR.isdisjoint(lead[-_PAIR:])
