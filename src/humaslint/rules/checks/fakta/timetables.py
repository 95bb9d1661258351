"""Rows of a timetable that run into each other: `08.45–09.30 pembukaan`, then `09.15–10.00 materi`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.clock_times import ZONE, minute_of_day
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import contrary

_ROW = re.compile(
    rf"(?<![\w.:/-])(?P<hit>(?P<first>\d\d?[.:][0-5]\d)(?:\s{ZONE})?"
    r"\s?(?:[-–—]|s\.?d\.?|sampai|hingga)\s?(?P<last>\d\d?[.:][0-5]\d))(?![.:]?\d)",
    re.IGNORECASE,
)
_MAY_BE = re.compile(rf"[.:](?<=\d.)[0-5]\d(?i:\s{ZONE})?\s?(?i:[-–—]|s\.?d|sampai|hingga)")
"""What every row has; it begins with what is soon found."""
_LEAD = re.compile(r"(?:pukul\s|jam\s)?\Z", re.IGNORECASE)
_TAIL = re.compile(rf"(?:\s{ZONE})?[).;]?\Z", re.IGNORECASE)
"""What stands before the time of a row that begins with it, and behind one that ends with it."""
_FEWEST = 3
"""Rows of a timetable of which one can be told to be wrong."""
_FAR = 8
"""Cells from one row of a table to the next."""


class _Row(NamedTuple):
    """A stretch of time at the str offsets `start:end` of its passage, in minutes of the day."""

    passage: Passage
    start: int
    end: int
    first: int
    last: int


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the one row of a timetable that begins while the row before it lasts.

    The others follow one another, two at least without a gap: what runs side by side has more such rows.
    """
    if not _MAY_BE.search(release.text):
        return
    rows = [row for passage in passages_of(rule, release) if passage.has_digits for row in _rows(passage)]
    for table in _tables(rows):
        pairs = list(pairwise(table))
        wrong = [(one, other) for one, other in pairs if other.first < one.last]
        has_joint = any(one.last == other.first for one, other in pairs)
        if len(table) < _FEWEST or len(wrong) != 1 or not has_joint:
            continue
        one, odd = wrong[0]
        if one.first < odd.first and one.last < odd.last:
            yield from contrary(rule, odd, one)


def _rows(passage: Passage) -> Iterator[_Row]:
    """Yield the times of a passage that begins with one, or the only one of an item or cell that ends with it."""
    found = list(_ROW.finditer(passage.text))
    is_led = bool(found) and _LEAD.match(passage.text, 0, found[0].start()) is not None
    is_row = len(found) == 1 and passage.kind not in RUNNING and _TAIL.match(passage.text, found[0].end())
    for match in found if is_led or is_row else ():
        first, last = minute_of_day(match["first"]), minute_of_day(match["last"])
        if first < last:
            yield _Row(passage, *match.span("hit"), first, last)


def _tables(rows: Sequence[_Row]) -> Iterator[list[_Row]]:
    """Yield the rows that stand below each other, each set on its own."""
    table: list[_Row] = []
    for row in rows:
        if table and not _is_next(table[-1].passage, row.passage):
            yield table
            table = []
        table.append(row)
    yield table


def _is_next(one: Passage, other: Passage) -> bool:
    if one.kind != other.kind:
        return False
    is_cell = one.kind == "cell" and one.block.group == other.block.group
    return other.index - one.index <= (_FAR if is_cell else 1)
