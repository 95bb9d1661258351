"""What was made of tables in earlier runs: to read them all and to index them takes a start a tenth of its time.

The command line alone keeps anything; who imports humaslint has it made anew.
"""

from __future__ import annotations

import marshal
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from humaslint.store.expressions import keep_expressions
from humaslint.store.generated import keep_generated
from humaslint.store.own_files import keep_newest, read_own, write_own
from humaslint.store.stamps import code_stamp, stamp
from humaslint.store.user_cache import user_cache

T = TypeVar("T")
_KEPT = 4
"""Of how many versions of our code it is kept: pre-commit may run one, the terminal another."""

_Key = tuple[str, ...]
"""The name of what is made, and the stamp of each file that it is made of."""


class Derived:
    """`known` is what earlier runs of the same code made, `used` what this one had use for, as `marshal` packs it."""

    def __init__(self) -> None:
        self._path = user_cache() / f"tables-{code_stamp()}"
        body = read_own(self._path)
        self.known: dict[_Key, bytes] = {} if body is None else marshal.loads(body)
        self.used: dict[_Key, bytes] = {}

    def save(self) -> None:
        """Keep what this run has made too."""
        if self.used.keys() <= self.known.keys():
            return
        if write_own(self._path, marshal.dumps({**self.known, **self.used})):
            keep_newest(self._path.parent, "tables-*", _KEPT)


_kept: list[Derived] = []


def start() -> Derived:
    """Keep from now on what is derived, and know what was derived before."""
    _kept[:] = [Derived()]
    keep_expressions(_kept[0])
    keep_generated(_kept[0])
    return _kept[0]


def derived(name: str, sources: Sequence[Path], make: Callable[[], T]) -> T:
    """Return what `make` makes of some files; what an earlier run made of them if they are the same.

    It has to be made of dicts, sets, lists, tuples and texts alone, and of nothing but the files.
    """
    if not _kept:
        return make()
    key = (name, *(stamp(os.fspath(source)) for source in sources))
    packed = _kept[0].known.get(key)
    if packed is not None:
        found: T = marshal.loads(packed)
        return found
    made = make()
    _kept[0].used[key] = marshal.dumps(made)  # type: ignore[arg-type]
    return made
