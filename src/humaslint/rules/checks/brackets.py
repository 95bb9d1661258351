"""Brackets that open and never close, or close and never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from humaslint.indonesian.passage import Passage, Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of

_PAIRS = {")": "(", "]": "["}
_BRACKET = re.compile(r"[()\[\]]")
_LIST_LABEL = re.compile(r"(?:^|(?<=[\s(]))(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})\.?\)$")
_FACE = re.compile(r"(?<!\S)[:;]['-]?[()\[\]]+$")


@dataclass(frozen=True, slots=True)
class Options:
    """Nothing to set."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each bracket without its partner in the block.

    A bracket whose partner stands in another block (an aside over several paragraphs) is left alone.
    """
    lone = [
        (passage, offset)
        for passage in passages_of(rule, release.passages)
        for offset in _lone(passage)
        if not passage.is_protected(offset, offset + 1)
    ]
    for number, (passage, offset) in enumerate(lone):
        mark = passage.text[offset]
        others = lone[number + 1 :] if mark in _PAIRS.values() else lone[:number]
        if not any(_is_pair(mark, other.text[place]) for other, place in others):
            yield Finding(rule, passage.place(offset, offset + 1), {"found": mark})


def _lone(passage: Passage) -> Iterator[int]:
    text = passage.text
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        offset, mark = match.start(), match.group()
        if _FACE.search(text, max(0, offset - 3), offset + 1):
            continue
        if mark in _PAIRS.values():
            opened.append(offset)
        elif opened and text[opened[-1]] == _PAIRS[mark]:
            opened.pop()
        elif not _LIST_LABEL.search(text, max(0, offset - 6), offset + 1):
            yield offset
    yield from opened


def _is_pair(mark: str, other: str) -> bool:
    return _PAIRS.get(other) == mark or _PAIRS.get(mark) == other
