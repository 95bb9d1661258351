"""How many days something lasts against the dates given for it: `selama dua hari, 3–5 Maret 2026`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from humaslint.indonesian.date_forms import MONTHS
from humaslint.indonesian.dates import is_possible
from humaslint.indonesian.numerals import NUMBER_WORDS, read_words
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_MONTH = "|".join(MONTHS)
_WORDS = "|".join(NUMBER_WORDS)
_LASTING = rf"""(?<!\w)(?P<hit>(?P<number>\d{{1,2}}|(?:{_WORDS})(?:\s(?:{_WORDS}))?)
    (?:\s\([^()\d]{{2,20}}\))?\shari)(?:\spenuh)?"""
_DATES = rf"""(?P<day>\d{{1,2}})(?:\s(?P<month>{_MONTH}))?\s?(?:[-–—]|s\.?d\.?|s/d|sampai(?:\sdengan)?|hingga)\s?
    (?P<last_day>\d{{1,2}})(?:\s(?P<last_month>{_MONTH})(?!\w)|/(?P<last_number>\d{{1,2}})/\d{{4}})"""
_SPANS = tuple(
    re.compile(pattern, re.VERBOSE | re.IGNORECASE)
    for pattern in (
        rf"""{_LASTING}(?:,?\s(?:yakni|yaitu|mulai|dari|pada|sejak|tepatnya|terhitung)){{0,3}}(?:\s(?:tanggal|hari))?,?\s
        (?:[^\W\d_]+\s?(?:[-–—]|hingga|sampai(?:\sdengan)?|s\.?d\.?)\s?[^\W\d_]+,?\s)?\(?{_DATES}""",
        rf"""(?<![\d/.,]){_DATES}(?:\s\d{{4}})?\)?,?\s(?:atau\s)?selama\s{_LASTING}""",
    )
)
_CUE = " hari"
_YEAR = 2001
"""A year without a leap day: whether a stretch has one is not told by its dates alone."""
_FEBRUARY = 2


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number of days, with the dates beside it, that take another; both dates count."""
    for passage in passages_of(rule, release.passages):
        for match in _matches(passage.text) if passage.has_digits and _CUE in passage.text else ():
            said, real = _number(match["number"]), _days(match)
            is_off = real > 0 and said not in (real, real + _has_leap_day(match))
            if is_off and not is_silent(rule, passage, *match.span()):
                yield Finding(rule, passage.place(*match.span()), {"found": match["hit"], "number": str(real)})


def _matches(text: str) -> Iterator[re.Match[str]]:
    for pattern in _SPANS:
        yield from pattern.finditer(text)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else read_words(text.lower().split()) or 0


def _days(match: re.Match[str]) -> int:
    """Return how many days the dates take, without a leap day; none or fewer where they are no stretch of one year."""
    month, last_month = _months(match)
    day, last_day = int(match["day"]), int(match["last_day"])
    if not is_possible(day, month, _YEAR) or not is_possible(last_day, last_month, _YEAR):
        return 0
    return (date(_YEAR, last_month, last_day) - date(_YEAR, month, day)).days + 1


def _months(match: re.Match[str]) -> tuple[int, int]:
    last_month = int(match["last_number"]) if match["last_number"] else MONTHS[match["last_month"].lower()]
    return MONTHS[match["month"].lower()] if match["month"] else last_month, last_month


def _has_leap_day(match: re.Match[str]) -> bool:
    """Say whether a leap year has a day more between the dates."""
    month, last_month = _months(match)
    return month <= _FEBRUARY < last_month
