"""Regular expressions that were compiled in earlier runs: to compile them all takes a fifth of a start.

The command line alone uses this; who imports humaslint has `re` as it is. What is kept of a pattern are the arguments
with which `re` makes it in the end, under its text and flags; the file is one for each version of Python.

Only what a module compiles as it is imported is kept: a pattern made later may hold words of a draft, a number that a
report masks among them.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # what `re` itself calls
import marshal
import sys
from contextlib import suppress
from re import _compiler  # type: ignore[attr-defined]  # where `re` calls it
from typing import Any
from zlib import crc32

from humaslint.store.own_files import read_own, write_own
from humaslint.store.user_cache import user_cache

_MOST = 2000
"""Patterns that are kept; some 300 are ours."""

_COMPREHENSIONS = frozenset({"<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>"})

_Key = tuple[Any, int]
"""The text or bytes of a pattern, and its flags."""


def _is_of_module() -> bool:
    """Say whether it is a module being imported, not a function, that has asked `re` for a pattern."""
    frame = sys._getframe(2)
    while frame.f_back and (frame.f_globals.get("__name__") == "re" or frame.f_code.co_name in _COMPREHENSIONS):
        frame = frame.f_back
    return frame.f_code.co_name == "<module>"


class KnownPatterns:
    """`start` lets `re.compile` look here first, and `save` keeps what it had to compile all the same."""

    def __init__(self) -> None:
        self._path = user_cache() / f"patterns-{crc32(sys.version.encode()):08x}"
        self._known: dict[_Key, tuple[Any, ...]] = {}
        self._used: set[_Key] = set()
        self._new: set[_Key] = set()

    def start(self) -> None:
        """Read the file, and take the place of the compiler of `re`."""
        body = read_own(self._path)
        if body is not None:
            self._known = marshal.loads(body)
        self._compile = _compiler.compile
        _compiler.compile = self._look_up

    def _look_up(self, pattern: Any, flags: int = 0) -> Any:
        if not isinstance(pattern, str | bytes):
            return self._compile(pattern, flags)
        key = pattern, int(flags)
        known = self._known.get(key)
        if known is not None:
            with suppress(TypeError, ValueError, RuntimeError, OverflowError):
                self._used.add(key)
                return _sre.compile(pattern, *known)
        made = self._compile(pattern, flags)
        if _is_of_module():
            self._new.add(key)
        return made

    def save(self) -> None:
        """Keep the new patterns too. What this run had no use for goes first where they become too many."""
        if not self._new:
            return
        made = {key: self._arguments(key) for key in self._new}
        old = self._known if len(self._known) + len(made) <= _MOST else {key: self._known[key] for key in self._used}
        self._new.clear()
        write_own(self._path, marshal.dumps({**old, **made}))

    def _arguments(self, key: _Key) -> tuple[Any, ...]:
        """Return all that `re` gives its engine for a pattern but its text."""
        taken: list[tuple[Any, ...]] = []
        real = _sre.compile

        def take(*arguments: Any) -> Any:
            taken.append(arguments)
            return real(*arguments)

        _sre.compile = take
        try:
            self._compile(*key)
        finally:
            _sre.compile = real
        _pattern, flags, code, *rest = taken[0]
        return int(flags), list(map(int, code)), *rest
