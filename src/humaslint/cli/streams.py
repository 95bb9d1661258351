"""Standard input as a draft, whatever it holds."""

from __future__ import annotations

import sys

from humaslint.engine.draft_file import read_draft_from
from humaslint.model.errors import HumaslintError, reason_of


def read_stdin() -> bytes:
    """Return the draft on standard input. Raises HumaslintError where it is closed or larger than any release."""
    if sys.stdin is None:
        raise HumaslintError("Masukan standar tertutup.")
    try:
        return read_draft_from(sys.stdin.buffer)
    except OSError as error:
        raise HumaslintError(f"Masukan standar tidak dapat dibaca: {reason_of(error)}.") from None
