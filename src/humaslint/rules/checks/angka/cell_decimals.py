"""The one cell of a table whose decimals stand behind a full stop: `41,3 | 12.9 | 22,7`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.block_groups import tables_of
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import mend

_COMMA = re.compile(r"-?\d{1,3},\d{1,2} ?%?")
_STOP = re.compile(r"-?\d{1,3}\.\d{1,2}")
_HOUR = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5]\d")
"""What may be an hour, of which a table has as many as of decimals."""
_NUMBER = re.compile(r"-?\d[\d.,]* ?%?|[-–—]")
_FEWEST = 2
"""Cells with a comma that show how the table writes decimals."""
_WIDEST = 12
"""Columns of a table that is read."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the only number of a table with a stop before its decimals, where others have a comma."""
    for cells in tables_of(release):
        texts = [each.text.strip() for each in cells]
        stops = [at for at, text in enumerate(texts) if _STOP.fullmatch(text)]
        if len(stops) != 1 or _HOUR.fullmatch(texts[stops[0]]) or not _is_in_column(texts, stops[0]):
            continue
        cell = cells[stops[0]]
        start, end = len(cell.text) - len(cell.text.lstrip()), len(cell.text.rstrip())
        yield from mend(rule, cell, start, end, cell.text[start:end].replace(".", ","))


def _is_in_column(texts: Sequence[str], at: int) -> bool:
    """Say whether the cell stands under a heading among numbers alone, decimals with a comma among them.

    A row number, a code or an edition has none beside it. A table of which cells are left out is not read.
    """
    decimals = [one for one, text in enumerate(texts) if _COMMA.fullmatch(text)]
    if len(decimals) < _FEWEST:
        return False
    first = min(at, *decimals)
    for width in range(2, min(first, _WIDEST) + 1):
        column = texts[width + at % width :: width]
        if len(texts) % width == 0 and all(map(_NUMBER.fullmatch, column)) and any(map(_COMMA.fullmatch, column)):
            return True
    return False
