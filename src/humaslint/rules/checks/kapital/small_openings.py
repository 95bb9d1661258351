"""A paragraph that begins with a small letter though the one above it has ended."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import is_verb_of_saying
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import mend

_FEWEST = 8
"""Words that a paragraph has at the least; fewer may be a line of a list."""
_END = re.compile(r"[.!?][\"”’)]*\s*\Z")
_ABOVE = frozenset(("title", "heading", "date"))
"""Kinds of blocks below which a sentence begins, whatever they end in."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the first word of each such paragraph, with its capital."""
    for passage in passages_of(rule, release):
        if passage.text[:1].islower() and passage.index and _is_sentence(passage):
            above, word = release.passages[passage.index - 1], passage.words[0]
            if above.kind in _ABOVE or (above.kind in RUNNING and _END.search(above.text)):
                yield from mend(rule, passage, word.start, word.end, word.text.capitalize())


def _is_sentence(passage: Passage) -> bool:
    """Say whether the paragraph is a whole sentence that opens with a word of the language, no verb of saying."""
    if len(passage.words) < _FEWEST or not _END.search(passage.text):
        return False
    word = passage.words[0]
    is_plain = word.start == 0 and word.text.isalpha() and passage.text[word.end : word.end + 1] in (" ", ",")
    if not is_plain or is_verb_of_saying(word.lower):
        return False
    return load_lexicon().is_standard(word.lower) or _is_known_name(passage)


def _is_known_name(passage: Passage) -> bool:
    """Say whether the first two words are a name that the release writes with its capitals elsewhere."""
    first, second = passage.words[:2]
    is_pair = second.start == first.end + 1 and second.text[0].isupper() and second.text.isalpha()
    return is_pair and f" {first.text.capitalize()} {second.text}" in passage.release.text
