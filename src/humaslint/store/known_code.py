"""What Python compiles at each start, kept from earlier runs: it is always the same, and takes a third of a start.

That is regular expressions, annotations of named tuples, and the methods of named tuples and of dataclasses. The
command line alone uses this; who imports humaslint has Python as it is. What is kept of a pattern are the arguments
with which `re` makes it in the end, of all else the code; the file is one for each version of Python.

Of patterns only those are kept that a module compiles as it is imported: one made later may hold words of a draft, a
number that a report masks among them.
"""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]  # what `re` itself calls
import collections
import dataclasses
import marshal
import sys
import typing
from contextlib import suppress
from re import _compiler  # type: ignore[attr-defined]  # where `re` calls it
from types import CodeType
from typing import Any
from zlib import crc32

from humaslint.store.own_files import read_own, write_own
from humaslint.store.user_cache import user_cache

_MOST = 5000
"""Pieces that are kept; one run has use for some 800."""
_COMPREHENSIONS = frozenset({"<listcomp>", "<dictcomp>", "<setcomp>", "<genexpr>"})

_Key = tuple[Any, int | str]
"""The text or bytes of a pattern and its flags, or a source and what kind of code it is."""


class KnownCode:
    """`start` lets Python look here before it compiles, and `save` keeps what it had to compile all the same."""

    def __init__(self) -> None:
        self._path = user_cache() / f"code-{crc32(sys.version.encode()):08x}"
        self._known: dict[_Key, bytes] = {}
        self._made: dict[_Key, Any] = {}
        self._new: set[_Key] = set()

    def start(self) -> None:
        """Read the file, and stand where the standard library calls a compiler."""
        body = read_own(self._path)
        if body is not None:
            self._known = marshal.loads(body)
        self._compile_pattern = _compiler.compile
        _compiler.compile = self._pattern
        typing.compile = self._compile  # type: ignore[attr-defined]  # of annotations
        collections.eval = self._eval  # type: ignore[attr-defined]  # of named tuples
        dataclasses.exec = self._exec  # type: ignore[attr-defined]

    def stop(self) -> None:
        """Let the standard library be as it was."""
        _compiler.compile = self._compile_pattern
        for module, name in ((typing, "compile"), (collections, "eval"), (dataclasses, "exec")):
            vars(module).pop(name, None)

    def save(self) -> None:
        """Keep what is new too. What this run had no use for goes first where it becomes too much."""
        if not self._new:
            return
        made = {key: self._packed(key) for key in self._new}
        is_room = len(self._known) + len(made) <= _MOST
        old = self._known if is_room else {key: self._known[key] for key in self._made if key in self._known}
        self._new.clear()
        write_own(self._path, marshal.dumps({**old, **made}))

    def _pattern(self, text: Any, flags: int = 0) -> Any:
        if not isinstance(text, str | bytes):
            return self._compile_pattern(text, flags)
        key = text, int(flags)
        if key in self._known:
            with suppress(TypeError, ValueError, RuntimeError, OverflowError):
                self._made[key] = pattern = _sre.compile(text, *marshal.loads(self._known[key]))
                return pattern
        pattern = self._compile_pattern(text, flags)
        if _is_of_module():
            self._new.add(key)
        return pattern

    def _code(self, source: str, mode: str) -> CodeType:
        key = source, mode
        if key not in self._made:
            if key in self._known:
                self._made[key] = marshal.loads(self._known[key])
            else:
                self._made[key] = compile(source, "<string>", mode, dont_inherit=True)
                self._new.add(key)
        code: CodeType = self._made[key]
        return code

    def _compile(self, source: Any, filename: str, mode: str, *more: Any, **named: Any) -> Any:
        if isinstance(source, str) and filename == "<string>" and not more and not named:
            return self._code(source, mode)
        return compile(source, filename, mode, *more, **named)

    def _eval(self, source: Any, *scopes: Any) -> Any:
        return eval(self._code(source, "eval") if isinstance(source, str) and scopes else source, *scopes)

    def _exec(self, source: Any, *scopes: Any) -> None:
        exec(self._code(source, "exec") if isinstance(source, str) and scopes else source, *scopes)

    def _packed(self, key: _Key) -> bytes:
        return marshal.dumps(self._made[key] if isinstance(key[1], str) else self._arguments(key))

    def _arguments(self, key: _Key) -> tuple[Any, ...]:
        """Return all that `re` gives its engine for a pattern but its text."""
        taken: list[tuple[Any, ...]] = []
        real = _sre.compile

        def take(*arguments: Any) -> Any:
            taken.append(arguments)
            return real(*arguments)

        _sre.compile = take
        try:
            self._compile_pattern(*key)
        finally:
            _sre.compile = real
        _pattern, flags, code, *rest = taken[0]
        return int(flags), list(map(int, code)), *rest


def _is_of_module() -> bool:
    """Say whether it is a module being imported, not a function, that has asked `re` for a pattern."""
    frame = sys._getframe(2)
    while frame.f_back and (frame.f_globals.get("__name__") == "re" or frame.f_code.co_name in _COMPREHENSIONS):
        frame = frame.f_back
    return frame.f_code.co_name == "<module>"
