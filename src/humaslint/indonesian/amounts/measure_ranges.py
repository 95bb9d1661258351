"""Ranges of measures and of months that end below or before their beginning: `suhu 8–2 derajat`, `usia 59–12 bulan`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.numerals import read_figures
from humaslint.indonesian.time.date_forms import ANY_MONTH, MONTHS

Span = tuple[int, int]

_MEASURED = re.compile(
    r"""\b(?P<what>usia|umur|berusia|berumur|bersuhu|suhu|setinggi|sedalam|sepanjang|selebar|setebal|seluas|seberat|berbobot
      |berkisar|kisaran)
    \s(?:(?:antara|sekitar|pada|di)\s){0,2}
    (?P<hit>(?P<first>\d{1,4})(?:\s?[-–]\s?|(?P<words>\s(?:hingga|sampai)\s))(?P<last>\d{1,4})\s(?!tahun\ske\sdepan)
    (?:derajat|°|sentimeter|cm|meter|kilometer|km|milimeter|hektare|ha|kilogram|kg|gram|ton|bulan|tahun|persen))(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Two figures of a size, which has no first and last: the less stands first.

In words it may be told from the larger one: `suhu 34 hingga 21 derajat pada siang dan malam`; ages are not.
"""
_RANGE = re.compile(r"\d(?:\s?[-–]\s?|\s(?:hingga|sampai)\s)\d")
"""What is in every text with such a range, and in few others."""
_FALLING = re.compile(r"\b(?:turun|menurun|surut|menyusut|berkurang|mengecil|menyurut)", re.IGNORECASE)
_REACH = 60
"""Characters before a range in which what falls is told."""
_MONTHS = re.compile(
    rf"""\b(?:sejak|dari|mulai|periode|antara|selama)\s(?:bulan\s)?
    (?P<hit>(?P<first>{ANY_MONTH})\s(?P<year>20\d\d)\s?(?:[-–]|sampai\sdengan|sampai|hingga|s\.d\.)\s?
    (?:bulan\s)?(?P<last>{ANY_MONTH})\s(?P<last_year>20\d\d))(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""Two months with their years: `sejak Mei 2030 hingga Juni 2031`."""
_MAY_BE_MONTHS = re.compile(r"20\d\d\s?(?:[-–]|(?i:sampai|hingga|s\.d\.))")
"""What every such stretch of months has; few texts do."""


def find_falling_measures(text: str) -> Iterator[Span]:
    """Yield the str offsets of the ranges of a size, without what is said to fall."""
    for match in _MEASURED.finditer(text) if _RANGE.search(text) else ():
        first, last = (read_figures(match[group]) for group in ("first", "last"))
        before = text[max(0, match.start() - _REACH) : match.start()]
        is_range = not match["words"] or match["what"].lower().endswith(("usia", "umur"))
        if first and last and first > last and is_range and not _FALLING.search(before):
            yield match.span("hit")


def find_backward_months(text: str) -> Iterator[Span]:
    """Yield the str offsets of the stretches of months that end before they begin, as their years tell."""
    for match in _MONTHS.finditer(text) if _MAY_BE_MONTHS.search(text) else ():
        first, last = (MONTHS[match[group].lower()] for group in ("first", "last"))
        if (int(match["year"]), first) > (int(match["last_year"]), last):
            yield match.span("hit")
