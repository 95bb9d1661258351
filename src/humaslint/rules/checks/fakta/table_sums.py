"""The row of totals of a table against the columns above it, and its column of totals against the rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.block_groups import tables_of
from humaslint.indonesian.numerals import in_figures
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import MEDALS
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import report

_TOTAL = re.compile(r"(?:grand )?(?:total|jumlah)(?: (?:total|seluruhnya|keseluruhan))?:?", re.IGNORECASE)
_NUMBERED = re.compile(r"no(?:mor)?\.?|peringkat|rangking|ranking|urutan|#", re.IGNORECASE)
_NUMBER = re.compile(r"(?:Rp\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,3}))?")
_HUNDRED = Decimal(100)
_LABELS = 2
"""Columns of names before those of numbers, where the row of totals has but one."""
_FEWEST = 3
"""Rows above the totals: headings, two rows of figures."""


class _Table(NamedTuple):
    """The rows of a table, that of headings first and without that of totals; cells of that, one for each column.

    The totals lack where no row has them, and where the first cells of their row are empty.
    """

    rows: Sequence[Sequence[Passage]]
    totals: Sequence[Passage | None]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each total of a table that its column, or its row, does not come to.

    A table whose cells do not make whole rows, or a column with anything but numbers under its heading, tells nothing.
    """
    for cells in tables_of(release):
        table = _read_titled(cells)
        for total, value in (*_wrong_in_columns(table), *_wrong_in_rows(table)) if table else ():
            yield from report(rule, total, 0, len(total.text), number=in_figures(value.normalize()))


def _read_titled(cells: Sequence[Passage]) -> _Table | None:
    """Return the table that has these cells, of which the first may be its caption."""
    table = _read(cells) or (_read(cells[1:]) if len(cells[0].words) > 1 else None)
    is_headed = table is not None and (table.rows[0][0] is cells[0] or not any(map(_number, table.rows[0])))
    return table if is_headed or len(cells[0].words) >= _FEWEST else None


def _read(cells: Sequence[Passage]) -> _Table | None:
    """Return the table that has these cells, none of which is empty; None where its rows are not sure."""
    starts = [at for at, each in enumerate(cells) if _TOTAL.fullmatch(each.text.strip())]
    numbers = [at for at, each in enumerate(cells) if _number(each) is not None]
    if not starts or not numbers or numbers[0] == 0:
        return None
    last = starts[-1]
    size = len(cells) - last
    for width in (size + 1, size) if last > numbers[0] else ():
        if last % width == 0 and last // width >= _FEWEST:
            table = _Table(_cut(cells[:last], width), (*[None] * (width - size), *cells[last:]))
            is_whole = width == size > 1
            if _is_numbered(table) or (_is_labelled(table) if is_whole else _is_labelled_twice(table)):
                return table
    width = starts[0] + 1
    is_whole = starts[0] < numbers[0] and len(cells) % width == 0 and len(cells) // width >= _FEWEST
    return _Table(_cut(cells, width), ()) if is_whole else None


def _cut(cells: Sequence[Passage], width: int) -> list[Sequence[Passage]]:
    return [cells[at : at + width] for at in range(0, len(cells), width)]


def _is_numbered(table: _Table) -> bool:
    """Say whether the first column counts the rows."""
    is_headed = _NUMBERED.fullmatch(table.rows[0][0].text.strip()) is not None
    return is_headed and [_number(row[0]) for row in table.rows[1:]] == list(range(1, len(table.rows)))


def _is_labelled(table: _Table) -> bool:
    """Say whether the first column has names."""
    return all(_number(row[0]) is None for row in table.rows)


def _is_labelled_twice(table: _Table) -> bool:
    """Say whether the first two columns have names and all others numbers, so that a cell beside *Jumlah* is empty."""
    rows = table.rows[1:]
    is_wide = len(table.rows[0]) > _LABELS
    return (
        is_wide
        and all(_number(cell) is None for row in table.rows for cell in row[:_LABELS])
        and all(_number(cell) is not None for row in rows for cell in row[_LABELS:])
    )


def _wrong_in_columns(table: _Table) -> Iterator[tuple[Passage, Decimal]]:
    """Yield the totals in the last row with what their columns come to."""
    for column, cell in enumerate(table.totals):
        total = _number(cell) if cell is not None else None
        parts = [_number(row[column]) for row in table.rows[1:]]
        whole = [each for each in parts if each is not None]
        if cell is None or total is None or len(whole) < len(parts) or _has_subtotal(whole) or _is_mean(whole, total):
            continue
        if abs(sum(whole) - total) > _slack(whole, total):
            yield cell, sum(whole, Decimal())


def _is_mean(values: Sequence[Decimal], total: Decimal) -> bool:
    """Say whether what stands below values is their mean, a rank or the last of them, not their sum."""
    return len(values) > 1 and 0 < min(values) <= total <= max(values)


def _has_subtotal(values: Sequence[Decimal]) -> bool:
    """Say whether one value of a column is the sum of those right below it."""
    return any(
        values[at] == sum(values[at + 1 : to])
        for at in range(len(values))
        for to in range(at + _FEWEST, len(values) + 1)
    )


def _wrong_in_rows(table: _Table) -> Iterator[tuple[Passage, Decimal]]:
    """Yield the cells of a column headed as a total that are not what their row comes to, where most others are."""
    if not _TOTAL.fullmatch(table.rows[0][-1].text.strip()):
        return
    first = 1 + bool(_NUMBERED.fullmatch(table.rows[0][0].text.strip()))
    read = [[_number(cell) for cell in row[first:]] for row in table.rows[1:]]
    rows = [[each for each in row if each is not None] for row in read]
    if any(len(row) != len(table.rows[0]) - first or len(row) < _FEWEST for row in rows):
        return
    wrong = [at for at, (*parts, total) in enumerate(rows) if sum(parts) != total]
    are_medals = {cell.lower.strip() for cell in table.rows[0]} >= MEDALS
    if len(wrong) * 2 <= len(rows) - len(wrong) or (are_medals and len(wrong) < len(rows)):
        yield from ((table.rows[at + 1][-1], sum(rows[at][:-1], Decimal())) for at in wrong)


def _slack(parts: Sequence[Decimal], total: Decimal) -> Decimal:
    """Return by how much rounded numbers may miss their sum: those with places, and shares of a hundred."""
    steps = [Decimal(1).scaleb(int(each.as_tuple().exponent)) for each in parts]
    return sum(steps, Decimal()) / 2 if min(steps) < 1 or total == _HUNDRED else Decimal()


def _number(cell: Passage) -> Decimal | None:
    match = _NUMBER.fullmatch(cell.text.strip())
    if match is None:
        return None
    places = f".{match[2]}" if match[2] else ""
    return Decimal(match[1].replace(".", "") + places)
