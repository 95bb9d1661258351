"""Where the rules are that come with humaslint."""

from __future__ import annotations

from functools import cache
from pathlib import Path


@cache
def builtin_folder() -> Path:
    """Return the folder of the rules that come with humaslint: inside the wheel, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "_rules"
    return shipped if shipped.is_dir() else package.parent.parent / "rules"
