"""How releases write dates: patterns of a day in words or digits, and of the weekday beside it; dates written out."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from humaslint.model.house import DateForm

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
ANY_MONTH, ANY_WEEKDAY = "|".join(MONTHS), "|".join(WEEKDAYS)
"""Patterns of these names."""
UNTIL = r"(?:[-–—]|s\.?d\.?|s/d|sampai(?:\s+dengan)?|hingga)"
"""Pattern of what stands between the two ends of a stretch of time."""

# Letter case is ignored among ASCII letters alone: elsewhere `ſ` would be an s that the tables above do not know.
_MONTH = "(?ai:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b"
_YEAR = r"(?:19\d\d|20\d\d|2100)(?!\w|[/.,]\d)"
_TO = rf"\s*(?ai:{UNTIL}|dan|&)\s*"
# Each pattern starts with a digit, and looks behind it only then: the search skips all other text at once.
WORDS = re.compile(
    rf"""
    (?P<day>[0-9] (?<!\w.) (?<!\d[.,:/-].) [0-9]?) (?!\d)
    (?: (?:\s+|-) (?P<month>{_MONTH}) (?: (?:\.?\s+|-) (?:tahun\s+)? (?P<year>{_YEAR}) )? )?
    (?: {_TO} (?P<last_day>\d{{1,2}}) \s+ (?P<last_month>{_MONTH}) (?: \.?\s+ (?P<last_year>{_YEAR}) )? )?
    """,
    re.VERBOSE,
)
SLASHES = re.compile(
    rf"""
    (?P<day>[0-9] (?<![\w/.:-].) (?<!\d,.) [0-9]?) (?!\d)
    (?: / (?P<month>\d{{1,2}}) (?: / (?P<year>{_YEAR}|\d\d) )? )?
    (?: {_TO} (?P<last_day>\d{{1,2}}) / (?P<last_month>\d{{1,2}}) (?: / (?P<last_year>{_YEAR}|\d\d) )? )?
    (?! \w | / | [.,:]\d )
    """,
    re.VERBOSE,
)
DASHES = re.compile(
    rf"""
    (?P<day>[0-9] (?<![\w/.:-].) (?<!\d,.) [0-9]?) (?P<mark>[.-]) (?P<month>\d{{1,2}}) (?P=mark) (?P<year>{_YEAR})
    (?!-\d) (?P<last_day>) (?P<last_month>) (?P<last_year>)
    """,
    re.VERBOSE,
)
ISO = re.compile(
    r"""
    (?P<year>(?:19|20) (?<![\w/.:-]..) (?<!\d,..) \d\d) - (?P<month>\d\d) - (?P<day>\d\d) (?![\w/-] | [.,:]\d)
    (?P<last_day>) (?P<last_month>) (?P<last_year>)
    """,
    re.VERBOSE,
)
_DAY_NAME = rf"(?ai:{ANY_WEEKDAY})\b"
_WEEKDAY = re.compile(
    rf"""
    (?<![\w-]) (?<!\ABalai\ ) (?<!\APasar\ )
    (?: (?P<first>{_DAY_NAME}) \s*(?:{_TO}|,|/|(?ai:atau))\s* )? (?P<weekday>{_DAY_NAME})
    (?P<time> (?: \s+ (?ai: malam | pagi | siang | sore | petang | subuh | dini\s+hari | kemarin | lalu | ini | besok
        | esok | depan | mendatang | pekan | pon | wage | kliwon | legi | pahing ) \b ){{0,3}} )
    \s* [,/]? \s* (?ai:pada\s+)? (?ai:tanggal\s+|tgl\.?\s*)? [(\[]? \s* \Z
    """,
    re.VERBOSE,
)
"""A weekday, or two, right before a date, with a time between: `Senin pagi (`, `Rabu dan Kamis, `.

Towns are called after their market day, at the head of a dateline: *Balai Selasa*.
"""
_WEEKDAY_BEHIND = re.compile(rf"\s*[(\[]\s*(?:(?ai:hari)\s+)?(?P<weekday>{_DAY_NAME})\s*[)\]]")
_BROUGHT_IN = re.compile(
    r"""(?<!\w)(?ai:
        (?P<sure> tanggal | tgl\.?
          | (?: lalu | kemarin | besok | lusa | mendatang | tadi | hari\s+ini ) \s* ,? \s* \( )
      | (?: pada | hingga | sampai(?:\s+dengan)? | s\.d\. | s/d | sejak | mulai )
    ) \s* \Z""",
    re.VERBOSE,
)
"""What before figures makes them a date, surely (`tanggal `, `hari ini (`) or perhaps (`pada `)."""
_REACH = 60
_NOT_ITS_DAY = frozenset(
    """
    malam akhir awal pertengahan setiap tiap se satu dua tiga empat lima enam tujuh delapan sembilan sepuluh
    beberapa sekian hitungan dalam
    """.split()
)
_PLACE = "Pasar "
"""What makes *Minggu* a place: `Pasar Minggu`, a district of Jakarta."""
_NUMBERED = re.compile(
    r"""\b(?: (?:ber)?nomor | no | nmr | surat | sk | se | pasal | ayat | uu | pp | perpu | perpres | perda | pergub
    | perbup | perwali | permen\w* | kep\w* | peraturan | undang-undang | halaman | hlm | rekening | rek | telepon
    | telp | nip | nik | kode | skor | rasio | versi | seri | rt | rw | blok ) \s* [.:]? \s* \Z""",
    re.VERBOSE | re.IGNORECASE,
)
"""What before figures makes them a number of something, and no date: `Nomor: `, `RT `, `skor `."""


class Weekday(NamedTuple):
    """A weekday, 0 for Monday, at the str offsets `start:end`."""

    number: int
    start: int
    end: int


MONTH_NAMES = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
DAY_NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
CALENDAR_NAMES = frozenset(map(str.lower, (*MONTH_NAMES, *DAY_NAMES, "Ahad")))
"""What months and weekdays are called, in lower case."""
_THIS_CENTURY = re.compile(r"20\d\d")


def weekdays_before(text: str, end: int) -> tuple[Weekday, ...]:
    """Return the weekday right before the date at `end`, or two of them (`Senin–Rabu`), or none."""
    match = _WEEKDAY.search(text, max(0, end - _REACH), end)
    if match is None:
        return ()
    words = text[max(0, match.start() - 20) : match.start()].lower().split()
    is_week = match["weekday"] == "minggu" and (match["time"] or words[-1:] == ["per"])
    is_place = match["weekday"] == "Minggu" and text[: match.start("weekday")].endswith(_PLACE)
    if is_week or is_place or (words and (words[-1] in _NOT_ITS_DAY or words[-1].isdigit())):
        return ()
    return tuple(
        Weekday(WEEKDAYS[match[name].lower()], match.start(name), match.end(name))
        for name in ("first", "weekday")
        if match[name]
    )


def weekday_behind(text: str, start: int) -> Weekday | None:
    """Return the weekday that stands in brackets behind a date that ends at `start`."""
    match = _WEEKDAY_BEHIND.match(text, start)
    if match is None:
        return None
    return Weekday(WEEKDAYS[match["weekday"].lower()], match.start("weekday"), match.end("weekday"))


def is_numbered(text: str, start: int) -> bool:
    """Say whether what stands before digits at `start` makes them a number of something, not a date."""
    return bool(_NUMBERED.search(text, max(0, start - _REACH), start))


def is_brought_in(text: str, start: int, day: int) -> bool:
    """Say whether what stands before digits at `start` makes them a date: `tanggal 5/8`, `hingga 31/8`.

    `sampai 2/3` may be a share, so a small number needs *tanggal*, or a word for a day and a bracket.
    """
    match = _BROUGHT_IN.search(text, max(0, start - _REACH), start)
    return match is not None and (match["sure"] is not None or day > 12)


def is_year(word: str) -> bool:
    """Say whether a word is a year of this century: `2026`."""
    return _THIS_CENTURY.fullmatch(word) is not None


def in_words(day: int, month: int, year: int | None) -> str:
    """Return `3 Maret 2026`; without a year, `3 Maret`."""
    return f"{day} {MONTH_NAMES[month - 1]}" + (f" {year}" if year else "")


def day_in_words(day: date) -> str:
    """Return a day of the calendar as `3 Maret 2026`."""
    return in_words(day.day, day.month, day.year)


def in_digits(day: int, month: int, year: int | None, mark: str, is_padded: bool) -> str:
    """Return `3/3/2026`, with zeros `03/03/2026`; without a year, `3/3`."""
    width = 2 if is_padded else 1
    parts = [f"{day:0{width}}", f"{month:0{width}}"]
    return mark.join([*parts, str(year)] if year else parts)


def in_form(form: DateForm, day: int, month: int, year: int | None) -> str:
    """Return the date in the form of a house."""
    if form == "3 Maret 2026":
        return in_words(day, month, year)
    return in_digits(day, month, year, "/" if "/" in form else "-", form.startswith("0"))
