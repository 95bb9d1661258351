"""The content of a file that may be anything: a pipe to which nobody writes, a device without end, a link to either."""

from __future__ import annotations

import os
import stat
from errno import EACCES, EFBIG, EINVAL, EISDIR, ESPIPE
from pathlib import Path
from typing import BinaryIO

from humaslint.model.errors import HumaslintError, reason_of

_STREAMS = ("/dev/", "/proc/")
"""Where the pipes are to which a shell writes: `<(command)` and `/dev/stdin`."""
_PIECE = 1 << 16
"""Bytes that are read at once."""


def read_input(path: Path, largest: int) -> bytes:
    """Return the content of a file of at most `largest` bytes.

    Raises OSError where it cannot be read or is larger, and for a pipe or a device in a folder: nobody may ever write
    to the one, and the other may be the keyboard.
    """
    try:
        with open(path, "rb", opener=_opened, buffering=0) as file:
            return read_stream(file, largest)
    except ValueError:  # a null character in the name
        raise OSError(EINVAL, "nama berkas keliru") from None


def read_stream(stream: BinaryIO, largest: int) -> bytes:
    """Return what is left of a stream, of at most `largest` bytes. Raises OSError where it is more."""
    pieces: list[bytes] = []
    size = 0
    while size <= largest:
        piece = stream.read(_PIECE)
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)
        size += len(piece)
    raise too_large(largest)


def too_large(largest: int) -> OSError:
    """Return the error for a file of more than `largest` bytes."""
    return OSError(EFBIG, f"lebih besar daripada {largest // 1_000_000} MB")


def _opened(path: str, flags: int) -> int:
    status = os.stat(path)
    if stat.S_ISDIR(status.st_mode):  # which Windows calls a lack of rights
        reason = EISDIR if os.access(path, os.R_OK | os.X_OK) else EACCES
        raise OSError(reason, os.strerror(reason))
    if not path.startswith(_STREAMS):
        if stat.S_ISFIFO(status.st_mode):
            raise OSError(ESPIPE, "ini pipa, bukan berkas")
        if stat.S_ISCHR(status.st_mode) and not os.path.samestat(status, os.stat(os.devnull)):
            raise OSError(ESPIPE, "ini perangkat, bukan berkas")
    if stat.S_ISSOCK(status.st_mode):
        raise OSError(ESPIPE, "ini soket, bukan berkas")
    return os.open(path, flags)


def read_text_file(path: Path, largest: int, what: str) -> str:
    """Return the text of a UTF-8 file of at most `largest` bytes. Raises HumaslintError, which calls it `what`."""
    try:
        text = read_input(path, largest).decode("utf-8-sig")
        return text.replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        if error.errno == EFBIG:
            raise HumaslintError(f"{what} {reason_of(error)}.", str(path)) from None
        raise HumaslintError(f"{what} tidak dapat dibaca: {reason_of(error)}.", str(path)) from None
    except UnicodeDecodeError:
        raise HumaslintError(f"{what} harus disimpan sebagai UTF-8.", str(path)) from None
