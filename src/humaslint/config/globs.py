"""Patterns of file names, as in `.gitignore`."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@cache
def globs(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    """Return what matches the patterns, the last one winning. One that is none (`!`) matches nothing, as in git."""
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines([each for each in patterns if is_glob(each)])


def is_glob(pattern: str) -> bool:
    """Say whether a text is a pattern."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([pattern])
    except (ValueError, re.error):
        return False
    return True
