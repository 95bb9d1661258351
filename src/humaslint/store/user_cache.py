"""The folder of the user's own in which things are kept between runs, and what only this user knows."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from functools import cache
from io import FileIO
from pathlib import Path

_SECRET = "secret"
_SIZE = 32
"""Bytes of the secret."""
_CAREFUL = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
"""How a file is opened of which nobody knows who put it there: no link is followed, no pipe waited for."""


def user_cache() -> Path:
    """Return the folder, which may not exist yet; where nobody knows the user's home, one that cannot exist.

    A folder of the project's, in which a stranger's files may lie, is none of the user's.
    """
    if sys.platform == "linux" and "ANDROID_DATA" not in os.environ:
        given, home = os.environ.get("XDG_CACHE_HOME", ""), os.environ.get("HOME", "")
        if given.startswith("/"):
            return Path(given, "humaslint")
        if home.startswith("/"):
            return Path(home, ".cache", "humaslint")
    from platformdirs import user_cache_path  # ten milliseconds, which Linux need not wait for

    with suppress(RuntimeError):
        found = user_cache_path("humaslint")
        if found.is_absolute():
            return found
    return Path(os.devnull, "humaslint")


@cache
def user_secret() -> bytes:
    """Return random bytes that this user alone knows, the same in each run; nothing where they cannot be kept.

    What is signed with them was written by humaslint for this user, whoever may write to the folder it lies in. One
    that is cut short, or that others may have read or put there, gives way to a new one.
    """
    folder = user_cache()
    path = folder / _SECRET
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not (_belongs_to_us(folder.stat(), 0) and _belongs_to_us(folder.lstat(), 0)):
            return b""
        if _belongs_to_us(folder.stat(), 0o022):
            return _secret_in(path) or _make(path)
        folder.chmod(0o700)
        return _make(path)
    except OSError:
        return b""


def open_file_of_ours(path: Path, forbidden: int) -> FileIO | None:
    """Return a file to read, None unless it is this user's own, with none of the `forbidden` rights."""
    try:
        file = FileIO(path, "rb", opener=lambda name, flags: os.open(name, flags | _CAREFUL))
    except OSError:
        return None
    status = os.fstat(file.fileno())
    if stat.S_ISREG(status.st_mode) and _belongs_to_us(status, forbidden):
        return file
    file.close()
    return None


def _belongs_to_us(status: os.stat_result, forbidden: int) -> bool:
    return not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & forbidden)


def _secret_in(path: Path) -> bytes:
    file = open_file_of_ours(path, 0o077)
    if file is None:
        return b""
    with file:
        secret = file.read(_SIZE + 1)
    return secret if len(secret) == _SIZE else b""


def _make(path: Path) -> bytes:
    """Put a new secret in its place, whole: of runs that do so at once, each has one, and the last one's stays."""
    temporary = path.with_name(f"{path.name}-{os.urandom(8).hex()}")
    try:
        with open(temporary, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
            file.write(os.urandom(_SIZE))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
    return _secret_in(path)
