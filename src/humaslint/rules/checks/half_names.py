"""A word in small letters in a name that the release writes with a capital elsewhere: `Gubernur sultra`."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.regions import regions
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import replaced

_SHORTEST = 4
"""Letters of a word that is no word of the language and has a capital elsewhere."""
_LEAST = 2
"""How often such a word has a capital within a sentence."""
_TIMES = 3
"""How many times as often it has one as it has none."""
_NAMES = frozenset((Tier.NAME, Tier.WEB, Tier.UNKNOWN))
_JOINING = frozenset(
    "dan di ke dari untuk bagi atas yang serta atau tanpa dalam pada dengan antar terhadap bin".split()
)
"""Words that stand in small letters inside a name, in lower case."""
_ACRONYM = re.compile(r"(?<= \()[A-Z]{3,8}(?=\))")
"""Letters of an acronym whose words stand before it."""
_NEIGHBOURS = 3


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word that names have with a capital elsewhere, or that an acronym has a letter of."""
    names, triples = _names(release), _triples(release)
    for passage in passages_of(rule, release.passages):
        for index in sorted({*_halves(passage, names, triples), *_letters(passage)}):
            token = passage.tokens[index]
            if not is_silent(rule, passage, token.start, token.end, "name"):
                yield replaced(rule, passage, token.start, token.end, token.text.capitalize())


def _halves(passage: Passage, names: frozenset[str], triples: frozenset[tuple[str, ...]]) -> Iterator[int]:
    """Yield the numbers of the tokens that are such names, or stand amid such a triple."""
    for index, token in enumerate(passage.tokens):
        is_half = token.text in names and index and _is_great(passage.tokens[index - 1])
        if token.text.islower() and (is_half or _around(passage, index) in triples):
            yield index


def _letters(passage: Passage) -> Iterator[int]:
    """Yield the number of the one word in small letters of those that an acronym in brackets stands for."""
    for match in _ACRONYM.finditer(passage.text):
        acronym = match[0].lower()
        end = bisect_left(passage.token_starts, match.start() - 1)
        words = [
            index for index in range(max(0, end - 2 * len(acronym)), end) if passage.tokens[index].text not in _JOINING
        ]
        words = words[-len(acronym) :]
        small = [index for index in words if passage.tokens[index].text.islower()]
        initials = "".join(passage.tokens[index].lower[0] for index in words)
        if len(small) == 1 and initials == acronym and load_lexicon().is_standard(passage.tokens[small[0]].text):
            yield from small


def _names(release: Release) -> frozenset[str]:
    """Return the words in small letters, none of the language, that mostly have a capital within a sentence."""
    counts = release.word_counts
    return frozenset(
        lower
        for lower in release.small_words & release.capital_words.keys()
        if len(lower) >= _SHORTEST
        and lower.isalpha()
        and not _is_word(lower)
        and _is_mostly_great(release, lower, counts[lower])
    )


def _is_mostly_great(release: Release, lower: str, count: int) -> bool:
    places = release.capital_words[lower]
    inside = sum(_is_inside(passage, index) for passage, index in places)
    return inside >= _LEAST and inside >= _TIMES * (count - len(places))


def _is_inside(passage: Passage, index: int) -> bool:
    token = passage.tokens[index]
    return (
        not passage.is_headline and token.text[1:].islower() and passage.sentence_at(token.start).start != token.start
    )


def _is_word(lower: str) -> bool:
    lexicon = load_lexicon()
    if lexicon.is_standard(lower):
        return True
    return lower not in regions() and lower not in lexicon.names and analyse_word(lower).tier not in _NAMES


def _triples(release: Release) -> frozenset[tuple[str, ...]]:
    """Return three words in a row with capitals, in lower case, as sentences of the running text have them."""
    return frozenset(
        around
        for passage in release.passages
        if not passage.is_headline
        for index in passage.capitals
        for around in [_around(passage, index)]
        if around
    )


def _around(passage: Passage, index: int) -> tuple[str, ...]:
    """Return a word and those with a capital on both sides, in lower case; nothing where a sentence begins."""
    three = passage.tokens[index - 1 : index + 2] if index else []
    if len(three) < _NEIGHBOURS or three[1].text in _JOINING or not (_is_great(three[0]) and _is_great(three[2])):
        return ()
    if any(passage.text[one.end : other.start] != " " for one, other in pairwise(three)):
        return ()
    is_first = passage.sentence_at(three[0].start).start == three[0].start
    return () if is_first else tuple(token.lower for token in three)


def _is_great(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.text[0].isupper()
