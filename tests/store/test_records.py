"""Named tuples that are made fast are named tuples in all that our code asks of them."""

from __future__ import annotations

import pickle
import typing
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

from humaslint.store import records


class Usual(NamedTuple):
    """What Python makes."""

    words: str
    use: str | None = None
    numbers: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        """How many numbers there are."""
        return len(self.numbers)

    def doubled(self) -> Usual:
        """Twice the words."""
        return self._replace(words=self.words * 2)


_BODY = {
    **{name: Usual.__dict__[name] for name in ("__doc__", "__module__", "size", "doubled")},
    "__qualname__": "Fast",
    "__annotations__": {"words": "str", "use": "str | None", "numbers": "tuple[int, ...]"},
    "use": None,
    "numbers": (),
}
Fast: Any = records._record("Fast", _BODY)


@pytest.mark.parametrize("ask", [
    lambda kind: kind("a") == ("a", None, ()),
    lambda kind: kind("a", numbers=(1,)).numbers,
    lambda kind: kind(*"abc").use,
    lambda kind: [*kind("a", "b")],
    lambda kind: hash(kind("a")),
    lambda kind: kind("a", numbers=(1, 2)).size,
    lambda kind: tuple(kind("a").doubled()),
    lambda kind: repr(kind("a", "b")).partition("(")[2],
    lambda kind: kind("a")._asdict(),
    lambda kind: (kind._fields, kind._field_defaults, kind.__match_args__, kind.__doc__, kind.__module__),
    typing.get_type_hints,
    lambda kind: type(kind("a")._replace(use="b")) is kind,
    lambda kind: tuple(kind._make("abc")),
    lambda kind: type(pickle.loads(pickle.dumps(kind("a")))) is kind,
    lambda kind: vars(kind("a")) if hasattr(kind("a"), "__dict__") else "none",
])  # fmt: skip
def test_it_is_what_python_makes(ask: Any) -> None:
    """But for the name of the class."""
    assert ask(Fast) == ask(Usual)


@pytest.mark.parametrize(("error", "ask"), [
    (TypeError, lambda kind: kind()),
    (TypeError, lambda kind: kind("a", "b", (), "d")),
    (TypeError, lambda kind: kind("a", other="b")),
    (TypeError, lambda kind: kind._make("ab")),
    (ValueError, lambda kind: kind("a")._replace(other="b")),
    (AttributeError, lambda kind: setattr(kind("a"), "use", "b")),
    (AttributeError, lambda kind: setattr(kind("a"), "other", "b")),
])  # fmt: skip
@pytest.mark.parametrize("kind", [Usual, Fast])
def test_it_fails_where_python_fails(kind: Any, error: type[Exception], ask: Any) -> None:
    """With an error of the same kind."""
    with pytest.raises(error, match=r"[a-z]"):
        ask(kind)


@pytest.fixture
def fast() -> Iterator[None]:
    """Our classes made fast, for one test."""
    before = records._META.__new__
    records.make_records_fast()
    yield
    records._META.__new__ = before


@pytest.mark.usefixtures("fast")
def test_only_our_own_classes_are_made_fast() -> None:
    """Another package may ask more of its own."""
    body = """from __future__ import annotations
from typing import NamedTuple
class Made(NamedTuple):
    one: str
"""
    made = {}
    for name in ("humaslint.some", "other.some"):
        space: dict[str, Any] = {"__name__": name}
        exec(body, space)
        made[name] = space["Made"]("a")
    assert all(each == ("a",) and each.one == "a" for each in made.values())
    assert [type(each)._replace is records._Methods._replace for each in made.values()] == [True, False]
