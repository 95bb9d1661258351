"""Sentences that stand twice with small changes, as an old version beside the new one, or say the last one again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import PARTS_OF_DAY, POINTERS, TIMES
from humaslint.indonesian.wordings import Wording, Words, triples, wordings
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.likeness import LOOSE, QUOTES, SMALL, SYNONYMS, TURNS, bare, canonical, is_kin, is_retouched

_CANDIDATES = 2
"""How many earlier sentences each one is compared with: those with the most word triples in common."""


_SHORTEST, _SHORT, _LONGEST = 5, 7, 120
"""Words of a sentence that may be like another; one of fewer than _SHORT must tell the very same."""
_BRIEF = 9
"""Words of a sentence in which small ones more may leave no three words in a row."""
_HOLLOW = frozenset(
    "bentuk upaya langkah bagian salah hal merupakan menjadi sebuah suatu bertujuan sekaligus para".split()
)
"""Words that add nothing to what is said of a thing, in lower case."""
_WHEN = TIMES | PARTS_OF_DAY | frozenset("musim semester triwulan kali saat kala".split())
"""Words, in lower case, that point to a time with *ini* or *itu*."""
_FEWEST = 4
"""Words that tell something; with fewer of them, what is said again is too little."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each sentence that says, in nearly the same words, what an earlier one says."""
    sentences = wordings(release, rule.scope)
    for before, sentence in pairwise(sentences):
        is_pointing = not POINTERS.isdisjoint(sentence.words[:2])
        if is_pointing and _is_restatement(before, sentence) and not is_retouched(before, sentence):
            yield Finding(rule, sentence.place, related=(before.place,))
    if not _may_be_alike(release, sentences):
        return
    for sentence, earlier in _candidates(sentences):
        for first in earlier:
            if first.layer == sentence.layer and _is_telling(first, sentence) and is_retouched(first, sentence):
                yield Finding(rule, sentence.place, related=(first.place,))
                break


def _may_be_alike(release: Release, sentences: Sequence[Wording]) -> bool:
    """Say whether two sentences have few enough words of their own, that no other sentence can have.

    Where the likeness of two sentences is `l`, at least `l / (2 - l)` of the words of each are common. Most
    releases have no such sentences.
    """
    lone = {word for word, count in release.word_counts.items() if count == 1} - SYNONYMS - SMALL
    most = 1 - LOOSE / (2 - LOOSE) + 1e-9
    likely = 0
    for sentence in sentences:
        size = len(sentence.words)
        likely += size >= _SHORTEST and len(lone.intersection(sentence.words)) <= most * size
        if likely > 1:
            return True
    return False


def _candidates(sentences: Sequence[Wording]) -> Iterator[tuple[Wording, list[Wording]]]:
    """Yield each sentence with the earlier ones that share two word triples or more with it, exact repeats aside.

    The triples are those of all its words, and in a brief one those of the words that tell something.

    A triple leads to the first sentence that has it, so that the work grows with the text and not with its square.
    """
    index: dict[tuple[str, str, str], int] = {}
    seen: set[str] = set()
    for number, sentence in enumerate(sentences):
        if not _SHORTEST <= len(sentence.words) <= _LONGEST or sentence.letters in seen:
            continue
        seen.add(sentence.letters)
        threes: Iterable[tuple[str, str, str]] = triples(canonical(sentence.words))
        if len(sentence.words) <= _BRIEF:
            threes = dict.fromkeys((*threes, *triples(bare(sentence.words))))
        firsts = [index.setdefault(three, number) for three in threes]
        shared = [first for first in firsts if first != number]
        if len(shared) > 1:
            votes = Counter(shared).most_common(_CANDIDATES)
            yield sentence, [sentences[first] for first, count in votes if count > 1]


def _is_telling(first: Wording, second: Wording) -> bool:
    """Say whether the shorter of two sentences is no short one, or both tell the same but for small words."""
    if min(len(first.words), len(second.words)) >= _SHORT:
        return True
    told = bare(first.words)
    return len(told) >= _SHORTEST and told == bare(second.words)


def _is_restatement(first: Wording, second: Wording) -> bool:
    """Say whether the `second` sentence, of a subject that only points, has no word that the `first` one has not.

    Its words must be forms of those of the first and stand in their order. Quotations and questions are let be, and
    what denies or counts otherwise.
    """
    start = _behind_pointer(second.words)
    if not start or first.passage is not second.passage:
        return False
    if not QUOTES.isdisjoint(first.passage.text[first.start : second.end]):
        return False
    if {*first.words} & TURNS != {*second.words} & TURNS:
        return False
    told = [word for word in bare(second.words[start:]) if word not in _HOLLOW]
    return len(told) >= _FEWEST and _follows(told, bare(first.words))


def _behind_pointer(words: Words) -> int:
    """Return how many words the subject of the sentence has if it only points: `Hal itu`, `Ini`; else 0.

    What tells when is no subject: `Tahun ini`.
    """
    if words[:1] and words[0] in POINTERS:
        return 1
    return 2 if words[1:2] and words[1] in POINTERS and words[0] not in _WHEN else 0


def _follows(told: Words | list[str], known: Words | list[str]) -> bool:
    """Say whether each word has its kin among the known ones, in the same order."""
    rest = iter(known)
    return all(any(word == other or (word.isalpha() and is_kin(word, other)) for other in rest) for word in told)
