"""Numbered anniversaries of what was founded on a day that is certain, or told with them: `HUT ke-81 RI`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.time.date_forms import ANY_MONTH, MONTHS
from humaslint.indonesian.time.dates import is_possible


class Anniversary(NamedTuple):
    """A numbered anniversary at the str offsets `start:end` of a text; `founded` is the day it counts from."""

    start: int
    end: int
    number: int
    founded: date


class YearlyDay(NamedTuple):
    """A day said to be kept every year, at the str offsets `start:end`; `named` is what the text calls it."""

    start: int
    end: int
    named: str
    day: int
    month: int


_STATE = r"RI|Republik\sIndonesia"
_RI = r"(?:(?:Kemerdekaan|Proklamasi)\s(?:Negara\s)?)?(?:RI|Republik\sIndonesia)|(?:Proklamasi\s)?Kemerdekaan"
_BODIES = {
    _RI: date(1945, 8, 17),
    r"TNI|Tentara\sNasional\sIndonesia": date(1945, 10, 5),
    r"Polri|POLRI|Bhayangkara|Kepolisian\s(?:Negara\s)?(?:RI|Republik\sIndonesia)": date(1946, 7, 1),
    r"(?:Gerakan\s)?Pramuka": date(1961, 8, 14),
    r"Korpri|KORPRI|Korps\sPegawai\sRepublik\sIndonesia": date(1971, 11, 29),
    r"PGRI|Persatuan\sGuru\sRepublik\sIndonesia": date(1945, 11, 25),
    r"Satpol\sPP|Satuan\sPolisi\sPamong\sPraja": date(1950, 3, 3),
    r"Satlinmas|Satuan\sPerlindungan\sMasyarakat": date(1962, 4, 19),
    r"Damkar|Pemadam\sKebakaran": date(1919, 3, 1),
    r"Polwan|Polisi\sWanita": date(1948, 9, 1),
    r"DWP|Dharma\sWanita\sPersatuan": date(1999, 12, 7),
}
"""Patterns of the bodies whose birthdays are numbered, with the day from which they count."""
_DAYS = {
    r"Bhayangkara": date(1946, 7, 1),
    r"Pramuka": date(1961, 8, 14),
    r"Sumpah\sPemuda": date(1928, 10, 28),
    r"Kebangkitan\sNasional": date(1908, 5, 20),
    r"Kesehatan\sNasional": date(1964, 11, 12),
    r"Ibu": date(1928, 12, 22),
    r"Korpri|KORPRI": date(1971, 11, 29),
    rf"Kemerdekaan(?:\s(?:{_STATE})|(?=\s[Kk]e[-\s]{{0,2}}\d{{1,3}}\s(?:{_STATE})))": date(1945, 8, 17),
    r"Koperasi(?:\s(?:Nasional|Indonesia))?": date(1947, 7, 12),
    r"Keluarga\sNasional": date(1993, 6, 29),
    r"Otonomi\sDaerah|Otda": date(1996, 4, 25),
    r"Bh?akti\sAdhyaksa": date(1960, 7, 22),
    r"Bh?akti\sPemasyarakatan": date(1964, 4, 27),
    r"Bh?akti\sImigrasi": date(1950, 1, 26),
    r"Amal\sBh?akti(?:\s(?:Kementerian\sAgama|Kemenag))?": date(1946, 1, 3),
    r"Bela\sNegara": date(1948, 12, 19),
    r"Kesatuan\sGerak(?:\s\(HKG\))?\sPKK": date(1972, 3, 4),
    r"Polwan|Polisi\sWanita": date(1948, 9, 1),
}
"""Patterns of what follows *Hari* in days that are numbered, with the day from which they count."""
_YEARLY = {
    "gizi nasional": (25, 1), "pers nasional": (9, 2), "perempuan internasional": (8, 3), "air sedunia": (22, 3),
    "kesehatan sedunia": (7, 4), "kartini": (21, 4), "bumi": (22, 4), "otonomi daerah": (25, 4), "buruh": (1, 5),
    "pendidikan nasional": (2, 5), "kebangkitan nasional": (20, 5), "lanjut usia nasional": (29, 5),
    "tanpa tembakau sedunia": (31, 5), "lahir pancasila": (1, 6), "lingkungan hidup sedunia": (5, 6),
    "keluarga nasional": (29, 6), "bhayangkara": (1, 7), "koperasi": (12, 7), "anak nasional": (23, 7),
    "pramuka": (14, 8), "aksara internasional": (8, 9), "olahraga nasional": (9, 9), "tani nasional": (24, 9),
    "kesaktian pancasila": (1, 10), "batik nasional": (2, 10), "pangan sedunia": (16, 10), "santri": (22, 10),
    "sumpah pemuda": (28, 10), "pahlawan": (10, 11), "kesehatan nasional": (12, 11), "guru nasional": (25, 11),
    "aids sedunia": (1, 12), "disabilitas internasional": (3, 12), "antikorupsi sedunia": (9, 12),
    "ham sedunia": (10, 12), "bela negara": (19, 12), "ibu": (22, 12), "natal": (25, 12),
}  # fmt: skip
"""What follows *Hari*, in lower case, in days that have the same date every year: day and month."""

_NUMBER = r"(?:yang\s)?[Kk]e[-\s]{0,2}(?P<number>\d{1,3})(?!\w|[.,]\d)"
_BIRTHDAY = r"(?:HUT|Hari\sUlang\sTahun(?:\s\(HUT\))?|Dirgahayu)"
_AFTER = r"(?!\w|-\w)(?!\s(?!Tahun|Tingkat|Kabupaten|Kota|Provinsi|Kecamatan|Desa)[A-Z])"
"""Behind the body no name goes on: `HUT ke-80 TNI AU` is another birthday."""
_OWNER = rf"(?:\s(?:Kementerian\sAgama|Kemenag))?(?:\s(?:{_STATE})\b)?"
"""Whose day it is, behind the number and before the year: `Hari Amal Bhakti ke-80 Kementerian Agama tahun 2026`."""
_ALL = tuple(
    (re.compile(pattern), founded)
    for names, head in ((_BODIES, _BIRTHDAY), (_DAYS, r"(?:HUT\s)?Hari"))
    for body, founded in names.items()
    for pattern in (
        rf"\b{head}\s{_NUMBER}\s(?:{body}){_AFTER}",
        rf"\b{head}\s(?:{body})(?:\s\([A-Z]{{2,8}}\))?\s{_NUMBER}{_OWNER}",
    )
)
_ORDINAL = re.compile(r"\b[Kk]e[-\s]{0,2}\d")
_HEADS = ("HUT", "Hari ", "Dirgahayu")
_NAMED = (
    rf"\bHari (?:Raya )?(?P<name>(?i:{'|'.join(_YEARLY)}))\b(?!-)"
    r"(?>(?:\s(?:Nasional|Indonesia)\b)?)(?!\s[A-Z])"  # Hari Buruh Migran and Hari Ibu Kota are other days
)
_DAY = rf"(?:tanggal\s)?(?P<day>\d{{1,2}})\s(?P<month>(?i:{ANY_MONTH}))(?!\w|\smalam\b)"
_KEPT = r",?\s(?:yang\s|selalu\s|memang\s|juga\s)*(?:jatuh|di(?:peringati|rayakan|tetapkan|kenal|kenang))\b"
"""What brings in the date of such a day: `Hari Natal, misa digelar setiap 26 Desember` tells that of something else."""
_YEARLY_DAYS = (
    (
        " jatuh ",
        re.compile(
            rf"(?:(?<!\w\s)|(?<=bahwa\s)|(?<=dengan\s)|(?<=memperingati\s)|(?<=menyambut\s)){_NAMED}"
            rf"(?:,?\s(?:yang|selalu|memang)){{0,2}}\sjatuh\s(?P<hit>pada\s{_DAY})"
        ),
    ),
    ("tiap ", re.compile(rf"{_NAMED}(?:{_KEPT}[^.,;:()\d“”\"]{{0,20}}?)?\s(?P<hit>(?:se)?tiap\s{_DAY})")),
    (
        " sebagai Hari ",
        re.compile(rf"\b(?P<hit>{_DAY})\s(?:di(?:peringati|rayakan|tetapkan|kenal)\s)sebagai\s{_NAMED}"),
    ),
)
"""What a text needs with a day that is kept every year on a date, and how it is told."""


class FoundedBody(NamedTuple):
    """A numbered anniversary at the str offsets `start:end` of a passage, and the year of its founding told with it.

    `born` is the day of the founding, None where none is told.
    """

    start: int
    end: int
    number: int
    founded: int
    born: date | None


_ANY_NUMBER = r"[Kk]e[-\s]?(?P<number>\d{1,3})(?!\w|[.,]\d)"
_ANNIVERSARY = re.compile(
    rf"\b(?i:HUT|hari\sulang\stahun|ulang\stahun|hari\sjadi|dies\snatalis)(?:nya)?\b(?:\s[^\s.,;:()\d]+){{0,5}}\s(?:yang\s)?{_ANY_NUMBER}"
)
_FOUNDED = re.compile(
    rf"\b(?:berdiri|didirikan|dibentuk|terbentuk)\s(?:pada\s|sejak\s)?(?:tahun\s|tanggal\s)?"
    rf"(?:(?P<day>\d{{1,2}})\s(?P<month>(?i:{ANY_MONTH}))\s)?(?P<year>1\d{{3}}|20\d\d)(?!\w|[.,/]\d|\s(?:H|Hijriah|Hijriyah|Saka|Jawa)\b)"
)
_YEARS = re.compile(r"(?<![\d.,/-])[12]\d{3}(?![\d/]|[.,]\d)")
_LEAP_DAY = (29, 2)
_TAKEN_UP = re.compile(r"(?P<body>[A-Z][a-z]+) (?:ini|itu|tersebut) ")
"""What takes up, at the head of a sentence, the body of which the one before it tells: `Kabupaten ini berdiri …`."""
FOUNDING = re.compile(r"(?:berdiri|didirikan|dibentuk|terbentuk) (?:pada |sejak |tahun |tanggal |\d)")
"""What a text has, in lower case, that tells when something was founded."""
_NEAR = 60
"""Days from an anniversary in which nobody speaks of another year's."""
_SHORTEST = 5
"""Years. A younger body has no anniversary whose number is off."""


def find_anniversaries(text: str) -> Iterator[Anniversary]:
    """Yield the numbered anniversaries of a text."""
    if has_any(text, _HEADS) and _ORDINAL.search(text):
        for pattern, founded in _ALL:
            for match in pattern.finditer(text):
                yield Anniversary(*match.span(), int(match["number"]), founded)


def number_on(founded: date, day: date) -> frozenset[int]:
    """Return the numbers under which one may speak of an anniversary on a day.

    That is the number of this year's within two months of it, and of the last and the next one at other times.
    """
    age = day.year - founded.year
    this = founded.replace(year=day.year)
    if abs((day - this).days) <= _NEAR:
        return frozenset((age,))
    return frozenset((age, age + 1) if day > this else (age - 1, age))


def find_yearly_days(text: str) -> Iterator[tuple[YearlyDay, tuple[int, int]]]:
    """Yield the days said to be kept every year on a date that is not theirs, with the day and month that is."""
    for cue, pattern in _YEARLY_DAYS:
        for match in pattern.finditer(text) if cue in text else ():
            name = " ".join(match["name"].split())
            right = _YEARLY[name.lower()]
            said = int(match["day"]), MONTHS[match["month"].lower()]
            if said != right:
                yield YearlyDay(*match.span("hit"), f"Hari {name}", *said), right


def find_founded_bodies(passage: Passage) -> Iterator[FoundedBody]:
    """Yield the one anniversary of a sentence that tells one year of founding too, or the next one of the same body."""
    if not FOUNDING.search(passage.lower):
        return
    ends = [end for _start, end in passage.sentences]
    for at, (start, end) in enumerate(passage.sentences):
        told = [*_ANNIVERSARY.finditer(passage.text, start, end)]
        behind = _TAKEN_UP.match(passage.text, ends[at] + 1) if told else None
        is_taken_up = behind is not None and _is_its(passage.text, (start, end), told[0], behind["body"])
        years = [*_FOUNDED.finditer(passage.text, start, ends[at + 1] if is_taken_up else end)]
        is_of_others = is_taken_up and len(_YEARS.findall(passage.text, end, ends[at + 1])) > 1
        if len(told) == len(years) == 1 and int(told[0]["number"]) > _SHORTEST and not is_of_others:
            yield FoundedBody(*told[0].span(), int(told[0]["number"]), int(years[0]["year"]), _day(years[0]))


def _is_its(text: str, sentence: tuple[int, int], told: re.Match[str], body: str) -> bool:
    """Say whether an anniversary is a body's: `HUT ke-24 Kota Randu`, none of others that it keeps: `HUT ke-80 RI`."""
    behind = text[told.end() : sentence[1]].split(maxsplit=1)[:1]
    is_others = any(word[0].isupper() and not word.startswith(body) for word in behind)
    return body in text[slice(*sentence)] and not is_others


def _day(founded: re.Match[str]) -> date | None:
    """Return the day on which something was founded, None where it is not told or no day."""
    if not founded["day"]:
        return None
    day, month, year = int(founded["day"]), MONTHS[founded["month"].lower()], int(founded["year"])
    return date(year, month, day) if is_possible(day, month, year) and (day, month) != _LEAP_DAY else None
