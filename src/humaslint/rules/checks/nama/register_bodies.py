"""An institution that the office's register of names has, under another name: Dinas Perpustakaan dan Arsip."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.government.institutions import find_institutions
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import lower_words
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.register_index import Index, evidence_of, index_of
from humaslint.rules.findings import report


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each name that the register lists among the other spellings of an institution."""
    register = release.house.register
    index = index_of(register) if register else None
    if index is None or not index.bodies:
        return
    for passage in release.passages:
        for each in find_institutions(passage) if passage.kind in rule.scope else ():
            text = passage.text[each.start : each.ends[-1]]
            size = _listed(index, text)
            if size:
                body = index.bodies[lower_words(text[:size])]
                spot, evidence = (passage, each.start, each.start + size), evidence_of(body, body.files)
                yield from report(rule, *spot, name=body.name, evidence=evidence, suggestions=(body.name,))


def _listed(index: Index, text: str) -> int:
    """Return how many characters of the text are a listed name, the longest; 0 where none begins there."""
    words = text.split(" ")
    for size in range(len(words), 1, -1):
        head = " ".join(words[:size]).rstrip(",")
        if lower_words(head) in index.bodies:
            return len(head)
    return 0
