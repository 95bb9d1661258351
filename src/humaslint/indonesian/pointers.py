"""The words with which a sentence takes up what was told before: *dana itu*, *acara ini*, *hal tersebut*."""

from __future__ import annotations

POINTERS = frozenset("itu ini tersebut".split())
"""In lower case; they stand behind what they point to."""
