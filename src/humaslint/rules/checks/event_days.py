"""One event told on two days, or two stretches of days: `festival digelar 20–22 Agustus`, then `… 21–23 Agustus`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from humaslint.indonesian.date_forms import ANY_MONTH, MONTHS, UNTIL
from humaslint.indonesian.dates import dates_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import RUNNING, is_silent, passages_of
from humaslint.rules.findings import Spot, contrary

_RANGE = re.compile(
    rf"(?P<first>\d(?<![\d/.,–-].)\d?)\s?{UNTIL}\s?(?P<last>\d{{1,2}})\s(?P<month>{ANY_MONTH})\b(?:\s20\d\d)?",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?P<event>(?i:festival|pameran|pelatihan|lomba|bazar|seminar|lokakarya|turnamen|kejuaraan|perkemahan|jambore|konferensi"
    r"|ekspo|expo|bimtek|simposium|karnaval|kompetisi|kongres|mtq|pekan))\b(?P<name>(?:\s[A-Z][\w-]*)*)"
)
"""An event, and the words with a capital behind it."""
_LABEL = re.compile(r"\A\W*(?:hari|tanggal|waktu|pelaksanaan|jadwal)\b[^:]{0,20}:", re.IGNORECASE)
_APART = re.compile(
    r"\b(?:gelombang|tahap|angkatan|sesi|kloter|batch|hari pertama|hari kedua|gladi|pendaftaran|mendaftar|registrasi"
    r"|seleksi|penyisihan|babak|final|semula|awalnya|sebelumnya|diundur|dimajukan|diperpanjang|kategori|lalu|cabang|persiapan"
    r"|technical|pengumpulan|penjurian|masing-masing|zona|wilayah|region|rangkaian|selain)\b",
    re.IGNORECASE,
)
"""What tells of other days than those of the event, or of several of them."""
_AGAIN = re.compile(
    r"yang (?<!\wyang )(?:terjadi|digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan) "
    r"[^.;:]{0,90}\d\)?(?: \w+)? (?:itu|tersebut)\b"
)
"""What a text has, in lower case, that takes up an event by its day."""
_REACH = 140
"""Characters of a sentence before the days in which it names the event."""
_FEWEST = 2


class _Held(NamedTuple):
    """An event, its name behind it, and the stretch of days on which it is told to be, in str offsets of a passage."""

    passage: Passage
    start: int
    end: int
    event: str
    name: str
    days: tuple[int, int, int]


_EVENTS = (
    "festival|pameran|pelatihan|lomba|bazar|seminar|lokakarya|turnamen|jambore|konferensi|bimtek|simposium|karnaval|rapat"
    "|apel|upacara|musrenbang|sosialisasi|penyuluhan|kunjungan|pelantikan|peresmian|penandatanganan|aksi|pawai|wisuda"
    "|kecelakaan|kebakaran|banjir|longsor|peristiwa|insiden|kejadian|penangkapan|acara|kegiatan"
)
_HAPPENS = re.compile(
    rf"\b(?P<event>(?i:{_EVENTS}))\b(?P<name>(?:\s[A-Z][\w-]*)*)(?P<gap>[^.;:!?]{{0,80}}?)\b(?P<which>yang\s)?"
    r"(?:terjadi|digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan)\b(?P<rest>[^.;:!?\d]{0,70})\Z"
)
_TAKEN_UP = re.compile(r"\)?(?:\s(?:pagi|siang|sore|petang|malam|dini hari))?\s(?:itu|tersebut)\b")
_OTHER = re.compile(rf"\b(?:{_EVENTS})\b", re.IGNORECASE)
_BACK = 180
"""Characters of a sentence before a day in which it names the event."""


class _Day(NamedTuple):
    """A day of an event in lower case with the name behind that, and whether a sentence takes up the event by it."""

    spot: Spot
    event: str
    name: str
    day: tuple[int, int]
    is_again: bool


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each day, or stretch of days, that is told otherwise of the same event."""
    if _AGAIN.search(release.lower):
        passages = [each for each in passages_of(rule, release.passages) if each.kind in RUNNING]
        for odd, other in _find_days_again(passages):
            yield from contrary(rule, odd, other)
    yield from _stretches(rule, release)


def _stretches(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each stretch of days that overlaps another one told of the same event, and is not that.

    The only one behind a label (`Tanggal:`) is of the only event that a release tells the days of.
    """
    if len({match.group() for match in _RANGE.finditer(release.text)}) < _FEWEST:
        return
    held = [each for passage in passages_of(rule, release.passages) for each in _held(passage)]
    if sum(not each.event for each in held) > 1 or len({each.event for each in held}) > _FEWEST:
        held = [each for each in held if each.event]
    seen: set[tuple[int, int, int]] = set()
    for one, later in combinations(held, 2):
        if later.days not in seen and _are_of_one(one, later) and not is_silent(rule, later.passage, *later[1:3]):
            seen.add(later.days)
            yield from contrary(rule, later, one)


def _held(passage: Passage) -> Iterator[_Held]:
    for match in _RANGE.finditer(passage.text):
        sentence = passage.sentence_at(match.start())
        text = passage.text[max(sentence.start, match.start() - _REACH) : match.start()]
        if _APART.search(passage.text, sentence.start, sentence.end):
            continue
        event = next(reversed([*_EVENT.finditer(text)]), None)
        days = (MONTHS[match["month"].lower()], int(match["first"]), int(match["last"]))
        if event is not None:
            yield _Held(passage, *match.span(), event["event"].lower(), event["name"].strip(), days)
        elif _LABEL.match(text):
            yield _Held(passage, *match.span(), "", "", days)


def _are_of_one(one: _Held, later: _Held) -> bool:
    """Say whether two stretches overlap, but differ, and are told of one event in two sentences."""
    (month, first, last), (other, begins, ends) = one.days, later.days
    is_slip = one.days != later.days and month == other and first <= ends and begins <= last
    is_labelled = "" in (one.event, later.event) and (first == begins or last == ends)
    is_same = is_labelled or one.event == later.event != ""
    is_named = one.name.startswith(later.name) or later.name.startswith(one.name)
    sentences = [(each.passage.index, each.passage.sentence_at(each.start)) for each in (one, later)]
    return is_slip and is_same and is_named and sentences[0] != sentences[1]


def _find_days_again(passages: Sequence[Passage]) -> Iterator[tuple[Spot, Spot]]:
    """Yield each day by which an event is taken up, with the only other one that the text before tells for it.

    Sentences with a word that sets days apart tell of other days, or other events of the kind.
    """
    told = [each for passage in passages if passage.has_digits for each in _days(passage)]
    for at, later in enumerate(told):
        same = [each for each in told[:at] if each.event == later.event]
        days = {each.day for each in same}
        if later.is_again and len(days) == 1 and later.day not in days and _may_be_one(same[0], later):
            yield later.spot, same[0].spot


def _days(passage: Passage) -> Iterator[_Day]:
    for mention in dates_of(passage):
        start, end = passage.sentence_at(mention.start)
        before = passage.text[max(start, mention.first - _BACK) : mention.first]
        match = _HAPPENS.search(before)
        if match is None or _OTHER.search(match["gap"] + match["rest"]) or _APART.search(passage.text, start, end):
            continue
        is_again = bool(match["which"]) and _TAKEN_UP.match(passage.text, mention.end) is not None
        spot = Spot(passage, mention.first, mention.end)
        yield _Day(spot, match["event"].lower(), match["name"].strip(), (mention.day, mention.month), is_again)


def _may_be_one(one: _Day, later: _Day) -> bool:
    return one.name.startswith(later.name) or later.name.startswith(one.name)
