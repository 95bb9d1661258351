"""Ages against the year of birth or founding told in the same sentence: `lahir pada 2000, kini berusia 30 tahun`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.release_dates import day_of_release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_BORN = re.compile(
    r"\b(?:lahir|kelahiran|berdiri|didirikan|dibentuk|terbentuk|beroperasi)\b[^.;:\d“”\n]{0,40}?"
    r"(?:\d{1,2}(?:\s[A-Za-z]{3,9}\s|/\d{1,2}/))?(?P<year>(?:1[89]|20)\d\d)(?!\w|[.,/]\d)",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\b(?:(?:kini|saat\sini|sekarang|tahun\sini)\s(?:telah\s|sudah\s|genap\s)?(?:ber)?(?:usia|umur)"
    r"|genap(?:\sber(?:usia|umur))?|(?:memasuki|menginjak)\s(?:usia|umur))\s"
    r"(?P<hit>(?:ke-?\s?)?(?P<age>\d{1,3})\stahun|ke-?\s?(?P<ordinal>\d{1,3}))(?:\spada\s(?:tahun\s)?(?P<at>20\d\d))?(?!\w)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?<![\d.,])(?:1[89]|20)\d\d(?!\w|[.,]\d)")
_SLACK = 1
"""Years: the birthday may be still to come, and who enters a year of life has not yet lived it."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each age that the year of birth or founding, and that of the release, belie."""
    for passage in passages_of(rule, release.passages):
        for match in _AGE.finditer(passage.text) if passage.has_digits else ():
            told = _told(passage, match)
            if told is None or is_silent(rule, passage, *match.span("hit")):
                continue
            born, now = told
            arguments = {"found": match["hit"], "born": str(born), "year": str(now), "number": str(now - born)}
            yield Finding(rule, passage.place(*match.span("hit")), arguments)


def _told(passage: Passage, match: re.Match[str]) -> tuple[int, int] | None:
    """Return the year of birth and the year of which an age is told, None where they fit it or are not sure."""
    sentence = passage.sentence_at(match.start())
    text = passage.text[sentence.start : sentence.end]
    born = _BORN.search(text)
    day = day_of_release(passage.release)
    now = int(match["at"]) if match["at"] else day.year if day else 0
    if born is None or not now:
        return None
    year, age = int(born["year"]), int(match["age"] or match["ordinal"])
    is_sure = {int(each) for each in _YEAR.findall(text)} <= {year, now} and year < now
    return (year, now) if is_sure and abs(now - year - age) > _SLACK else None
