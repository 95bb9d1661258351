"""What was made of tables in earlier runs: to read them all and to index them takes a start a tenth of its time.

The command line alone keeps anything; who imports humaslint has it made anew.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable
from typing import TypeVar

from humaslint.store.compiled import keep_compiled
from humaslint.store.modules import add_modules, keep_modules
from humaslint.store.own_files import CONTENT, Key, keep_newest, read_alike, read_own, write_own
from humaslint.store.stamps import code_content, code_stamp, is_current
from humaslint.store.user_cache import user_cache

T = TypeVar("T")
_TABLE = "table"
_FILES = "tables-*"
_KEPT = 4
"""Of how many versions of our code it is kept: pre-commit may run one, the terminal another."""


class Derived:
    """What earlier runs of the same code made, and what this one had to make: packed by `marshal`, under its key."""

    def __init__(self) -> None:
        self._stamp = code_stamp()
        self._path = user_cache() / f"tables-{self._stamp}"
        self._known = read_own(self._path) or read_alike(self._path, _FILES, code_content)
        self._made: dict[Key, bytes] = {}

    def get(self, *key: str) -> memoryview | None:
        """Return what an earlier run made."""
        return self._known.get(key) if self._known else None

    def keep(self, *key: str, packed: bytes) -> None:
        """Keep what this run has made for those that follow."""
        self._made[key] = packed

    def save(self) -> None:
        """Write what this run has made beside what earlier ones did, unless our code has changed under it."""
        add_modules(self)
        if not self._made or not is_current(self._stamp):
            return
        before = self._known.sound() if self._known else {}
        self._known = None  # not everywhere is a file replaced that is open
        if CONTENT not in before:
            self._made[CONTENT] = code_content().encode()
        if write_own(self._path, {**before, **self._made}):
            keep_newest(self._path.parent, _FILES, _KEPT)


_kept: list[Derived] = []


def start() -> Derived:
    """Keep from now on what is derived, and know what was derived before."""
    _kept[:] = [Derived()]
    keep_compiled(_kept[0])
    keep_modules(_kept[0])
    return _kept[0]


def derived(name: str, make: Callable[[], T]) -> T:
    """Return what `make` makes of our own code and data; what an earlier run made of them if they are the same.

    It has to be made of dicts, sets, lists, tuples, texts and bytes alone. No other has the same name.
    """
    if not _kept:
        return make()
    packed = _kept[0].get(_TABLE, name)
    if packed is not None:
        found: T = marshal.loads(packed)
        return found
    made = make()
    _kept[0].keep(_TABLE, name, packed=marshal.dumps(made))  # type: ignore[arg-type]
    return made
