"""What dataclasses writes is compiled once for all runs."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_type_hints

import pytest

from humaslint.store.derived import Derived
from humaslint.store.generated import keep_generated
from humaslint.store.user_cache import user_secret


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Derived]]:
    """What starts a run of one user; afterwards nothing is kept any more."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    user_secret.cache_clear()

    def start() -> Derived:
        kept = Derived()
        keep_generated(kept)
        return kept

    yield start
    del dataclasses.exec  # type: ignore[attr-defined]
    user_secret.cache_clear()


def _pair() -> Any:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Pair:
        one: int
        many: list[int] = dataclasses.field(default_factory=list)

    return Pair


def test_a_second_run_compiles_nothing_and_makes_the_same(
    run: Callable[[], Derived], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of another class with the same fields too."""
    kept = run()
    first = _pair()
    kept.save()
    run()
    with monkeypatch.context() as patch:
        patch.setattr("builtins.compile", None)
        second = _pair()
    for kind in (first, second):
        assert get_type_hints(kind.__init__) == {"one": int, "many": list[int], "return": type(None)}
        assert kind(1) == kind(1, [])
        assert kind(1) != kind(2)
        assert kind(1).many is not kind(1).many
        with pytest.raises(dataclasses.FrozenInstanceError):
            kind(1).one = 2
    assert first(1) != second(1)
