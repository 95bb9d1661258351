"""Lists of which each item begins with the word for what is counted: `Perda tentang Pasar dan Perda tentang Parkir`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.lists.enumerations import BEFORE_ITEMS, BEFORE_LAST, Count
from humaslint.indonesian.tokens import Token

_BEFORE_ITEMS = BEFORE_ITEMS | {";"}
_ABOUT = "tentang"
"""What each item has behind its first word."""
_FEWEST = 2


def count_headed(items: Sequence[Token], noun: str) -> Count | None:
    """Return how many things a list names that all begin with `noun` and say behind it what they are about.

    What one is about may have commas of its own, so that a list may name more than begin so, but never fewer. None
    where the list has no conjunction before its last thing, or other words begin it.
    """
    heads = [at for at, token in enumerate(items) if token.lower == noun and _begins(items, at)]
    if len(heads) < _FEWEST or heads[0] or not all(_is_about(items, at) for at in heads):
        return None
    if items[heads[-1] - 1].lower not in BEFORE_LAST:
        return None
    led = {at - 1 for at in heads} | {at - 2 for at in heads if items[at - 1].lower in BEFORE_LAST}
    others = sum(token.lower in _BEFORE_ITEMS and at not in led for at, token in enumerate(items))
    return Count(len(heads), len(heads) + others)


def _begins(items: Sequence[Token], at: int) -> bool:
    return at == 0 or items[at - 1].lower in _BEFORE_ITEMS


def _is_about(items: Sequence[Token], at: int) -> bool:
    behind = [token.lower for token in items[at + 1 : at + 3]]
    return behind[:1] == [_ABOUT] and _BEFORE_ITEMS.isdisjoint(behind)
