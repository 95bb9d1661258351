"""Places in a contest whose scores lead the other way: `Juara pertama … nilai 92,5, disusul … dengan nilai 93,25`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import contrary

_PLACES = {"pertama": 1, "kedua": 2, "ketiga": 3, "satu": 1, "dua": 2, "tiga": 3, "i": 1, "ii": 2, "iii": 3}
_PLACE = re.compile(
    r"\b(?:juara|peringkat|posisi|tempat)\s(?:umum\s)?(?:ke-?\s?)?(?P<place>pertama|kedua|ketiga|satu|dua|tiga|I{1,3}|[123])\b",
    re.IGNORECASE,
)
_SCORE = re.compile(
    r"\b(?:nilai|skor|poin)\s(?:(?:total|akhir|rata-rata|sebesar|mencapai|tertinggi)\s)?(?P<score>\d{1,4}(?:,\d{1,3})?)(?![\w.,/-]*\d)",
    re.IGNORECASE,
)
_NEXT = re.compile(r"\b(?:disusul|diikuti)\b", re.IGNORECASE)
"""What tells that the next place follows, whose number is not told."""
_SEVERAL = re.compile(
    r"\b(?:harapan|kategori|putra|putri|babak|cabang|masing-masing|beregu|minus|lalu|sebelumnya|rekor)\b", re.IGNORECASE
)
"""What tells of several contests, or of other prizes."""


class _Scored(NamedTuple):
    """A place with its score, told at the str offsets `start:end` of a passage."""

    passage: Passage
    start: int
    end: int
    place: int
    score: Decimal


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each score that is more than that of the place above it."""
    if "juara" not in release.lower and "peringkat" not in release.lower:
        return
    for passage in passages_of(rule, release):
        for start, end in passage.sentences if passage.has_digits and _PLACE.search(passage.text) else ():
            if _SEVERAL.search(passage.text, start, end):
                continue
            scored = sorted(_scored(passage, start, end), key=lambda each: each.place)
            for upper, lower in pairwise(scored):
                if upper.place < lower.place and upper.score < lower.score:
                    yield from contrary(rule, lower, upper)


def _scored(passage: Passage, start: int, end: int) -> list[_Scored]:
    """Return the places of a sentence with their scores; none where one has no place, or a place is told twice."""
    found: list[_Scored] = []
    before = start
    for match in _SCORE.finditer(passage.text, start, end):
        told = [*_PLACE.finditer(passage.text, before, match.start())]
        if told:
            word = told[-1]["place"].lower()
            place = _PLACES.get(word) or int(word)
        elif found and _NEXT.search(passage.text, found[0].start, match.start()):
            place = found[-1].place + 1
        else:
            return []
        found.append(_Scored(passage, *match.span(), place, Decimal(match["score"].replace(",", "."))))
        before = match.end()
    return found if len({each.place for each in found}) == len(found) else []
