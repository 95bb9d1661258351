"""From the UTF-8 byte offsets of a Rust parser to str offsets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate
from operator import index

_WIDE = re.compile(r"[^\x00-\x7f]")


def char_offsets(text: str) -> Callable[[int], int]:
    """Return the function from a byte offset in the UTF-8 form of `text` to the str offset of the same place."""
    if text.isascii():
        return index
    found = list(_WIDE.finditer(text))
    extra = list(accumulate((len(match.group().encode()) - 1 for match in found), initial=0))
    ends = [match.end() + more for match, more in zip(found, extra[1:], strict=True)]

    def char_offset(offset: int) -> int:
        return offset - extra[bisect_right(ends, offset)]

    return char_offset
