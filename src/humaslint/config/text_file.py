"""Text files that a configuration names, read within limits: they may come from anywhere."""

from __future__ import annotations

from errno import EFBIG
from pathlib import Path

from humaslint.config.input_file import read_input
from humaslint.model.errors import HumaslintError, reason_of


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
