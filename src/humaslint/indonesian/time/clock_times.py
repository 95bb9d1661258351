"""Times of day: where a text names one, and from when until when something lasts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from humaslint.indonesian.time.date_forms import UNTIL
from humaslint.model.lazy import kept

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage


class ClockTime(NamedTuple):
    """A time of day at the str offsets `start:end`, the word before it and the zone behind it left out.

    `hour` and `minute` are as written, possible or not. `zone` is WIB, WITA or WIT as written, empty where none is.
    """

    start: int
    end: int
    hour: int
    minute: int
    zone: str

    @property
    def is_possible(self) -> bool:
        """Whether a clock shows it; 24.00 is let pass for midnight."""
        return self.minute < 60 and (self.hour < 24 or (self.hour, self.minute) == (24, 0))


class ClockRange(NamedTuple):
    """Two times of day with a dash, *sampai* or *hingga* between them."""

    first: ClockTime
    last: ClockTime

    @property
    def minutes(self) -> int:
        """How long it lasts if it ends within a day: 0 to 1439."""
        first, last = (each.hour * 60 + each.minute for each in self)
        return (last - first) % 1440


ACROSS_ZONES = re.compile(
    r"\b(?:terbang|penerbangan|pesawat|maskapai|bandara|zona waktu|waktu setempat|kloter|kapal|feri|pelayaran)\b"
)
"""What, in lower case, tells of journeys that cross zones or take a day."""
ZONE = "WI(?:B|TA?)"
"""A time zone."""
_ZONE = rf"(?i:{ZONE})\b"
_TIME = re.compile(
    rf"""
    (?: (?<![\w-])(?<!\d\s) (?P<word>(?i:pukul|jam|pkl\.?|pk\.)) \s+ (?P<time>\d{{1,2}} [.:] \d\d)
      | (?<![\w-])(?i:pukul)\s+(?P<hour>\d{{1,2}})
      | (?<![\w.,:/-]) (?P<bare>[0-9] (?:[0-9])? [.:] \d\d) )
    (?! [.,:/]?\d | \w ) (?: \s* (?P<zone>{_ZONE}) )?
    (?: \s* {UNTIL} \s* (?: (?i:pukul|jam) \s+ )?
        (?P<last>\d{{1,2}} [.:] \d\d) (?! [.,:/]?\d | \w ) (?: \s* (?P<last_zone>{_ZONE}) )? )?
    """,
    re.VERBOSE,
)
"""A time of day or two of them with their zones: `pukul 09.00–10.30 WIB`, `pukul 9`, `09.00 WITA`."""

_MAY_BE_TIME = re.compile(r"\d(?:[.:]\d\d(?!\d)|(?<=(?:[uU][lL]|.\s)\s.))", re.DOTALL)
"""What every time has: two figures behind a stop, or *pukul* or a space more before figures. Few texts have that."""


@kept
def clock_ranges_of(passage: Passage) -> tuple[ClockTime | ClockRange, ...]:
    """Return the times of day of a passage in order, two that make a range as one."""
    return find_clock_ranges(passage.text) if passage.has_digits else ()


def clock_times_of(passage: Passage) -> tuple[ClockTime, ...]:
    """Return the times of day of a passage in order, both ends of a range."""
    return ends_of(clock_ranges_of(passage))


def ends_of(ranges: Iterable[ClockTime | ClockRange]) -> tuple[ClockTime, ...]:
    """Return the times of day alone, both ends of a range."""
    return tuple(time for found in ranges for time in ((found,) if isinstance(found, ClockTime) else found))


def minute_of_day(clock: str) -> int:
    """Return which minute of the day a time is, as it is written: 450 for `07.30` or `7:30`."""
    hour, minute = re.split("[.:]", clock)
    return int(hour) * 60 + int(minute)


def minutes_between(first: str, last: str) -> int:
    """Return how long what begins and ends at two times, as they are written, lasts within a day: 0 to 1439."""
    return (minute_of_day(last) - minute_of_day(first)) % 1440


def told_hours(minutes: int) -> set[int]:
    """Return the hours as which a length may be told: less than one may be left out or added."""
    return {minutes // 60, -(-minutes // 60)}


def find_clock_ranges(text: str) -> tuple[ClockTime | ClockRange, ...]:
    """Return the times of day of `text` in order, two that make a range as one.

    Figures are a time after *pukul* or *jam* or before a time zone; `jam 7` may be seven hours and is none.
    """
    if not _MAY_BE_TIME.search(text):
        return ()
    return tuple(_time(match) for match in _TIME.finditer(text) if _is_time(match))


def _is_time(match: re.Match[str]) -> bool:
    return match["bare"] is None or match["zone"] is not None or match["last_zone"] is not None


def _time(match: re.Match[str]) -> ClockTime | ClockRange:
    name = next(name for name in ("time", "hour", "bare") if match[name])
    first = _clock(match, name, match["zone"] or match["last_zone"] or "")
    if match["last"] is None:
        return first
    return ClockRange(first, _clock(match, "last", match["last_zone"] or match["zone"] or ""))


def _clock(match: re.Match[str], name: str, zone: str) -> ClockTime:
    hour, _, minute = match[name].replace(":", ".").partition(".")
    return ClockTime(match.start(name), match.end(name), int(hour), int(minute or 0), zone)
