"""Sentences that say of `hal itu` what the sentence before them has just said, and nothing more."""

from __future__ import annotations

from humaslint.indonesian.small_words import POINTERS
from humaslint.rules.checks.likeness import TURNS, bare, is_kin
from humaslint.rules.checks.wording import Wording, Words

_HOLLOW = frozenset(
    "bentuk upaya langkah bagian salah hal merupakan menjadi sebuah suatu bertujuan sekaligus para".split()
)
"""Words that add nothing to what is said of a thing, in lower case."""
_FEWEST = 4
"""Words that tell something; with fewer of them, what is said again is too little."""
_QUOTES = frozenset('“”"?')


def is_restatement(first: Wording, second: Wording) -> bool:
    """Say whether the `second` sentence, of a subject that only points, has no word that the `first` one has not.

    Its words must be forms of those of the first and stand in their order. Quotations and questions are let be, and
    what denies or counts otherwise.
    """
    start = _behind_pointer(second.words)
    if not start or first.passage is not second.passage:
        return False
    if not _QUOTES.isdisjoint(first.passage.text[first.start : second.end]):
        return False
    if {*first.words} & TURNS != {*second.words} & TURNS:
        return False
    told = [word for word in bare(second.words[start:]) if word not in _HOLLOW]
    return len(told) >= _FEWEST and _follows(told, bare(first.words))


def _behind_pointer(words: Words) -> int:
    """Return how many words the subject of the sentence has if it only points: `Hal itu`, `Ini`; else 0."""
    if words[:1] and words[0] in POINTERS:
        return 1
    return 2 if words[1:2] and words[1] in POINTERS else 0


def _follows(told: Words | list[str], known: Words | list[str]) -> bool:
    """Say whether each word has its kin among the known ones, in the same order."""
    rest = iter(known)
    return all(any(word == other or (word.isalpha() and is_kin(word, other)) for other in rest) for word in told)
