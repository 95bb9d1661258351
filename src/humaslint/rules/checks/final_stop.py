"""A paragraph of running text whose last sentence has no stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import REPORTING_VERBS, is_speech_verb
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_FEWEST = 8
"""Words that a last sentence has at the least; fewer may sign the text or be a line of a list."""
_FEWEST_ALONE = 15
"""The same where it is the only one of its paragraph; fewer may be a heading or the line below the title."""
_PREDICATE = re.compile(r"me[lmnrwy][a-z]{3,}|di[a-z]{3,}(?:kan|i)|ber[a-z]{3,}")
_PREDICATES = REPORTING_VERBS | frozenset(
    "adalah ialah akan telah sudah sedang masih dapat bisa harus tidak belum".split()
)
_LISTS = frozenset(("item", "cell", "blockquote"))


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the last word of each paragraph that ends without a mark."""
    for passage in passages_of(rule, release.passages):
        if not _is_open(passage) or any(map(_goes_on, release.passages[passage.index + 1 : passage.index + 2])):
            continue
        word = passage.words[-1]
        is_heading = passage.is_marked("strong", word.start, word.end)
        if not is_heading and not is_silent(rule, passage, word.start, word.end):
            use = f"{word.text}."
            edits = (Edit(word.end, word.end, "."),)
            yield Finding(rule, passage.place(word.start, word.end), {"found": word.text, "use": use}, edits, (use,))


def _is_open(passage: Passage) -> bool:
    """Say whether the last sentence is one indeed, and ends in a word."""
    text = passage.text.rstrip()
    if not passage.words or passage.words[-1].end != len(text) or passage.is_protected(len(text) - 1, len(text)):
        return False
    sentence = passage.sentences[-1]
    last = text[sentence.start :]
    words = passage.tokens_in(sentence.start, len(text))
    lower = [token.lower for token in words if token.text[0].isalpha()]
    is_sentence = any(word in _PREDICATES or is_speech_verb(word) or _PREDICATE.fullmatch(word) for word in lower)
    fewest = _FEWEST if len(passage.sentences) > 1 else _FEWEST_ALONE
    return len(lower) >= fewest and is_sentence and not set(":|•\n") & set(last)


def _goes_on(following: Passage) -> bool:
    """Say whether the next block continues the sentence: a list, or a line in small letters."""
    return following.kind in _LISTS or following.text[:1].islower()
