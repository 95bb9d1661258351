"""The day of a release: what its front matter, its dateline and its text say of when it was written."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from humaslint.indonesian.release import Release
from humaslint.indonesian.time.dates import DateMention, dates_of, find_dates, is_possible
from humaslint.model.lazy import kept

_NEAR = 60
"""Days. A date without a year is taken to lie within so many of the release's own date, or is not judged."""
_KEYS = ("date", "tanggal", "publishdate", "pubdate")
_ISO = re.compile(r"\s*(\d{4})-(\d{2})-(\d{2})(?!\d)")
_BEFORE_DATELINE = re.compile(r"\W{0,4}(?:[^\W\d_a-z][^\W\d_]*+\W{1,3}){0,8}")
_YEAR_LAST = re.compile(r".*\b\d{4}", re.DOTALL)
_BEHIND_DATELINE = re.compile(r"\)?\s*(?:[-–—:]|\.?\s*\Z)")
_OTHERS = re.compile(r"\b(?:(?:[Nn]omor|[Nn]o\.?):? \S+,? (?:ter)?tanggal|[Ss]ejak(?: tanggal| hari \w+,?)?)\s*\Z")
"""What stands before the date of a letter or law, and before the day from which on something has been so."""
_LONGEST = 80
"""Characters before the date of a dateline."""
_FIRST = 4
"""Among how many blocks of the beginning the dateline is looked for."""
_EARLIEST = 1998
"""A release of an earlier year is not in the archive: the text is of history."""


class Dateline(NamedTuple):
    """The date with which block number `block` opens, and its day."""

    block: int
    mention: DateMention
    day: date


@kept
def release_date(release: Release) -> date | None:
    """Return the day of a release: its metadata's, else the first full date in its text if all are of one year.

    The date of a letter or law (`Nomor 5/X/2026 tanggal 6 April 2026`) shows none, nor does one of history or one from
    which on something has been so: `sejak 11 Juli 2019`.
    """
    if (given := metadata_date(release)) or release.document.metadata.get("date"):
        return given
    full = [(passage.text, mention) for passage in release.passages for mention in dates_of(passage) if mention.year]
    if len({mention.year for _text, mention in full}) != 1 or (full[0][1].year or 0) < _EARLIEST:
        return None
    return next((day for text, mention in full if not _is_of_others(text, mention) and (day := _day(mention))), None)


def _is_of_others(text: str, mention: DateMention) -> bool:
    """Say whether a date is of a letter or law whose number stands before it, or stands behind *sejak*."""
    return _OTHERS.search(text, max(0, mention.first - _LONGEST), mention.first) is not None


def metadata_date(release: Release) -> date | None:
    """Return the day that the front matter gives, None where it gives none or an impossible one."""
    written = next((release.document.metadata[key] for key in _KEYS if release.document.metadata.get(key)), "")
    if match := _ISO.match(written):
        year, month, day = (int(part) for part in match.groups())
        return date(year, month, day) if year and is_possible(day, month, year) else None
    return next((day for day in map(_day, find_dates(written)) if day), None)


@kept
def day_of_release(release: Release) -> date | None:
    """Return the day of a release: its front matter's, its dateline's, or the one that its text or its lead shows."""
    dateline = find_dateline(release)
    day = metadata_date(release) or (dateline.day if dateline else release_date(release) or _day_in_lead(release))
    return day if day and day.year >= _EARLIEST else None


@kept
def find_dateline(release: Release) -> Dateline | None:
    """Return the full date of the dateline (`Jagabaya, 9 Februari 2026 – …`), None where there is none."""
    opening = [each for each in release.passages if each.kind in ("date", "lead", "paragraph")][:_FIRST]
    for passage in opening:
        for mention in dates_of(passage)[:1]:
            start = mention.first
            is_first = start <= _LONGEST and _BEFORE_DATELINE.fullmatch(passage.text, 0, start)
            is_whole = _YEAR_LAST.fullmatch(passage.text, mention.start, mention.end)
            day = _day(mention)
            if is_first and is_whole and day and _BEHIND_DATELINE.match(passage.text, mention.end):
                return Dateline(passage.index, mention, day)
    return None


def _day_in_lead(release: Release) -> date | None:
    """Return the day that the lead tells with its weekday: `…, Selasa (5/5/2026)`."""
    lead = next((passage for passage in release.passages if passage.kind == "lead"), None)
    told = [each for each in dates_of(lead) if each.weekday is not None] if lead else []
    return _day(told[0]) if len(told) == 1 else None


def day_of(mention: DateMention, anchor: date | None) -> date | None:
    """Return the day that a mention means, its year taken from the day of the release; None where that is not sure."""
    if mention.year is not None or anchor is None:
        return _day(mention)
    days = [_day(mention._replace(year=year)) for year in (anchor.year - 1, anchor.year, anchor.year + 1)]
    return next((day for day in days if day and abs((day - anchor).days) <= _NEAR), None)


def _day(mention: DateMention) -> date | None:
    if mention.year is None or not is_possible(mention.day, mention.month, mention.year):
        return None
    return date(mention.year, mention.month, mention.day)
