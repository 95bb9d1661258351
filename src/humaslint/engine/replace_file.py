"""A file's content replaced in one step: it is the old one or the new one, never half of either."""

from __future__ import annotations

import os
import sys
from codecs import BOM_UTF8
from contextlib import suppress
from pathlib import Path

from humaslint.config.file_system import exists, real_path
from humaslint.model.errors import HumaslintError, reason_of

UNFINISHED = ".humaslint-new-"
"""How the names of files begin that are not whole yet; a run that is killed leaves one."""


def replace_file(path: Path, old: bytes, new: bytes) -> None:
    """Put `new` in the place of `old` in the file, or in the file that the link `path` leads to; its mode stays.

    Raises HumaslintError, and changes nothing, where the file may not be written or no longer holds `old`.
    """
    target = real_path(path)
    try:
        if target.read_bytes() != old:
            raise HumaslintError("Berkas berubah selama diperiksa, jadi tidak ditulis. Jalankan lagi.", path.as_posix())
        if not os.access(target, os.W_OK):
            raise PermissionError("tidak ada hak tulis")
        write_file(target, new)
    except OSError as error:
        words = f"Perbaikan tidak dapat ditulis: {reason_of(error)}. Berkas tidak diubah."
        raise HumaslintError(words, path.as_posix()) from None


def write_file(target: Path, data: bytes) -> None:
    """Make `data` the content of the file in one step, with the mode and owner it has. Raises OSError."""
    import shutil
    import tempfile

    handle, name = tempfile.mkstemp(prefix=UNFINISHED, dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if exists(target):
            shutil.copymode(target, temporary)
        else:
            temporary.chmod(0o666 & ~_umask())
        if sys.platform != "win32":
            with suppress(OSError):  # only root may give a file away
                status = target.stat()
                os.chown(temporary, status.st_uid, status.st_gid)
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _umask() -> int:
    """The mask that new files of this process get; there is no way to read it but to set it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


def replace_text(path: Path, data: bytes, new: str) -> None:
    """Put the text `new` in the place of the content `data` of a file, with its byte order mark and line ends."""
    mark = BOM_UTF8 if data.startswith(BOM_UTF8) else b""
    end = "\r\n" if b"\r\n" in data else "\n"
    replace_file(path, data, mark + new.replace("\r\n", "\n").replace("\n", end).encode())
