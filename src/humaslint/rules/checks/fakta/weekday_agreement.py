"""Dates without a year whose weekdays cannot all be right: no year has both Kamis (19/2) and Kamis (20/2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.dates import DateMention, dates_of, is_possible
from humaslint.indonesian.time.release_dates import release_date
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.dates import is_of_another_year, with_weekday
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at

_YEARS = range(2000, 2028)
"""Every kind of year: the weekdays of the calendar come again after 28 years."""
_FURTHEST = 1
"""Months between the first and the last date; those of dates further apart may be of two years."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each date whose weekday is not that of the year which most of the others agree on.

    Dates whose year is known are compared with the calendar by the check `dates`.
    """
    if release_date(release) is not None:
        return
    found = [
        (passage, mention)
        for passage in passages_of(rule, release)
        for mention in dates_of(passage)
        if _counts(rule, passage, mention)
    ]
    mentions = [mention for _passage, mention in found]
    months = [mention.month for mention in mentions]
    if not months or max(months) - min(months) > _FURTHEST:
        return
    year = _likeliest(mentions)
    passage, first = next((passage, mention) for passage, mention in found if _fits(mention, year))
    start, end = with_weekday(passage.text, first)
    other, related = passage.text[start:end], (passage.place(start, end),)
    for passage, mention in found:
        if not _fits(mention, year):
            yield finding_at(rule, passage, *with_weekday(passage.text, mention), other=other, related=related)


def _counts(rule: Rule, passage: Passage, mention: DateMention) -> bool:
    """Say whether it is a date with a weekday, without a year, and one that some year has."""
    if mention.weekday is None or mention.year is not None or (mention.day, mention.month) == (29, 2):
        return False
    if not is_possible(mention.day, mention.month, None) or is_of_another_year(passage, mention):
        return False
    return not is_silent(rule, passage, mention.start, mention.end)


def _likeliest(mentions: Sequence[DateMention]) -> int:
    """Return the year that most of the mentions fit, the earlier ones before the later where that is a tie."""
    return max(_YEARS, key=lambda year: (sum(fits := [_fits(each, year) for each in mentions]), fits))


def _fits(mention: DateMention, year: int) -> bool:
    return date(year, mention.month, mention.day).weekday() == mention.weekday
