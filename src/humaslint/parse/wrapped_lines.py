"""Lines that were broken at a width: which of them go on in the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from humaslint.parse.margin import FINAL_MARK

_ITEM = re.compile(r"(?:[-•▪‣·*–]|\d{1,2}[.)]|[a-z][.)])[ \t]+(?=\S)")
_LONGEST = 100
"""Characters of a line in a text whose lines were broken."""
_SHORTEST = 40
"""Characters of a line that was broken off."""
_ODD = 20
"""Of so many lines one may be longer than the width, for an address that cannot be broken."""
_FEWEST = 3
"""Full lines that show the width."""


def item_marker(text: str, start: int, end: int) -> int | None:
    """Return where the words begin behind the bullet or number that an item was typed with; None if there is none."""
    item = _ITEM.match(text, start, end)
    return item.end() if item else None


def width_of(chunks: Sequence[Sequence[str]]) -> int | None:
    """Return the width in characters at which the lines of a text were broken, None if they were not.

    `chunks` are its lines between blank lines. A line that was broken has no room for the next word, and some break off
    where a sentence goes on in small letters.
    """
    lengths = sorted((len(line) for lines in chunks for line in lines), reverse=True)
    width = lengths[len(lengths) // _ODD] if lengths else 0
    if not _SHORTEST <= width <= _LONGEST:
        return None
    pairs = [pair for lines in chunks for pair in pairwise(lines)]
    full = [pair for pair in pairs if _is_full(*pair, width)]
    return width if len(full) >= _FEWEST and any(_breaks_off(*pair) for pair in full) else None


def divided(lines: Sequence[str], width: int | None) -> list[int]:
    """Return at which of the lines, which no blank line parts, a paragraph begins; `width` is that of the text."""
    is_whole = _is_wrapped(lines)
    is_list = sum(_ITEM.match(line) is not None for line in lines) > 1
    starts = [0]
    for number, (line, following) in enumerate(pairwise(lines), 1):
        is_item = _ITEM.match(following) is not None and (is_list or FINAL_MARK.search(line) is not None)
        if width is not None:
            goes_on = _is_full(line, following, width) or _breaks_off(line, following)
            is_new = is_item or not (goes_on or (is_whole and not FINAL_MARK.search(line)))
        else:
            is_new = not is_whole
        if is_new:
            starts.append(number)
    return starts


def _is_full(line: str, following: str, width: int) -> bool:
    """Say whether the next word had no room in the line, in characters or in bytes, which some programs count."""
    joined = f"{line} {following.split(maxsplit=1)[0]}"
    return len(joined) > width or (not joined.isascii() and len(joined.encode("utf-8", "replace")) > width)


def _breaks_off(line: str, following: str) -> bool:
    is_open = len(line) >= _SHORTEST and not FINAL_MARK.search(line)
    return is_open and (following[0].islower() or following[0].isdigit())


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Say whether a long line breaks off and the next goes on in lower case or with a digit."""
    if any(len(line) > _LONGEST or _ITEM.match(line) for line in lines):
        return False
    return any(_breaks_off(*pair) for pair in pairwise(lines))
