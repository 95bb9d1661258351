"""How many days later something happens, against its date and the one before it: `dua hari kemudian, Kamis (14/5)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.numerals import IN_WORDS, read_number
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import in_words
from humaslint.indonesian.time.dates import DateMention, dates_of, is_possible
from humaslint.indonesian.time.release_dates import Dateline, find_dateline
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks import DAYS_LATER, DAYS_LONG
from humaslint.rules.checks.fakta.day_terms import find_terms
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_LATER = re.compile(
    rf"""(?<!\w)(?P<hit>(?:(?P<number>\d{{1,2}}|{IN_WORDS})\s|(?P<one>se))hari
    \s(?:kemudian|berselang|setelahnya|sesudahnya)|(?P<next>(?:ke)?esokan?\sharinya))
    \s*,?\s*(?:yakni|yaitu|tepatnya|pada)?\s*(?:hari\s)?(?:[A-Za-z'’]{{4,6}}\s*,?\s*)?(?:tanggal\s)?\(?\Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""How many days later something was, right before its date: `dua hari kemudian, Rabu (`, `keesokan harinya, `."""
_AFTER = re.compile(
    rf"""[\d/()\s]{{0,8}},?\s(?:atau|yakni|yaitu)\s(?P<hit>(?:(?P<number>\d{{1,2}}|{IN_WORDS})\s
    |(?P<one>se))hari)\s(?:setelah|sesudah|sejak|pasca|kemudian|berselang)""",
    re.VERBOSE | re.IGNORECASE,
)
"""The same behind the second date: `Selasa (7/4/2026) atau sembilan hari setelah kejadian`."""
_REACH = 80
"""Characters before the second date in which the number of days is looked for."""
_NEAR = 200
"""Characters between the two dates; one that is further off may have others in between, told without a number."""
_YEAR = 2025
"""A year for dates that have none, without a leap day."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number of days from one date of a passage to the next that the calendar belies."""
    if " hari se" in release.lower or has_any(release.lower, DAYS_LONG):
        yield from _terms(rule, release)
    dateline = find_dateline(release)
    for passage in passages_of(rule, release):
        if not passage.has_digits or not has_any(passage.lower, DAYS_LATER):
            continue
        told = [each for each in dates_of(passage) if not _is_of(passage, each, dateline)]
        if len(told) == 2:
            yield from _after(rule, passage, told[0], told[1])
        for one, other in pairwise(dates_of(passage)):
            match = _LATER.search(passage.text, max(one.end, other.start - _REACH), other.start)
            if match is None or _is_of(passage, one, dateline) or other.start - one.end > _NEAR:
                continue
            said, real = _said(match), _gap(one, other)
            span = match.span("hit")
            if real is not None and said != real:
                yield from report(rule, passage, *span, first=_written(one), last=_written(other), number=str(real))


def _terms(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield the numbers of days between two dates that are not theirs.

    The first and the last day may be counted or not, and the thing may close on the day after: one less to two more.
    """
    for term in find_terms(release):
        real = (term.last - term.first).days
        if not real - 1 <= term.said <= real + 2:
            first, last = (in_words(each.day, each.month, None) for each in (term.first, term.last))
            yield from report(rule, term.passage, term.start, term.end, first=first, last=last, number=str(real))


def _is_of(passage: Passage, mention: DateMention, dateline: Dateline | None) -> bool:
    return dateline is not None and (passage.index, mention) == (dateline.block, dateline.mention)


def _after(rule: Rule, passage: Passage, one: DateMention, other: DateMention) -> Iterator[Finding]:
    """Yield the number of days told behind the second of two dates, one more or less let be."""
    match = _AFTER.match(passage.text, other.end)
    real = _gap(one, other) if match else None
    if match is None or real is None:
        return
    if abs(_said(match) - real) > 1:
        first, last = _written(one), _written(other)
        yield from report(rule, passage, *match.span("hit"), first=first, last=last, number=str(real))


def _said(match: re.Match[str]) -> int:
    """Return the number of days that a match tells: none stands in *sehari* and *keesokan harinya*."""
    return read_number(match["number"]) if match["number"] else 1


def _gap(one: DateMention, other: DateMention) -> int | None:
    """Return the days from one date to a later one, None where they are not sure to be of one year or in order."""
    if other.year and one.year and one.year != other.year:
        return None
    year = one.year or other.year or _YEAR
    if not all(is_possible(each.day, each.month, year) for each in (one, other)):
        return None
    days = (date(year, other.month, other.day) - date(year, one.month, one.day)).days
    return days if days > 0 else None


def _written(mention: DateMention) -> str:
    return in_words(mention.day, mention.month, None)
