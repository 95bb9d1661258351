"""Ages against the year of birth or founding told in the same sentence: `lahir pada 2000, kini berusia 30 tahun`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from humaslint.indonesian.numerals import read_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import MONTHS, day_in_words
from humaslint.indonesian.time.dates import is_possible, months_between
from humaslint.indonesian.time.release_dates import day_of_release
from humaslint.indonesian.time.years_ago import YEARS_AGO, find_years_ago
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_BORN = re.compile(
    r"\b(?:lahir|kelahiran|berdiri|didirikan|dibangun|dibentuk|terbentuk|beroperasi)\b[^.;:\d“”\n]{0,40}?"
    r"(?:(?P<day>\d{1,2})(?:\s(?P<month>[A-Za-z]{3,9})\s|/(?P<number>\d{1,2})/))?"
    r"(?P<year>(?:1[89]|20)\d\d)(?!\w|[.,/]\d)",
    re.IGNORECASE,
)
"""When somebody was born or something founded: `lahir di Randu, 3 Mei 1985`, `berdiri sejak 1990`."""
_NUMBER = r"(?P<age>\d{1,3}|[a-z]+(?:\s(?:belas|puluh(?:\s[a-z]+)?))?)\s(?P<unit>tahun|bulan)"
_AGE = re.compile(
    r"\b(?:(?:kini|saat\sini|sekarang|tahun\sini)\s(?:telah\s|sudah\s|genap\s)?(?:ber)?(?:usia|umur)"
    r"|(?P<pointed>itu\s(?:sudah\s|telah\s)?ber(?:usia|umur))"
    r"|genap(?:\sber(?:usia|umur))?|(?:memasuki|menginjak)\s(?:usia|umur))\s"
    rf"(?P<hit>(?:ke-?\s?)?{_NUMBER}|ke-?\s?(?P<ordinal>\d{{1,3}}))(?:\spada\s(?:tahun\s)?(?P<at>20\d\d))?(?!\w)",
    re.IGNORECASE,
)
"""How old something or somebody is now: `kini berusia 45 tahun`, `genap 45 tahun`, `memasuki usia ke-45`."""
_BETWEEN = re.compile(r"[\s,]*")
"""What stands between a birth and *itu berusia* that tells the age of the same person."""
_BRACKETED = re.compile(
    r"[A-Z][\w.’'-]*\s\((?P<hit>(?P<age>\d{1,2})(?:\stahun)?)(?:\),|,)\s(?P<between>[^,.;:()“”\d]{0,60}?)"
    r"\b(?P<birth>kelahiran|lahir)\b"
)
"""An age in brackets behind a name, with a birth told of the same person: `Ani (62), pensiunan kelahiran 1964`."""
_BESIDE = re.compile(
    r"(?P<hit>\b(?P<age>\d{2})\stahun)(?P<between>,?\s(?:yang\s)?)(?P<birth>lahir|kelahiran)\b(?!\s(?:anak|bayi|cucu))"
)
"""An age right before the birth: `perempuan 52 tahun yang lahir pada 1974`."""
_PLAIN_BIRTH = re.compile(r"\w+(?:\s(?:(?:pada|di|tahun|tanggal)\b|[A-Z]\w+),?)*\s\d")
_OF_KIN = re.compile(r"\b(?:anak|istri|suami|ibu|ayah|cucu|adik|kakak|bayi)\w*\b|\b[A-Z]")
"""What makes such a birth somebody else's."""
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?!\w|[.,]\d)")
_NOW = re.compile(r"(?:kini|saat\sini|sekarang)\s(?:telah\s|sudah\s)?ber", re.IGNORECASE)
"""An age that is lived already."""
_AT_DEATH = re.compile(
    r"\b(?:wafat|meninggal(?:\sdunia)?|berpulang|tutup\susia)\b[^.;:\d“”\n]{0,40}?\b(?:dalam|pada|di)\susia\s"
    r"(?P<hit>(?P<age>\d{1,3})\stahun)\b",
    re.IGNORECASE,
)
_MOURNS = re.compile(
    r"\b(?:wafat|meninggal|berpulang|tutup usia|duka|dukacita|belasungkawa|almarhum|mendiang|gugur|mengenang)",
    re.IGNORECASE,
)
_CUES = re.compile("usia|umur|genap")
"""What a text that tells an age has, in lower case."""
_OF_TWO_FIGURES = 10
"""A smaller number in brackets behind a name is an age where the birth makes it one; else it may be a rank."""
_MONTH = "bulan"
_MIDDLE = 15
"""Day of a month of life from which it may be counted as a whole one."""
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
    right: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each age that the birth or founding belies, by its day where that is told, else by its year.

    The other day is that of the release or, of somebody who died, one just before it.
    """
    for passage in passages_of(rule, release):
        lower = passage.lower
        if passage.has_digits and _CUES.search(lower):
            for match in _AGE.finditer(passage.text):
                yield from _finding(rule, passage, match, _told(passage, match))
            for match in _AT_DEATH.finditer(passage.text):
                yield from _finding(rule, passage, match, _at_death(passage, int(match["age"])))
        if passage.has_digits and "lahir" in lower:
            for pattern in (_BRACKETED, _BESIDE):
                for match in pattern.finditer(passage.text):
                    yield from _finding(rule, passage, match, _beside_birth(passage, match))
        if passage.has_digits and YEARS_AGO.search(lower):
            yield from _years_ago(rule, passage)


def _finding(rule: Rule, passage: Passage, match: re.Match[str], age: _Age | None) -> Iterator[Finding]:
    if age is not None:
        yield from report(rule, passage, *match.span("hit"), born=age.born, year=age.now, number=age.right)


def _years_ago(rule: Rule, passage: Passage) -> Iterator[Finding]:
    """Yield the numbers of years ago that the year beside them belies, where no other year is told with it."""
    day = day_of_release(passage.release)
    if day is None:
        return
    for each in find_years_ago(passage.text):
        years = {*map(int, _YEAR.findall(passage.text, *passage.sentence_at(each.start)))}
        is_off = each.year < day.year and not each.least <= day.year - each.year <= each.most
        if is_off and years <= {each.year, day.year}:
            told = _Age(str(each.year), str(day.year), f"{day.year - each.year} tahun")
            yield from report(rule, passage, each.start, each.end, born=told.born, year=told.now, number=told.right)


def _told(passage: Passage, match: re.Match[str]) -> _Age | None:
    """Return the real age where the one told does not fit the birth told in its sentence, None where not sure."""
    sentence = passage.sentence_at(match.start())
    text = passage.text[sentence.start : sentence.end]
    born = _BORN.search(text)
    day = day_of_release(passage.release)
    now = int(match["at"]) if match["at"] else day.year if day else 0
    if born is None or not now:
        return None
    year, age = int(born["year"]), _number(match["age"] or match["ordinal"])
    if {int(each) for each in _YEAR.findall(text)} - {year, now} or year > now or age is None:
        return None
    if match["pointed"] and not _BETWEEN.fullmatch(text, born.end(), match.start() - sentence.start):
        return None
    birthday, is_now = _day(born), _NOW.match(match.group()) is not None
    if match["unit"] and match["unit"].lower() == _MONTH:
        return _in_months(birthday, day, age) if birthday and day and is_now else None
    is_of_day = match["age"] and not match["at"] and (match["pointed"] or is_now)
    return _on_day(birthday, day, age) if birthday and day and is_of_day else _in_year(year, now, age)


def _in_year(year: int, now: int, age: int) -> _Age | None:
    """Return the age that who was born in one year comes to in another, None where the one told may be right."""
    is_off = year < now and abs(now - year - age) > _SLACK
    return _Age(str(year), str(now), f"{now - year} tahun") if is_off else None


def _on_day(birthday: date, day: date, age: int) -> _Age | None:
    """Return the real age on a day, in whole years, None where it is the one told."""
    years = _years(birthday, day)
    return None if age == years else _Age(day_in_words(birthday), day_in_words(day), f"{years} tahun")


def _number(written: str) -> int | None:
    return int(written) if written.isdecimal() else read_words(written.lower().split())


def _in_months(birthday: date, day: date, age: int) -> _Age | None:
    """Return the real age in months, the one begun let pass from its middle on."""
    months = months_between(birthday, day)
    begun = months + ((day.day - birthday.day) % 31 >= _MIDDLE)
    if months < 0 or age in (months, begun):
        return None
    return _Age(day_in_words(birthday), day_in_words(day), f"{months} bulan")


@kept
def _mourns(release: Release) -> bool:
    return _MOURNS.search(release.text) is not None


def _beside_birth(passage: Passage, match: re.Match[str]) -> _Age | None:
    """Return the real age of somebody whose age stands before the birth, in brackets behind the name or beside it."""
    born = _BORN.match(passage.text, match.start("birth"))
    day = day_of_release(passage.release)
    if born is None or day is None or _OF_KIN.search(match["between"]) or not _PLAIN_BIRTH.match(born.group()):
        return None
    year, birthday, age = int(born["year"]), _day(born), int(match["age"])
    years = {_years(birthday, day)} if birthday else {day.year - year, day.year - year - 1}
    is_dead = age < max(years) and _mourns(passage.release)
    is_number = age < _OF_TWO_FIGURES and (birthday is None or not 0 < max(years) < _OF_TWO_FIGURES)
    if age in years or is_dead or is_number:
        return None
    return _Age(
        day_in_words(birthday) if birthday else str(year),
        day_in_words(day) if birthday else str(day.year),
        f"{max(years)} tahun",
    )


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
    is_off = age not in ages and is_near
    return _Age(day_in_words(birthday), day_in_words(day), f"{max(ages)} tahun") if is_off else None


def _day(born: re.Match[str]) -> date | None:
    month = int(born["number"]) if born["number"] else MONTHS.get((born["month"] or "").lower(), 0)
    year, day = int(born["year"]), int(born["day"] or 0)
    return date(year, month, day) if month and day and is_possible(day, month, year) else None


def _years(birthday: date, day: date) -> int:
    """Return the whole years from a birthday to a day."""
    return day.year - birthday.year - ((day.month, day.day) < (birthday.month, birthday.day))
