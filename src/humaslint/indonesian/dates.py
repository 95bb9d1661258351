"""Dates: where a text names a day, and whether the calendar has it."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

Form = Literal["words", "numeric"]


class DateMention(NamedTuple):
    """A date at the str offsets `start:end`, its weekday and brackets left out.

    `day`, `month` and `year` are as written, possible or not; `year` is None where the text gives none.
    `weekday` (0 for Monday) stands at `weekday_start:weekday_end`; all three are None where no weekday is
    given or it is not sure to be this day's. The two ends of a range are two mentions; the first takes the
    month and year of the second (`1–3 September 2020`).
    """

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: int | None
    weekday_start: int | None
    weekday_end: int | None
    form: Form


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan january",
            "februari pebruari febuari feb peb february",
            "maret mar",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "agustus agust agst agt ags agu augustus",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for name in names.split()
}
"""The number of each month by its names, short forms and common misspellings, in lower case."""

WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ("senin", "selasa", "rabu", "kamis", "jumat jum'at jum’at jum‘at jum`at", "sabtu", "minggu ahad")
    )
    for name in names.split()
}
"""The number of each weekday, 0 for Monday, by its names in lower case."""


# Letter case is ignored among ASCII letters alone: elsewhere `ſ` would be an s that the tables above do not know.
_MONTH = "(?ai:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b"
_YEAR = r"(?:19\d\d|20\d\d|2100)(?!\w|[/.,]\d)"
_TO = r"\s*(?ai:[-–—]|s\.?d\.?|s/d|sampai(?:\s+dengan)?|hingga|dan|&)\s*"
# Each pattern starts with a digit, and looks behind it only then: the search skips all other text at once.
_WORDS = re.compile(
    rf"""
    (?P<day>[0-9] (?<!\w.) (?<!\d[.,:/-].) [0-9]?) (?!\d)
    (?: (?:\s+|-) (?P<month>{_MONTH}) (?: (?:\.?\s+|-) (?:tahun\s+)? (?P<year>{_YEAR}) )? )?
    (?: {_TO} (?P<last_day>\d{{1,2}}) \s+ (?P<last_month>{_MONTH}) (?: \.?\s+ (?P<last_year>{_YEAR}) )? )?
    """,
    re.VERBOSE,
)
_SLASHES = re.compile(
    rf"""
    (?P<day>[0-9] (?<![\w/.:-].) (?<!\d,.) [0-9]?) (?!\d)
    (?: / (?P<month>\d{{1,2}}) (?: / (?P<year>{_YEAR}|\d\d) )? )?
    (?: {_TO} (?P<last_day>\d{{1,2}}) / (?P<last_month>\d{{1,2}}) (?: / (?P<last_year>{_YEAR}|\d\d) )? )?
    (?! \w | / | [.,:]\d )
    """,
    re.VERBOSE,
)
_DASHES = re.compile(
    rf"""
    (?P<day>[0-9] (?<![\w/.:-].) (?<!\d,.) [0-9]?) (?P<mark>[.-]) (?P<month>\d{{1,2}}) (?P=mark) (?P<year>{_YEAR})
    (?!-\d) (?P<last_day>) (?P<last_month>) (?P<last_year>)
    """,
    re.VERBOSE,
)
_DAY_NAME = r"(?ai:senin|selasa|rabu|kamis|jum['’‘`]?at|sabtu|minggu|ahad)\b"
_WEEKDAY = re.compile(
    rf"""
    (?<![\w-]) (?: (?P<first>{_DAY_NAME}) \s*(?:{_TO}|,|/|(?ai:atau))\s* )? (?P<weekday>{_DAY_NAME})
    (?P<time> (?: \s+ (?ai: malam | pagi | siang | sore | petang | subuh | dini\s+hari | kemarin | lalu | ini | besok
        | esok | depan | mendatang | pekan | pon | wage | kliwon | legi | pahing ) \b ){{0,3}} )
    \s* [,/]? \s* (?ai:pada\s+)? (?ai:tanggal\s+|tgl\.?\s*)? \(? \s* \Z
    """,
    re.VERBOSE,
)
_REACH = 60
_NOT_ITS_DAY = frozenset(
    """
    malam akhir awal pertengahan per setiap tiap se satu dua tiga empat lima enam tujuh delapan sembilan sepuluh
    beberapa sekian hitungan dalam
    """.split()
)
_NUMBERED = re.compile(
    r"""\b(?: nomor | no | nmr | surat | sk | se | pasal | ayat | uu | pp | perpu | perpres | perda | pergub | perbup
    | perwali | permen\w* | kep\w* | peraturan | undang-undang | halaman | hlm | rekening | rek | telepon | telp | nip
    | nik | kode | skor | rasio | versi | seri | rt | rw | blok ) \s* [.:]? \s* \Z""",
    re.VERBOSE | re.IGNORECASE,
)


class _Weekday(NamedTuple):
    number: int
    start: int
    end: int


def is_possible(day: int, month: int, year: int | None) -> bool:
    """Say whether the calendar has that day; without a year, whether some year has it."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(2000 if year is None else year, month)[1]


def weekday_of(day: int, month: int, year: int) -> int:
    """Return the weekday of a possible date, 0 for Monday."""
    return date(year, month, day).weekday()


def find_dates(text: str) -> tuple[DateMention, ...]:
    """Return the dates of `text` in order, with the weekdays that stand before them.

    A date in digits needs a year or a weekday (`1/2` alone is a fraction), and is none after *Nomor*, *Pasal*
    and the like. `31/13/2020` is a date, though not a possible one.
    """
    mentions: list[DateMention] = []
    for match in _WORDS.finditer(text):
        if match["month"] or match["last_month"]:
            mentions += _mentions(text, match, "words")
    for pattern in (_SLASHES, _DASHES) if "/" in text else (_DASHES,):
        for match in pattern.finditer(text):
            if _is_date(text, match):
                mentions += _mentions(text, match, "numeric")
    return tuple(sorted(mentions, key=lambda mention: mention.start))


def _is_date(text: str, match: re.Match[str]) -> bool:
    """Say whether a match in digits is likely to be a date."""
    last = "last_" if match["last_day"] else ""
    day, month, year = (match[last + name] for name in ("day", "month", "year"))
    if month is None or _NUMBERED.search(text, max(0, match.start() - _REACH), match.start()):
        return False
    is_likely = 1 <= int(day) <= 31 and 1 <= int(month) <= 31
    return (is_likely and len(year or "") == 4) or bool(_weekdays_before(text, match.start()))


def _mentions(text: str, match: re.Match[str], form: Form) -> Iterator[DateMention]:
    """Yield the date of a match; where the match is a range, its first day and its last."""
    weekdays = _weekdays_before(text, match.start())
    start, day, year = match.start(), int(match["day"]), _year(match["year"])
    if not match["last_day"]:
        weekday = weekdays[0] if len(weekdays) == 1 else None
        yield _mention(start, match.end(), day, _month(match["month"]), year, weekday, form)
        return
    first_weekday, last_weekday = weekdays if len(weekdays) == 2 else (None, None)
    last_month, last_year = _month(match["last_month"]), _year(match["last_year"])
    month = _month(match["month"]) if match["month"] else last_month
    if year is None and last_year is not None:
        year = last_year - (month > last_month)
    if match["month"] or day < int(match["last_day"]):
        end = max(match.end("day"), match.end("month"), match.end("year"))
        yield _mention(start, end, day, month, year, first_weekday, form)
    last_day = int(match["last_day"])
    yield _mention(match.start("last_day"), match.end(), last_day, last_month, last_year, last_weekday, form)


def _mention(
    start: int, end: int, day: int, month: int, year: int | None, weekday: _Weekday | None, form: Form
) -> DateMention:
    number, weekday_start, weekday_end = weekday or (None, None, None)
    return DateMention(start, end, day, month, year, number, weekday_start, weekday_end, form)


def _month(written: str) -> int:
    return int(written) if written.isdigit() else MONTHS[written.lower()]


def _year(written: str | None) -> int | None:
    if written is None:
        return None
    return int(written) if len(written) == 4 else 2000 + int(written)


def _weekdays_before(text: str, end: int) -> tuple[_Weekday, ...]:
    """Return the weekday right before the date at `end`, or two of them (`Senin–Rabu`), or none."""
    match = _WEEKDAY.search(text, max(0, end - _REACH), end)
    if match is None:
        return ()
    words = text[max(0, match.start() - 20) : match.start()].lower().split()
    is_week = match["weekday"].lower() == "minggu" and not match["weekday"][0].isupper() and match["time"]
    if is_week or (words and (words[-1] in _NOT_ITS_DAY or words[-1].isdigit())):
        return ()
    return tuple(
        _Weekday(WEEKDAYS[match[name].lower()], match.start(name), match.end(name))
        for name in ("first", "weekday")
        if match[name]
    )
