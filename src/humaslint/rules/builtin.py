"""Where the rules are that come with humaslint."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from humaslint.model.errors import HumaslintError


@cache
def builtin_folder() -> Path:
    """Return the folder of the rules that come with humaslint: inside the wheel, or at the top of a checkout.

    Raises HumaslintError where it is gone: without rules every draft would be clean.
    """
    package = Path(__file__).resolve().parent.parent
    shipped, checkout = package / "_rules", package.parent.parent / "rules"
    for folder in (shipped, checkout):
        if folder.is_dir():
            return folder
    raise HumaslintError("Aturan bawaan tidak ada; pasang ulang humaslint.", str(shipped))
