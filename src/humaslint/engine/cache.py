"""Results kept between runs, in a folder of the project, under a key made of all that a result depends on.

A release in which private data is found is not kept: the file holds no identity number, telephone number or address.
What is read is never trusted: an entry that is cut short, changed or foreign counts as missing. The file is JSON,
which no one can make into a program, in a checkout of a stranger's either.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import Any

from humaslint.config.input_file import read_input
from humaslint.engine.packed import pack
from humaslint.engine.replace_file import UNFINISHED, write_file
from humaslint.model.diagnostic import Diagnostic
from humaslint.store.digest import blake2b
from humaslint.store.own_files import remove_abandoned

FOLDER = ".humaslint_cache"
RESULTS, AUDITS, REPORTS = "results", "audits", "reports"
"""The files in the folder: what `check` found, what an audit keeps of each release, what a report said of it."""
_MOST = 32_000_000
"""Bytes of entries that a file keeps, and a run; those that were not used for the longest time go first."""


def key_of(data: bytes, *parts: str) -> str:
    """Return the key of the result of a file with the content `data` under everything that `parts` tell."""
    digest = blake2b(data, digest_size=16)
    for part in parts:
        digest.update(f"\0{len(part)}\0{part}".encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


class ResultCache:
    """The results of earlier runs in the file `name` of `folder`, as values of JSON.

    With a `secret`, only what was kept with the same one is sound: nobody else can have written it. Nothing is written
    before `save`, and no failure is an error. A folder that is a link, as a checkout of a stranger's may have, is left
    alone, and so is whatever a link in it leads to.
    """

    def __init__(self, folder: Path, name: str = RESULTS, secret: bytes = b"") -> None:
        self._folder = folder
        self._name = name
        self._secret = secret
        self._used: dict[str, memoryview] = {}
        self._room = _MOST
        self._is_changed = False

    @cached_property
    def _old(self) -> dict[str, memoryview]:
        return _read(self._folder / self._name)

    def body(self, key: str) -> memoryview | None:
        """Return the JSON of what is kept under the key, None where there is nothing sound."""
        line = self._used.get(key)
        if line is None:
            line = self._old.get(key)
            if line is None or not self._is_sound(key, line):
                return None
            self._use(key, line)
        return line[self._digits + 1 :]

    def get(self, key: str) -> Any:
        """Return what is kept under the key, None where there is nothing."""
        import json  # a millisecond, which a run of few files need not wait for

        body = self.body(key)
        return None if body is None else json.loads(bytes(body))

    def put(self, key: str, diagnostics: Iterable[Diagnostic]) -> None:
        """Keep the diagnostics under the key, packed, unless there is private data among what they found."""
        diagnostics = tuple(diagnostics)
        if not is_private(diagnostics):
            self.keep(key, pack(diagnostics))

    def keep(self, key: str, value: object) -> None:
        """Keep a value of JSON, with no private data in it, under the key, as long as there is room."""
        import json

        body = json.dumps(value, separators=(",", ":")).encode("ascii")
        line = b"%s %s" % (self._checksum(key, body), body)
        if self._room >= _size(key, line):
            self._use(key, memoryview(line))
            self._is_changed = True

    def save(self) -> None:
        """Write what was kept in one step, if anything is new; the results of another run are never half of ours."""
        if not self._is_changed:
            return
        old = {key: line for key, line in self._old.items() if key not in self._used and self._is_sound(key, line)}
        kept = {**old, **self._used}
        size = sum(_size(key, line) for key, line in kept.items())
        for key in list(kept):
            if size <= _MOST:
                break
            size -= _size(key, kept.pop(key))
        try:
            if self._folder.is_symlink():
                return
            self._folder.mkdir(exist_ok=True)
            with suppress(FileExistsError), (self._folder / ".gitignore").open("x", encoding="ascii") as file:
                file.write("*\n")
            lines = (part for key, line in kept.items() for part in (key.encode(), b" ", line, b"\n"))
            write_file(self._folder / self._name, b"".join(lines))
            remove_abandoned(self._folder, f"{UNFINISHED}*")
        except OSError:
            return

    def _use(self, key: str, line: memoryview) -> None:
        self._used[key] = line
        self._room -= _size(key, line)

    @property
    def _digits(self) -> int:
        return 32 if self._secret else 8

    def _is_sound(self, key: str, line: memoryview) -> bool:
        digits = self._digits
        head = bytes(line[: digits + 1])
        return head == self._checksum(key, line[digits + 1 :]) + b" "

    def _checksum(self, key: str, body: bytes | memoryview) -> bytes:
        if not self._secret:
            from zlib import crc32

            return b"%08x" % crc32(body, crc32(key.encode()))
        digest = blake2b(key.encode(), digest_size=16, key=self._secret)
        digest.update(body)
        return digest.hexdigest().encode()


def is_private(diagnostics: Iterable[Diagnostic]) -> bool:
    """Say whether private data is found in a release, so that nothing of it may be kept."""
    return any(each.rule.is_sensitive for each in diagnostics)


def clear(folder: Path) -> bool:
    """Remove what was kept in `folder`, and the folder if nothing else is in it; say whether anything was there."""
    if folder.is_symlink():
        return False
    names = (RESULTS, AUDITS, REPORTS, ".gitignore")
    found = [*(folder / name for name in names), *folder.glob(f"{UNFINISHED}*")]
    is_there = any(path.exists() for path in found)
    for path in found:
        path.unlink(missing_ok=True)
    if is_there and not any(folder.iterdir()):
        folder.rmdir()
    return is_there


def _size(key: str, line: bytes | memoryview) -> int:
    """The bytes of a line in the file, which begins with its key."""
    return len(key) + len(line) + 2


def _read(path: Path) -> dict[str, memoryview]:
    """The lines of the file by key, sound or not."""
    try:
        data = read_input(path, 2 * _MOST)
    except OSError:
        return {}
    found: dict[str, memoryview] = {}
    start, view = 0, memoryview(data)
    while (end := data.find(b"\n", start)) >= 0:
        if end - start > 33:
            found[data[start : start + 32].decode("ascii", "replace")] = view[start + 33 : end]
        start = end + 1
    return found
