"""Names of provinces, regencies and cities: misspelled, or without their capitals."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.regions import WIDEST, joined_regions, letters_of, nearest_region, region_beginnings, regions
from humaslint.indonesian.release import Release
from humaslint.indonesian.slips import find_slip
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.half_regions import find_halves
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at, replaced

_KINDS = frozenset("kabupaten kab kota provinsi propinsi prov pemkab pemkot pemprov".split())
_BEFORE = _KINDS | frozenset(
    """
    di ke dari asal warga masyarakat pemerintah gubernur bupati se-kota menuju wilayah pulau luar daratan polres
    petani pemuda pelajar perajin polresta polda kapolres kapolda kodim korem dprd seluruh
    """.split()
)
_JOINERS = frozenset((",", "dan", "serta", "maupun", "atau"))
"""What joins one name of a place to the next."""
_ISLANDS = frozenset(
    """
    jawa bali madura kalimantan sulawesi sumatra sumatera lombok flores sumba timor nias halmahera maluku papua
    """.split()
)
_NAMES_AS_WORDS = frozenset(
    """
    aceh badung bandung bengkayang binjai bintan bogor garut jember jembrana jombang kudus kupang lampung langkat paser
    poso rembang sabang siak subang tuban
    """.split()
)
"""Regions whose names are words too, but rare ones, which do not stand behind *di*, *ke* or *dari*."""
_VILLAGES = frozenset("desa dusun kampung nagari kelurahan kecamatan distrik".split())
_OTHER_NAMES = _VILLAGES | frozenset(
    "pt cv ud bank hotel koperasi kelompok toko rumah pasar jalan radio universitas yayasan klub persatuan".split()
)
"""Words, in lower case, behind which a name like that of a region is another's."""
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
_UNNAMED_KINDS = (*_VILLAGES, "kabupaten", "gampong")
_NO_NAMES = frozenset(
    "kota kabupaten tahun periode tingkat bagian masing dan atau serta di ke dari se untuk dalam yang pada".split()
)
"""Words that in a title or a caption follow one of those with a capital, and are no names."""
_OFTEN = 3
"""How often a name stands in a release that is not misspelled but another one: a foreign town, an invented one."""
_TOWNS = frozenset("timika calang bangko bangil".split())
"""Seats of regencies, in lower case, that are no cities and one letter away from the name of a region."""


class Options(NamedTuple):
    """`find` says whether names that are `misspelled` are reported or those that are `small`, without capitals."""

    find: Literal["misspelled", "small"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such name."""
    options = rule.options(Options)
    for finding in (_misspelled if options.find == "misspelled" else _small)(rule, release):
        block, start, end = finding.place
        if block is not None and not is_silent(rule, release.passages[block], start, end):
            yield finding


def _misspelled(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name behind `Kabupaten`, `Kota` and the like that is one slip away from a region, and is none itself."""
    yield from _joined(rule, release)
    for passage, index in [spot for kind in _KINDS for spot in release.capital_words.get(kind, ())]:
        if passage.kind not in rule.scope or passage.is_upper:
            continue
        words = _words_after(passage, index, capital=True)
        if (
            not words
            or words[0].lower in joined_regions()
            or any(letters_of(_text(words[:size])) in regions() for size in range(1, len(words) + 1))
        ):
            continue
        for size in range(len(words), 0, -1):
            right = nearest_region(_text(words[:size]))
            if right and _may_be_slip(release, words[:size]) and f"({_text(words[:size])})" not in release.text:
                start, end = words[0].start, words[size - 1].end
                yield finding_at(rule, passage, start, end, use=right, suggestions=(right,))
                break


def _joined(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name that lacks a space, wherever it is not part of a village's or a firm's: `Musirawas`, `Konaweselatan`."""
    joined = joined_regions()
    for word in joined.keys() & release.capital_words.keys():
        use, rests = joined[word]
        for passage, index in release.capital_words[word]:
            token, following = passage.tokens[index], _words_after(passage, index, capital=True)
            before = passage.tokens[index - 1].lower if index else ""
            goes_on = any(tuple(each.text for each in following[: len(rest)]) == rest for rest in rests)
            if passage.kind in rule.scope and goes_on and token.text.istitle() and before not in _OTHER_NAMES:
                yield finding_at(rule, passage, token.start, token.end, use=use, suggestions=(use,))


def _may_be_slip(release: Release, words: list[Token]) -> bool:
    """Say whether a name may be misspelled: it has a word that is none, and does not stand there again and again."""
    lexicon = load_lexicon()
    odd = [word for word in words if word.lower not in _TOWNS and not lexicon.is_standard(word.lower)]
    return bool(odd) and min(release.word_counts[word.lower] for word in odd) < _OFTEN


def _small(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name of a region in small letters behind a word that names of places follow; no word of the language."""
    yield from _halved(rule, release)
    yield from _echoed(rule, release)
    yield from _unnamed(rule, release)
    yield from find_halves(rule, release)
    for passage in passages_of(rule, release.passages):
        tokens, after = passage.tokens, -1
        for index in () if passage.is_upper else _before_names(tokens):
            if tokens[index].lower not in _BEFORE and after != index and not _is_name(tokens, index - 1):
                continue
            words = _region_at(_words_after(passage, index, capital=False))
            if words:
                after = index + len(words) + 1
                start, end = words[0].start, words[-1].end
                use = " ".join(word.capitalize() for word in passage.text[start:end].split())
                yield replaced(rule, passage, start, end, use)


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
    if kind.lower in _BODIES and f"{kind.text} {word.text.capitalize()}" in passage.release.text:
        return True
    if not _is_no_word(word.text):
        return False
    return after.text.istitle() or (_goes_on(passage, index) and not find_slip(word.text))


def _capitalized(rule: Rule, passage: Passage, start: int, end: int) -> Finding:
    return replaced(rule, passage, start, end, passage.text[start:end].capitalize())


def _echoed(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name in small letters behind `desa` or the like that stands there with its capital elsewhere."""
    spots = [spot for kind in _VILLAGES for spot in release.capital_words.get(kind, ())]
    following = [passage.tokens[index + 1 : index + 2] for passage, index in spots if not passage.is_upper]
    names = {word.lower for words in following for word in words if word.text.istitle() and word.text.isalpha()}
    small = {name for name in names & release.small_words if _is_no_word(name)}
    for passage in passages_of(rule, release.passages) if small else ():
        for kind, word in pairwise(passage.tokens):
            if word.text in small and kind.text in _VILLAGES:
                yield _capitalized(rule, passage, word.start, word.end)


def _unnamed(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name in small letters behind `desa` or the like before that of what the village lies in."""
    for passage in passages_of(rule, release.passages):
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
    return passage.text[tokens[index - 1].end : tokens[index].start] == " "


def _is_no_word(word: str) -> bool:
    return len(word) > _OFTEN and analyse_word(word).tier in (Tier.UNKNOWN, Tier.NAME)


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


def _region_at(words: Sequence[Token]) -> Sequence[Token]:
    """Return the longest name of a region or island that the words begin with, which no common words make."""
    lexicon = load_lexicon()
    for size in range(len(words), 0, -1):
        lower = words[0].lower
        is_sure = size == 1 and (lower in _ISLANDS or lower in _NAMES_AS_WORDS)
        is_region = letters_of(_text(words[:size])) in regions()
        if is_sure or (is_region and not all(lexicon.is_standard(word.lower) for word in words[:size])):
            return words[:size]
    return ()


def _words_after(passage: Passage, index: int, *, capital: bool) -> list[Token]:
    """Return the words behind a token, as far as all of them begin with a capital, or all with a small letter."""
    words: list[Token] = []
    for token in passage.tokens[index + 1 : index + 2 + WIDEST]:
        if token.text == "." and not words and len(passage.tokens[index].text) < _OFTEN + 2:
            continue
        if token.kind is not TokenKind.WORD or token.text[0].isupper() != capital or len(words) == WIDEST:
            break
        words.append(token)
    return words


def _text(words: Sequence[Token]) -> str:
    return " ".join(word.text for word in words)
