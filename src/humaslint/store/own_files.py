"""Files in the user's cache folder that are as good as our own code: what anybody else may have written is not read.

They are unpickled and unmarshalled, which runs whatever they say. So each is signed with the user's secret: a file of
this user's own may still be a stranger's work, out of an archive or a checkout, put in its place by a link or a rename.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

from humaslint.store.digest import blake2b
from humaslint.store.user_cache import read_file_of_ours, user_secret

_DIGEST = 32
"""Bytes of the signature before the content."""
_ABANDONED = 3600.0
"""Seconds after which an unfinished file is one of a run that was killed."""
_UNFINISHED = ".new-"
"""How the names of unfinished files begin."""


def read_own(path: Path) -> memoryview | None:
    """Return what `write_own` wrote there; None where the file is missing, cut short, changed, or not this user's."""
    whole = read_file_of_ours(path, 0o022)
    if not (whole and user_secret()):
        return None
    body = memoryview(whole)[_DIGEST:]
    return body if whole[:_DIGEST] == _signature(path.name, body) else None


def write_own(path: Path, body: bytes) -> bool:
    """Put a file in its place in one step, and say whether that could be done: a full disk is no fault of the run."""
    import tempfile

    if not user_secret():
        return False
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", prefix=_UNFINISHED, dir=path.parent, delete=False) as file:
            temporary = Path(file.name)
            file.write(_signature(path.name, body) + body)
        temporary.replace(path)
    except OSError:
        if temporary:
            remove(temporary)
        return False
    for left in path.parent.glob(f"{_UNFINISHED}*"):
        _sweep(left)
    return True


def remove(path: Path) -> None:
    """Remove a file if it can be removed."""
    with suppress(OSError):
        path.unlink()


def keep_newest(folder: Path, pattern: str, most: int) -> None:
    """Remove of the files that match a glob pattern all but so many, those written last."""
    for old in sorted(folder.glob(pattern), key=_written)[:-most]:
        remove(old)


def _written(path: Path) -> float:
    """When a file was written, in seconds of the epoch; of one that another run has just removed, long ago."""
    try:
        return path.lstat().st_mtime
    except OSError:
        return 0.0


def _sweep(left: Path) -> None:
    with suppress(OSError):
        if time.time() - left.lstat().st_mtime > _ABANDONED:
            left.unlink()


def _signature(name: str, body: bytes | memoryview) -> bytes:
    """Return what stands before the content: no file is good in another one's place."""
    digest = blake2b(name.encode("utf-8", "surrogateescape"), digest_size=_DIGEST, key=user_secret())
    digest.update(b"\0")
    digest.update(body)
    return digest.digest()
