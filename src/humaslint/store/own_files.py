"""Files in the user's cache folder that are as good as our own code: what anybody else may have written is not read.

They are unpickled and unmarshalled, which runs whatever they say. So each is signed with the user's secret: a file of
this user's own may still be a stranger's work, out of an archive or a checkout, put in its place by a link or a rename.

A file is made of pieces, of which a run asks for few. What is signed is the index, which has a checksum of each piece:
a stranger has no signed index to put his own pieces behind, and a checksum is enough to tell what a disk has damaged.
A digest of each piece would say no more, and would take a start a tenth of its instructions.
"""

from __future__ import annotations

import marshal
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from itertools import accumulate
from mmap import ACCESS_READ, mmap
from pathlib import Path
from zlib import crc32

from humaslint.store.digest import blake2b
from humaslint.store.user_cache import open_file_of_ours, user_secret

_DIGEST = 32
"""Bytes of the signature at the beginning."""
_HEAD = _DIGEST + 8
"""Bytes of the signature and, behind it, of the number that says how long the index is."""
_ABANDONED = 3600.0
"""Seconds after which an unfinished file is one of a run that was killed."""
_UNFINISHED = ".new-"
"""How the names of unfinished files begin."""

Key = tuple[str | bool, ...]
Body = bytes | memoryview
CONTENT: Key = ("content",)
"""The key of a code of what the pieces were made of."""


class Pieces:
    """What a file has by key. Each piece is read, and compared with its checksum, when it is asked for."""

    def __init__(self, whole: memoryview, index: Mapping[Key, tuple[int, int, int]]) -> None:
        self._whole = whole
        self._index = index

    def get(self, key: Key) -> memoryview | None:
        """Return a piece; None where there is none of that key, or it is damaged."""
        if key not in self._index:
            return None
        start, end, checksum = self._index[key]
        body = self._whole[start:end]
        return body if crc32(body) == checksum else None

    def sound(self) -> dict[Key, bytes]:
        """Return all pieces that are not damaged."""
        return {key: bytes(body) for key in self._index if (body := self.get(key)) is not None}


def read_own(path: Path) -> Pieces | None:
    """Return what `write_own` wrote there; None where the file is missing, cut short, not this user's, or changed.

    The file is mapped, not read: it is put in its place whole, and nobody writes into it.
    """
    file = open_file_of_ours(path, 0o022) if user_secret() else None
    if file is None:
        return None
    with file:
        try:
            whole = memoryview(mmap(file.fileno(), 0, access=ACCESS_READ))
        except (OSError, ValueError):  # it is empty
            return None
    size = int.from_bytes(whole[_DIGEST:_HEAD], "little")
    index = whole[_HEAD : _HEAD + size]
    if whole[:_DIGEST] != _signature(path.name, index):
        return None
    return Pieces(whole[_HEAD + size :], marshal.loads(index))


def read_alike(path: Path, pattern: str, content: Callable[[], str]) -> Pieces | None:
    """Return what was made of the same `content`; it is put at `path` as well. None where there is none.

    It is looked for beside `path`, in the files that match a glob pattern.
    """
    others = sorted(_found(path.parent, pattern), key=_written, reverse=True)
    told = content().encode() if others else b""
    for other in others:
        pieces = read_own(other)
        if pieces and bytes(pieces.get(CONTENT) or b"") == told and write_own(path, pieces.sound()):
            return read_own(path)
    return None


def _found(folder: Path, pattern: str) -> list[Path]:
    """Return the files of a folder that match, none where it may not be looked into, such as another user's home."""
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []


def write_own(path: Path, pieces: Mapping[Key, Body]) -> bool:
    """Put a file in its place in one step, and say whether that could be done: a full disk is no fault of the run."""
    import tempfile

    if not user_secret():
        return False
    ends = accumulate(map(len, pieces.values()))
    index = {key: (end - len(body), end, crc32(body)) for (key, body), end in zip(pieces.items(), ends, strict=True)}
    packed = marshal.dumps(index)
    temporary: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("wb", prefix=_UNFINISHED, dir=path.parent, delete=False) as file:
            temporary = Path(file.name)
            file.write(_signature(path.name, packed) + len(packed).to_bytes(_HEAD - _DIGEST, "little") + packed)
            file.writelines(pieces.values())
        temporary.replace(path)
    except OSError:
        if temporary:
            remove(temporary)
        return False
    remove_abandoned(path.parent, f"{_UNFINISHED}*")
    return True


def remove(path: Path) -> None:
    """Remove a file if it can be removed."""
    with suppress(OSError):
        path.unlink()


def newest(folder: Path, pattern: str) -> Path | None:
    """Return that of the files that match a glob pattern which was written last."""
    return max(_found(folder, pattern), key=_written, default=None)


def keep_newest(folder: Path, pattern: str, most: int) -> None:
    """Remove of the files that match a glob pattern all but so many, those written last."""
    for old in sorted(_found(folder, pattern), key=_written)[:-most]:
        remove(old)


def remove_abandoned(folder: Path, pattern: str) -> None:
    """Remove of the unfinished files that match a glob pattern those of runs that were killed."""
    for left in _found(folder, pattern):
        if time.time() - _written(left) > _ABANDONED:
            remove(left)


def _written(path: Path) -> float:
    """When a file was written, in seconds of the epoch; of one that another run has just removed, long ago."""
    try:
        return path.lstat().st_mtime
    except OSError:
        return 0.0


def _signature(name: str, index: bytes | memoryview) -> bytes:
    """Return what stands at the beginning: no file is good in another one's place."""
    digest = blake2b(name.encode("utf-8", "surrogateescape"), digest_size=_DIGEST, key=user_secret())
    digest.update(b"\0")
    digest.update(index)
    return digest.digest()
