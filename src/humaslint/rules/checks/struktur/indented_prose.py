"""Paragraphs that four spaces or a tab in front of them make code in Markdown, so that nothing else is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.prose import is_prose
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule

_PARAGRAPH = re.compile(r"[^\S\n]*(?P<hit>[*_“\"]*\w[^\n]*)(?:\n[^\S\n]*\S[^\n]*)*")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first line of each indented paragraph that reads as prose."""
    source = release.document.source.text
    for start, end in release.document.indented:
        for match in _PARAGRAPH.finditer(source, start, end):
            if is_prose(match[0].strip()):
                yield Finding(rule, Place(None, *match.span("hit")), {})
