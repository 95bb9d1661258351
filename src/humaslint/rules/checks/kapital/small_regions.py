"""Names of places without their capitals: provinces, regencies, cities and islands, and what stands in no list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from humaslint.indonesian.government.regions import GOVERNED, region_beginnings, regions
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kapital.half_regions import find_halves
from humaslint.rules.checks.kapital.unlisted_places import find_unlisted
from humaslint.rules.checks.region_words import QUARTERS, is_region, words_behind
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import replaced

_VERBS = frozenset("mengguyur melanda menerjang mengunjungi menyambangi".split())
"""Verbs, in lower case, behind which any thing may stand, so that a name that is a word as well is none."""
_BEFORE = GOVERNED.union(
    _VERBS,
    """
    di ke dari asal warga masyarakat pemerintah gubernur bupati se-kota menuju wilayah pulau luar daratan polres
    petani pemuda pelajar perajin polresta polrestabes mapolres mapolresta mapolrestabes mapolda polda kapolres kapolda
    kodim korem dprd seluruh pemda bpbd kpu bawaslu kejari kejati kajari kajati dandim wabup wagub rsud baznas
    kelahiran khas
    """.split(),
)
"""Words, in lower case, behind which the name of a place stands."""
_REGENCIES = frozenset(("kabupaten", "pemkab"))
"""Those of them behind which nothing but a name stands, or what kind of regency it is."""
_OF_KIND = frozenset(("pesisir", "kota"))
"""Words, in lower case, with which that kind begins: `dua kabupaten pesisir selatan`, `kabupaten kota baru`."""
_JOINERS = frozenset((",", "dan", "serta", "maupun", "atau"))
"""What joins one name of a place to the next."""
_ISLANDS = frozenset(
    """
    jawa bali madura kalimantan sulawesi sumatra sumatera lombok flores sumba timor nias halmahera maluku papua
    """.split()
)
"""Islands, in lower case, some of which are provinces too."""
_NAMES_AS_WORDS = frozenset(
    """
    aceh badung bandung bengkayang binjai bintan bogor garut jember jembrana jombang kudus kupang lampung langkat paser
    poso rembang sabang siak subang tuban
    """.split()
)
"""Regions whose names are words too, but rare ones, which do not stand behind *di*, *ke* or *dari*."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such name."""
    for finding in chain(find_unlisted(rule, release), find_halves(rule, release), _small(rule, release)):
        block, start, end = finding.place
        if block is not None and not is_silent(rule, release.passages[block], start, end):
            yield finding


def _small(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name of a region in small letters behind a word that names of places follow; no word of the language."""
    for passage in passages_of(rule, release):
        tokens, after = passage.tokens, -1
        for index in () if passage.is_upper else _before_names(tokens):
            if tokens[index].lower not in _BEFORE and after != index and not _is_name(tokens, index - 1):
                continue
            is_named = tokens[index].lower in _REGENCIES
            words = _region_at(words_behind(passage, index, capital=False), is_named=is_named)
            is_word = len(words) == 1 and tokens[index].lower in _VERBS and words[0].lower in _NAMES_AS_WORDS
            if words and not is_word:
                after = index + len(words) + 1
                head = tokens[index]
                is_part = head.lower in GOVERNED and head.text[0].isupper()
                start, end = (head if is_part else words[0]).start, words[-1].end
                use = " ".join(word.capitalize() for word in passage.text[start:end].split())
                yield replaced(rule, passage, start, end, use)


def _before_names(tokens: Sequence[Token]) -> Iterator[int]:
    """Yield the words that names of places follow, where what follows may be the beginning of one."""
    beginnings = region_beginnings()
    for index, token in enumerate(tokens[:-1]):
        if token.lower in _BEFORE or token.text in _JOINERS:
            following = tokens[index + 1].text
            if following in beginnings or following in _ISLANDS or not (following.isascii() and following.isalpha()):
                yield index


def _is_name(tokens: Sequence[Token], index: int) -> bool:
    """Say whether a token is the whole name of a region, with its capital."""
    if index < 0 or not tokens[index].text[0].isupper():
        return False
    return tokens[index].lower in _ISLANDS or tokens[index].lower in regions()


def _region_at(words: Sequence[Token], *, is_named: bool) -> Sequence[Token]:
    """Return the longest name of a region or island that the words begin with, which no common words make.

    Behind the word for one, `is_named`, two common words are a name as well: *Kabupaten tulang bawang*.
    """
    lexicon = load_lexicon()
    for size in range(len(words), 0, -1):
        lower = words[0].lower
        is_sure = size == 1 and (lower in _ISLANDS or lower in _NAMES_AS_WORDS)
        if any(word.lower in QUARTERS for word in words[size : size + 1]):
            continue
        is_free = is_named and size > 1 and lower not in _OF_KIND
        is_free = is_free or not all(lexicon.is_standard(word.lower) for word in words[:size])
        if is_sure or (is_free and is_region(words[:size])):
            return words[:size]
    return ()
