"""Stretches of time that end before they begin, and times of day that no clock shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.measure_ranges import find_backward_months, find_falling_measures
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.clock_times import ClockRange, ClockTime, clock_ranges_of, clock_times_of
from humaslint.indonesian.time.date_forms import ANY_WEEKDAY
from humaslint.indonesian.time.date_ranges import find_backward
from humaslint.indonesian.time.dates import dates_of
from humaslint.indonesian.time.numbered_days import find_unordered
from humaslint.indonesian.time.time_zones import tells_of_long_way
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

Span = tuple[int, int]

_LONGEST = 14 * 60
"""Minutes. A shift that goes on after midnight is not longer; what ends on the day on which it begins may be."""
_LONGEST_NIGHT = 16 * 60
"""The same of what begins late in the evening: `air dihentikan pukul 22.00–14.00`."""
_LATE = 21
"""The hour from which on a night counts so."""
_DAY, _HOUR = 24 * 60, 60
_MAY_BE_RIGHT = re.compile(r"\b(?:penerbangan|pesawat|maskapai|zona waktu|24 jam|sehari semalam)\b")
"""What, in lower case, may cross zones or last a whole day: then an end shortly before the beginning may be right."""
_ENDS = re.compile(
    r"(?:\s?WI(?:B|TA|T))?(?:,?\s(?:dan|lalu|serta)|\s(?:itu|ini|tersebut)(?:\s(?:baru|akhirnya))?)"
    r"\s(?:berakhir|selesai|ditutup|usai|rampung|tuntas|(?P<arrives>tiba)(?:\sdi(?:\s\w+){1,3})?)"
    r"(?:\s(?:dengan|oleh)(?:\s\w+){1,5}?)?(?:\spada)?\s(?:pukul|jam)\s",
    re.IGNORECASE,
)
"""What stands between the time at which something begins and the one at which it ends, or a journey does."""
_ENDS_LATER = re.compile(
    r"(?:\s?WI(?:B|TA|T))?[^.!?;:\d“”\n]{0,80}\.\s(?P<thing>\w+)(?:\s(?:itu|ini|tersebut))?\s(?:berakhir|selesai|ditutup|usai)"
    r"(?:\spada)?\s(?:pukul|jam)\s",
    re.IGNORECASE,
)
"""The same where the end stands in the next sentence: `dimulai pukul 09.00. Acara selesai pukul 08.00`."""
_BEGINS = re.compile(r"\b(?:dimulai|mulai|dibuka)(?:\spada)?\s(?:pukul|jam)\s\Z", re.IGNORECASE)
_EVENTS = frozenset(("acara", "kegiatan"))
_EVENING = 16
"""What begins from that hour on may end on the next day."""
_REACH = 200
"""Characters before a beginning in which what begins is named."""
_NEXT_DAY = re.compile(
    r"\W{0,3}(?:\w+\W+){0,2}(?:keesokan|esok|besok|lusa|berikut|kemudian|pagi|dini)"
    rf"|,?\s(?:WI(?:B|TA|T),?\s)?(?:hari\s)?(?:siang|sore|petang|malam|{ANY_WEEKDAY})\b",
    re.IGNORECASE,
)
"""What stands behind a time of the next day, or one of twelve hours: `pukul 07.30 esoknya`, `pukul 1.30 siang`."""


_TOO_MANY = re.compile(
    r"(?<![\d.,])\d{1,2}\s(?:jam\s[6-9]\d\smenit|menit\s[6-9]\d(?:[.,]\d{1,3})?\sdetik)\b"
    r"(?!\s(?:pertama|kedua|ketiga|terakhir|lebih|di antaranya|setelah|kemudian|jeda|iklan|materi)\b)"
)
"""A length, in lower case, of which the smaller part is more than one of the larger: `2 menit 74 detik`."""


class Options(NamedTuple):
    """`find` says what is looked for: a range that runs `backward`, or an `impossible` time of day."""

    find: Literal["backward", "impossible"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such stretch."""
    options = rule.options(Options)
    find = _backward if options.find == "backward" else _impossible
    for passage in passages_of(rule, release):
        for start, end in find(passage) if passage.has_digits else ():
            yield from report(rule, passage, start, end)


def _impossible(passage: Passage) -> Iterator[Span]:
    for time in clock_times_of(passage):
        if not time.is_possible:
            yield time.start, time.end
    if "menit" in passage.lower:
        yield from (match.span() for match in _TOO_MANY.finditer(passage.lower))


@kept
def _may_be_right(release: Release) -> bool:
    return _MAY_BE_RIGHT.search(release.lower) is not None


def _backward(passage: Passage) -> Iterator[Span]:
    text = passage.text
    for first, last in _clock_ranges(passage):
        is_real = first.is_possible and last.is_possible and first.zone.lower() in ("", last.zone.lower())
        minutes = ClockRange(first, last).minutes
        is_near = minutes > _DAY - _HOUR and _may_be_right(passage.release)
        is_overnight = (last.hour, last.minute) < (first.hour, first.minute)
        longest = _LONGEST_NIGHT if first.hour >= _LATE else _LONGEST
        if is_real and is_overnight and minutes > longest and not is_near and not _NEXT_DAY.match(text, last.end):
            yield first.start, last.end
    yield from find_backward(text, dates_of(passage))
    if "pertama " in passage.lower:
        yield from find_unordered(text, dates_of(passage))
    yield from find_falling_measures(text)
    yield from find_backward_months(text) if " 20" in text else ()


def _clock_ranges(passage: Passage) -> Iterator[ClockRange]:
    """Yield the ranges of times of day, those too that are told as a beginning and an end."""
    found = clock_ranges_of(passage)
    yield from (each for each in found if isinstance(each, ClockRange))
    for first, last in pairwise(found):
        if (
            isinstance(first, ClockTime)
            and isinstance(last, ClockTime)
            and (_ends(passage, first, last) or _ends_later(passage.text, first, last))
        ):
            yield ClockRange(first, last)


def _ends(passage: Passage, first: ClockTime, last: ClockTime) -> bool:
    """Say whether what begins at one time ends at the other, or a journey that crosses no zones, nor takes a day."""
    match = _ENDS.fullmatch(passage.text, first.end, last.start)
    if match is None or not match["arrives"]:
        return match is not None
    return ClockRange(first, last).minutes > _DAY - 2 * _HOUR and not tells_of_long_way(passage.release)


def _ends_later(text: str, first: ClockTime, last: ClockTime) -> bool:
    """Say whether what begins by day at one time ends, as the next sentence says, at the other."""
    match = _ENDS_LATER.fullmatch(text, first.end, last.start)
    before = text[max(0, first.start - _REACH) : first.start]
    if match is None or first.hour >= _EVENING or not _BEGINS.search(before):
        return False
    return match["thing"].lower() in _EVENTS or match["thing"].lower() in before.lower().split()
