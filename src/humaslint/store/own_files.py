"""Files in the user's cache folder that are as good as our own code: what anybody else may have written is not read."""

from __future__ import annotations

import os
from pathlib import Path

from humaslint.store.digest import blake2b

_DIGEST = 32
"""Bytes of the checksum before the content."""


def read_own(path: Path) -> bytes | None:
    """Return what `write_own` wrote; None where the file is missing, cut short, changed, or may be another user's."""
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if hasattr(os, "geteuid") and (status.st_uid != os.geteuid() or status.st_mode & 0o022):
                return None
            digest, body = file.read(_DIGEST), file.read()
    except OSError:
        return None
    return body if digest == checksum(body) else None


def checksum(body: bytes) -> bytes:
    """Return what stands before the content."""
    return blake2b(body, digest_size=_DIGEST).digest()


def write_own(path: Path, body: bytes) -> bool:
    """Put a file in its place in one step, and say whether that could be done: a full disk is no fault of the run."""
    import tempfile

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, delete=False) as file:
            file.write(checksum(body) + body)
        Path(file.name).replace(path)
    except OSError:
        return False
    return True
