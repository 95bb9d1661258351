"""Ages against the year of birth or founding told in the same sentence: `lahir pada 2000, kini berusia 30 tahun`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.date_forms import MONTHS
from humaslint.indonesian.date_writing import day_in_words
from humaslint.indonesian.dates import is_possible
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.release_dates import day_of_release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_BORN = re.compile(
    r"\b(?:lahir|kelahiran|berdiri|didirikan|dibentuk|terbentuk|beroperasi)\b[^.;:\d“”\n]{0,40}?"
    r"(?:(?P<day>\d{1,2})(?:\s(?P<month>[A-Za-z]{3,9})\s|/(?P<number>\d{1,2})/))?"
    r"(?P<year>(?:1[89]|20)\d\d)(?!\w|[.,/]\d)",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b(?:(?:kini|saat\sini|sekarang|tahun\sini)\s(?:telah\s|sudah\s|genap\s)?(?:ber)?(?:usia|umur)"
    r"|genap(?:\sber(?:usia|umur))?|(?:memasuki|menginjak)\s(?:usia|umur))\s"
    r"(?P<hit>(?:ke-?\s?)?(?P<age>\d{1,3})\stahun|ke-?\s?(?P<ordinal>\d{1,3}))(?:\spada\s(?:tahun\s)?(?P<at>20\d\d))?(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?!\w|[.,]\d)")
_NOW = re.compile(r"(?:kini|saat\sini|sekarang)\s(?:telah\s|sudah\s)?ber", re.IGNORECASE)
"""An age that is lived already."""
_AT_DEATH = re.compile(
    r"\b(?:wafat|meninggal(?:\sdunia)?|berpulang|tutup\susia)\b[^.;:\d“”\n]{0,40}?\b(?:dalam|pada|di)\susia\s"
    r"(?P<hit>(?P<age>\d{1,3})\stahun)\b",
    re.IGNORECASE,
)
_MOURNS = re.compile(r"\b(?:wafat|meninggal|berpulang|tutup usia|duka|dukacita|belasungkawa)", re.IGNORECASE)
_CUES = ("usia", "umur", "genap")
"""What a text that tells an age has, in lower case."""
_NEAR = 3
"""Years by which such an age is off at the most."""
_FUNERAL = 14
"""Days before a release in which somebody of whom it tells has died."""
_SLACK = 1
"""Years: the birthday may be still to come, and who enters a year of life has not yet lived it."""


class _Age(NamedTuple):
    """What a birth and another day or year make of an age, all as they are to be told."""

    born: str
    now: str
    years: int


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each age that the birth or founding belies, by its day where that is told, else by its year.

    The other day is that of the release or, of somebody who died, one just before it.
    """
    for passage in passages_of(rule, release.passages):
        if not passage.has_digits or not has_any(passage.lower, _CUES):
            continue
        for match in _AGE.finditer(passage.text):
            yield from _finding(rule, passage, match, _told(passage, match))
        for match in _AT_DEATH.finditer(passage.text):
            yield from _finding(rule, passage, match, _at_death(passage, int(match["age"])))


def _finding(rule: Rule, passage: Passage, match: re.Match[str], age: _Age | None) -> Iterator[Finding]:
    if age is not None and not is_silent(rule, passage, *match.span("hit")):
        arguments = {"found": match["hit"], "born": age.born, "year": age.now, "number": str(age.years)}
        yield Finding(rule, passage.place(*match.span("hit")), arguments)


def _told(passage: Passage, match: re.Match[str]) -> _Age | None:
    """Return the real age where the one told does not fit the birth told in its sentence, None where not sure."""
    sentence = passage.sentence_at(match.start())
    text = passage.text[sentence.start : sentence.end]
    born = _BORN.search(text)
    day = day_of_release(passage.release)
    now = int(match["at"]) if match["at"] else day.year if day else 0
    if born is None or not now:
        return None
    year, age = int(born["year"]), int(match["age"] or match["ordinal"])
    if {int(each) for each in _YEAR.findall(text)} - {year, now} or year >= now:
        return None
    birthday = _day(born)
    if birthday and day and not match["at"] and match["age"] and _NOW.match(match.group()):
        years = _years(birthday, day)
        return _Age(day_in_words(birthday), day_in_words(day), years) if age != years else None
    return _Age(str(year), str(now), now - year) if abs(now - year - age) > _SLACK else None


def _at_death(passage: Passage, age: int) -> _Age | None:
    """Return the real age of somebody whom a release mourns, by the one full date of birth in it, where it is near."""
    births = [born for each in passage.release.passages for born in _BORN.finditer(each.text)]
    birthday = _day(births[0]) if len(births) == 1 and births[0].group().lower().startswith("lahir") else None
    day = day_of_release(passage.release)
    lead = next((each.lower for each in passage.release.passages if each.kind == "lead"), "")
    if birthday is None or day is None or not _MOURNS.search(lead):
        return None
    ages = {_years(birthday, day), _years(birthday, day - timedelta(_FUNERAL))}
    is_near = min(abs(age - each) for each in ages) <= _NEAR
    return _Age(day_in_words(birthday), day_in_words(day), max(ages)) if age not in ages and is_near else None


def _day(born: re.Match[str]) -> date | None:
    month = int(born["number"]) if born["number"] else MONTHS.get((born["month"] or "").lower(), 0)
    year, day = int(born["year"]), int(born["day"] or 0)
    return date(year, month, day) if month and day and is_possible(day, month, year) else None


def _years(birthday: date, day: date) -> int:
    return day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))
