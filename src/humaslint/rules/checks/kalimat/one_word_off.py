"""Sentences that stand twice but for a single word, by which one of them says something else."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.wordings import Wording, wordings
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.likeness import TURNS
from humaslint.rules.contexts import RUNNING

_OPENING = 4
"""Words with which both begin."""
_MOST = 12
"""Sentences that begin alike; more of them are a list without its marks."""
_TURNS = TURNS | frozenset(
    "atas bawah pagi siang sore malam putra putri laki-laki perempuan pria wanita utara selatan timur barat".split()
)
"""Words, in lower case, by which two sentences tell both sides of a thing, and neither is a copy."""
_QUOTES = frozenset('“”"')


_SHORTEST, _SHORTEST_APART = 10, 15
"""Words that sentences which follow each other have at the least, and others of the release."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the later of two sentences outside of quotations that differ in one word behind the first."""
    told = {each.words: each for each in reversed(wordings(release, rule.scope))}
    running = [each for each in reversed(told.values()) if each.passage.kind in RUNNING]
    sentences = [each for each in running if len(each.words) >= _SHORTEST]
    if len({each.words[:_OPENING] for each in sentences}) == len(sentences):
        return
    groups: dict[tuple[str, ...], list[Wording]] = {}
    for each in sentences:
        groups.setdefault((*each.words[:_OPENING], str(len(each.words)), str(each.layer)), []).append(each)
    for group in groups.values():
        for first, second in combinations(group, 2) if len(group) <= _MOST else ():
            is_close = _follows(first, second) or len(first.words) >= _SHORTEST_APART
            pairs = enumerate(zip(first.words, second.words, strict=True))
            unlike = [at for at, (one, other) in pairs if one != other]
            is_told = len(unlike) == 1 and _TURNS.isdisjoint((first.words[unlike[0]], second.words[unlike[0]]))
            if is_told and is_close and not _is_quoted(first) and not _is_quoted(second):
                words = {"other": _written(first, unlike[0]), "found": _written(second, unlike[0])}
                yield Finding(rule, second.place, words, related=(first.place,))
                break


def _follows(first: Wording, second: Wording) -> bool:
    """Say whether nothing but a space stands between two sentences."""
    return first.passage is second.passage and not first.passage.text[first.end : second.start].strip()


def _is_quoted(sentence: Wording) -> bool:
    return not _QUOTES.isdisjoint(sentence.passage.text[sentence.start : sentence.end])


def _written(sentence: Wording, at: int) -> str:
    """Return the word at an index of a sentence as it is written."""
    tokens = sentence.passage.tokens_in(sentence.start, sentence.end)
    return [token.text for token in tokens if token.kind is not TokenKind.MARK][at]
