"""The bytes of a draft, of which no release has more than so many."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from humaslint.config.input_file import read_input, read_stream, too_large
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.parse.encoding import ZIP

LARGEST = 10_000_000
"""Bytes of a text. A release has some 3,000; a megabyte takes four seconds and 100 MB of memory."""
_LARGEST_WORD = 100_000_000
"""Bytes of a Word file, pictures included; `parse.word` has limits of its own for the text in it."""


def read_draft(path: Path) -> bytes:
    """Return the content of a draft. Raises HumaslintError where it cannot be read or is larger than any release."""
    try:
        return _bounded(read_input(path, _LARGEST_WORD))
    except OSError as error:
        raise HumaslintError(f"berkas tidak dapat dibaca: {reason_of(error)}", path.as_posix()) from None


def read_draft_from(stream: BinaryIO) -> bytes:
    """Return the draft in a stream. Raises OSError where it is larger than any release."""
    return _bounded(read_stream(stream, _LARGEST_WORD))


def _bounded(data: bytes) -> bytes:
    if len(data) > LARGEST and not data.startswith(ZIP):
        raise too_large(LARGEST)
    return data
