"""What Python compiles is kept between runs, and is what Python makes."""

from __future__ import annotations

import collections
import dataclasses
import os
import pickle
import re
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, get_type_hints

import pytest

from humaslint.store import compiled
from humaslint.store.derived import Derived
from humaslint.store.user_cache import user_secret

_PATTERNS = [
    (r"(?P<day>\d{1,2})[/-](?P<month>\d{1,2})|(x)", re.IGNORECASE),
    ("[\\u2190-\\u2bff\U0001f600]+ é", 0),
    (r"(?x) (?<!\w) a{2,3}+ (?:b|c)* # note", re.VERBOSE),
    ("", re.ASCII),
]
_COUNT = """
import atexit, sys
from re import _compiler
made, code_of = [], _compiler._code
_compiler._code = lambda *given: made.append(1) or code_of(*given)
sys.argv = ["humaslint", "--exit-zero", "draf.md"]
atexit.register(lambda: print(len(made), file=sys.stderr))
from humaslint.__main__ import main
main()
"""


@pytest.mark.parametrize(("pattern", "flags"), _PATTERNS)
def test_what_was_packed_is_the_same_pattern(pattern: str, flags: int) -> None:
    """Groups, names and flags too."""
    from re import _compiler  # type: ignore[attr-defined]

    made = re.compile(pattern, flags)
    known = compiled._unpacked(_compiler, pattern, compiled._packed(_compiler, pattern, int(flags)))
    assert known == made
    assert (known.groups, dict(known.groupindex), known.flags) == (made.groups, dict(made.groupindex), made.flags)
    text = "3/4 AX 12-5 \u2191 é aab"
    assert [each.groups() for each in known.finditer(text)] == [each.groups() for each in made.finditer(text)]


def test_a_second_run_compiles_hardly_anything(tmp_path: Path) -> None:
    """A pattern that is another one in each run, as one out of a set is, would be compiled and kept anew each time."""
    (tmp_path / "draf.md").write_text("# Pasar Dibuka\n\nBupati menghimbau warga pada Senin (3/2/2025).\n", "utf-8")
    made, kept = [], []
    for _ in range(3):
        made.append(_compiled_in(tmp_path))
        kept.extend(path.read_bytes() for path in tmp_path.glob("humaslint/tables-*"))
    assert made[0] > 200
    assert made[1:] == [made[1], made[1]]
    assert made[1] < 20
    assert len(kept) == len(made)
    assert len(set(kept)) == 1, "something is kept anew each time"


def _compiled_in(folder: Path) -> int:
    settings = {**os.environ, "XDG_CACHE_HOME": str(folder), "PYTHONHASHSEED": "random"}
    run = subprocess.run(
        [sys.executable, "-c", _COUNT], cwd=folder, env=settings, capture_output=True, text=True, check=False
    )
    return int(run.stderr.split()[-1])


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], Derived]]:
    """What starts a run of one user; afterwards nothing is kept any more."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(re, "compile", re.compile)
    monkeypatch.setattr(compiled._META, "__new__", compiled._META.__new__)
    user_secret.cache_clear()

    def start() -> Derived:
        kept = Derived()
        compiled.keep_compiled(kept)
        return kept

    yield start
    del vars(dataclasses)["exec"], vars(collections)["eval"]
    user_secret.cache_clear()


def _made() -> tuple[Any, Any]:
    @dataclasses.dataclass(frozen=True, slots=True)
    class Pair:
        one: int
        many: list[int] = dataclasses.field(default_factory=list)

    return Pair, collections.namedtuple("Single", ["one"], defaults=[1])


def test_a_second_run_compiles_no_class_and_makes_the_same(
    run: Callable[[], Derived], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of another class with the same fields too."""
    kept = run()
    first = _made()
    kept.save()
    run()
    with monkeypatch.context() as patch:
        patch.setattr("builtins.compile", None)
        second = _made()
    for pair, single in (first, second):
        assert get_type_hints(pair.__init__) == {"one": int, "many": list[int], "return": type(None)}
        assert pair(1) == pair(1, [])
        assert pair(1) != pair(2)
        assert pair(1).many is not pair(1).many
        with pytest.raises(dataclasses.FrozenInstanceError):
            pair(1).one = 2
        assert single() == (1,)
    assert first[0](1) != second[0](1)


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


Plain: Any = compiled._named_tuple("Plain", {
    **{name: Usual.__dict__[name] for name in ("__doc__", "__module__", "size", "doubled")},
    "__qualname__": "Plain",
    "__annotations__": {"words": "str", "use": "str | None", "numbers": "tuple[int, ...]"},
    "use": None,
    "numbers": (),
})  # fmt: skip


@pytest.mark.parametrize("ask", [
    lambda kind: kind("a", numbers=(1,)),
    lambda kind: hash(kind("a")),
    lambda kind: kind("a", numbers=(1, 2)).size,
    lambda kind: tuple(kind("a").doubled()),
    lambda kind: repr(kind("a", "b")).partition("(")[2],
    lambda kind: (kind._fields, kind._field_defaults, kind.__match_args__, kind.__doc__, kind.__module__),
    typing.get_type_hints,
    lambda kind: type(pickle.loads(pickle.dumps(kind("a")))) is kind,
    lambda kind: hasattr(kind("a"), "__dict__"),
])  # fmt: skip
def test_a_named_tuple_is_what_python_makes(ask: Any) -> None:
    """But for the name of the class."""
    assert ask(Plain) == ask(Usual)


def test_only_our_own_classes_are_made_plainly(run: Callable[[], Derived]) -> None:
    """Another package may ask more of its own."""
    run()
    body = """from __future__ import annotations
from typing import NamedTuple
class Made(NamedTuple):
    one: str
"""
    made = {}
    for name in ("humaslint.some", "other.some"):
        space: dict[str, Any] = {"__name__": name}
        exec(body, space)
        made[name] = space["Made"]
    assert all(each("a") == ("a",) for each in made.values())
    assert [type(each.__annotations__["one"]) is str for each in made.values()] == [True, False]


def test_a_generic_named_tuple_of_ours_stays_one(run: Callable[[], Derived]) -> None:
    """It has a second base, of which a plain one knows nothing."""
    run()
    body = """from __future__ import annotations
from typing import Generic, NamedTuple, TypeVar
T = TypeVar("T")
class Made(NamedTuple, Generic[T]):
    one: T
"""
    space: dict[str, Any] = {"__name__": "humaslint.some"}
    exec(body, space)
    made = space["Made"][str]("a")
    assert (made, made._fields, space["Made"].__parameters__) == (("a",), ("one",), (space["T"],))


def test_a_doubtful_pattern_is_warned_of_once(run: Callable[[], Derived]) -> None:
    """Whoever compiles it is warned, not what packs it."""
    run()
    with pytest.warns(FutureWarning, match="nested set") as told:
        exec("import re\nre.compile('[[a]b')", {})
    assert len(told) == 1
