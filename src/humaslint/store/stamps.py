"""By what files are known: path, size and time, which need not be read; or, where these differ, path and content."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from humaslint.store.digest import blake2b

Tell = Callable[[str], str]
"""What tells a file, given by its path, from others and from what it was."""


@cache
def code_stamp() -> str:
    """Return a code of all of our own modules and data, and of Python, as they are at the start."""
    return _code(stamp)


def code_content() -> str:
    """Return a code of the same that another installation of the same version in this place has as well."""
    return _code(content)


def is_current(code: str) -> bool:
    """Say whether our modules and data are still those of that code: a long run may be overtaken by an upgrade."""
    return _code(stamp) == code


def _code(tell: Tell) -> str:
    return code_of([sys.version, *stamps(str(Path(__file__).resolve().parent.parent), tell)])


def code_of(parts: list[str]) -> str:
    """Return a code of the parts, of 24 letters."""
    return blake2b("\n".join(parts).encode("utf-8", "surrogateescape"), digest_size=12).hexdigest()


def stamps(folder: str, tell: Tell) -> Iterator[str]:
    """Yield what tells each file below a folder, in an order that is always the same."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda each: each.name)
    except OSError:
        return
    for entry in entries:
        if not entry.is_dir():
            yield tell(entry.path)
        elif entry.name != "__pycache__" and not entry.is_symlink():
            yield from stamps(entry.path, tell)


def stamp(path: str) -> str:
    """Return what tells a file from others and from what it was."""
    try:
        status = os.stat(path)
    except OSError:
        return f"{path} -"
    return f"{path} {status.st_size} {status.st_mtime_ns}"


def content(path: str) -> str:
    """Return what tells a file from others and from one of other content, whenever it was written."""
    try:
        data = Path(path).read_bytes()
    except OSError:
        return f"{path} -"
    return f"{path} {blake2b(data, digest_size=12).hexdigest()}"
