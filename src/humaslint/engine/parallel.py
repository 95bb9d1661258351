"""One function over many items by several processes, the results in the order of the items."""

from __future__ import annotations

import gc
import os
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

Item = TypeVar("Item")
Result = TypeVar("Result")

FEW = 48
"""Fewer items than this are done sooner by one process than by several that have to be started."""
_CHUNK = 16
"""How many items a process is given at once."""
_AHEAD = 4
"""How many chunks a process are on their way, so that none waits while results are taken."""
_GARBAGE = 200_000
"""How many objects may be made before Python looks for cycles; a release makes that many in a few checks."""


@cache
def settle() -> None:
    """Let rules and lexicon, which are in memory, stay to the end, and Python look for cycles less often.

    That is done once in a process: what is garbage by the second time would stay too.
    """
    gc.freeze()
    gc.set_threshold(_GARBAGE, 20, 20)


def jobs_for(count: int, wanted: int | None = None) -> int:
    """Return how many processes to use for `count` items: `wanted`, or else one a core, but one alone for few items."""
    if wanted is None:
        wanted = _cores() if count >= FEW else 1
    return max(1, min(wanted, count))


def map_in_order(work: Callable[[Item], Result], items: Iterable[Item], jobs: int) -> Iterator[Result]:
    """Yield `work(item)` for each item, in order, done by `jobs` processes, or by this one if `jobs` is 1.

    Functions, items and results have to be picklable where `jobs` is more than 1. What `work` raises is raised at its
    item's turn; a process that dies raises BrokenProcessPool. Items are taken a little ahead of the results, never all
    at once.
    """
    return map(work, items) if jobs == 1 else map_chunks(partial(_each, work), items, jobs)


def map_chunks(
    work: Callable[[Sequence[Item]], list[Result]],
    items: Iterable[Item],
    jobs: int,
    prepare: Callable[[], object] | None = None,
) -> Iterator[Result]:
    """Yield the results for all items as `map_in_order` does, where `work` does a few items at a time, in order.

    `prepare` is called once in each process before its first item.
    """
    left = iter(items)
    if jobs == 1:
        if prepare:
            prepare()
        while chunk := list(islice(left, _CHUNK)):
            yield from work(chunk)
        return
    from concurrent.futures import Future, ProcessPoolExecutor

    pending: deque[Future[list[Result]]] = deque()
    pool = ProcessPoolExecutor(jobs, _context(), _begin, (prepare,))
    try:
        while True:
            while len(pending) < jobs * _AHEAD and (chunk := list(islice(left, _CHUNK))):
                pending.append(pool.submit(work, chunk))
            if not pending:
                return
            yield from pending.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def _begin(prepare: Callable[[], object] | None) -> None:
    """An interrupt at the keyboard is for the first process alone, which ends the others."""
    from signal import SIG_IGN, SIGINT, signal

    signal(SIGINT, SIG_IGN)
    if prepare:
        prepare()


def _each(work: Callable[[Item], Result], chunk: Sequence[Item]) -> list[Result]:
    return [work(item) for item in chunk]


def _cores() -> int:
    """The cores that this process may use: a container is often given fewer than the machine has."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _context() -> BaseContext:
    """On Linux a process begins as a copy of this one, with rules and lexicon in memory; elsewhere that is unsafe."""
    from multiprocessing import get_context

    return get_context("fork" if sys.platform == "linux" else "spawn")
