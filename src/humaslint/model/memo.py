"""What a function of one word returns, remembered: much fewer words are met than there are words in a release."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class _Memo(dict[Key, Value]):
    def __init__(self, compute: Callable[[Key], Value], most: int) -> None:
        self._compute, self._most = compute, most

    def __missing__(self, key: Key) -> Value:
        value = self._compute(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = value
        return value


def remembered(most: int) -> Callable[[Callable[[Key], Value]], Callable[[Key], Value]]:
    """Return a decorator for a function of one argument that keeps what it returns, for `most` arguments.

    All is forgotten when there are more. A look-up takes half as long as one of functools.lru_cache, which keeps what
    was asked for last apart from the rest.
    """

    def remember(compute: Callable[[Key], Value]) -> Callable[[Key], Value]:
        return _Memo(compute, most).__getitem__

    return remember
