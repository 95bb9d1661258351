"""What dataclasses writes is compiled once for all runs."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from humaslint.store.generated import keep_generated


@pytest.fixture
def kept() -> Iterator[Any]:
    """What a run keeps, for one test."""
    kept: Any = SimpleNamespace(known={}, used={})
    keep_generated(kept)
    yield kept
    del dataclasses.exec  # type: ignore[attr-defined]


def _pair() -> Any:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Pair:
        one: int
        many: list[int] = dataclasses.field(default_factory=list)

    return Pair


def test_a_second_run_compiles_nothing_and_makes_the_same(kept: Any) -> None:
    """Of another class with the same fields too."""
    first = _pair()
    kept.known, kept.used = dict(kept.used), {}
    second = _pair()
    assert kept.known
    assert not kept.used
    for kind in (first, second):
        assert kind(1) == kind(1, [])
        assert kind(1) != kind(2)
        assert kind(1).many is not kind(1).many
        with pytest.raises(dataclasses.FrozenInstanceError):
            kind(1).one = 2
    assert first(1) != second(1)
