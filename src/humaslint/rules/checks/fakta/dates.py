"""Dates against the calendar: days that do not exist, and weekdays that belong to another date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Literal, NamedTuple

from humaslint.indonesian.letter_case import match_case
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.sentences import Sentence
from humaslint.indonesian.time.date_forms import DAY_NAMES, day_in_words, in_digits, in_words
from humaslint.indonesian.time.dates import DateMention, dates_of, is_possible
from humaslint.indonesian.time.release_dates import day_of, release_date
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at, report

_DAYS_IN_ENGLISH = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_YEAR = re.compile(
    r"(?i:tahun (?:lalu|silam|kemarin|sebelumnya|depan|mendatang|berikutnya)|\bsetahun)"
    r"|(?<![\d.,])(?:19|20)\d\d\b(?![.,]\d)"
)
"""What in a sentence may tell the year of its dates."""
_NEAR = 32
"""Days. A date that is farther off is hardly a slip for another."""


class Options(NamedTuple):
    """`find` says what is looked for: a `weekday` that is not the date's, or an `impossible` date."""

    find: Literal["weekday", "impossible"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each date that the calendar contradicts."""
    options = rule.options(Options)
    find = _weekday if options.find == "weekday" else _impossible
    for passage in passages_of(rule, release):
        if mentions := dates_of(passage):
            found = [finding for mention in mentions for finding in find(rule, passage, mention)]
            yield from _joined(found) if len(found) > 1 else found


def _joined(findings: Sequence[Finding]) -> Iterator[Finding]:
    """Yield the findings of a passage, those on the days of a range as one: `Rabu–Kamis, 17–18 September 2026`."""
    last = findings[0]
    for finding in findings[1:]:
        common = last.place.end - finding.place.start
        if common > 0 and last.suggestions and finding.suggestions:
            use = last.suggestions[0][:-common] + finding.suggestions[0]
            place = last.place._replace(end=finding.place.end)
            last = last._replace(place=place, suggestions=(use,))
        else:
            yield last
            last = finding
    yield last


def _impossible(rule: Rule, passage: Passage, mention: DateMention) -> Iterator[Finding]:
    start, end = mention.start, mention.end
    found = passage.text[start:end]
    if (mention.day, mention.month, mention.year) == (29, 2, None):
        march = day_of(mention._replace(day=1, month=3), release_date(passage.release))
        mention = mention._replace(year=march.year if march else None)
        found = f"{found} {march.year}" if march else found
    if not is_possible(mention.day, mention.month, mention.year):
        yield from report(rule, passage, start, end, found=found)


def _weekday(rule: Rule, passage: Passage, mention: DateMention) -> Iterator[Finding]:
    if mention.weekday_start is None or mention.weekday_end is None or (day := _day_off(passage, mention)) is None:
        return
    start, end = with_weekday(passage.text, mention)
    if is_silent(rule, passage, start, end):
        return
    written = passage.text[mention.weekday_start : mention.weekday_end]
    name, in_english = DAY_NAMES[day.weekday()], _DAYS_IN_ENGLISH[day.weekday()]
    right = match_case(written, name.lower())
    use = passage.text[start : mention.weekday_start] + right + passage.text[mention.weekday_end : end]
    told = _told_elsewhere(passage, mention, day)
    other = (passage.text[start : mention.start] + told + passage.text[mention.end : end],) if told else ()
    uses, date_told = (use, *other), day_in_words(day)
    yield finding_at(
        rule, passage, start, end, date=date_told, weekday=written, day=name, day_en=in_english, suggestions=uses
    )


def _day_off(passage: Passage, mention: DateMention) -> date | None:
    """Return the day that a date is where the weekday written is another day's; None where no year makes it wrong."""
    anchor = release_date(passage.release)
    day = day_of(mention, anchor)
    if day is None or day.weekday() == mention.weekday or _fits_year(mention, anchor):
        return None
    return None if is_of_another_year(passage, mention, day.year) else day


def _told_elsewhere(passage: Passage, mention: DateMention, day: date) -> str:
    """Return the one date near a wrong one that the release tells of the weekday written, empty where there is none.

    `Senin (12/5/2026)` may be the *Senin (11/5/2026)* of the lead.
    """
    written = passage.text[mention.start : mention.end]
    told_days = _told_days(passage.release)
    around = (day.toordinal() + days for days in range(1 - _NEAR, _NEAR))
    near = [each for number in around if (each := told_days.get(number)) and each.weekday() == mention.weekday]
    if len(near) != 1 or written.isdecimal():
        return ""
    told = (near[0].day, near[0].month, near[0].year if mention.year else None)
    return (
        in_words(*told)
        if mention.form == "words"
        else in_digits(*told, "-" if "-" in written else "/", "0" in (written[0], written[written.find("/") + 1]))
    )


@kept
def _told_days(release: Release) -> Mapping[int, date]:
    """Return the days that a release tells of, by their proleptic number."""
    anchor = release_date(release)
    days = (day_of(each, anchor) for passage in release.passages for each in dates_of(passage))
    return {day.toordinal(): day for day in days if day}


def _fits_year(mention: DateMention, anchor: date | None) -> bool:
    """Say whether a date without a year has its weekday in the year of the release, far from the day that we know."""
    if mention.year is not None or anchor is None or not is_possible(mention.day, mention.month, anchor.year):
        return False
    return date(anchor.year, mention.month, mention.day).weekday() == mention.weekday


def is_of_another_year(passage: Passage, mention: DateMention, year: int | None = None) -> bool:
    """Say whether the sentence shows that a date without a year is not of the release's: `Kamis (6/3) tahun lalu`.

    A year that the sentence names does not show it where it is `year`.
    """
    if mention.year is not None:
        return False
    return bool(_years_by_sentence(passage)[passage.sentence_at(mention.start)] - {str(year)})


@kept
def _years_by_sentence(passage: Passage) -> Mapping[Sentence, frozenset[str]]:
    text = passage.text
    return {sentence: frozenset(_YEAR.findall(text[sentence.start : sentence.end])) for sentence in passage.sentences}


def with_weekday(text: str, mention: DateMention) -> tuple[int, int]:
    """Return the offsets of a date and its weekday, with the bracket that closes behind one that opens between them."""
    if mention.weekday_start is None or mention.weekday_end is None:
        return mention.start, mention.end
    end = max(mention.end, mention.weekday_end)
    is_bracketed = mention.weekday_end > mention.end or any(
        mark in text[mention.weekday_end : mention.start] for mark in "(["
    )
    return mention.first, end + (is_bracketed and text[end : end + 1] in (")", "]"))
