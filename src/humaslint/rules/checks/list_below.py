"""The list that a paragraph brings in: `Pemohon menyiapkan tiga dokumen berikut:` and the items under it."""

from __future__ import annotations

import re
from itertools import takewhile

from humaslint.indonesian.passage import Passage

_APART = 5
"""Blocks behind a list in which it may go on, past a picture or a paragraph."""
_GOES_ON = frozenset(("item", "alt", "caption", "credit"))
_GLUED = re.compile(r"\s[-•*–]\s|;\s(?!(?:dan|serta|atau|dan/atau)\s*\Z)|\s\(?[b2][.)]\s")
"""What stands in an item that holds the next one too."""
_BRINGS_IN = (":", "berikut", "berikut.", "berikut ini.")


def items_below(passage: Passage) -> list[Passage]:
    """Return the items of the list below that the passage brings in, without what is nested in them."""
    if not passage.text.rstrip().endswith(_BRINGS_IN) or not passage.sentences:
        return []
    below = passage.release.passages[passage.index + 1 :]
    items = list(takewhile(lambda each: each.kind == "item", below))
    after = below[len(items) : len(items) + _APART]
    is_broken = any(each.kind in _GOES_ON for each in after) or any(_GLUED.search(each.text) for each in items)
    if is_broken or any(each.block.group != items[0].block.group for each in items):
        return []
    return [each for each in items if each.block.depth == items[0].block.depth]
