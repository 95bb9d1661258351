"""Changes with the figures from which and to which they lead: `naik dari 25 orang menjadi 30 orang`."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import attrgetter
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.numerals import SCALES
from humaslint.indonesian.small_words import FUNCTION_WORDS, TIMES, VAGUE


class Change(NamedTuple):
    """A rise or fall at the token `said`, with the amount before it and the one after it."""

    said: int
    first: Quantity
    last: Quantity


UP = frozenset(
    """
    naik kenaikan meningkat peningkatan meningkatkan ditingkatkan menaikkan dinaikkan bertambah penambahan ditambah
    menambah melonjak lonjakan melesat membengkak tumbuh
    """.split()
)
DOWN = frozenset(
    """
    turun penurunan menurun menurunkan diturunkan berkurang pengurangan mengurangi dikurangi menyusut merosot anjlok
    menekan ditekan memangkas dipangkas
    """.split()
)
DIRECTIONS = UP | DOWN
_SHORTER = frozenset("mempersingkat dipersingkat mempercepat dipercepat memangkas dipangkas memperpendek".split())
LONGER = frozenset(("memperpanjang", "diperpanjang"))
_OF_TIME = _SHORTER | LONGER
"""What is done, in lower case, to a stretch of time: `dipersingkat dari lima hari menjadi tiga hari`."""
_OTHER_TIMES = frozenset("per sebelum sebelumnya awal".split())
"""Words, in lower case, with which a time grows as something comes sooner: `45 hari sebelum keberangkatan`."""
CONTRARY = frozenset("tidak bukan belum tanpa tak jangan bila jika apabila andai mencegah meski walau melambat".split())
"""Words, in lower case, before the figures with which a rise need not be one."""
PAST = (
    "tahun lalu", "tahun sebelumnya", "bulan lalu", "bulan sebelumnya", "pekan lalu", "musim lalu", "semester lalu",
    "triwulan lalu", "triwulan sebelumnya", "periode yang sama",
)  # fmt: skip
"""What tells that an amount is the one before, in lower case."""
_MOVING = DIRECTIONS | _OF_TIME
_SIGNS = frozenset("- − minus negatif defisit".split())
"""What stands, in lower case, before an amount less than nothing."""
OTHER_SCALES = frozenset(
    """
    peringkat rangking ranking urutan posisi klasemen nomor juara desil eselon grade golongan tangga kurs tukar dolar
    kualitas mutu kecepatan efisiensi efektivitas derajat diurutan diperingkat diposisi
    peringkatnya rangkingnya rankingnya urutannya posisinya kursnya
    """.split()
)
"""Words, in lower case, for what is better the smaller its figure is: rank 25 is above rank 30."""
_GRADES = frozenset("i ii iii 1 2 3 satu dua tiga pertama kedua ketiga a b c super premium medium baik unggul".split())
_PLAIN = {
    "tukar": frozenset("petani nelayan pertanian usaha".split()),
    "kualitas": _GRADES,
    "mutu": _GRADES,
    "nomor": frozenset(("induk",)),
}
"""What stands, in lower case, behind such a word that is told of no scale."""
_ABOUT = frozenset("sekitar hanya sebesar sebanyak sejumlah senilai kurang lebih hampir sampai rata-rata".split())
_BEFORE = 5
"""Tokens that may stand before the word of direction and turn it around, or name a rank."""
_REACH = 6
"""Tokens from *dari* to its figure."""
_RANK = "besar"
"""The noun of those at the top, of whom it is better to be few: `dari 20 besar menjadi 10 besar`."""
_SUBJECT = 8
"""Tokens from the word of direction to *dari*: `kenaikan Indeks Harga Konsumen (IHK) dari`."""
_AIMED = frozenset("target menargetkan ditargetkan kuota pagu rencana".split())
"""Words, in lower case, for what is still to come about, whose figure may differ from the last one."""
_LEAST, _TWICE = 30, 2
"""Smaller whole numbers, and figures more than so many times one another, may be of two things."""
_BACK = 3
"""Tokens between what now is and what was: `, naik dari`."""
_APART = 10
"""Tokens from the first figure to *menjadi*."""


def find_changes(sentence: CountedSentence) -> Iterator[Change]:
    """Yield the changes of a sentence in their order, those alone whose two amounts can be compared."""
    _tokens, amounts, words = sentence
    if is_of_other_scale(words):
        return
    for said, word in enumerate(words):
        if word not in _MOVING or not CONTRARY.isdisjoint(words[max(0, said - _BEFORE) : said]):
            continue
        source = _find(words, ("dari",), said + 1, _SUBJECT)
        one = None if source is None else _amount_near(amounts, source, _REACH)
        target = None if one is None else _find(words, ("menjadi", "ke"), one.end, _APART)
        other = None if target is None else _amount_near(amounts, target, len(_ABOUT), words)
        if one is not None and other is not None and _can_be_compared(words, said, one, other):
            yield Change(said, one, other)


def find_told_back(sentence: CountedSentence) -> Iterator[Change]:
    """Yield the changes that begin with what now is: `tercatat Rp4,6 miliar, naik dari Rp3,1 miliar pada 2024`."""
    _tokens, amounts, words = sentence
    for now, past in pairwise(amounts):
        between = words[now.noun_end : past.start]
        if len(between) < _BACK or between[0] != "," or between[-1] != "dari" or between[1] not in DIRECTIONS:
            continue
        said = past.start - len(between) + 1
        is_told = len(between) == _BACK and is_plain(words) and "menjadi" not in words[past.end :]
        is_whole = VAGUE.isdisjoint(words[max(0, now.start - _BACK) : now.start]) and _AIMED.isdisjoint(
            words[: now.start]
        )
        least, most = sorted((now, past), key=lambda each: each.value)
        is_near = most.value <= least.value * _TWICE and (least.step < 1 or least.value >= _LEAST or least.step > 1)
        if is_told and is_whole and is_near and are_comparable(words, past, now):
            yield Change(said, past, now)


def _can_be_compared(words: Sequence[str], said: int, one: Quantity, other: Quantity) -> bool:
    """Say whether two amounts can be compared: two times of one unit, which none is told for, or no times."""
    if words[said] in _OF_TIME:
        return one.noun == other.noun and one.noun in TIMES and _OTHER_TIMES.isdisjoint(words)
    return are_comparable(words, one, other)


def is_plain(words: Sequence[str]) -> bool:
    """Say whether a smaller figure is less, and what is told is so."""
    return not is_of_other_scale(words) and CONTRARY.isdisjoint(words)


def is_of_other_scale(words: Sequence[str]) -> bool:
    """Say whether words tell of what is better the smaller its figure is.

    The farmers' terms of trade are not, nor goods of some quality, `beras kualitas satu`, nor an index: `posisi 103,5`,
    nor the number of a law, nor an amount of dollars, `41,5 juta dolar`, though their rate is one.
    """
    return any(
        word in OTHER_SCALES
        and follower not in _PLAIN.get(word, ())
        and not (word == "posisi" and "," in follower[:-1])
        and not (word == "nomor" and next_but_one == "tahun")
        and not (word == "dolar" and before in SCALES)
        for before, word, follower, next_but_one in zip(
            ("", *words), words, (*words[1:], ""), (*words[2:], "", ""), strict=False
        )
    )


def _find(words: Sequence[str], wanted: tuple[str, ...], start: int, reach: int) -> int | None:
    """Return the index of the first such word, None where another direction or a stop comes before it."""
    for index in range(start, min(len(words), start + reach)):
        if words[index] in wanted:
            return index
        if words[index] in DIRECTIONS or words[index] in CONTRARY or words[index] in (";", ":"):
            return None
    return None


def _amount_near(
    amounts: Sequence[Quantity], index: int, reach: int, words: Sequence[str] | None = None
) -> Quantity | None:
    """Return the first amount behind token `index`; with `words`, only words like *sekitar* may come between."""
    number = bisect_right(amounts, index, key=attrgetter("start"))
    if number == len(amounts) or amounts[number].start - index > reach:
        return None
    found = amounts[number]
    between = () if words is None else words[index + 1 : found.start]
    return found if all(word in _ABOUT for word in between) else None


def are_comparable(words: Sequence[str], one: Quantity, other: Quantity) -> bool:
    """Say whether two amounts can be compared: of one unit, and of one noun where both have one."""
    if any(words[each.start - 1] in _SIGNS for each in (one, other)) or not TIMES.isdisjoint((one.noun, other.noun)):
        return False
    nouns = [_noun(each) for each in (one, other)]
    if _RANK in nouns:
        return False
    if one.unit != other.unit:
        return one.noun in ("menjadi", "ke") and other.step < 1000
    return one.unit != "count" or "" in nouns or nouns[0] == nouns[1]


def _noun(amount: Quantity) -> str:
    return "" if amount.noun in FUNCTION_WORDS else amount.noun
