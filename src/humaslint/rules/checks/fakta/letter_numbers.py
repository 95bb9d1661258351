"""The month in a release's own number against its date: `Nomor: SP/41/III/2026` above `Randu, 14 April 2026`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from humaslint.indonesian.numerals import ROMAN_NUMERALS
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import day_in_words
from humaslint.indonesian.time.release_dates import find_dateline, metadata_date
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_NUMBER = re.compile(
    rf"(?:\A|\n|\b(?:siaran pers|rilis|release)\s)(?:nomor|no\.?)\s*:?\s*[\w.-]{{1,25}}(?:/[\w.-]{{1,25}}){{0,3}}?/"
    rf"(?P<month>{'|'.join(sorted(ROMAN_NUMERALS[1:], key=len, reverse=True))})/(?P<year>20\d\d)(?!\d)",
    re.IGNORECASE,
)
_YEAR = 12
_FIRST_DAYS = 7
"""Days of a month in which a number of the month before may still be used."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the month of a number above a release that is dated in another month of that year."""
    for passage in passages_of(rule, release):
        match = _NUMBER.search(passage.text) if passage.has_digits else None
        day = _day(release) if match else None
        if match and day and not _fits(match, day):
            right = ROMAN_NUMERALS[day.month]
            date = day_in_words(day)
            yield from report(rule, passage, *match.span("month"), use=right, date=date, suggestions=(right,))


def _day(release: Release) -> date | None:
    dateline = find_dateline(release)
    return dateline.day if dateline else metadata_date(release)


def _fits(match: re.Match[str], day: date) -> bool:
    """Say whether a number is of the month of a day, of the one before it in its first days, or of another year."""
    months = (day.year - int(match["year"])) * _YEAR + day.month - ROMAN_NUMERALS.index(match["month"].upper())
    return months == 0 or day.year != int(match["year"]) or (months == 1 and day.day <= _FIRST_DAYS)
