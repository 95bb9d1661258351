"""Blocks that belong together: the cells of each table, the items of each list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.lazy import kept


@kept
def tables_of(release: Release) -> Sequence[Sequence[Passage]]:
    """Return the cells of each table, row by row."""
    cells = [passage for passage in release.passages if passage.kind == "cell"] if "cell" in release.kinds else ()
    return [list(table) for _group, table in groupby(cells, key=lambda cell: cell.block.group)]


def lists_in(items: Iterable[Passage]) -> Iterator[Sequence[Passage]]:
    """Yield the items of each list that have words, those of a list within another apart."""
    listed = (item for item in items if item.words)
    for _group, own in groupby(listed, key=lambda item: (item.block.group, item.block.depth)):
        yield list(own)
