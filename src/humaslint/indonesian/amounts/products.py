"""Amounts that two others make by multiplication or division: `25 kelompok … Rp10 juta … total Rp300 juta`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, ToldAmount, taken_up
from humaslint.indonesian.small_words import EACH, EACH_OF_THEM, TOTALS, VAGUE
from humaslint.indonesian.tokens import Token


class Product(NamedTuple):
    """An amount of a sentence that should be what two others come to, these with their sentences, and that value.

    `sign` is the operation: `×` or `:`.
    """

    result: ToldAmount
    first: ToldAmount
    second: ToldAmount
    sign: str
    value: Decimal


class _Told(NamedTuple):
    """An amount with the tokens of its sentence."""

    tokens: Sequence[Token]
    amount: Quantity


OF_EACH = frozenset((EACH_OF_THEM, *"setiap tiap berkapasitas kapasitas".split()))
"""Words, in lower case, of sentences that tell how much there is of something for each."""
_SEATS = frozenset("kursi penumpang orang".split())
_PER = "per"
_LINKS = frozenset(
    "sebesar senilai sebanyak mencapai menjadi berjumlah yang nilai nilainya seluruh keseluruhan ada adalah , (".split()
)
"""Words, in lower case, that only lead from *total* to its amount."""
_COME_TO = frozenset(("berjumlah", "tersedia"))
"""The same behind *sehingga*."""
PERIODS = frozenset("bulan hari minggu pekan tahun semester kali jam sesi tahap".split())
_LASTING = frozenset(("selama", "hingga", "sampai", "antara", "-", "–"))
_VAGUE = VAGUE | frozenset(
    """
    rata-rata antara mulai plus ditambah
    atau tambahan lain lainnya
    """.split()
)
"""Words, in lower case, near an amount with which it is no exact one, or is not the only one."""
_OR = frozenset(("atau", "sehingga", "berarti"))
_BEFORE = 6
"""Tokens before an amount in which a word tells that it is of each, or of all."""
_NEAR = 2
_FEWEST = 3
MOST_OFF = Decimal("0.3")
"""By how much of the right value a wrong one may be off; one that is off by more is of something else."""
_TEN = 10
_SCALE = 1000
"""*Juta* for *miliar*."""
_MANY = 12
"""Amounts of two sentences; with more they are a list."""


def find_totals_of_each(before: CountedSentence | None, sentence: CountedSentence) -> Iterator[Product]:
    """Yield the total of a sentence that so many times what each gets does not make.

    How many there are, and what each gets, stand in that sentence or the one before it.
    """
    told = [_Told(own.tokens, each) for own in filter(None, (before, sentence)) for each in own.amounts]
    totals = [each for each in told if each.tokens is sentence.tokens and _is_total(each)]
    shares = [each for each in told if _is_of_each(each)]
    if len(totals) != 1 or len(shares) != 1 or not _FEWEST <= len(told) <= _MANY or _is_told_for_time(told):
        return
    total, share = totals[0], shares[0]
    counts = [each for each in told if each not in (total, share)]
    if len(counts) != 1 or not _are_alike(share, total) or any(map(_is_vague, told)):
        return
    count = counts[0].amount
    value = count.value * share.amount.value
    if count.unit == "count" and count.step == 1 and is_off(total.amount, value):
        yield Product(total, counts[0], share, "×", value)


def find_rates(sentence: CountedSentence) -> Iterator[Product]:
    """Yield the amount for each unit that the two others of a sentence do not make: `48 ton, atau 5 ton per hektare`.

    Only one that is told in other words for the two (`atau`), not one that was measured.
    """
    tokens, amounts, told = sentence
    unit = _per(tokens, amounts[-1])
    if len(amounts) == _FEWEST - 1 and unit:
        amounts = (*(each for each in taken_up(tokens[: amounts[0].start]) if each.noun == unit), *amounts)
    if len(amounts) != _FEWEST:
        return
    *pair, rate = amounts
    words = told[pair[-1].end : rate.start]
    wholes = [each for each in pair if each.kind == rate.kind]
    parts = [each for each in pair if each.noun == unit and each not in wholes]
    if not unit or _OR.isdisjoint(words[-_NEAR - 1 :]) or len(wholes) != 1 or len(parts) != 1:
        return
    value = wholes[0].value / parts[0].value
    is_near = abs(rate.value - value) <= value * MOST_OFF or rate.value in (value / _SCALE, value * _SCALE)
    is_off = not _may_be_rate(rate, wholes[0], parts[0]) and is_near
    if is_off and all(_VAGUE.isdisjoint(_before(_Told(tokens, each))[:_NEAR]) for each in pair):
        yield Product((tokens, rate), (tokens, wholes[0]), (tokens, parts[0]), ":", value)


def _may_be_rate(rate: Quantity, whole: Quantity, part: Quantity) -> bool:
    """Say whether a rate, rounded or cut, is what the two others come to, who may be rounded themselves."""
    least = (whole.value - whole.step / 2) / (part.value + part.step / 2)
    most = (whole.value + whole.step / 2) / (part.value - part.step / 2)
    return rate.value - rate.step / 2 <= most and least < rate.value + rate.step


def _per(tokens: Sequence[Token], amount: Quantity) -> str:
    """Return the unit for each of which an amount is: `hektare` of *5 ton per hektare*, *5 ton setiap hektare*."""
    words = [token.lower for token in tokens[amount.end : amount.end + 4]]
    at = next((at + 1 for at, word in enumerate(words) if word in EACH), len(words))
    return words[at] if at < len(words) else ""


def _is_total(told: _Told) -> bool:
    """Say whether an amount is the total, and of no more than *bantuan* or the like: not `total anggaran pelatihan`."""
    words = _before(told)
    totals = TOTALS | _COME_TO if "sehingga" in words else TOTALS
    at = next((at for at, word in enumerate(words) if word in totals), None)
    return at is not None and sum(word not in _LINKS for word in words[:at]) <= 1


def _is_of_each(told: _Told) -> bool:
    """Say whether an amount is what each gets: `masing-masing Rp2 juta`, `tiap desa 50 paket`, `Rp8 juta per unit`."""
    is_behind = any(word in OF_EACH for word in _before(told))
    return told.amount.noun != _PER and not _is_total(told) and (is_behind or bool(_per(*told)))


def _before(told: _Told) -> list[str]:
    """Return the words before an amount in its clause, as far as no other number comes between."""
    words: list[str] = []
    for token in told.tokens[max(0, told.amount.start - _BEFORE) : told.amount.start][::-1]:
        if token.text[0].isdigit() or token.text in ";:.":
            break
        words.append(token.lower)
    return words


def is_over_time(sentence: CountedSentence) -> bool:
    """Say whether the amounts of a sentence are told for some time, so that how often each gets them counts too."""
    return _is_told_for_time([_Told(sentence.tokens, each) for each in sentence.amounts])


def _is_told_for_time(told: Sequence[_Told]) -> bool:
    """Say whether amounts are told for some time, so that how often each gets them counts too."""
    if any(each.amount.noun in PERIODS for each in told):
        return True
    sentences = {id(each.tokens): each.tokens for each in told}.values()
    words = [token.lower for tokens in sentences for token in tokens]
    pairs = pairwise(words)
    return not _LASTING.isdisjoint(words) or any(one in OF_EACH | {_PER} and other in PERIODS for one, other in pairs)


def _are_alike(share: _Told, total: _Told) -> bool:
    one, other = share.amount, total.amount
    return one.unit == other.unit != "percent" and _are_same(one.noun, other.noun)


def _are_same(one: str, other: str) -> bool:
    return one == other or {one, other} <= _SEATS


def _is_vague(told: _Told) -> bool:
    behind = told.tokens[told.amount.end : told.amount.end + _NEAR + 1]
    return not _VAGUE.isdisjoint((*_before(told)[:_NEAR], *(token.lower for token in behind)))


def is_off(total: Quantity, value: Decimal) -> bool:
    """Say whether a total is a little more or less than it should be, or ten times as much."""
    apart = abs(total.value - value)
    is_ten = total.value in (value * _TEN, value / _TEN)
    return is_ten or (total.step / 2 if total.step > 1 else Decimal()) < apart <= value * MOST_OFF
