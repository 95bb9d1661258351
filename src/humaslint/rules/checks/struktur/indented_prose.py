"""Paragraphs that four spaces or a tab in front of them make code in Markdown, so that nothing else is said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import FUNCTION_WORDS
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule

_PARAGRAPH = re.compile(r"[^\S\n]*(?P<hit>[*_“\"]*\w[^\n]*)(?:\n[^\S\n]*\S[^\n]*)*")
_WORD = re.compile(r"[^\W\d_]+")
_CODE = re.compile(r"[{}<>=;$\\|]|\w\(|//")
_ENDS = tuple('.!?”"*_)')
_LEAST, _LINKING = 8, 2
"""Words of a paragraph, and how many of them link others, so that it is prose for sure."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first line of each indented paragraph that reads as prose."""
    source = release.document.source.text
    for start, end in release.document.indented:
        for match in _PARAGRAPH.finditer(source, start, end):
            if _is_prose(match[0].strip()):
                yield Finding(rule, Place(None, *match.span("hit")), {})


def _is_prose(text: str) -> bool:
    words = _WORD.findall(text)
    is_sentence = len(words) >= _LEAST and words[0][0].isupper() and text.endswith(_ENDS) and not _CODE.search(text)
    return is_sentence and sum(word in FUNCTION_WORDS for word in words) >= _LINKING
