"""Rises whose two amounts stand in two sentences: `Tahun lalu … 4.000 ton. Tahun ini … 5.000 ton, naik 25 persen.`"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.changes import DIRECTIONS, PAST, UP, find_changes
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.growth import AGAIN, Growth, is_loose, said_of
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, are_next
from humaslint.indonesian.amounts.rises import Rise
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.small_words import CALLED, FUNCTION_WORDS, POINTERS, THAN
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.word_kin import stems

_TIME = re.compile(
    r"(?P<unit>tahun|bulan|pekan|musim|semester|triwulan) (?:(?P<past>lalu|sebelumnya|kemarin)|(?P<now>ini))\b"
    r"|(?:\A|(?<=pada )|(?<=tahun )|(?<=apbd ))(?P<year>20\d\d)\b"
)
"""What tells, in lower case, of what time an amount is."""
_SUBJECTS = CALLED | {"volume"}
_NO_SUBJECTS = (
    FUNCTION_WORDS
    | DIRECTIONS
    | frozenset(
        """
        tahun bulan pekan musim sebelumnya jumlah angka nilai total mencapai sebesar sebanyak tercatat terkumpul
        orang persen juta miliar triliun ribu kabupaten kota provinsi desa kecamatan hanya berhasil datang
        serupa sama sejenis pihaknya panitia dinas pemerintah
        """.split()
    )
)
"""Words, in lower case, that two sentences share without telling of one thing."""
AIMS = frozenset("target targetkan menargetkan ditargetkan".split())
"""What a sentence says, in lower case, of what the one before it told: `Tahun ini kami menargetkan Rp1,5 miliar`."""
_THEN = frozenset("sebelumnya semula awalnya dulu dahulu".split())
_NOW = frozenset("kini sekarang".split())
"""What begins a sentence, in lower case, that tells what there was, and one that tells what there is."""
_MEANING = frozenset("artinya berarti jadi dengan ada terjadi jumlah angka".split())
"""What begins a sentence, in lower case, that says what two amounts come to."""
_SIZES = frozenset(("sebesar", "sebanyak", "mencapai", "sekitar"))
_ROUND = 5
"""A percentage of an aim that is a multiple of this is reckoned out of the amounts as they are told."""
_HIGHER = frozenset("tinggi banyak besar luas panjang berat lama".split())
_LOWER = frozenset("rendah sedikit kecil sempit pendek ringan singkat".split())
_EXCEEDING = frozenset("melampaui melebihi mengungguli".split())
_SHORT = 4
_MOST = 2
"""Amounts of a sentence with the one of the time before."""
_NEAR = 3
"""Tokens from *jumlah itu* to the word of the rise."""
_FAR = 14
"""Tokens from *dibandingkan* to the amount that is compared with."""


class ToldChange(NamedTuple):
    """A change at the token `said` of a sentence from an amount in it to one of the sentence before, and its size."""

    said: int
    size: Quantity
    first: Quantity
    last: Quantity


def find_growth_between(before: CountedSentence, sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the rise in percent with which a sentence ends, from the amount of another time in the one before it."""
    (past, others, earlier), (tokens, amounts, words) = before, sentence
    if len(amounts) != _MOST or amounts[1].unit != "percent" or len(others) > _MOST or is_loose(tokens, amounts):
        return
    now, size = amounts
    same = [each for each in others if each.kind == now.kind]
    said = said_of(words, now, size)
    if not said or len(same) != 1 or now.unit == "percent" or is_vague(past, same[0]):
        return
    pair = _in_time(_times(earlier), _times(words[: now.start]), same[0], now)
    is_alike = _rates(tokens, now) == _rates(past, same[0]) and _is_of_same(past, tokens[: now.start])
    if pair and is_alike and (pair[1].value > pair[0].value) == (words[said] in UP):
        is_aim = size.value % _ROUND == 0 and now.step == same[0].step and not AIMS.isdisjoint(words[: now.start])
        one, other = (each._replace(step=Decimal(1)) for each in pair) if is_aim else pair
        yield Growth(Rise(size, one, other), (tokens, *((past, tokens) if pair[0] is same[0] else (tokens, past))))


def find_counted_growth(before: CountedSentence, sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the rise, counted, from what was before: `Semula ada 45 kasus. Kini ada 52 kasus, bertambah 7 kasus.`"""
    (past, others, earlier), (tokens, amounts, words) = before, sentence
    if len(amounts) != _MOST or len(others) != 1 or is_loose(tokens, amounts) or is_vague(past, others[0]):
        return
    first, (now, size) = others[0], amounts
    is_one_kind = size.unit == "count" and first.noun == now.noun != ""
    is_in_time = not _THEN.isdisjoint(earlier[:_MOST]) and not _NOW.isdisjoint(words[:_MOST])
    names = {token.text for token in tokens[1 : now.start] if token.text[0].isupper()}
    is_here = names <= {token.text for token in past} and size.noun in (now.noun, "unit", "orang", "")
    said = said_of(words, now, size) if is_one_kind and is_in_time and is_here else 0
    gap = abs(now.value - first.value)
    is_near = gap / 2 <= size.value <= gap * 2
    if said and is_near and (now.value > first.value) == (words[said] in UP):
        yield Growth(Rise(size, first, now), (tokens, past, tokens))


def find_growth_meant(one: CountedSentence, other: CountedSentence, last: CountedSentence) -> Iterator[Growth]:
    """Yield the rise that a sentence makes of the amounts of the two before: `Artinya, terjadi kenaikan 50 persen`."""
    are_one_each = all(len(each.amounts) == 1 for each in (one, other, last))
    if not are_one_each or last.amounts[0].unit != "percent" or not (are_next(one, other) and are_next(other, last)):
        return
    (ones, (first,), _), (others, (second,), _), (tokens, sizes, words) = one, other, last
    past = [has_any(" ".join(each.words), PAST) for each in (one, other)]
    said = sizes[0].start - 1 - (words[sizes[0].start - 1] in _SIZES)
    is_one = first.kind == second.kind and first.tells_of_what and past[0] != past[1]
    is_exact = not is_vague(ones, first) and not is_vague(others, second) and not is_vague(tokens, sizes[0])
    word = words[said] if said > 0 else ""
    if is_one and is_exact and words[0] in _MEANING and word in DIRECTIONS:
        old, new = ((first, ones), (second, others)) if past[0] else ((second, others), (first, ones))
        if (new[0].value > old[0].value) == (word in UP):
            yield Growth(Rise(sizes[0], old[0], new[0]), (tokens, old[1], new[1]))


def find_size_meant(before: CountedSentence, sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the rise that a sentence makes of the change in the one before: `Artinya, waktu tunggu turun 50 persen`."""
    past, amounts, earlier = before
    tokens, sizes, words = sentence
    if len(amounts) < _MOST or len(sizes) != 1 or sizes[0].unit != "percent" or words[0] not in _MEANING:
        return
    said = sizes[0].start - 1 - (words[sizes[0].start - 1] in _SIZES)
    is_of_that = AGAIN | FUNCTION_WORDS | _MEANING | {*earlier} >= {word for word in words[:said] if word.isalpha()}
    if said < 1 or words[said] not in DIRECTIONS or not is_of_that or is_vague(tokens, sizes[0]):
        return
    for _said, first, last in list(find_changes(before))[:1]:
        is_so = last is amounts[-1] and first.unit != "percent" and (last.value > first.value) == (words[said] in UP)
        if is_so and not is_vague(past, first, last):
            yield Growth(Rise(sizes[0], first, last), (tokens, past, past))


def find_exceeded_past(before: CountedSentence, sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the rise over what an amount exceeds: `Angka itu melampaui capaian 2025, yaitu Rp3 miliar, atau naik …`."""
    (past, others, _earlier), (tokens, amounts, words) = before, sentence
    if len(amounts) != _MOST or amounts[1].unit != "percent" or is_loose(tokens, amounts):
        return
    first, size = amounts
    is_of_that = words[0] in CALLED and words[1] in POINTERS and not _EXCEEDING.isdisjoint(words[2 : 2 + _NEAR])
    same = [each for each in others if each.kind == first.kind and each.value > first.value]
    said = said_of(words, first, size) if is_of_that and len(same) == 1 else 0
    if said and words[said] in UP and not is_vague(past, same[0]):
        yield Growth(Rise(size, first, same[0]), (tokens, tokens, past))


def find_higher_than_past(before: CountedSentence, sentence: CountedSentence) -> Iterator[Growth]:
    """Yield by how much an amount is higher than a past one: `Hasil itu 20 persen lebih tinggi daripada … 6 ton`."""
    (past, others, _earlier), (tokens, amounts, words) = before, sentence
    if len(amounts) != _MOST or amounts[0].unit != "percent" or is_loose(tokens, amounts):
        return
    size, first = amounts
    is_of_that = 1 < size.start <= _NEAR and words[1] in POINTERS
    more = words[size.end : size.end + _MOST]
    is_higher = len(more) == _MOST and more[0] == "lebih" and more[1] in _HIGHER | _LOWER
    is_than = any(word in THAN for word in words[size.end + _MOST : first.start])
    same = [each for each in others if each.kind == first.kind]
    if not (is_of_that and is_higher and is_than and len(same) == 1) or is_vague(past, same[0]):
        return
    if (same[0].value > first.value) == (more[1] in _HIGHER):
        yield Growth(Rise(size, first, same[0]), (tokens, tokens, past))


def find_told_change(before: CountedSentence, sentence: CountedSentence) -> ToldChange | None:
    """Return the change that a sentence tells of the amount before it: `Jumlah itu naik 5 persen dari 2024 yang 40`."""
    (past, others, _earlier), (tokens, amounts, words) = before, sentence
    sizes = [each for each in amounts if each.unit == "percent"]
    if len(amounts) != _MOST or len(sizes) != 1 or is_loose(tokens, amounts):
        return None
    size, first = sizes[0], next(each for each in amounts if each is not sizes[0])
    said = size.start - 1 - (words[size.start - 1] in ("sebesar", "sebanyak"))
    lead = words[max(0, said - _NEAR) : max(0, said)]
    is_of_that = not POINTERS.isdisjoint(lead) and not _SUBJECTS.isdisjoint(lead)
    same = [each for each in others if each.kind == first.kind]
    if not is_of_that or words[said] not in DIRECTIONS or len(same) != 1 or not first.tells_of_what:
        return None
    than = next((at for at in range(max(0, first.start - _FAR), first.start) if words[at] in THAN), first.start)
    is_compared = than in (0, size.end) and "yang" in words[than : first.start] and not is_vague(past, same[0])
    return ToldChange(said, size, first, same[0]) if is_compared else None


def _times(words: Sequence[str]) -> set[tuple[str, int]]:
    """Return the times that words tell, each with what is counted and its number: this is 0, the one before -1."""
    found = _TIME.finditer(" ".join(words))
    return {("", int(each["year"])) if each["year"] else (each["unit"], -1 if each["past"] else 0) for each in found}


def _in_time(
    one: set[tuple[str, int]], other: set[tuple[str, int]], first: Quantity, last: Quantity
) -> tuple[Quantity, Quantity] | None:
    """Return two amounts as they follow in time, None where each is not told of one time of the same kind."""
    if len(one) != 1 or len(other) != 1:
        return None
    (unit, number), (kind, value) = next(iter(one)), next(iter(other))
    if unit != kind or number == value:
        return None
    return (first, last) if number < value else (last, first)


def _rates(tokens: Sequence[Token], amount: Quantity) -> list[str]:
    """Return what an amount is told for each of: `hari` of *200 ton per hari*."""
    words = [token.lower for token in tokens[amount.end : amount.end + _NEAR]]
    return words[words.index("per") + 1 :][:1] if "per" in words else []


def _is_of_same(past: Sequence[Token], before: Sequence[Token]) -> bool:
    """Say whether a sentence speaks of what the one before does, and names nobody else."""
    names = {token.text for token in before[1:] if token.text[0].isupper()}
    if not names <= {token.text for token in past}:
        return False
    if not AGAIN.isdisjoint(token.lower for token in before):
        return True
    kin = frozenset().union(*(_kin(word) for word in _telling(past)))
    told = _telling(before)
    aims = {word for word in told if word in AIMS}
    if aims:
        return told == aims
    return bool(told) and all(not kin.isdisjoint(_kin(word)) for word in told)


def _kin(word: str) -> frozenset[str]:
    """Return a lower-case word with the stems that it may come from."""
    return stems(word) | {word}


def _telling(tokens: Sequence[Token]) -> set[str]:
    """Return the words of a sentence, in lower case and without affixes, that say of what it is."""
    words = {
        token.lower.removesuffix("nya").removeprefix("di")
        for token in tokens
        if token.text.islower() or token is tokens[0]
    }
    return {word for word in words if len(word) >= _SHORT and word not in _NO_SUBJECTS}
