"""Links whose text does not say where they lead: `[di sini](…)`, `[tautan ini](…)`."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_EMPTY = frozenset(
    ("sini", "di sini", "disini", "klik", "ini", "berikut", "link", "tautan", "url", "here", "this link")
)
_NOUNS = ("link", "tautan", "laman", "url")
_POINTERS = ("ini", "berikut", "berikut ini", "di bawah ini", "tersebut")
_TEXTS = _EMPTY | {f"{noun} {pointer}" for noun in _NOUNS for pointer in _POINTERS}


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each link with such a text."""
    for passage in passages_of(rule, release):
        for mark in passage.block.marks:
            if mark.kind != "link":
                continue
            found = passage.text[mark.start : mark.end]
            is_empty = " ".join(found.lower().strip(" .,:;").split()) in _TEXTS
            if is_empty:
                yield from report(rule, passage, mark.start, mark.end)
