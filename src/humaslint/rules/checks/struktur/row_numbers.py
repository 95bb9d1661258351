"""The numbers in the first column of a table, headed *No.*: one that skips the next, or stands twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.block_groups import tables_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release

_HEADING = re.compile(r"no\b\.?\s*")
_NUMBERED = re.compile(r"\b(?:calon|paslon|kandidat|partai|rute|trayek|koridor|kloter|lintasan)\b")
"""What has a number of its own, in lower case, which heads the second column then."""
_NUMBER = re.compile(r"\s*(\d{1,3})\.?\s*")
_FEWEST = 3
"""Rows. A shorter table may show some rows of a longer one."""


def wrong_row_numbers(release: Release) -> Iterator[tuple[Passage, str, int]]:
    """Yield the only number of a table that is out of order: its cell, the number and what it should be.

    Where a cell above is empty, the rows cannot be told, and nothing is. The last row may be one of a longer ranking,
    and two rows that share a number may share a rank.
    """
    for table in tables_of(release):
        column, width = _first_column(table)
        odd = [at for at, (_cell, number) in enumerate(column) if number != at + 1]
        is_shifted = bool(odd) and odd == list(range(odd[0], len(column))) and odd[0] > 0
        is_skip = is_shifted and [number for _cell, number in column[odd[0] :]] == [at + 2 for at in odd]
        if len(column) < _FEWEST or not odd or not (len(odd) == 1 or is_skip) or not 0 < odd[0] < len(column) - 1:
            continue
        cell, number = column[odd[0]]
        if number != column[odd[0] - 1][1] or not _are_tied(table, odd[0] * width, width):
            yield cell, str(number), odd[0] + 1


def _are_tied(cells: Sequence[Passage], start: int, width: int) -> bool:
    """Say whether the row that begins with the cell at `start` shares what another cell says with the next one."""
    row, following = cells[start : start + width], cells[start + width : start + 2 * width]
    pairs = zip(row[1:], following[1:], strict=True)
    return any(one.text == other.text for one, other in pairs)


def _first_column(cells: Sequence[Passage]) -> tuple[list[tuple[Passage, int]], int]:
    """Return the cells that number the rows, with their numbers, and how many cells a row has.

    There are none where the table does not begin with 1, or tells of what has a number of its own.
    """
    if len(cells) < 2 or not _HEADING.fullmatch(cells[0].lower) or _NUMBERED.search(cells[1].lower):
        return [], 0
    width = next((at for at, each in enumerate(cells) if at and _number(each) is not None), 0)
    if width < 2 or _number(cells[width]) != 1:
        return [], 0
    column: list[tuple[Passage, int]] = []
    for cell in cells[width : len(cells) - width + 1 : width]:
        number = _number(cell)
        if number is None:
            break
        column.append((cell, number))
    is_whole = len(cells) - width * (len(column) + 1) < width
    return column if is_whole else [], width


def _number(cell: Passage) -> int | None:
    match = _NUMBER.fullmatch(cell.text)
    return int(match[1]) if match else None
