"""Years told twice, by their number and by how long ago they were: `20 tahun lalu, tepatnya pada 1994`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.numerals import IN_WORDS, read_number
from humaslint.indonesian.time.date_forms import ANY_MONTH


class YearAgo(NamedTuple):
    """A number of years ago at the str offsets `start:end` of a text, and the year that it is said to be."""

    start: int
    end: int
    number: int
    year: int


_AGO = rf"(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\stahun\s(?:yang\s)?(?:lalu|silam))"
_YEAR = rf"(?:tahun\s|tanggal\s)?(?:\d{{1,2}}\s(?:{ANY_MONTH})\s)?(?P<year>(?:19|20)\d\d)(?!\w|[.,/–-]\d)"
_TOLD = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<!\w){_AGO}(?:,?\s(?:(?:tepatnya|yakni|yaitu|atau)\s(?:pada\s)?|pada\s)|,\s|\s\((?:pada\s)?){_YEAR}",
        rf"\b(?:pada|sejak)\s{_YEAR}(?:,?\s(?:atau|yakni|yaitu)\s|,\s|\s\(){_AGO}",
    )
)
_SINCE = re.compile(
    rf"(?<!\w)(?<!berlaku\s)(?<!dihitung\s)(?<!dibayar\s)sejak\s{_YEAR}(?:\s\(|,?\s(?:atau|yakni|yaitu)\s)(?:selama\s|sudah\s|telah\s|genap\s)?"
    rf"(?P<hit>(?P<number>\d{{1,3}}|{IN_WORDS})\stahun)"
    r"(?!\s(?:ke|yang|lalu|silam|sebelum|setelah|sesudah|ajaran|anggaran|pertama|awal|kemudian|hingga|sampai|masa)\b|\w)",
    re.IGNORECASE,
)
"""A year with how long ago that is: `sejak 1990 atau 41 tahun`."""
YEARS_AGO = re.compile(r"tahun (?:yang )?(?:lalu|silam)|sejak ")
"""What a text has, in lower case, that tells how many years ago something was."""
_VAGUE = re.compile(r"(?:sekitar|hampir|lebih|dari|kurang|kira-kira|sekira|kisaran)\s\Z", re.IGNORECASE)


def find_years_ago(text: str) -> Iterator[YearAgo]:
    """Yield the numbers of years ago, or since, that stand beside the year they lead to, estimates left out."""
    for pattern in (*_TOLD, _SINCE):
        for match in pattern.finditer(text):
            number = read_number(match["number"])
            if number and not _VAGUE.search(text, 0, match.start("hit")):
                yield YearAgo(*match.span("hit"), number, int(match["year"]))
