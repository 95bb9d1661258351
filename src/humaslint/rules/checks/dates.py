"""Dates against the calendar: days that do not exist, and weekdays that belong to another date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from humaslint.indonesian.dates import WEEKDAYS, DateMention, find_dates, is_possible, weekday_of
from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.passage import Passage, Release
from humaslint.indonesian.tokens import TokenKind
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_DAYS_IN_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
_NEAR = 60
"""Days. A date without a year is taken to lie within so many of the release's own date, or is not judged."""
_SEPARATOR = re.compile(r"[.,:/]")
_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class Options:
    """`find` says what is looked for: a `weekday` that is not the date's, or an `impossible` date."""

    find: Literal["weekday", "impossible"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each date that the calendar contradicts."""
    options = rule.parameters
    assert isinstance(options, Options)
    find, is_likely = (_weekday, _has_weekday) if options.find == "weekday" else (_impossible, _has_odd_number)
    for passage in passages_of(rule, release.passages):
        if is_likely(passage):
            for mention in find_dates(passage.text):
                yield from find(rule, passage, mention)


def _has_weekday(passage: Passage) -> bool:
    return any(token.lower in WEEKDAYS for token in passage.tokens)


def _has_odd_number(passage: Passage) -> bool:
    """Say whether a number there may be the day or the month of no date: `31`, `5/13/2026`."""
    return any(token.kind is TokenKind.NUMBER and _is_odd(token.text) for token in passage.tokens)


def _is_odd(number: str) -> bool:
    if number.isdigit():
        return len(number) < 3 and not 0 < int(number) < 29
    day, month, *_year = (int(part) for part in _SEPARATOR.split(number))
    return ("/" in number or bool(_year)) and not (0 < day < 29 and 0 < month < 13)


def _impossible(rule: Rule, passage: Passage, mention: DateMention) -> Iterator[Finding]:
    if is_possible(mention.day, mention.month, mention.year):
        return
    start, end = mention.start, mention.end
    if not is_silent(rule, passage, start, end):
        yield Finding(rule, passage.place(start, end), {"found": passage.text[start:end]})


def _weekday(rule: Rule, passage: Passage, mention: DateMention) -> Iterator[Finding]:
    if mention.weekday is None or mention.weekday_start is None or mention.weekday_end is None:
        return
    year = mention.year or _year(mention, _anchor(passage.release))
    if not year or not is_possible(mention.day, mention.month, year):
        return
    right = weekday_of(mention.day, mention.month, year)
    if right == mention.weekday:
        return
    start, end = mention.weekday_start, _end(passage.text, mention)
    if is_silent(rule, passage, start, end):
        return
    written = passage.text[start : mention.weekday_end]
    arguments = {
        "found": passage.text[start:end],
        "date": f"{mention.day} {_MONTHS[mention.month - 1]} {year}",
        "weekday": written,
        "day": _DAYS[right],
        "day_en": _DAYS_IN_ENGLISH[right],
    }
    use = match_case(written, _DAYS[right].lower()) + passage.text[mention.weekday_end : end]
    yield Finding(rule, passage.place(start, end), arguments, suggestions=(use,))


def _end(text: str, mention: DateMention) -> int:
    """Return the end of the date, with the bracket that closes behind it if one opens between weekday and date."""
    is_bracketed = "(" in text[mention.weekday_end : mention.start] and text[mention.end : mention.end + 1] == ")"
    return mention.end + is_bracketed


def _anchor(release: Release) -> date | None:
    """Return the day of the release: its metadata's, else the first full date in its text if all are of one year."""
    written = release.document.metadata.get("date", "")
    if match := _ISO.match(written):
        year, month, day = (int(part) for part in match.groups())
        return date(year, month, day) if is_possible(day, month, year) and year else None
    given = [mention for mention in find_dates(written) if mention.year]
    full = given or [mention for passage in release.passages for mention in find_dates(passage.text) if mention.year]
    if len({mention.year for mention in full}) != 1:
        return None
    possible = [mention for mention in full if is_possible(mention.day, mention.month, mention.year)]
    return date(possible[0].year or 1, possible[0].month, possible[0].day) if possible else None


def _year(mention: DateMention, anchor: date | None) -> int | None:
    """Return the year of a date without one, None where the day of the release does not settle it."""
    if anchor is None:
        return None
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        if is_possible(mention.day, mention.month, year):
            distance = date(year, mention.month, mention.day) - anchor
            if abs(distance.days) <= _NEAR:
                return year
    return None
