"""Text files that a configuration names, read within limits: they may come from anywhere."""

from __future__ import annotations

from pathlib import Path

from humaslint.model.errors import HumaslintError


def read_text_file(path: Path, largest: int, what: str) -> str:
    """Return the text of a UTF-8 file of at most `largest` bytes. Raises HumaslintError, which calls it `what`."""
    try:
        if path.stat().st_size > largest:
            raise HumaslintError(f"{what} lebih besar daripada {largest // 1_000_000} MB.", str(path))
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise HumaslintError(f"{what} tidak dapat dibaca: {error.strerror}.", str(path)) from None
    except UnicodeDecodeError:
        raise HumaslintError(f"{what} harus disimpan sebagai UTF-8.", str(path)) from None
