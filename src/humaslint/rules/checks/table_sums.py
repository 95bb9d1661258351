"""The row of totals of a table against the columns above it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_TOTAL = re.compile(r"(?:grand )?(?:total|jumlah)(?: (?:total|seluruhnya|keseluruhan))?:?", re.IGNORECASE)
_NUMBER = re.compile(r"(?:Rp\.?\s?)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,3}))?")
_HUNDRED = Decimal(100)
_FEWEST = 4
"""Rows: headings, two rows of figures, totals."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each total in the last row of a table that is not the sum of its column.

    A table whose cells do not make whole rows, or a column with anything but numbers under its heading, tells nothing.
    """
    cells = [passage for passage in passages_of(rule, release.passages) if passage.kind == "cell"]
    for _group, table in groupby(cells, key=lambda each: each.block.group):
        for total, value in _wrong_totals(list(table)):
            if not is_silent(rule, total, 0, len(total.text)):
                yield Finding(rule, total.place(0, len(total.text)), {"found": total.text, "number": _written(value)})


def _wrong_totals(cells: Sequence[Passage]) -> Iterator[tuple[Passage, Decimal]]:
    """Yield the totals of a table, row by row, with what their columns come to."""
    first = next((at for at, each in enumerate(cells) if _TOTAL.fullmatch(each.text.strip())), len(cells))
    width = len(cells) - first
    if width < 2 or len(cells) % width or len(cells) < _FEWEST * width or _number(cells[0]) is not None:
        return
    for column in range(1, width):
        *parts, total = (_number(each) for each in cells[width + column :: width])
        whole = [each for each in parts if each is not None]
        if total is not None and len(whole) == len(parts) and abs(sum(whole) - total) > _slack(whole, total):
            yield cells[first + column], sum(whole, Decimal())


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


def _written(value: Decimal) -> str:
    return f"{value.normalize():,f}".translate(str.maketrans(",.", ".,"))
