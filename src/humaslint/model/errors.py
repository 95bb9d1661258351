"""The one exception for mistakes of the user's: what is wrong, where, and how to mend it."""

from __future__ import annotations

import errno
import os
import sys

_REASONS = {
    errno.EACCES: "akses ditolak" + ", atau berkas sedang dibuka program lain" * (sys.platform == "win32"),
    errno.EADDRINUSE: "sudah dipakai program lain",
    errno.EADDRNOTAVAIL: "bukan alamat komputer ini",
    errno.EPERM: "akses ditolak",
    errno.EROFS: "disk hanya dapat dibaca",
    errno.ENOSPC: "tidak ada ruang lagi di disk",
    errno.EDQUOT: "jatah ruang di disk habis",
    errno.EIO: "disk rusak atau terputus",
    errno.EMFILE: "terlalu banyak berkas terbuka",
    errno.EBUSY: "berkas sedang dipakai program lain",
    errno.EEXIST: "sudah ada",
    errno.EISDIR: "ini folder, bukan berkas",
    errno.ELOOP: "tautan yang berputar",
    errno.ENAMETOOLONG: "nama terlalu panjang",
    errno.ENOENT: "tidak ada berkas atau folder dengan nama itu",
    errno.ENOTDIR: "yang di depan garis miring bukan folder",
}


BUG = "Kekeliruan di dalam humaslint"
"""How an error begins that is none of the user's."""


class HumaslintError(Exception):
    """A mistake in the user's input: a file, a rule, the configuration or the command line.

    `path` and `line` (from 1) say where it is, when that is known. Printed as `path:line: message`.
    """

    def __init__(self, message: str, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message, path, line)
        self.message = message
        self.path = path
        self.line = line

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line) if part is not None)
        return f"{place}: {self.message}" if place else self.message


def reason_of(error: OSError) -> str:
    """Return in Indonesian why the file system refused, or what the error itself says where it has words of its own.

    Windows has other words than `os.strerror` for the same number, in the language of the system.
    """
    code, told = error.errno, error.strerror or str(error)
    if code and (told == os.strerror(code) or getattr(error, "winerror", None)):
        return _REASONS.get(code, told)
    return told
