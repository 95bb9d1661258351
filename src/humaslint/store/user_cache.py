"""The folder of the user's own in which things are kept between runs, and what only this user knows."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

_SECRET = "secret"
_SIZE = 32
"""Bytes of the secret."""


def user_cache() -> Path:
    """Return the folder, which may not exist yet."""
    if sys.platform == "linux" and "ANDROID_DATA" not in os.environ:
        given, home = os.environ.get("XDG_CACHE_HOME", ""), os.environ.get("HOME", "")
        if given.startswith("/"):
            return Path(given, "humaslint")
        if home.startswith("/"):
            return Path(home, ".cache", "humaslint")
    from platformdirs import user_cache_path  # ten milliseconds, which Linux need not wait for

    return user_cache_path("humaslint")


@cache
def user_secret() -> bytes:
    """Return random bytes that this user alone knows, the same in each run; nothing where they cannot be kept.

    What is signed with them was written by humaslint for this user, whoever may write to the folder it lies in.
    """
    path = user_cache() / _SECRET
    try:
        return _read(path) if path.exists() else _make(path)
    except OSError:
        return b""


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        status = os.fstat(file.fileno())
        secret = file.read(_SIZE + 1)
    is_ours = not hasattr(os, "geteuid") or (status.st_uid == os.geteuid() and not status.st_mode & 0o077)
    return secret if is_ours and len(secret) == _SIZE else b""


def _make(path: Path) -> bytes:
    """Of two runs that make it at once, the first is right; the other does without."""
    secret = os.urandom(_SIZE)
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        file.write(secret)
    return secret
