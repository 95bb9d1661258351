"""How large a regular expression becomes when its repeats are written out, and how deep its groups go.

`a{1000000000}` and ten thousand brackets within one another would take all memory, or all of the stack, before any
search could be bounded in time.
"""

from __future__ import annotations

import re
from typing import NamedTuple

LARGEST = 100_000
"""Characters and classes of a pattern with its least repeats written out; our rules have 2,000 at the most."""
DEEPEST = 50
"""Groups within one another; our rules have six at the most."""
PIECE = re.compile(
    r"\\.|\[\^?\]?(?:[^\]\\]|\\.)*\]|(?P<repeat>\{(?P<least>\d{0,12})(?:,\d*)?\}|[*+?])"
    r"|(?P<open>\((?:\?(?:[:=!>|]|<[=!]|P?<\w+>|\(\w+\)|[a-zA-Z]*-?[a-zA-Z]*:))?)|.",
    re.DOTALL,
)
"""A character or class of a pattern, a repeat, or a bracket that opens a group, with what says of which kind it is."""


class Size(NamedTuple):
    """The number of characters and classes, and of groups within one another."""

    length: int
    depth: int


def size_of(pattern: str) -> Size:
    """Return the size of a pattern; of one that is wrong, some size."""
    open_groups, depth, last = [0], 1, 0
    for piece in PIECE.finditer(pattern):
        if piece["repeat"]:
            least = max(1, int(piece["least"] or 1))
            open_groups[-1] += last * (least - 1)
            last *= least
        elif piece["open"]:
            open_groups.append(0)
            depth = max(depth, len(open_groups))
        else:
            last = open_groups.pop() if piece[0] == ")" and len(open_groups) > 1 else 1
            open_groups[-1] += last
    return Size(sum(open_groups), depth - 1)
