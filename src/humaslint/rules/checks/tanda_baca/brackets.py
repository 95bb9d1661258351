"""Brackets that open and never close, or close and never opened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at

_PAIRS = {")": "(", "]": "["}
_BRACKET = re.compile(r"[()\[\]]")
_LIST_LABEL = re.compile(r"(?:(?:^|(?<=[\s(;]))(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})\.?|[*∗†‡]{1,4})\)$")
"""A number or letter of a list, or the sign of a footnote, with its bracket."""
_FACE = re.compile(r"(?<!\S)[:;]['-]?[()\[\]]+$")
_BEFORE = frozenset(":;'-()[]")
"""What stands before the last bracket of a face."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each bracket without its partner in the block.

    A bracket whose partner stands in another block (an aside over several paragraphs) is left alone.
    """
    lone = [
        (passage, offset)
        for passage in passages_of(rule, release)
        for offset in _lone(passage)
        if not passage.is_protected(offset, offset + 1)
    ]
    marks = [passage.text[offset] for passage, offset in lone]
    last_closing = {_PAIRS[mark]: number for number, mark in enumerate(marks) if mark in _PAIRS}
    opened: set[str] = set()
    for number, (mark, (passage, offset)) in enumerate(zip(marks, lone, strict=True)):
        opened.add(mark)
        is_paired = _PAIRS[mark] in opened if mark in _PAIRS else number < last_closing.get(mark, -1)
        if not is_paired:
            yield finding_at(rule, passage, offset, offset + 1)


def _lone(passage: Passage) -> Iterator[int]:
    text = passage.text
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        offset, mark = match.start(), match.group()
        if text[offset - 1 : offset] in _BEFORE and _FACE.search(text, max(0, offset - 3), offset + 1):
            continue
        if mark not in _PAIRS:
            opened.append(offset)
        elif opened and text[opened[-1]] == _PAIRS[mark]:
            opened.pop()
        elif not _LIST_LABEL.search(text, max(0, offset - 6), offset + 1):
            yield offset
    yield from opened
