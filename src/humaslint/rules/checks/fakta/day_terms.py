"""How many days after it opens something is said to close, against both dates: `ditutup 30 hari setelah dibuka`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from humaslint.indonesian.numerals import IN_WORDS, read_number
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.dates import DateMention, dates_of
from humaslint.indonesian.time.release_dates import day_of

_start = attrgetter("start")
_NUMBER = rf"(?<!\w)(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\shari)"
_AFTER = re.compile(rf"{_NUMBER}\s(?:setelah|sejak|sesudah)\s(?:dibuka|dimulai)\b", re.IGNORECASE)
_CLOSES = re.compile(r"\b(?:ditutup|berakhir|selesai)\b", re.IGNORECASE)
_LASTS = re.compile(
    rf"(?:\A|[.!?]\s)(?P<thing>\w+)(?:\s\w+)?\s(?:berlangsung|dibuka)\s(?:selama\s)?{_NUMBER}\.\s(?P=thing)\b",
    re.IGNORECASE,
)
"""How long something lasts, in a sentence before one about it."""
_ON = r"(?:\s(?:pada|mulai|sejak|hari|tanggal|[A-Z][a-z’']{3,6},?)){0,3}\s\(?\Z"
_OPENED = re.compile(rf"\b(?:(?:dibuka|dimulai){_ON}|membuka\s[^.;:,\d]{{3,60}}\s(?:mulai|sejak){_ON})")
_CLOSED = re.compile(rf"\A\)?(?:\s\d{{4}})?,?\s(?:dan|lalu|serta)\s(?:ditutup|berakhir|selesai){_ON}")
_BEHIND = re.compile(r",?\s(?:(?:yaitu|yakni|tepatnya)\s)?(?:pada\s)?(?:[A-Z][a-z’']{3,6},?\s)?\(?")
_BEFORE = re.compile(r"\)?,?\s(?:atau\s)?")
_REACH = 100
"""Characters before a date in which words tell that it is the first day."""


class Term(NamedTuple):
    """A number of days at the str offsets `start:end` of its passage, and the two days between which it lies."""

    passage: Passage
    start: int
    end: int
    said: int
    first: date
    last: date


def find_terms(release: Release) -> Iterator[Term]:
    """Yield the numbers of days from the day on which something opens to that on which it closes."""
    passages = [each for each in release.passages if each.has_digits and " hari" in each.lower]
    for passage in passages:
        for match in _AFTER.finditer(passage.text):
            pair = _around(release, passage, match)
            if pair:
                yield Term(passage, *match.span("hit"), read_number(match["number"]), *pair)
        for match in _LASTS.finditer(passage.text):
            pair = _named(passage, match.end())
            if pair:
                yield Term(passage, *match.span("hit"), read_number(match["number"]), *pair)


def _around(release: Release, passage: Passage, match: re.Match[str]) -> tuple[date, date] | None:
    """Return the two days of a term, the last beside it and the first behind it or elsewhere in the release."""
    start, end = passage.sentence_at(match.start())
    dates = dates_of(passage)
    if not _CLOSES.search(passage.text, start, match.start()):
        return None
    at = bisect_left(dates, match.start(), key=_start)
    before = [each for each in dates[max(0, at - 1) : at] if _BEFORE.fullmatch(passage.text, each.end, match.start())]
    behind = [each for each in dates[at : at + 1] if _BEHIND.fullmatch(passage.text, match.end(), each.start)]
    told_at, lasts = (behind, before) if before else ([], behind)
    return _days(told_at or _openings(release, passage.text[start:end].split()[0].lower()), lasts)


def _named(passage: Passage, start: int) -> tuple[date, date] | None:
    """Return the two days of a sentence that tells when something opens and closes."""
    dates = dates_of(passage)
    dates = dates[bisect_left(dates, start, key=_start) :][:2]
    if len(dates) < 2 or not _is_opening(passage, dates[0]):
        return None
    first, last = dates
    return _days([first], [last]) if _CLOSED.match(passage.text[first.end : last.start]) else None


def _openings(release: Release, thing: str) -> list[DateMention]:
    """Return the days on which a release says that a thing, named in lower case, opens, each once."""
    found = [
        mention
        for passage in release.passages
        for mention in dates_of(passage)
        if thing in passage.lower[: mention.start].rpartition(". ")[-1] and _is_opening(passage, mention)
    ]
    return list({(each.day, each.month, each.year): each for each in found}.values())


def _is_opening(passage: Passage, mention: DateMention) -> bool:
    return _OPENED.search(passage.text[max(0, mention.start - _REACH) : mention.start]) is not None


def _days(firsts: list[DateMention], lasts: list[DateMention]) -> tuple[date, date] | None:
    """Return the only first and the only last day, where the years of both are sure; the last must follow the first."""
    if len(firsts) != 1 or len(lasts) != 1:
        return None
    one, other = firsts[0], lasts[0]
    year = one.year or other.year
    days = [day_of(each._replace(year=each.year or year), None) for each in (one, other)] if year else []
    if len(days) != 2 or days[0] is None or days[1] is None or days[0] >= days[1]:
        return None
    return days[0], days[1]
