"""Years told twice, by their number and by how long ago they were: `20 tahun lalu, tepatnya pada 1994`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import inf
from typing import NamedTuple

from humaslint.indonesian.numerals import IN_WORDS, read_number
from humaslint.indonesian.small_words import VAGUE
from humaslint.indonesian.time.date_forms import ANY_MONTH


class YearAgo(NamedTuple):
    """A number of years ago at the str offsets `start:end` of a text, and the year that it is said to be.

    `least` and `most` are the years that may have passed since: one year more or less is the day in the year.
    """

    start: int
    end: int
    number: int
    year: int
    least: float
    most: float


_AGO = rf"(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\stahun\s(?:yang\s)?(?:lalu|silam))"
_YEAR = rf"(?:tahun\s|tanggal\s)?(?:\d{{1,2}}\s(?:{ANY_MONTH})\s)?(?P<year>(?:19|20)\d\d)(?!\w|[.,/–-]\d)"
_TOLD = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w){_AGO}(?:,?\s(?:(?:tepatnya|yakni|yaitu|atau)\s(?:pada\s)?|pada\s)|,\s|\s\((?:pada\s)?){_YEAR}",
        rf"\b(?:pada|sejak)\s{_YEAR}(?:,?\s(?:atau|yakni|yaitu)\s|,\s|\s\()(?:(?:tepat|persis|genap|hampir)\s)?{_AGO}",
    )
)
_SINCE = re.compile(
    rf"(?<!\w)(?<!berlaku\s)(?<!dihitung\s)(?<!dibayar\s)sejak\s{_YEAR}(?:\s\(|,?\s(?:atau|yakni|yaitu)\s|,\s(?=hampir\s)|,\s(?:jadi|artinya|berarti),?\s)"
    r"(?:selama\s|sudah\s|telah\s|genap\s|hampir\s)*"
    rf"(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\stahun)"
    r"(?!\s(?:ke|yang|lalu|silam|sebelum|setelah|sesudah|ajaran|anggaran|pertama|awal|kemudian|hingga|sampai|masa)\b|\w)",
    re.IGNORECASE,
)
"""A year with how long ago that is: `sejak 1990 atau 41 tahun`."""
_FOR = re.compile(
    rf"(?<!\w)(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\stahun)(?:,\s|\s\()sejak\s{_YEAR}"
    r"(?!\s(?:hingga|sampai|dan|ke)\b)",
    re.IGNORECASE,
)
"""How long something has lasted, before the year in which it began: `kerja enam tahun, sejak 2020`."""
_LIVED = re.compile(
    rf"\b(?:setelah|menunggu|menanti|mengabdi|bekerja|bertugas|mengajar|berjualan)\s(?:\w+\s){{0,2}}?"
    rf"(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\stahun),?\ssejak\s"
    rf"(?:(?!\s(?:dan|yang|hingga|sampai)\s)[^.,;:()\d“”\n]){{0,60}}?{_YEAR}",
    re.IGNORECASE,
)
"""How long something has lasted, before what began in a year: `menunggu 11 tahun sejak jembatan rusak pada 2010`."""
_FARTHEST = 300
"""Characters before them in which is told that somebody owes them."""
_OWED = re.compile(
    r"\b(?:wajib|harus|mesti|akan|dapat|bisa|boleh|berakhir|kedaluwarsa|habis|diperpanjang|diperbarui)\s[^.!?\n]*\Z",
    re.IGNORECASE,
)
"""What makes years that something lasts those to come: `wajib mengabdi lima tahun sejak ditempatkan pada 2025`."""
_NEARLY = re.compile(r"hampir\s\Z", re.IGNORECASE)
_MOST_UNDER = 0.8
"""What part of a number is nearly that number at the least."""
_SLACK = 1
YEARS_AGO = re.compile(r"tahun (?:yang )?(?:lalu|silam)|sejak ")
"""What a text has, in lower case, that tells how many years ago something was."""
_VAGUE = re.compile(rf"(?:{'|'.join(sorted(VAGUE))}|dari)\s\Z", re.IGNORECASE)
_LONGEST_ADVERB = 20
"""Characters, the space behind it included."""


def find_years_ago(text: str) -> Iterator[YearAgo]:
    """Yield the numbers of years ago, or since, that stand beside the year they lead to, estimates left out."""
    for pattern in (*_TOLD, _SINCE):
        for match in pattern.finditer(text):
            number, start = read_number(match["number"]), match.start("hit")
            if number and _NEARLY.search(text, max(0, start - _LONGEST_ADVERB), start):
                yield YearAgo(*match.span("hit"), number, int(match["year"]), number * _MOST_UNDER - _SLACK, number)
            elif number and not _VAGUE.search(text, max(0, start - _LONGEST_ADVERB), start):
                yield YearAgo(*match.span("hit"), number, int(match["year"]), number - _SLACK, number + _SLACK)
    lived = (
        match
        for match in _LIVED.finditer(text)
        if not _OWED.search(text, max(0, match.start() - _FARTHEST), match.start())
    )
    for match in (*_FOR.finditer(text), *lived):
        number, start = read_number(match["number"]), match.start("hit")
        if number and not _VAGUE.search(text, max(0, start - _LONGEST_ADVERB), start):
            yield YearAgo(*match.span("hit"), number, int(match["year"]), number - _SLACK, inf)
