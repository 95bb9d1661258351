"""Work on many files in several processes, the results in the order of the files."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

_FEW = 40
"""Files for which starting processes takes longer than the work."""
_SHARE = 32
"""Files that a process takes at a time, at most."""


def in_processes(work: Callable[[Item], Result], items: Sequence[Item], jobs: int) -> Iterator[Result]:
    """Yield what `work` returns for each item, in order, from `jobs` processes (0: as many as there are cores).

    `work` and its results must be picklable; one process is this one.
    """
    count = min(jobs or os.cpu_count() or 1, max(1, len(items) // _FEW))
    if count < 2:
        yield from map(work, items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    share = max(1, min(_SHARE, len(items) // (4 * count)))
    with ProcessPoolExecutor(count, get_context("spawn")) as pool:
        yield from pool.map(work, items, chunksize=share)
