"""Anniversaries beside the year of which they count: `Kabupaten Randu, yang berdiri pada 1950, … hari jadi ke-75`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.date_forms import ANY_MONTH
from humaslint.indonesian.passage import Passage


class FoundedBody(NamedTuple):
    """A numbered anniversary at the str offsets `start:end` of a passage, and the year of its founding told with it."""

    start: int
    end: int
    number: int
    founded: int


_NUMBER = r"[Kk]e[-\s]?(?P<number>\d{1,3})(?!\w|[.,]\d)"
_ANNIVERSARY = re.compile(
    rf"\b(?i:HUT|hari\sulang\stahun|ulang\stahun|hari\sjadi|dies\snatalis)(?:nya)?\b(?:\s[^\s.,;:()\d]+){{0,5}}\s(?:yang\s)?{_NUMBER}"
)
_FOUNDED = re.compile(
    rf"\b(?:berdiri|didirikan|dibentuk|terbentuk)\s(?:pada\s|sejak\s)?(?:tahun\s|tanggal\s)?"
    rf"(?:\d{{1,2}}\s(?i:{ANY_MONTH})\s)?(?P<year>1[89]\d\d|20\d\d)(?!\w|[.,/]\d)"
)
FOUNDING = re.compile(r"\b(?:berdiri|didirikan|(?:di|ter)bentuk) (?:pada |sejak |tahun |tanggal |\d)")
"""What a text has, in lower case, that tells when something was founded."""
_SHORTEST = 5
"""Years. A younger body has no anniversary whose number is off."""


def find_founded_bodies(passage: Passage) -> Iterator[FoundedBody]:
    """Yield the one anniversary of a sentence that tells one year of founding too."""
    if not FOUNDING.search(passage.lower):
        return
    for start, end in passage.sentences:
        told = [*_ANNIVERSARY.finditer(passage.text, start, end)]
        years = [*_FOUNDED.finditer(passage.text, start, end)]
        if len(told) == len(years) == 1 and int(told[0]["number"]) > _SHORTEST:
            yield FoundedBody(*told[0].span(), int(told[0]["number"]), int(years[0]["year"]))
