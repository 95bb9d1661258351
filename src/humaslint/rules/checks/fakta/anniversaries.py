"""The number of a national anniversary against the year, and the date of a yearly day against the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.figure_slips import is_turned
from humaslint.indonesian.government.regions import COUNTRIES
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.anniversaries import (
    FOUNDING,
    Anniversary,
    find_anniversaries,
    find_founded_bodies,
    find_yearly_days,
    number_on,
)
from humaslint.indonesian.time.date_forms import in_words
from humaslint.indonesian.time.dates import dates_of
from humaslint.indonesian.time.release_dates import day_of, day_of_release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_TURN, _YEAR_END = 2, 12
"""Months at the turn of the year in which one may speak of the anniversary of the other year."""
_FAR = 30
"""Years. A number that is off by more counts from another year."""
_BEHIND = re.compile(r"(?:\s\([A-Z]{2,8}\))?[\s,(]{0,3}(?:pada\s)?[Tt]ahun\s(?P<year>20\d\d)(?!\w|[/.,-]\d)")
_YEAR = re.compile(r"(?<![\d.,/-])(?:19|20)\d\d(?!\w|[.,]\d)")
_OTHER_YEAR = re.compile(
    r"\b(?:tahun (?:lalu|silam|sebelumnya|kemarin|depan|mendatang)|sejak|sebelumnya|dulu|dahulu|terakhir)\b",
    re.IGNORECASE,
)


class Options(NamedTuple):
    """`find` says what is looked for: the `number` of an anniversary, or the `day` of one that is kept every year."""

    find: Literal["number", "day"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number or day that is not that of the anniversary."""
    options = rule.options(Options)
    tells_founding = options.find == "number" and FOUNDING.search(release.lower) is not None
    for passage in passages_of(rule, release):
        yield from _numbers(rule, passage) if options.find == "number" else _days(rule, passage)
        if tells_founding and passage.has_digits:
            yield from _of_bodies(rule, passage)


def _numbers(rule: Rule, passage: Passage) -> Iterator[Finding]:
    for each in find_anniversaries(passage.text) if passage.has_digits else ():
        if told := _told(passage, each):
            number, year = map(str, told)
            yield from report(rule, passage, each.start, each.end, year=year, number=number)


def _of_bodies(rule: Rule, passage: Passage) -> Iterator[Finding]:
    """Yield the anniversaries that are not those of the year of founding told with them, in the year of the release."""
    for each in find_founded_bodies(passage):
        sentence = passage.sentence_at(each.start)
        today = day_of_release(passage.release)
        text = passage.text[sentence.start : sentence.end]
        if today is None or _OTHER_YEAR.search(text.replace("sejak", "")):
            continue
        right = today.year - each.founded
        if each.born and (len(may := number_on(each.born, today)) > 1 or each.number in may):
            continue
        turn = (right - 1) * (today.month <= _TURN) or (right + 1) * (today.month > _YEAR_END - _TURN)
        is_near = abs(each.number - right) <= _FAR or is_turned(Decimal(each.number), Decimal(right))
        if each.number not in (right, turn) and is_near:
            yield from report(rule, passage, each.start, each.end, year=str(today.year), number=str(right))


def _told(passage: Passage, each: Anniversary) -> tuple[int, int] | None:
    """Return the right number of an anniversary with its year, None where the one told is right or may be."""
    if behind := _BEHIND.match(passage.text, each.end):
        year = int(behind["year"])
        number = year - each.founded.year
        return None if number == each.number else (number, year)
    sentence = passage.sentence_at(each.start)
    text = passage.text[sentence.start : sentence.end]
    release_day = day_of_release(passage.release)
    mentions = [day for day in dates_of(passage) if sentence.start <= day.start < sentence.end and day.year]
    days = [day for mention in mentions if (day := day_of(mention, release_day))]
    day = days[0] if days else release_day
    if day is None or _OTHER_YEAR.search(text) or len({each.year for each in days}) > 1 or not _are_of(text, day):
        return None
    right = number_on(each.founded, day)
    return None if len(right) > 1 or each.number in right else (min(right), day.year)


def _are_of(text: str, day: date) -> bool:
    """Say whether all years that a sentence names are that of the day."""
    return all(int(year) == day.year for year in _YEAR.findall(text))


def _is_abroad(passage: Passage, start: int) -> bool:
    """Say whether the sentence at `start` names another country, which has its own days: `Hari Ibu di Thailand`."""
    sentence = passage.sentence_at(start)
    tokens = (token for token in passage.tokens if sentence.start <= token.start < sentence.end)
    return any(token.lower in COUNTRIES and token.text[0].isupper() for token in tokens)


def _days(rule: Rule, passage: Passage) -> Iterator[Finding]:
    for each, (day, month) in find_yearly_days(passage.text):
        if _is_abroad(passage, each.start):
            continue
        yield from report(rule, passage, each.start, each.end, name=each.named, date=in_words(day, month, None))
