"""What compiled rules, and results, depend on besides drafts and settings: rule files, our own code, Python."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path


def fingerprint(folders: Sequence[Path]) -> str:
    """Return a code of every rule file in the folders, our own code, Python and the maker of patterns.

    A file is known by its path, size and time: none is read.
    """
    package = Path(__file__).resolve().parent.parent
    regex = find_spec("regex")
    parts = [sys.version, *_stamps(os.path.dirname(regex.origin) if regex and regex.origin else "")]  # noqa: PTH120
    for folder in (package, *folders):
        parts += [str(folder), *_stamps(str(folder))]
    return sha256("\n".join(parts).encode("utf-8", "surrogateescape")).hexdigest()[:24]


def _stamps(folder: str) -> Iterator[str]:
    """Yield what tells each file below a folder, in an order that is always the same."""
    try:
        with os.scandir(folder) as found:
            entries = sorted(found, key=lambda each: each.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_dir():
            if entry.name != "__pycache__" and not entry.is_symlink():
                yield from _stamps(entry.path)
            continue
        try:
            status = entry.stat()
        except OSError:
            yield f"{entry.path} -"
        else:
            yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
