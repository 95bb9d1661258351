"""Lets a search begin with what is rare: `\\b(?:izin|modal|badan) (?P<hit>usah)` is tried at every word otherwise.

What stands before the group `hit` is looked for behind it, `(?P<hit>usah)(?<=\\b(?:izin|modal|badan) (?P=hit))`, which
finds the same stretches ten times as fast: there is hardly ever a hit to look behind.
"""

from __future__ import annotations

import re

from humaslint.rules.pattern_size import PIECE

_LITERAL = re.compile(r"\(\?P<hit>[ ]?(?:\(\?P<\w+>)?\w{2}")
"""A hit that begins with known letters; what is looked for at its beginning is rare."""
_UNLIKE = re.compile(r"\\[KG]|\(\?(?:R|0|[a-zA-Z]*-?[a-zA-Z]*\))")
"""What would mean something else in another place: where the match begins, the whole pattern, flags from here on."""
_ENDLESS = re.compile(r"[*+]|\{\d*,\}")
"""A repeat without an end, which could be long to look behind for."""


def hit_first(pattern: str) -> str:
    """Return a pattern that finds the same hits and begins with them, or the pattern itself where that gains nothing.

    It gains where the hit begins with letters and has no alternatives, and what stands before it has some. What stands
    before must have no groups that are kept: they could be filled otherwise.
    """
    parts = _parts(pattern) if _LITERAL.search(pattern) and not _UNLIKE.search(pattern) else None
    if parts is None:
        return pattern
    before, hit, after = parts
    return f"{hit}(?<={before}(?P=hit)){after}"


def _parts(pattern: str) -> tuple[str, str, str] | None:
    """Return what stands before the hit, the hit and what follows; None where the pattern is of another kind."""
    depth, start, has_choice = 0, -1, False
    for piece in PIECE.finditer(pattern):
        text = piece[0]
        if piece["open"]:
            if start < 0 and depth == 0 and _LITERAL.match(pattern, piece.start()):
                start = piece.start()
            elif start < 0 and _is_kept(text):
                return None
            depth += 1
        elif text == ")":
            depth -= 1
            if start >= 0 and depth == 0:
                after = pattern[piece.end() :]
                return (pattern[:start], pattern[start : piece.end()], after) if _is_apt(after, has_choice) else None
        elif text == "|":
            if depth == 0 or (start >= 0 and depth == 1):
                return None
            has_choice = has_choice or start < 0
        elif start < 0 and _ENDLESS.fullmatch(text):
            return None
    return None


def _is_kept(opened: str) -> bool:
    """Say whether a bracket opens a group whose text is kept, or one that asks for such a group."""
    return opened == "(" or opened.startswith(("(?P<", "(?("))


def _is_apt(after: str, has_choice: bool) -> bool:
    return has_choice and not after.startswith(("?", "*", "+", "{"))
