"""Regular expressions of rules: compiled when one is first tried, and kept for later runs.

A draft tries a tenth of all patterns. To compile them all takes seconds, to take a packed one over a fortieth of what
compiling it takes.
"""

from __future__ import annotations

import copyreg
import marshal
import os
import sys
from contextlib import suppress
from functools import cache, partial
from importlib import import_module
from importlib.machinery import PathFinder
from importlib.util import find_spec, module_from_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from humaslint.rules.fingerprint import are_makers, content_of, makers
from humaslint.rules.hit_first import hit_first
from humaslint.store.own_files import CONTENT, Body, Key, Pieces, keep_newest, read_alike, read_own, write_own

if TYPE_CHECKING:
    import regex

_FILES = "patterns-*"
_KEPT = 4
"""Of how many versions of our code they are kept."""
_LARGEST = 1 << 25
"""Bytes. A file larger than this has patterns of many rules that are no more: it is begun anew."""


class PatternFile:
    """Patterns in packed form, by text and case sensitivity: those that earlier runs compiled, and those of this one.

    A process that is forked begins with what its parent has, and adds what it compiles itself.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content = partial(content_of, ())
        self._known: Pieces | None = read_own(path) or read_alike(path, _FILES, self._content)
        self._new: set[tuple[str, bool]] = set()
        self._process = 0

    def get(self, pattern: str, is_case_sensitive: bool) -> memoryview | None:
        """Return what `pack` made of a pattern in an earlier run."""
        return self._known.get((pattern, is_case_sensitive)) if self._known else None

    def add(self, pattern: str, is_case_sensitive: bool) -> None:
        """Keep a pattern at the end of this process."""
        self._new.add((pattern, is_case_sensitive))
        if self._process != os.getpid():
            from multiprocessing.util import Finalize

            self._process = os.getpid()
            Finalize(None, self.save, exitpriority=0)  # at the end of other processes nothing of `atexit` is called

    def save(self) -> None:
        """Add what has been compiled to what is kept by now, unless our code has changed under this process."""
        new = self._new.copy()  # other threads may still search when a process ends
        if not new or not are_makers(makers()):
            return
        known = read_own(self._path)
        kept: dict[Key, Body] = dict(known.sound()) if known else {}
        if sum(map(len, kept.values())) > _LARGEST:
            kept.clear()
        if CONTENT not in kept:
            kept[CONTENT] = self._content().encode()
        if write_own(self._path, {**kept, **{key: pack(*key) for key in new}}):
            keep_newest(self._path.parent, _FILES, _KEPT)
            self._new -= new


_kept: list[PatternFile] = []


def keep_patterns(folder: Path) -> None:
    """Take patterns from now on over from those kept in a folder, and keep there what has to be compiled."""
    _kept[:] = [PatternFile(folder / f"patterns-{makers()}")]


def pack(pattern: str, is_case_sensitive: bool) -> bytes:
    """Return a pattern in its packed form: what `regex` gives its engine."""
    import regex

    reduced = copyreg.dispatch_table[regex.Pattern](compiled(pattern, is_case_sensitive))
    assert isinstance(reduced, tuple)
    return marshal.dumps(reduced[1])


@cache
def compiled(pattern: str, is_case_sensitive: bool) -> regex.Pattern[str]:
    """Return the compiled pattern, which begins with its hit where that is rare; raises regex.error for a wrong one."""
    if packed := _kept[0].get(pattern, is_case_sensitive) if _kept else None:
        known: regex.Pattern[str] = _engine().compile(*marshal.loads(packed))
        return known
    made = _compiled_anew(pattern, is_case_sensitive)
    if _kept:
        _kept[0].add(pattern, is_case_sensitive)
    return made


def _compiled_anew(pattern: str, is_case_sensitive: bool) -> regex.Pattern[str]:
    import regex

    flags = 0 if is_case_sensitive else regex.IGNORECASE
    with suppress(regex.error):
        return regex.compile(hit_first(pattern), flags)
    return regex.compile(pattern, flags)  # says what is wrong with it, and where


def _engine() -> Any:
    """Return the part of `regex` that searches. The rest, which reads patterns, is imported when it is first needed."""
    name = "regex._regex"
    if name not in sys.modules:
        package = find_spec("regex")
        found = PathFinder.find_spec(name, package.submodule_search_locations if package else None)
        if found is None or found.loader is None:
            return import_module(name)
        module = module_from_spec(found)
        found.loader.exec_module(module)
        sys.modules.setdefault(name, module)
    return sys.modules[name]
