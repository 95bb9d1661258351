"""The elements of HTML that are open at a place of the text, each with what it makes of the text in it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container

from humaslint.parse.elements import Context


class OpenElements:
    """A stack of open elements, at its bottom the whole document. Whether one of a tag is open is asked often."""

    def __init__(self, context: Context) -> None:
        self._stack = [("", context)]
        self._counts: Counter[str] = Counter()

    def __len__(self) -> int:
        return len(self._stack) - 1

    @property
    def context(self) -> Context:
        """What holds in the innermost element."""
        return self._stack[-1][1]

    def has(self, tags: Container[str]) -> bool:
        """Say whether an element of one of the tags is open."""
        return any(count and tag in tags for tag, count in self._counts.items())

    def push(self, tag: str, context: Context) -> None:
        """Open an element within the innermost one."""
        self._stack.append((tag, context))
        self._counts[tag] += 1

    def pop(self) -> tuple[str, Context]:
        """Close the innermost element, and return its tag and what held in it."""
        tag, context = self._stack.pop()
        self._counts[tag] -= 1
        return tag, context
