"""Several processes do the work of one, in the same order."""

from __future__ import annotations

import os
from concurrent.futures.process import BrokenProcessPool

import pytest

from humaslint.engine.parallel import FEW, jobs_for, map_in_order
from humaslint.model.errors import HumaslintError


def _square(number: int) -> int:
    return number * number


def _refuse_seventy(number: int) -> int:
    if number == 70:
        raise HumaslintError("terlalu besar", "naskah.md", 7)
    return number


def _die_at_seventy(number: int) -> int:
    if number == 70:
        os._exit(9)
    return number


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_order(jobs: int) -> None:
    """Results come in the order of the items, whoever is done first."""
    assert list(map_in_order(_square, range(500), jobs)) == [number * number for number in range(500)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_error_comes_at_its_turn(jobs: int) -> None:
    """What the work raises is raised whole, after the results before it; a chunk that fails yields none of its own."""
    taken = []
    with pytest.raises(HumaslintError) as caught:
        taken.extend(iter(map_in_order(_refuse_seventy, range(500), jobs)))
    assert str(caught.value) == "naskah.md:7: terlalu besar"


def test_a_process_that_dies_is_told() -> None:
    """The run ends with an error, not with results that are missing, and does not hang."""
    with pytest.raises(BrokenProcessPool):
        list(map_in_order(_die_at_seventy, range(500), 2))


def test_an_endless_source_is_not_read_to_its_end() -> None:
    """Items are taken as results are."""
    taken: list[int] = []

    def endless():  # type: ignore[no-untyped-def]
        while True:
            taken.append(len(taken))
            yield taken[-1]

    results = map_in_order(_square, endless(), 2)
    assert [next(results) for _ in range(3)] == [0, 1, 4]
    results.close()
    assert len(taken) < 1000


def test_few_items_are_done_alone() -> None:
    """No process is started for a handful of files; what the user asks for counts, up to one a file."""
    assert jobs_for(FEW - 1) == 1
    assert jobs_for(10_000) == min(10_000, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1)
    assert [jobs_for(3, 8), jobs_for(100, 8), jobs_for(0, 8), jobs_for(0)] == [3, 8, 1, 1]
