"""Changes in the last column of a table that the two figures before them do not make: `13,94 | 13,27 | −0,76`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.block_groups import tables_of
from humaslint.indonesian.numerals import in_figures
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import report

_HEADINGS = ("perubahan", "selisih", "kenaikan", "penurunan")
_CHANGE = re.compile(rf"(?:{'|'.join(_HEADINGS)})\b[^%]*", re.IGNORECASE)
"""The heading of such a column, which tells no percentages."""
_NUMBER = re.compile(r"(?P<sign>[-−–+]?)\s?(?:Rp\.?\s?)?(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<places>\d{1,3}))?")
_WIDTH = 3
"""Columns of figures, the change among them."""
_MANY = 2
"""Rows that are right for each that is wrong."""


class _Row(NamedTuple):
    """The cell of a change, what it tells, and what it should, both without their sign; the worth of a last digit."""

    cell: Passage
    told: Decimal
    real: Decimal
    step: Decimal

    @property
    def is_right(self) -> bool:
        """Whether the two figures, perhaps rounded, make the change."""
        return abs(self.told - self.real) <= (self.step if self.step < 1 else 0)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such change, where most others of its column are right."""
    for cells in tables_of(release):
        rows = _rows(cells)
        wrong = [row for row in rows if not row.is_right]
        if wrong and len(wrong) * _MANY <= len(rows) - len(wrong):
            for row in wrong:
                yield from report(rule, row.cell, 0, len(row.cell.text), number=in_figures(row.real))


def _rows(cells: Sequence[Passage]) -> list[_Row]:
    """Return the rows of a table whose last heading is that of a change behind two figures; none of any other table."""
    ends = (at for at, cell in enumerate(cells, 1) if at >= _WIDTH and _CHANGE.fullmatch(cell.text.strip()))
    width = next(ends, 0)
    if not width or len(cells) % width:
        return []
    rows = []
    for start in range(width, len(cells), width):
        *_before, first, last, change = cells[start : start + width]
        figures = [_read(each) for each in (first, last, change)]
        read = [each for each in figures if each is not None]
        if len(read) < _WIDTH:
            return []
        (one, step), (other, _step), (told, _last_step) = read
        rows.append(_Row(change, abs(told), abs(other - one), step))
    return rows


def _read(cell: Passage) -> tuple[Decimal, Decimal] | None:
    """Return the number of a cell and the worth of its last digit."""
    match = _NUMBER.fullmatch(cell.text.strip())
    if match is None:
        return None
    places = match["places"] or ""
    step = Decimal(1).scaleb(-len(places))
    value = Decimal(match["whole"].replace(".", "") + places) * step
    return (-value if match["sign"] in ("-", "−", "–") else value), step
