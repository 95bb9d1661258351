"""A region of several words whose later words lack their capitals: `Muara enim`, `Musi Rawas utara`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from humaslint.indonesian.government.regions import SEATED, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.region_words import QUARTERS
from humaslint.rules.findings import replaced

_AMBIGUOUS = frozenset(("tengah", "raya", "dan"))
"""Words of regions, in lower case, that go on with a sentence: `Papua tengah membangun jalan`."""


def find_halves(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the small words of each such region, from the first of them on."""
    for first in _by_first().keys() & release.capital_words.keys():
        for passage, index in release.capital_words[first]:
            if passage.kind not in rule.scope or passage.is_upper:
                continue
            before = passage.tokens[index - 1].lower if index else ""
            for name in _by_first()[first]:
                end = index + len(name)
                words = passage.tokens[index:end]
                if tuple(word.lower for word in words) != name or not _is_half(passage, words, before):
                    continue
                if not any(token.lower in QUARTERS for token in passage.tokens[end : end + 1]):
                    yield _finding(rule, passage, words, regions()["".join(name)])


@cache
def _by_first() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the words of each region that has several, in lower case, by the first of them."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for name in regions().values():
        words = tuple(name.lower().split())
        if len(words) > 1 and all(word.isalpha() for word in words):
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(names, key=len)) for first, names in found.items()}


def _is_half(passage: Passage, words: list[Token], before: str) -> bool:
    """Say whether a word behind the first is small, and the words are a name by themselves or what stands before."""
    if not words[0].text.istitle() or not words[-1].text.islower() or words[-1].lower in _AMBIGUOUS:
        return False
    if not passage.adjoin(*words[:2]):
        return False
    lexicon = load_lexicon()
    return before in SEATED or not all(lexicon.is_standard(word.lower) for word in words)


def _finding(rule: Rule, passage: Passage, words: list[Token], name: str) -> Finding:
    small = next(number for number, word in enumerate(words) if word.text.islower())
    start, end, use = words[small].start, words[-1].end, " ".join(name.split()[small:])
    return replaced(rule, passage, start, end, use)
