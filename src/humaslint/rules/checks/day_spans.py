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
        rf"""{_LASTING}(?:,?\s(?:yakni|yaitu|mulai|dari|pada|sejak|tepatnya|terhitung))?(?:\s(?:tanggal|hari))?,?\s
        (?:[^\W\d_]+\s?(?:[-–—]|hingga|sampai(?:\sdengan)?|s\.?d\.?)\s?[^\W\d_]+,?\s)?\(?{_DATES}""",
        rf"""(?<![\d/.,]){_DATES}(?:\s\d{{4}})?\)?,?\s(?:atau\s)?selama\s{_LASTING}""",
    )
)
_CUE = " hari"
_YEAR = 2001
"""A year without a leap day: whether a stretch has one is not told by its dates alone."""
_LEAP = {2, 3}


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number of days that is not that of the dates beside it, both of them counted."""
    for passage in passages_of(rule, release.passages):
        for match in _matches(passage.text) if passage.has_digits and _CUE in passage.text else ():
            said, real = _number(match["number"]), _days(match)
            start, end = match.span("hit")
            if real and said != real and not is_silent(rule, passage, start, end):
                yield Finding(rule, passage.place(start, end), {"found": match["hit"], "number": str(real)})


def _matches(text: str) -> Iterator[re.Match[str]]:
    for pattern in _SPANS:
        yield from pattern.finditer(text)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else read_words(text.lower().split()) or 0


def _days(match: re.Match[str]) -> int:
    """Return how many days the dates take; 0 where they are no stretch of one year."""
    last_month = int(match["last_number"]) if match["last_number"] else MONTHS[match["last_month"].lower()]
    month = MONTHS[match["month"].lower()] if match["month"] else last_month
    day, last_day = int(match["day"]), int(match["last_day"])
    is_real = is_possible(day, month, _YEAR) and is_possible(last_day, last_month, _YEAR)
    if not is_real or {month, last_month} == _LEAP:
        return 0
    return max(0, (date(_YEAR, last_month, last_day) - date(_YEAR, month, day)).days + 1)
