"""Figures of a sentence that a row of a table has too, but for one: `Randu meraih 87 emas, 61 perak, 70 perunggu`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.figure_slips import is_mistyped
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.numerals import read_figures
from humaslint.indonesian.passage import Passage


class RowSlip(NamedTuple):
    """A figure at the str offsets `start:end` of a passage, and the cell that has another in its place."""

    passage: Passage
    start: int
    end: int
    cell: Passage


_FEWEST = 3
"""Figures in a row that a sentence must tell."""
_SHORT = 4
"""Letters of a name that heads a row."""


class _Row(NamedTuple):
    name: str
    cells: Sequence[Passage]
    values: Sequence[Decimal]


def find_row_slips(tables: Sequence[Sequence[Passage]], prose: Sequence[Passage]) -> Iterator[RowSlip]:
    """Yield the figures of sentences that name a row and tell its figures in their order, one of them mistyped."""
    for row in [row for cells in tables for row in _rows(cells)]:
        for passage in prose:
            if row.name in passage.text:
                yield from _in_passage(row, passage)


def _in_passage(row: _Row, passage: Passage) -> Iterator[RowSlip]:
    for tokens, amounts, _words in passage.amounts:
        counts = [each for each in amounts if each.unit == "count"]
        is_named = row.name in passage.text[tokens[0].start : tokens[-1].end]
        found = _off(row.values, counts) if is_named and len(counts) >= _FEWEST else None
        if found:
            at, amount = found
            yield RowSlip(passage, tokens[amount.start].start, tokens[amount.end - 1].end, row.cells[at])


def _off(values: Sequence[Decimal], counts: Sequence[Quantity]) -> tuple[int, Quantity] | None:
    """Return the one figure of a sentence that is not that of the row, with the place of this; None where not sure."""
    told = [each.value for each in counts]
    for size in range(min(len(values), len(told)), _FEWEST - 1, -1):
        for first in range(len(values) - size + 1):
            for start in range(len(told) - size + 1):
                pairs = list(zip(values[first : first + size], told[start : start + size], strict=True))
                wrong = [at for at, (one, other) in enumerate(pairs) if one != other]
                if len(wrong) == 1 and is_mistyped(*pairs[wrong[0]]):
                    return first + wrong[0], counts[start + wrong[0]]
    return None


def _rows(cells: Sequence[Passage]) -> Iterator[_Row]:
    """Yield the rows of a table whose figures stand right behind a name."""
    for at, cell in enumerate(cells):
        name = cell.text.strip()
        if len(name) < _SHORT or not name[0].isupper() or read_figures(name) is not None:
            continue
        end = next((to for to in range(at + 1, len(cells)) if read_figures(cells[to].text.strip()) is None), len(cells))
        if end - at > _FEWEST:
            row = cells[at + 1 : end]
            yield _Row(name, row, [Decimal(each.text.strip().replace(".", "")) for each in row])
