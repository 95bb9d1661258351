"""Places whose names stand in no list, as villages, rivers and clinics, in small letters: `Sungai waringkuras`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import VILLAGES
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.slips import find_slip
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept_for
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import replaced

_BODIES = frozenset("kabupaten provinsi kecamatan kelurahan".split())
"""Words that with a capital begin the name of a place."""
_HEADS = frozenset(
    """
    desa dusun nagari distrik gampong sungai gunung danau pulau kepulauan laut teluk selat tanjung bukit pantai waduk
    bendungan bandara pelabuhan stasiun terminal pasar puskesmas
    """.split()
)
"""Other words that do, but before common words too: *Desa wisata*, *Pulau terluar*."""
_UNNAMED = re.compile(
    r"\b(?:desa|dusun|kelurahan|kecamatan) ([a-z]{4,})(?=,? (?:Kecamatan|Kec\.|Kelurahan|Kabupaten|Kab\.|Kota) [A-Z])"
    r"|\b(?:di|ke|dari|warga|asal) (?:desa|dusun|kelurahan|kecamatan|kabupaten|distrik|nagari|gampong) ([a-z]{4,})"
    r"(?=[,.;]|$| (?:dan|yang|untuk|dengan|pada|dalam|karena|akan|telah|sudah|tidak|belum|juga|ini|itu)\b)"
)
"""A name in small letters that the name of what it lies in follows, or what no adjective stands before."""
_UNNAMED_KINDS = (*VILLAGES, "kabupaten")
_NO_NAMES = frozenset(
    "kota kabupaten tahun periode tingkat bagian masing dan atau serta di ke dari se untuk dalam yang pada".split()
)
"""Words that in a title or a caption follow one of those with a capital, and are no names."""
_SHORTEST = 4
"""Letters of a name."""


def find_unlisted(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such name, which what is around it or its capital elsewhere tells from a common word."""
    yield from _halved(rule, release)
    yield from _echoed(rule, release)
    yield from _unnamed(rule, release)


def _halved(rule: Rule, release: Release) -> Iterator[Finding]:
    """The word in small letters behind `Kabupaten` or the like that is no word, or has a capital there elsewhere."""
    for passage, index in [spot for kind in _BODIES | _HEADS for spot in release.capital_words.get(kind, ())]:
        following = passage.tokens[index + 1 : index + 3]
        if passage.kind in rule.scope and len(following) > 1 and following[0].text.isalpha():
            word, after = following
            if word.text.islower() and word.text not in _NO_NAMES and _lacks_capital(passage, index, word, after):
                yield _capitalized(rule, passage, word.start, word.end)


def _lacks_capital(passage: Passage, index: int, word: Token, after: Token) -> bool:
    """Say whether the word behind the token of that index is a name, by what is around it and written elsewhere."""
    kind = passage.tokens[index]
    if kind.lower in _BODIES and _is_told(passage.release, f"{kind.text} {word.text.capitalize()}"):
        return True
    if not _is_no_word(word.text):
        return False
    return after.text.istitle() or (_goes_on(passage, index) and not find_slip(word.text))


@kept_for
def _is_told(release: Release, words: str) -> bool:
    return words in release.text


def _capitalized(rule: Rule, passage: Passage, start: int, end: int) -> Finding:
    return replaced(rule, passage, start, end, passage.text[start:end].capitalize())


def _echoed(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name in small letters behind `desa` or the like that stands there with its capital elsewhere."""
    spots = [spot for kind in VILLAGES for spot in release.capital_words.get(kind, ())]
    following = [passage.tokens[index + 1 : index + 2] for passage, index in spots if not passage.is_upper]
    names = {word.lower for words in following for word in words if word.text.istitle()}
    small = {name for name in names & release.small_words if _is_no_word(name)}
    for passage in passages_of(rule, release) if small else ():
        for kind, word in pairwise(passage.tokens):
            if word.text in small and kind.text in VILLAGES:
                yield _capitalized(rule, passage, word.start, word.end)


def _unnamed(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name in small letters behind `desa` or the like before that of what the village lies in."""
    for passage in passages_of(rule, release):
        for match in _UNNAMED.finditer(passage.text) if has_any(passage.text, _UNNAMED_KINDS) else ():
            name = match.lastindex or 1
            if _is_no_word(match[name]) and not find_slip(match[name]):
                yield _capitalized(rule, passage, *match.span(name))


def _goes_on(passage: Passage, index: int) -> bool:
    """Say whether a word in small letters or a comma stands right before the token."""
    tokens = passage.tokens
    if (
        not index
        or tokens[index].text.isupper()
        or not (tokens[index - 1].text.islower() or tokens[index - 1].text == ",")
    ):
        return False
    return passage.adjoin(*tokens[index - 1 : index + 1])


def _is_no_word(word: str) -> bool:
    return len(word) >= _SHORTEST and analyse_word(word).tier in (Tier.UNKNOWN, Tier.NAME)
