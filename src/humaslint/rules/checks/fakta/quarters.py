"""Quarters and halves of a year against the months beside them: `triwulan II (Januari–Maret 2026)`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import ANY_MONTH, MONTH_NAMES, MONTHS, UNTIL
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_NUMBERS = {
    name: number
    for number, names in enumerate(
        ("i 1 pertama ke-1 kesatu", "ii 2 kedua ke-2", "iii 3 ketiga ke-3", "iv 4 keempat ke-4"), 1
    )
    for name in names.split()
}
_PART = re.compile(
    rf"""(?<!\w)(?P<hit>(?P<part>triwulan|kuartal|semester)\s(?P<number>{"|".join(_NUMBERS)})(?:\s(?:tahun\s)?(?P<year>20\d\d))?
    \s?(?:\(|,\s(?:yakni|yaitu)\s|[-–—]\s)(?:bulan\s)?
    (?P<first>{ANY_MONTH})\s?{UNTIL}\s?(?P<last>{ANY_MONTH}))(?!\w)""",
    re.VERBOSE | re.IGNORECASE,
)
"""A part of a year with its first and last month: `triwulan II (April–Juni)`."""
_CUES = re.compile("triwulan|kuartal|semester")
_SIZES = {"triwulan": 3, "kuartal": 3, "semester": 6}
_SCHOOL = re.compile(r"ajaran|akademik|sekolah|kuliah|mahasiswa|siswa|pelajaran|ganjil|genap")
"""What makes a semester one of a school, in lower case."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each quarter, or half of a year, with months that are not its own."""
    for passage in passages_of(rule, release):
        if not _CUES.search(passage.lower):
            continue
        for match in _PART.finditer(passage.text):
            part = match["part"].lower()
            if part == "semester" and (match["year"] is None or _SCHOOL.search(passage.lower)):
                continue
            size, number = _SIZES[part], _NUMBERS[match["number"].lower()]
            first = (number - 1) * size + 1
            told = MONTHS[match["first"].lower()], MONTHS[match["last"].lower()]
            is_off = first + size <= len(MONTH_NAMES) + 1 and told != (first, first + size - 1)
            if is_off:
                months = f"{MONTH_NAMES[first - 1]}–{MONTH_NAMES[first + size - 2]}"
                name = f"{part} {match['number']}"
                yield from report(rule, passage, *match.span("hit"), name=name, months=months)
