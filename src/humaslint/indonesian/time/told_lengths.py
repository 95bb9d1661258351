"""How long something lasts, as told alone or behind two times: `dimulai pukul 10.00 … berlangsung dua jam`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from types import MappingProxyType
from typing import NamedTuple

from humaslint.indonesian.numerals import IN_WORDS, NUMBER_WORDS, read_number
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.time.clock_times import ZONE, minutes_between, told_hours


class ClockSpan(NamedTuple):
    """A length of time at str offsets `start:end` of a text, and what the two times before it really take."""

    start: int
    end: int
    right: str


_LASTING = re.compile(
    rf"""\b(?:setelah\sberlangsung|(?:atau\s)?(?:berlangsung|selama|memakan\swaktu|memerlukan\swaktu|dalam\swaktu
    |menempuh\sperjalanan|(?:dengan\s)?waktu\stempuh))
    (?:\s(?:selama|sekitar|lebih\sdari))?\s(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\s
    (?P<half>setengah\s)?(?P<unit>jam|menit))(?!\s\d|\s(?:per|lagi|lebih|pertama|terakhir|sebelum|kemudian)\b)""",
    re.VERBOSE | re.IGNORECASE,
)
"""How long something took, in hours or minutes: `berlangsung selama dua jam`, `menempuh perjalanan 45 menit`."""
_CLOCK = re.compile(r"\bpukul\s(?P<time>\d{1,2}[.:]\d\d)(?![.:]?\d)", re.IGNORECASE)
_ZONE = re.compile(rf"\s({ZONE})\b", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:selesai|berakhir|ditutup|tiba|padam|dipadamkan|rampung|usai|bubar|finis)\b", re.IGNORECASE)
_BEGINS = re.compile(
    r"\b(?:di\s?mulai|mulai|dibuka|dibunyikan|berangkat|diberangkatkan|dilepas|terjadi|sejak)\b", re.IGNORECASE
)
_PARTS = re.compile(
    r"\b(?:sesi|babak|istirahat|jeda|setiap|tiap|masing-masing|kedua|ketiga|pertama|keesokan|esok|besok|antre|menunggu)\b",
    re.IGNORECASE,
)
"""What makes a length that of something else than all between two times, or the times those of two days."""
_SO = re.compile(r"\b(?:sehingga|seluruh)\b", re.IGNORECASE)
_REACH = 80
"""Characters from the second time to the length, and before each time to the word for its end or beginning."""
_HOUR = 60
_BREAK = 20
"""Minutes that a length may leave out, or be rounded by where it is told in half hours."""
_PAIR = 2
_NUMBER_ENDS = "|".join(sorted({word[-3:] for word in NUMBER_WORDS}))
"""The last letters of number words: of one length, as they stand behind what is looked for."""
NUMBERS_OF = MappingProxyType(
    {
        unit: re.compile(rf"\s{unit}(?:(?<=[\d)]\s{unit})|(?<=(?:{_NUMBER_ENDS})\s{unit}))")
        for unit in ("menit", "jam", "hari", "bulan", "tahun")
    }
)
"""By unit of time, what a text in lower case has that tells a number of it: `3 hari`, `tiga (3) hari`, `tiga hari`."""


def find_clock_spans(text: str, sentences: Sequence[Sentence]) -> Iterator[ClockSpan]:
    """Yield the lengths that a sentence tells behind a time of end, of which it or the one before tells the start."""
    for number, (start, end) in enumerate(sentences):
        for length in _LASTING.finditer(text, start, end):
            first = sentences[number - 1][0] if number else start
            times = [*_CLOCK.finditer(text, first, length.start())]
            own = [each for each in times if each.start() >= start]
            if len(own) == _PAIR:
                first, times = start, own
            if (
                len(times) != _PAIR
                or len({_zone(text, each.end()) for each in times}) > 1
                or not own
                or _PARTS.search(text, first, end)
            ):
                continue
            if len(own) == 1 and not _is_of_same(text, (first, start), (start, length.start())):
                continue
            if right := _right(text, first, times, length):
                yield ClockSpan(*length.span("hit"), right)


def _zone(text: str, end: int) -> str:
    """Return the zone behind a time, that of the text where none is told."""
    zone = _ZONE.match(text, end) or _ZONE.search(text, end)
    return zone[1].upper() if zone else ""


def _is_of_same(text: str, before: tuple[int, int], own: tuple[int, int]) -> bool:
    """Say whether a sentence begins with a word of the one before it, or says what all of it comes to."""
    subject = text[slice(*own)].split(maxsplit=1)[0].lower()
    return _SO.search(text, *own) is not None or subject in re.findall(r"\w+", text[slice(*before)].lower())


def _right(text: str, first: int, times: list[re.Match[str]], length: re.Match[str]) -> str:
    """Return what two times come to where a length does not fit them, empty where it does or they are no bounds."""
    begun, ended = times
    is_bound = _BEGINS.search(text, max(first, begun.start() - _REACH), begun.start())
    is_end = _ENDS.search(text, max(begun.end(), ended.start() - _REACH), ended.start())
    number = length["number"]
    said = read_number(number)
    if not is_bound or not is_end or length.start() - ended.end() > _REACH or not said:
        return ""
    minutes = minutes_between(begun["time"], ended["time"])
    if length["unit"].lower() == "menit":
        return "" if minutes - _BREAK <= said <= minutes else f"{minutes} menit"
    if length["half"]:
        is_near = abs(said * _HOUR + _HOUR // 2 - minutes) <= _BREAK
        return "" if is_near else _written(minutes)
    return "" if said in told_hours(minutes) else _written(minutes)


def _written(minutes: int) -> str:
    hours, rest = divmod(minutes, _HOUR)
    parts = [f"{hours} jam"] * bool(hours) + [f"{rest} menit"] * bool(rest)
    return " ".join(parts)
