"""Work taken up again: what is kept is loaded at its turn, the rest is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

import pytest

from humaslint.engine.plain import plain, reader_of
from humaslint.engine.resume import resume


def test_everything_in_order_and_at_its_turn() -> None:
    """Kept and made results come in the order of the files; what cannot be loaded after all is made."""
    told: list[str] = []

    def find(path: Path) -> str | None:
        return path.name.upper() if path.name in "ac" else None

    def load(path: Path, found: str) -> str | None:
        told.append(f"load {path} {found}")
        return None if path.name == "c" else f"kept {path}"

    def make(paths: Sequence[Path]) -> Iterator[str]:
        for path in paths:
            told.append(f"make {path}")
            yield f"made {path}"

    found = resume([Path(name) for name in "abcd"], find, load, make)
    assert told == []
    assert [next(found), next(found)] == ["kept a", "made b"]
    assert told == ["load a A", "make b"]
    assert list(found) == ["made c", "made d"]
    assert told == ["load a A", "make b", "load c C", "make c", "make d"]


class _Inner(NamedTuple):
    words: frozenset[str]
    day: date | None


class _Outer(NamedTuple):
    kind: Literal["one", "two"]
    pair: tuple[str, int]
    inner: tuple[_Inner, ...]
    is_sure: bool


_VALUE = _Outer("two", ("a", 3), (_Inner(frozenset("yx"), date(2025, 1, 6)), _Inner(frozenset(), None)), True)
_PLAIN = ["two", ["a", 3], [[["x", "y"], "2025-01-06"], [[], None]], True]


def test_a_plain_value_comes_back() -> None:
    """Named tuples, sets and days are lists and texts, always in one order, and are made of these again."""
    assert plain(_VALUE) == _PLAIN
    assert reader_of(_Outer)(_PLAIN) == _VALUE


@pytest.mark.parametrize(
    "value",
    [
        None,
        "two",
        _PLAIN[:3],
        [*_PLAIN, 1],
        ["three", *_PLAIN[1:]],
        ["two", ["a", "3"], [], True],
        ["two", ["a", True], [], True],
        ["two", ["a", 3], [[["x"], "6 Januari"]], True],
        ["two", ["a", 3], [["xy", None]], True],
        ["two", ["a", 3], {}, True],
        ["two", ["a", 3], [], 1],
    ],
)
def test_anything_else_is_refused(value: object) -> None:
    """A wrong type, number of values or choice is an error, wherever it stands."""
    with pytest.raises((TypeError, ValueError)):
        reader_of(_Outer)(value)
