"""Whether two sentences tell of one event: `Kegiatan ini diikuti …` goes on about what was told before."""

from __future__ import annotations

from humaslint.indonesian.figures import Figure
from humaslint.indonesian.small_words import POINTERS

_EVENTS = frozenset("kegiatan acara agenda".split())
_KINDS = frozenset(
    """
    pelatihan lomba rapat seminar upacara bazar pameran festival lokakarya bimtek bimbingan sosialisasi simulasi seleksi
    turnamen pentas pawai apel wisuda pelantikan kunjungan diskusi dialog forum kongres konferensi musyawarah musrenbang
    penyuluhan kompetisi pertandingan jambore kuliah kursus ujian expo karnaval konser
    """.split()
)
"""Kinds of events, in lower case."""
_WAYS = frozenset("juga kembali serupa daring luring virtual zoom langsung tatap daftar mendaftar pendaftar".split())


def is_of_one_event(one: Figure, later: Figure) -> bool:
    """Say whether the later of two sentences is of the event of the first: it begins with *Kegiatan ini* or the like.

    Those who were there in another way, or at another time, are counted apart.
    """
    first, words = ([token.lower for token in each.sentence] for each in (one, later))
    if len(words) < 2 or words[1] not in POINTERS or not _WAYS.isdisjoint((*first, *words)):
        return False
    return words[0] in first or (words[0] in _EVENTS and _other_events(one, later).issubset(first))


def _other_events(one: Figure, later: Figure) -> frozenset[str]:
    """Return the events that are named from one figure to another further on, in lower case."""
    passages = one.passage.release.passages[one.passage.index : later.passage.index + 1]
    text = " ".join(passage.lower for passage in passages)
    between = text[one.end : len(text) - len(later.passage.lower) + later.start]
    return _KINDS.intersection(between.split())
