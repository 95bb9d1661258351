"""What an office has accepted as its own: words, names and texts that no rule should report."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class House:
    """`words` are accepted as spelled (lower case), `names` wherever they stand, `boilerplate` as often as it stands.

    A text is boilerplate when it is, or begins with, one of `boilerplate`.
    """

    words: frozenset[str] = frozenset()
    names: tuple[str, ...] = ()
    boilerplate: tuple[str, ...] = ()
