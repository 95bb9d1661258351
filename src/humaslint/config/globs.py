"""Patterns of file names, as in `.gitignore`."""

from __future__ import annotations

import re
import warnings
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

MOST_STARS = 4
"""How many times `*` may stand in a part of a pattern, and `**` in all of it: to match takes time to that power."""


@cache
def globs(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    """Return what matches the patterns, the last one winning.

    One that is none (`!`) matches nothing, as in git, and so does one with too many stars.
    """
    return _read([each for each in patterns if is_glob(each)])


def is_glob(pattern: str) -> bool:
    """Say whether a text is a pattern, of no more than MOST_STARS."""
    parts = pattern.split("/")
    if parts.count("**") > MOST_STARS or any(part.count("*") > MOST_STARS for part in parts):
        return False
    try:
        _read([pattern])
    except (ValueError, re.error):
        return False
    return True


def _read(patterns: list[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # of `re`, about `[--a]` and the like
        return GitIgnoreSpec.from_lines(patterns)
