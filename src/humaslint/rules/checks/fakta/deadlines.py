"""Dates of one registration that contradict each other: it closes before it opens, or on two days."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import UP_TO
from humaslint.indonesian.time.date_forms import UNTIL
from humaslint.indonesian.time.dates import DateMention, dates_of
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import Spot, contrary

_OPENING = r"dibuka|dimulai|mulai|sejak|dari"
_CLOSING = r"ditutup|berakhir|terakhir|paling\s+lambat|selambat-lambatnya|batas\s+akhir|hingga|sampai|tenggat"
_REGISTERING = ("pendaftaran", "pendaftarannya", "mendaftar", "mendaftarkan", "registrasi")
_ANY_REGISTERING = "|".join(_REGISTERING)
_CUE = re.compile(rf"\b(?:{_ANY_REGISTERING})\b", re.IGNORECASE)
_TOLD = re.compile(
    rf"\b(?:(?:{_ANY_REGISTERING})\b[^,;:.]{{0,60}}?\b(?:{_OPENING}|{_CLOSING})"
    rf"|(?:{_CLOSING})\s(?:waktu\s)?(?:{_ANY_REGISTERING}))\b",
    re.IGNORECASE,
)
"""A registration with the word that tells of one of its ends."""
_SIDES = re.compile(rf"\b(?:(?P<opens>{_OPENING})|(?P<closes>{_CLOSING}))\b", re.IGNORECASE)
_OPEN_UNTIL = re.compile(
    r"\b(?:dibuka|mendaftar(?:kan)?|pendaftaran(?:nya)?|registrasi|berlangsung)(?:\s\w+){0,3}\s\Z", re.IGNORECASE
)
_SO_FAR = re.compile(r"\b(?:telah|sudah|tercatat|terdaftar|sebanyak|masuk)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:seleksi|pengumuman|diumumkan|verifikasi|wawancara|tes|ujian|lomba|pelatihan|pelaksanaan|final|penjurian"
    r"|daftar\s+ulang|technical|pembayaran|pengumpulan|pengiriman|unggah\w*|mengunggah|penilaian|digelar|berlangsung)\b",
    re.IGNORECASE,
)
"""What else a sentence may go on to give the dates of."""
_SEVERAL = re.compile(
    r"\b(?:gelombang|tahap|jalur|sesi|kloter|angkatan|diperpanjang|perpanjangan|memperpanjang|semula|awalnya|sebelumnya"
    r"|kategori|masing-masing|tahun\s+lalu|dibuka\s+kembali|diundur|dimundurkan|dimajukan|kelompok|khusus)\b",
    re.IGNORECASE,
)
"""What a release with several registrations says."""
_RANGE = re.compile(
    rf"\)?\s*{UNTIL}\s*(?:hari\s+)?(?:[a-z'’]{{4,6}},?\s+)?(?:tanggal\s+)?\(?",
    re.IGNORECASE,
)
_FARTHEST = 1000
"""Characters of a sentence before a day in which it tells of the registration."""
_REACH = 80
"""Characters before a day in which the word for what happens on it stands."""
Side = Literal["opens", "closes"]
_HALF_A_YEAR = 6


class _Bound(NamedTuple):
    """The day on which a registration opens or closes, and where it is told."""

    passage: Passage
    mention: DateMention
    side: Side

    @property
    def day(self) -> tuple[int, int]:
        """The month and the day."""
        return self.mention.month, self.mention.day


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the later of two dates for the opening, or closing, of the one registration of a release.

    So too at the day on which it closes before it opens.
    """
    if release.word_counts.keys().isdisjoint(_REGISTERING):
        return
    passages = [each for each in passages_of(rule, release) if each.has_digits and _CUE.search(each.text)]
    if not passages or any(_SEVERAL.search(each.text) for each in release.passages):
        return
    bounds = [bound for passage in passages for bound in _bounds(passage)]
    if len({each.mention.year for each in bounds} - {None}) > 1:
        return
    contrary = next(_contrary(bounds), None)
    if contrary is not None:
        yield from _finding(rule, *contrary)


def _contrary(bounds: Sequence[_Bound]) -> Iterator[tuple[_Bound, _Bound]]:
    """Yield each two days that cannot both be right, the later one first: of one side, or the wrong way about."""
    opens, closes = ([each for each in bounds if each.side == side] for side in ("opens", "closes"))
    for same in (opens, closes):
        yield from ((each, same[0]) for each in same if each.day != same[0].day)
    if opens and closes and _are_turned(opens[0], closes[0]):
        yield closes[0], opens[0]


def _are_turned(opens: _Bound, closes: _Bound) -> bool:
    """Say whether something closes before it opens, in the same year."""
    is_same_year = opens.day[0] - closes.day[0] < _HALF_A_YEAR
    return closes.day < opens.day and is_same_year and not _is_range(opens, closes)


def _bounds(passage: Passage) -> Iterator[_Bound]:
    """Yield the dates of a passage that stand in a clause on a registration, behind a word that opens or closes it."""
    mentions = dates_of(passage)
    for index, mention in enumerate(mentions):
        before = mentions[index - 1] if index else None
        after = before.end if before else 0
        if before and _RANGE.fullmatch(passage.text, after, mention.first) and _side(passage, before, 0):
            yield _Bound(passage, mention, "closes")
        elif side := _side(passage, mention, after):
            yield _Bound(passage, mention, side)


def _side(passage: Passage, mention: DateMention, after: int) -> Side | None:
    """Return what happens on a day by the last such word before it, None where that is not a registration's."""
    start = max(passage.sentence_at(mention.start).start, mention.start - _FARTHEST)
    told = _TOLD.search(passage.text, start, mention.start)
    if told is None or _OTHERS.search(passage.text, told.end(), mention.start):
        return None
    words = [*_SIDES.finditer(passage.text, max(start, after, mention.start - _REACH), mention.start)]
    if not words or (words[-1][0].lower() in UP_TO and not _is_until(passage, words[-1].start())):
        return None
    return "opens" if words[-1]["opens"] else "closes"


def _is_until(passage: Passage, start: int) -> bool:
    """Say whether *hingga* tells until when one can register, not what has come in by then."""
    sentence = passage.sentence_at(start)
    is_led = _OPEN_UNTIL.search(passage.text, max(sentence.start, start - _REACH), start)
    return bool(is_led) and not _SO_FAR.search(passage.text, sentence.start, sentence.end)


def _is_range(opens: _Bound, closes: _Bound) -> bool:
    """Say whether two days are the ends of one stretch, which another rule looks at."""
    one, other = opens.mention, closes.mention
    return opens.passage is closes.passage and bool(_RANGE.fullmatch(opens.passage.text, one.end, other.first))


def _finding(rule: Rule, bound: _Bound, other: _Bound) -> Iterator[Finding]:
    odd, first = (Spot(each.passage, each.mention.start, each.mention.end) for each in (bound, other))
    yield from contrary(rule, odd, first)
