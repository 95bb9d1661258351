"""A bound form before a foreign word in italics without the hyphen between them: `non *mainstream*`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_BOUND = re.compile(r"(?<![\w-])(?:non|anti|pasca|pra|multi|semi|sub|antar|ultra|super)( )\Z", re.IGNORECASE)
_REACH = 8
"""How far back, in characters, the bound form is looked for."""
_WORD = re.compile(r"[a-z]{3,}(?![\w-]*[A-Z])")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each bound form that a space parts from a word in italics and small letters."""
    for passage in passages_of(rule, release):
        for mark in passage.block.marks:
            text, start = passage.text, mark.start
            bound = _BOUND.search(text, max(0, start - _REACH), start) if mark.kind == "emphasis" else None
            word = _WORD.match(text, start)
            if bound is None or word is None or is_silent(rule, passage, bound.start(), bound.start(1)):
                continue
            found = text[bound.start() : word.end()]
            use = found.replace(" ", "-", 1)
            edits = (Edit(bound.start(1), bound.end(1), "-"),)
            yield Finding(rule, passage.place(bound.start(), bound.start(1)), {"found": found, "use": use}, edits)
