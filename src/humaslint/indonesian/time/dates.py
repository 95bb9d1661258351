"""Dates: where a text names a day, and whether the calendar has it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

from humaslint.indonesian.time.date_forms import (
    DASHES,
    ISO,
    MONTHS,
    SLASHES,
    WORDS,
    Weekday,
    is_brought_in,
    is_numbered,
    weekday_behind,
    weekdays_before,
)
from humaslint.model.lazy import kept

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage

Form = Literal["words", "numeric"]
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Days of the months. Python's own calendar takes a start a millisecond to import."""
_LAST_CENTURY = 45
"""The two figures of a year from which on it is one of the last century: no release dates a day so far ahead."""


class DateMention(NamedTuple):
    """A date at the str offsets `start:end`, its weekday and brackets left out.

    `day`, `month` and `year` are as written, possible or not; `year` is None where the text gives none.
    `weekday` (0 for Monday) stands at `weekday_start:weekday_end`, before the date or in brackets behind it; all
    three are None where no weekday is given or it is not sure to be this day's. The two ends of a range are two
    mentions; the first takes the month and year of the second (`1–3 September 2020`).
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    weekday_start: int | None
    weekday_end: int | None
    form: Form

    @property
    def first(self) -> int:
        """Where the date begins, a weekday before it included."""
        return self.start if self.weekday_start is None else min(self.start, self.weekday_start)


def is_possible(day: int, month: int, year: int | None) -> bool:
    """Say whether the calendar has that day; without a year, whether some year has it."""
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 and _is_leap(year) else _LENGTHS[month - 1])


def months_between(first: date, last: date) -> int:
    """Return the whole months from one day to a later one."""
    return (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)


def _is_leap(year: int | None) -> bool:
    return year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


@kept
def dates_of(passage: Passage) -> tuple[DateMention, ...]:
    """Return the dates of a passage in order."""
    return find_dates(passage.text) if passage.has_digits else ()


def find_dates(text: str) -> tuple[DateMention, ...]:
    """Return the dates of `text` in order, with the weekdays that stand beside them.

    A date in digits needs a year, a weekday or a word that brings it in (`1/2` alone is a fraction), and is none after
    *Nomor*, *Pasal* and the like. `31/13/2020` is a date, though not a possible one. `2020-12-31` is one as well.
    """
    mentions: list[DateMention] = []
    for match in WORDS.finditer(text):
        if match["month"] or match["last_month"]:
            mentions += _mentions(text, match, "words")
    for pattern in [DASHES, *[SLASHES] * ("/" in text), *[ISO] * ("-" in text)]:
        for match in pattern.finditer(text):
            if _is_date(text, match):
                mentions += _mentions(text, match, "numeric")
    return tuple(sorted(mentions, key=lambda mention: mention.start))


def _is_date(text: str, match: re.Match[str]) -> bool:
    """Say whether a match in digits is likely to be a date."""
    last = "last_" if match["last_day"] else ""
    day, month, year = (match[last + name] for name in ("day", "month", "year"))
    if month is None or is_numbered(text, match.start()):
        return False
    if weekdays_before(text, match.start()) or weekday_behind(text, match.end()):
        return True
    is_likely = 1 <= int(day) <= 31 and 1 <= int(month) <= 31
    return is_likely and (len(year or "") == 4 or is_brought_in(text, match.start(), int(day)))


def _mentions(text: str, match: re.Match[str], form: Form) -> Iterator[DateMention]:
    """Yield the date of a match; where the match is a range, its first day and its last."""
    weekdays = weekdays_before(text, match.start())
    start, day, year = match.start(), int(match["day"]), _year(match["year"])
    if not match["last_day"]:
        weekday = weekdays[0] if len(weekdays) == 1 else weekday_behind(text, match.end())
        yield _mention(start, match.end(), day, _month(match["month"]), year, weekday, form)
        return
    first_weekday, last_weekday = weekdays if len(weekdays) == 2 else (None, None)
    last_month, last_year = _month(match["last_month"]), _year(match["last_year"])
    month = _month(match["month"]) if match["month"] else last_month
    if year is None and last_year is not None:
        year = last_year - (month > last_month)
    if match["month"] or day < int(match["last_day"]):
        end = max(match.end("day"), match.end("month"), match.end("year"))
        yield _mention(start, end, day, month, year, first_weekday, form)
    last_day = int(match["last_day"])
    yield _mention(match.start("last_day"), match.end(), last_day, last_month, last_year, last_weekday, form)


def _mention(
    start: int, end: int, day: int, month: int, year: int | None, weekday: Weekday | None, form: Form
) -> DateMention:
    number, weekday_start, weekday_end = weekday or (None, None, None)
    return DateMention(start, end, day, month, year, number, weekday_start, weekday_end, form)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else MONTHS[written.lower()]


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    year = int(written)
    if len(written) == 4:
        return year
    return year + (1900 if year >= _LAST_CENTURY else 2000)
