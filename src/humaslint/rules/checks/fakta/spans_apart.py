"""How long something lasts in one sentence against its bounds in the next: `rapat selama dua jam. Rapat dimulai …`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.numerals import IN_WORDS, read_number
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.time.clock_times import ZONE, minutes_between, told_hours
from humaslint.indonesian.time.date_forms import ANY_MONTH, ANY_WEEKDAY, MONTHS, UNTIL
from humaslint.indonesian.time.dates import is_possible


class SpanApart(NamedTuple):
    """A length of time at the str offsets `start:end`, and what its bounds in another sentence really take."""

    start: int
    end: int
    right: str


_FLAGS = re.VERBOSE | re.IGNORECASE
_NUMBER = rf"(?P<number>\d{{1,3}}|{IN_WORDS})"
_IT = r"(?:\s(?:itu|ini|tersebut))?"
_ZONE = rf"(?:\s{ZONE})?"
_DATE = rf"(?:(?:hari\s)?(?:{ANY_WEEKDAY}),?\s)?(?:tanggal\s)?\(?(?P<{{0}}>\d{{{{1,2}}}}\s(?:{ANY_MONTH})\s20\d\d)\)?"
_ENDS = r"(?:(?:berakhir|selesai|ditutup|usai|rampung|tuntas|diakhiri)\s)?(?:pada\s)?"
_AND = r",?\s(?:dan|lalu|serta|hingga|sampai(?:\sdengan)?|kemudian)\s"
_BEGINS = r"(?:di\s?mulai|mulai|dibuka|berlangsung|dikerjakan|digelar|dilaksanakan)\s(?:pada\s|dari\s|sejak\s)?"
_HOURS = re.compile(
    rf"""\b(?P<thing>[a-z]{{4,}}){_IT}\s{_BEGINS}pukul\s(?P<first>\d{{1,2}}[.:]\d\d){_ZONE}
    {_AND}{_ENDS}pukul\s(?P<last>\d{{1,2}}[.:]\d\d)(?![.:]?\d)""",
    _FLAGS,
)
_MONTHS = re.compile(
    rf"\b(?P<thing>[a-z]{{4,}}){_IT}\s{_BEGINS}{_DATE.format('first')}{_AND}{_ENDS}{_DATE.format('last')}", _FLAGS
)
_OPENING = re.compile(
    rf"\b(?:pukul|jam)\s(?P<first>\d{{1,2}}[.:]\d\d){_ZONE}\s?{UNTIL}\s?(?:pukul\s)?(?P<last>\d{{1,2}}[.:]\d\d)(?![.:]?\d)",
    _FLAGS,
)
"""Two times that a dash or *hingga* joins: `pukul 08.00–15.00 WIB`."""
_BREAKS = re.compile(r"(?<!tanpa )(?<!tanpa jeda )\b(?:istirahat|jeda|shift|sif|sesi)\b", re.IGNORECASE)
_TIMES = re.compile(r"\d[.:]\d\d(?!\d)")
_YEARS = re.compile(r"\b20\d\d\b")
_LASTING_BEFORE = re.compile(rf"\b(?P<thing>[a-z]{{4,}})\sselama\s(?P<hit>{_NUMBER}\s(?P<unit>jam|bulan))\b", _FLAGS)
"""What a sentence tells before the one that tells the bounds: `operasi selama sembilan jam`."""
_LASTING_BEHIND = re.compile(
    rf"""\A(?:(?P<thing>[a-z]{{4,}}){_IT}\s(?:berlangsung|digelar|dilaksanakan|berjalan)\s(?:selama\s)?
    |selama\s)(?P<hit>{_NUMBER}\s(?P<unit>jam|bulan))\b
    (?(thing)(?!\s(?:per|lagi|lebih|sehari|pertama|terakhir))|(?=\s(?:itu|ini|tersebut)\b))""",
    _FLAGS,
)
"""What a sentence begins with behind such a one: `Rapat berlangsung dua jam`, `Selama delapan bulan itu`."""
_TAKEN_UP = re.compile(rf"\b(?P<thing>[a-z]{{4,}})\sselama\s(?P<hit>{_NUMBER}\sjam)\s(?:itu|tersebut)\b", _FLAGS)
_EVENTS = frozenset(("acara", "kegiatan", ""))
"""What takes up whatever was told of before."""
_BOTH = 2
"""Times, or years, that a sentence with both bounds has."""
_ABOVE = 2
"""Blocks above the stretch that may speak of the same thing."""
_YEAR = 12
_WHOLE = 25
"""Days. What lasts longer in its last month has lasted nearly that month."""


def find_spans_apart(passage: Passage) -> Iterator[SpanApart]:
    """Yield the lengths in hours or months that the bounds in the sentence before or behind belie."""
    lower = passage.lower
    if " selama " not in lower and "berlangsung" not in lower and "selama" not in lower[:6]:
        return
    for one, other in pairwise(passage.sentences):
        texts = [passage.text[start:end] for start, end in (one, other)]
        before, behind = _LASTING_BEFORE.search(texts[0]), _LASTING_BEHIND.match(texts[1])
        for length, bounded, offset in ((before, texts[1], one.start), (behind, texts[0], other.start)):
            right = _right(length, bounded, is_behind=length is behind) if length else ""
            if length and right:
                yield SpanApart(offset + length.start("hit"), offset + length.end("hit"), right)


def find_spans_told_above(passage: Passage) -> Iterator[SpanApart]:
    """Yield the hours that take up the one stretch of a release, told above: `pemadaman selama empat jam itu`.

    The stretch is of what the sentence takes up where its block, or one of the two above that, speaks of that too.
    """
    if "jam itu" not in passage.lower and "jam tersebut" not in passage.lower:
        return
    blocks = passage.release.passages
    found = [(block.index, match) for block in blocks for match in _OPENING.finditer(block.text)]
    if len({(match["first"], match["last"]) for _index, match in found}) != 1 or found[0][0] >= passage.index:
        return
    at, bounds = found[0]
    near = blocks[max(0, at - _ABOVE) : at + 1]
    for length in _TAKEN_UP.finditer(passage.text):
        said, real = read_number(length["number"]), _hours(bounds)
        is_same = any(length["thing"].lower() in block.lower for block in near)
        if is_same and said and real and said not in real and not _BREAKS.search(blocks[at].text):
            yield SpanApart(*length.span("hit"), f"{max(real)} jam")


def _right(length: re.Match[str], bounded: str, *, is_behind: bool) -> str:
    """Return what the bounds that a sentence tells come to, empty where they fit or are of something else."""
    unit, thing = length["unit"].lower(), (length["thing"] or "").lower()
    pattern, times = (_HOURS, _TIMES) if unit == "jam" else (_MONTHS, _YEARS)
    bounds = pattern.search(bounded) if is_behind else pattern.match(bounded)
    if bounds is None and is_behind and unit == "jam" and not thing and not _BREAKS.search(bounded):
        bounds = _OPENING.search(bounded)
    if bounds is None or len(times.findall(bounded)) > _BOTH:
        return ""
    told = (bounds.groupdict().get("thing") or "").lower()
    is_same = thing == told or (is_behind and (thing in _EVENTS or thing in bounded.lower().split()))
    said = read_number(length["number"])
    real = _hours(bounds) if unit == "jam" else _months(bounds)
    return f"{max(real)} {unit}" if is_same and said and real and said not in real else ""


def _hours(bounds: re.Match[str]) -> set[int]:
    """Return the hours that the bounds can be read to take: less than one may be missing."""
    minutes = minutes_between(bounds["first"], bounds["last"])
    return told_hours(minutes) if minutes else set()


def _months(bounds: re.Match[str]) -> set[int]:
    first, last = (_day(bounds[name]) for name in ("first", "last"))
    if first is None or last is None or first >= last:
        return set()
    months = (last.year - first.year) * _YEAR + last.month - first.month
    days = last.day - first.day
    return {months, months + (days > 0)} if abs(days) < _WHOLE else {months + (days > 0)}


def _day(written: str) -> date | None:
    day, month, year = written.split()
    number = MONTHS[month.lower()]
    return date(int(year), number, int(day)) if is_possible(int(day), number, int(year)) else None
