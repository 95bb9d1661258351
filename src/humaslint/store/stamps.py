"""By what files are known without reading them: path, size and time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from humaslint.store.digest import blake2b


@cache
def code_stamp() -> str:
    """Return a code of all of our own modules and data, and of Python, as they are at the start."""
    return _code_stamp()


def is_current(code: str) -> bool:
    """Say whether our modules and data are still those of that code: a long run may be overtaken by an upgrade."""
    return _code_stamp() == code


def _code_stamp() -> str:
    return code_of([sys.version, *stamps(str(Path(__file__).resolve().parent.parent))])


def code_of(parts: list[str]) -> str:
    """Return a code of the parts, of 24 letters."""
    return blake2b("\n".join(parts).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


def stamps(folder: str) -> Iterator[str]:
    """Yield the stamp of each file below a folder, in an order that is always the same."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda each: each.name)
    except OSError:
        return
    for entry in entries:
        if not entry.is_dir():
            yield stamp(entry.path)
        elif entry.name != "__pycache__" and not entry.is_symlink():
            yield from stamps(entry.path)


def stamp(path: str) -> str:
    """Return what tells a file from others and from what it was."""
    try:
        status = os.stat(path)
    except OSError:
        return f"{path} -"
    return f"{path} {status.st_size} {status.st_mtime_ns}"
