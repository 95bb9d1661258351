"""One time of day told in two zones: `pukul 09.00 WIB atau 11.00 WIT`, and pairs that are no one time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class TimePair(NamedTuple):
    """A time, in str offsets of a text, that is said to be another one in its zone; `right` is what that would be."""

    start: int
    end: int
    other: tuple[int, int]
    right: str


_HOURS_AHEAD = {"wib": 0, "wita": 1, "wit": 2}
"""Of western time, by zone."""
_CLOCK = r"\d{1,2}[.:]\d\d(?![.:]?\d)"
_ONE, _OTHER = (
    rf"(?P<{name}_first>{_CLOCK})(?:\s?[-–—]\s?(?P<{name}_last>{_CLOCK}))?\s?(?P<{name}_zone>WI(?:B|TA?))\b"
    for name in ("one", "other")
)
_SAME = r"\s?(?:/|=|\(|atau|alias|setara(?:\sdengan)?|sama\sdengan|\(?(?:yaitu|yakni))\s?\(?(?:pukul\s|jam\s)?"
_LATER = re.compile(rf"(?<![\d.,:–-]){_ONE}{_SAME}{_OTHER}", re.IGNORECASE)
_DAY, _HOUR = 24 * 60, 60


def find_wrong_pairs(text: str) -> Iterator[TimePair]:
    """Yield the second of each two times that are told as one, and are not."""
    at = 0
    while match := _LATER.search(text, at):
        at = match.start("other_first")
        ahead = _HOURS_AHEAD[match["other_zone"].lower()] - _HOURS_AHEAD[match["one_zone"].lower()]
        firsts = [match["one_first"], match["one_last"]]
        seconds = [match["other_first"], match["other_last"]]
        told = [(one, other) for one, other in zip(firsts, seconds, strict=True) if one and other]
        if ahead and any((_minutes(one) + ahead * _HOUR - _minutes(other)) % _DAY for one, other in told):
            right = "–".join(_written(_minutes(each) + ahead * _HOUR, each) for each in firsts[: len(told)] if each)
            span = (match.start("one_first"), match.end("one_zone"))
            yield TimePair(at, match.end(), span, f"{right} {match['other_zone']}")


def _minutes(clock: str) -> int:
    hour, minute = map(int, re.split("[.:]", clock))
    return hour * _HOUR + minute


def _written(minutes: int, like: str) -> str:
    """Return a time of day with the mark that another one has between hours and minutes."""
    hour, minute = divmod(minutes % _DAY, _HOUR)
    return f"{hour:02d}{'.' if '.' in like else ':'}{minute:02d}"
