"""The numbers in the first column of a table, headed *No.*: one that skips the next, or stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release

_HEADING = re.compile(r"(?:no|nomor)\b\.?\s*")
_NUMBER = re.compile(r"\s*(\d{1,3})\.?\s*")
_FEWEST = 3
"""Rows. A shorter table may show some rows of a longer one."""


def wrong_row_numbers(release: Release) -> Iterator[tuple[Passage, str, int]]:
    """Yield the only number of a table that is out of order: its cell, the number and what it should be.

    Where a cell above is empty, the rows cannot be told, and nothing is.
    """
    cells = [passage for passage in release.passages if passage.kind == "cell"]
    for _group, group in groupby(cells, key=lambda each: each.block.group):
        column = _first_column(list(group))
        odd = [at for at, (_cell, number) in enumerate(column) if number != at + 1]
        is_shifted = bool(odd) and odd == list(range(odd[0], len(column))) and odd[0] > 0
        is_skip = is_shifted and [number for _cell, number in column[odd[0] :]] == [at + 2 for at in odd]
        if len(column) >= _FEWEST and odd and (len(odd) == 1 or is_skip) and odd[0] > 0:
            cell, number = column[odd[0]]
            yield cell, str(number), odd[0] + 1


def _first_column(cells: Sequence[Passage]) -> list[tuple[Passage, int]]:
    """Return the cells that number the rows, with their numbers; none where the table does not begin with 1."""
    if not cells or not _HEADING.fullmatch(cells[0].lower):
        return []
    width = next((at for at, each in enumerate(cells) if at and _number(each) is not None), 0)
    if width < 2 or _number(cells[width]) != 1:
        return []
    column: list[tuple[Passage, int]] = []
    for cell in cells[width::width]:
        number = _number(cell)
        if number is None:
            break
        column.append((cell, number))
    is_whole = len(cells) - width * (len(column) + 1) < width
    return column if is_whole else []


def _number(cell: Passage) -> int | None:
    match = _NUMBER.fullmatch(cell.text)
    return int(match[1]) if match else None
