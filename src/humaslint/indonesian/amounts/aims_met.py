"""What is said to exceed its target, or to fall short of it: `realisasi Rp12 miliar melampaui target Rp13 miliar`."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.amounts.changes import DOWN, Change, are_comparable, is_plain
from humaslint.indonesian.amounts.quantities import CountedSentence
from humaslint.indonesian.small_words import POINTERS, VAGUE

OVER = frozenset(("melampaui", "melebihi"))
"""Verbs, in lower case, for what is more than the target behind them."""
UNDER = "bawah"
_AIM = "target"
_SUBJECTS = frozenset(
    """
    realisasi capaian pendapatan penerimaan pad pajak retribusi produksi panen kunjungan pengunjung wisatawan peserta
    penjualan omzet transaksi investasi cakupan partisipasi serapan
    """.split()
)
"""What is the better, in lower case, the more there is of it."""
_LESS_IS_BETTER = DOWN | frozenset(
    "stunting tengkes kemiskinan pengangguran kematian inflasi kebocoran kasus rasio waktu hari menit".split()
)
_BEFORE = POINTERS | frozenset((",", "atau", "sudah", "telah", "yang", "berarti", "berada", "masih", "di"))
_BEHIND = frozenset(
    "yang ditetapkan dipatok sebesar sebanyak senilai awal semula yakni yaitu hanya , tahun ini".split()
)
_PAIR = 2


def find_aims_missed(sentence: CountedSentence) -> Iterator[Change]:
    """Yield the target of a sentence with two amounts, and the amount that is said to exceed it or fall short of it."""
    _tokens, amounts, words = sentence
    if len(amounts) != _PAIR or words.count(_AIM) != 1 or not is_plain(words):
        return
    one, other = amounts
    aim = words.index(_AIM)
    said = aim - 1
    is_said = one.end <= said and (words[said] in OVER or words[said - 1 : aim] == ["di", UNDER])
    lead, behind = words[one.noun_end : said], words[aim + 1 : other.start]
    is_near = {*lead} <= _BEFORE and all(word in _BEHIND or word.isdigit() for word in behind)
    is_better = not _SUBJECTS.isdisjoint(words[: one.start]) and _LESS_IS_BETTER.isdisjoint(words)
    is_exact = VAGUE.isdisjoint((*words[max(0, one.start - _PAIR) : one.start], *behind))
    if is_said and is_near and is_better and is_exact and are_comparable(words, one, other):
        yield Change(said, other, one)
