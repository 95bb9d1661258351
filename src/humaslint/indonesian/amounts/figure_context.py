"""What the words around a figure make of it: a part, a share for each, an estimate, of another time or event."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.figures import PERIODS, Figure
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.small_words import POINTERS
from humaslint.indonesian.time.date_forms import is_year
from humaslint.indonesian.tokens import Token, TokenKind

_PARTS = frozenset(
    """
    sebagian antaranya masing-masing per setiap tiap sisanya selebihnya sisa termasuk total keseluruhan rata-rata
    target menargetkan ditargetkan realisasi terealisasi kuota
    awalnya semula sebelumnya dibanding dibandingkan ketimbang daripada naik turun meningkat menurun bertambah
    berkurang menyusut melonjak bergeser berubah maksimal minimal rencana rencananya direncanakan selisih kekurangan
    kelebihan potensi kapasitas simbolis berisi pertama kedua ketiga keempat kelima
    """.split()
)
"""Words of a sentence, in lower case, by which its figures may be others than those told elsewhere."""
_WHOLES = frozenset("realisasi terealisasi total keseluruhan kapasitas termasuk".split())
"""Those of them that leave a figure of a title what it is."""
_OF_YEARS = frozenset("semester triwulan kuartal paruh".split())
"""Parts of a year, in lower case, whose number makes no part of a figure: `sepanjang semester pertama`."""
_NO_PART = re.compile(rf"tidak layak|(?:{'|'.join(sorted(_OF_YEARS))}) (?:pertama|kedua|ketiga|keempat)")
_STAGES = frozenset("tahap gelombang kloter angkatan sesi termin".split())
_WHICH = re.compile(
    r"[ivx]+|\d+|satu|dua|tiga|empat|ini|itu|tersebut|awal|akhir|pagi|siang|sore|malam|lanjutan|berikutnya"
)
"""What makes a stage one of several: `tahap II`, `sesi malam`; `dua tahap` are all of them."""
_BEFORE = frozenset(
    """
    lebih sekitar kisaran hampir kurang sedikitnya setidaknya ratusan puluhan ribuan dari hingga sampai menjadi hanya
    paling tinggal baru tambahan tambah menambah bertambah kira-kira juara peringkat antara mendekati tembus menembus
    salah
    """.split()
)
"""Words right before a figure that make it another one, or no exact one."""
ADDING = frozenset("tambah tambahkan menambah menambahkan tambahan".split())
"""Words, in lower case, right before a figure that is not all there is, in a title or in its text."""
_TITLE_BEFORE = _BEFORE | frozenset("target targetkan per setiap tiap minimal".split())
_BEHIND = frozenset(
    """
    lain lainnya lagi lebih pertama kedua ketiga keempat terakhir tambahan sekian selanjutnya berikutnya antaranya
    belum tidak gagal batal sisanya
    """.split()
)
"""Words right behind a figure and its noun phrase that set it apart from others of its kind."""
_MORE = frozenset("lain lainnya lagi lebih pertama".split())
"""The same for a figure of a title."""
_PERIODS = PERIODS | _STAGES
_PAST = frozenset("lalu sebelumnya silam ini depan mendatang berjalan".split())
_SINCE = frozenset("sejak selama sepanjang hingga sampai setahun sebulan".split())
_RANGE = frozenset("- – — / sampai hingga s.d. sd atau plus +".split())
_LEAST = 1000
"""Rupiah. No release tells of a smaller sum; what reads so has a scale word further on (`Rp2,5-3 miliar`)."""
_NEAR, _FAR = 2, 3
"""Tokens before a figure, and behind its noun phrase."""
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


def is_open(figure: Figure, shared: Collection[str] = (), *, is_lead: bool = False) -> bool:
    """Say whether a figure of the text may be another one than that told elsewhere of the same thing.

    Words that are `shared` with what tells that, in lower case, do not set them apart; nor does *tahun ini* in a lead.
    """
    words = figure.words
    start, end = figure.amount.start, figure.amount.end
    far = _NEAR if figure.bond == "again" else _FAR
    told = " ".join(words[end : end + len(figure.things) + far + 1])
    behind = _NO_PART.sub("", told).split()[: len(figure.things) + far]
    before = _BEFORE.intersection(words[max(0, start - _NEAR) : start])
    is_around = not before <= ADDING.intersection(shared) or not _BEHIND.isdisjoint(behind)
    is_part = figure.bond == "some" or not _PARTS.intersection(words).issubset(shared)
    return (
        is_around or is_part or _is_of_another_time(words, _PAST - {"ini"} if is_lead else _PAST) or _is_unclear(figure)
    )


def tells_parts(sentence: Sequence[Token]) -> bool:
    """Say whether all figures of a sentence are open, by its words."""
    words = [token.lower for token in sentence]
    return not _PARTS.isdisjoint(words) or _is_of_another_time(words)


def _is_of_another_time(words: Sequence[str], past: Collection[str] = _PAST) -> bool:
    if _PERIODS.isdisjoint(words):
        return False
    return bool([word for word, follower in pairwise(words) if word in _PERIODS and _is_which(word, follower, past)])


def _is_which(word: str, follower: str, past: Collection[str]) -> bool:
    if word in PERIODS:
        return follower in past
    return word in _STAGES and _WHICH.fullmatch(follower) is not None


def _is_unclear(figure: Figure) -> bool:
    """Say whether an amount may be read otherwise: an end of a range, `1,250`, `Rp25. 000`."""
    words = figure.words
    start, end = figure.amount.start, figure.amount.end
    before = words[max(0, start - 2) : start]
    is_in_range = not _RANGE.isdisjoint(words[end : end + 1]) or (len(before) > 1 and _is_range_before(*before))
    is_small = figure.dimension == "rupiah" and figure.value < _LEAST
    return is_in_range or is_small or any("," in word and len(word) - word.index(",") > 3 for word in words[start:end])


def _is_range_before(number: str, mark: str) -> bool:
    return mark in _RANGE and number[-1].isdigit()


def is_elsewhere(figure: Figure) -> bool:
    """Say whether a sentence tells of another place than the title, or of a stretch of time with more than the day."""
    words = figure.words
    before = words[max(0, figure.amount.start - 1) : figure.amount.start]
    return words[0] == "di" or (not _SINCE.isdisjoint(words) and before != ["sepanjang"])


def is_of_a_year(figure: Figure) -> bool:
    """Say whether a sentence names a year other than this, so that its figure may be that of another one."""
    words = figure.words
    return any(one == "tahun" and other != "ini" for one, other in pairwise((*words, "")))


def is_of_years(figure: Figure) -> bool:
    """Say whether a sentence tells a year of its figures, by *tahun* or right behind *pada*: `pada 2025`."""
    words = figure.words
    is_told = any(one == "pada" and is_year(other) for one, other in pairwise(words))
    return is_told or "tahun" in words


def is_exact(figure: Figure, but: Collection[str] = frozenset()) -> bool:
    """Say whether a figure of a title is no estimate and no part, the words `but` before it let pass."""
    words = figure.words
    before = words[max(0, figure.amount.start - _NEAR) : figure.amount.start]
    is_more = not _MORE.isdisjoint(words[figure.amount.end : figure.amount.end + _NEAR])
    halves = {at + 1 for at, word in enumerate(words) if word in _OF_YEARS}
    is_part = any(word in _PARTS and word not in _WHOLES for at, word in enumerate(words) if at not in halves)
    return not (is_more or is_part or _is_unclear(figure)) and _TITLE_BEFORE.intersection(before).issubset(but)


def is_in_figures(sentence: Sequence[Token], amount: Quantity) -> bool:
    """Say whether an amount of a sentence is written in figures of two digits or more."""
    tokens = sentence[amount.start : amount.end]
    return any(token.kind is TokenKind.NUMBER and sum(map(str.isdigit, token.text)) > 1 for token in tokens)


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
