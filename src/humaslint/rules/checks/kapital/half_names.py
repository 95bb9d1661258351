"""A word in small letters in a name that the release writes with a capital elsewhere: `Gubernur sultra`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.government.gazetteer import name_triples
from humaslint.indonesian.government.regions import regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.kapital.stray_capitals import stands_inside
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import mend

_SHORTEST = 4
"""Letters of a word that is no word of the language and has a capital elsewhere."""
_LEAST = 2
"""How often such a word has a capital within a sentence."""
_TIMES = 3
"""How many times as often it has one as it has none."""
_SPECIES = frozenset(
    """
    nuri kakatua kasturi perkici jalak elang maleo merak cenderawasih ayam burung gajah harimau badak banteng anoa rusa
    babi kerbau sapi kuda kambing monyet orangutan komodo penyu ikan anggrek cendana kayu pala cengkih kopi jeruk
    """.split()
)
"""Animals and plants, in lower case, whose kinds are called after places in small letters: *nuri maluku*."""
_HEADS = frozenset(
    """
    gubernur bupati camat lurah kades kapolres kapolsek dandim provinsi kabupaten kecamatan kelurahan desa pemprov
    pemkab pemkot polres polsek kodim dprd rsud
    """.split()
)
"""Regions, and who and what is at the head of one, in lower case."""
_BEFORE_NAMES = _HEADS | frozenset("pulau gunung sungai danau teluk tanjung bukit pantai pasar stasiun jalan".split())
"""What stands, in lower case, before the name of a region or place of two words."""
_KINDS = _BEFORE_NAMES | PLACE_HEADS
"""What stands there, or before the name of a house."""
_NAMES = frozenset((Tier.NAME, Tier.WEB, Tier.UNKNOWN))
_JOINING = frozenset(
    """
    dan di ke dari untuk bagi atas yang serta atau tanpa dalam pada dengan antar terhadap tentang menuju melawan lawan
    bersama oleh kepada sebagai hingga sampai melalui menjadi demi para bin binti boru van waktu tingkat selaku selain
    adalah ialah yaitu yakni juga akan telah sudah saat ketika sejak karena agar mengenai setelah usai
    """.split()
)
"""Words, in lower case, that stand in small letters inside a name, or between two; zones of time may (WIB)."""
_FREE = _JOINING | {"seluruh"}
"""Words, in lower case, that stand between two names as well as within one: `dinas tiap Provinsi seluruh Indonesia`."""
_ASIDE = _JOINING | frozenset("tengah baru lama kini besar utama timur barat utara selatan".split())
"""Words, in lower case, that may follow a name as well as being a part of it: `Bupati Waru baru tiba`."""
_ACRONYM = re.compile(r"\((?<= .)([A-Z]{3,8})\)")
"""Letters of an acronym whose words stand before it."""
_WORDS = re.compile(r"\w")
"""What tells that a word is not the first of its sentence, where it stands before it."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each word that names have with a capital elsewhere, or that an acronym has a letter of."""
    names, small = _names(release), _small_acronyms(release)
    for passage in passages_of(rule, release):
        found = {*_amid(passage, release)}
        if "(" in passage.text:
            found.update(_letters(passage))
        if names:
            found.update(index + 1 for index in passage.capitals if _is_half(release, passage, index + 1, names))
        for index in sorted(found) if found else ():
            token = passage.tokens[index]
            yield from mend(rule, passage, token.start, token.end, token.text.capitalize(), but="name")
        for token in [token for token in passage.tokens if token.text in small] if small else ():
            yield from mend(rule, passage, token.start, token.end, token.text.upper(), but="name")


def _is_half(release: Release, passage: Passage, index: int, names: frozenset[str]) -> bool:
    """Say whether a token is such a name, and stands behind a region's head or the word before it elsewhere."""
    name = passage.tokens[index].text if index < len(passage.tokens) else ""
    if name not in names:
        return False
    before = passage.tokens[index - 1].lower
    if before in _SPECIES or before == name:  # a kind called as its genus is: `Chanos chanos`
        return False
    return before in _HEADS or any(
        at and place.tokens[at - 1].lower == before for place, at in release.capital_words[name]
    )


def _amid(passage: Passage, release: Release) -> Iterator[int]:
    """Yield the number of each word in small letters between two with capitals, all three a name or known as one.

    So that of the second half of a name behind the head or kind of a place, as elsewhere: `Bupati Rantau jaya`.
    """
    capitals, tokens = set(passage.capitals), passage.tokens
    for index in [each + 1 for each in capitals if each + 1 not in capitals]:
        if index > 1 and tokens[index - 2].lower in _BEFORE_NAMES and _is_second(release, passage, index):
            yield index
        if index + 1 not in capitals or tokens[index].kind is not TokenKind.WORD or tokens[index].text in _FREE:
            continue
        sentence = passage.sentence_at(tokens[index].start)
        is_amid = _WORDS.search(passage.text, sentence.start, tokens[index - 1].start)
        around = _around(passage, index) if is_amid else ()
        if around in _triples(release) or around in name_triples():
            yield index


def _is_second(release: Release, passage: Passage, index: int) -> bool:
    """Say whether a token is the second half of a name, the first half of which stands nowhere without it.

    A region that bears the first half alone may be meant: `Bupati Banjar peduli … gerakan Banjar Peduli`.
    """
    if index == len(passage.tokens):
        return False
    first, half = passage.tokens[index - 1].lower, passage.tokens[index].lower
    if half not in release.small_words or half in _ASIDE or (first, half) not in release.name_pairs:
        return False
    if (first, half) not in _places(release):
        return False
    return first not in regions() and all(
        place.tokens[at + 1 : at + 2] and place.tokens[at + 1].lower == half
        for place, at in release.capital_words[first]
    )


def _letters(passage: Passage) -> Iterator[int]:
    """Yield the number of the one word in small letters of those that an acronym in brackets stands for."""
    for match in _ACRONYM.finditer(passage.text):
        acronym = match[1].lower()
        end = passage.token_index(match.start())
        words = [
            index for index in range(max(0, end - 2 * len(acronym)), end) if passage.tokens[index].text not in _JOINING
        ]
        words = words[-len(acronym) :]
        small = [index for index in words if passage.tokens[index].text.islower()]
        initials = "".join(passage.tokens[index].lower[0] for index in words)
        if len(small) == 1 and initials == acronym and load_lexicon().is_standard(passage.tokens[small[0]].text):
            yield from small


def _small_acronyms(release: Release) -> frozenset[str]:
    """Return the acronyms that the release explains and has in small letters too, in which they are no words."""
    glossed = {acronym.lower() for acronym in _ACRONYM.findall(release.text)}
    return frozenset([each for each in glossed & release.small_words if analyse_word(each).tier in _NAMES])


def _names(release: Release) -> frozenset[str]:
    """Return the words in small letters, none of the language, that mostly have a capital within a sentence."""
    counts = release.word_counts
    both = release.small_words & release.capital_words.keys()
    rare = [lower for lower in both if len(lower) >= _SHORTEST and not _is_word(lower)]
    return frozenset([lower for lower in rare if _has_mostly_capital(release, lower, counts[lower])])


def _has_mostly_capital(release: Release, lower: str, count: int) -> bool:
    """Say whether a word that stands so many times in the release mostly has a capital, within sentences too."""
    places = release.capital_words[lower]
    inside = sum(passage.tokens[at].text[1:].islower() and stands_inside(passage, at) for passage, at in places)
    return inside >= _LEAST and inside >= _TIMES * (count - len(places))


def _is_word(lower: str) -> bool:
    """Say whether a word is of the language, made of one that is, or foreign: no name that no dictionary has."""
    lexicon = load_lexicon()
    if lexicon.is_standard(lower):
        return True
    return lower not in regions() and lower not in lexicon.names and analyse_word(lower).tier not in _NAMES


@kept
def _places(release: Release) -> frozenset[tuple[str, str]]:
    """Return the two words, in lower case, that stand with capitals behind the head or kind of a place.

    Not those of a slogan: `Program Rantau Jaya`.
    """
    return frozenset(
        (passage.tokens[index - 1].lower, passage.tokens[index].lower)
        for passage in release.passages
        for index in passage.capitals
        if index > 1 and passage.tokens[index - 2].lower in _KINDS
    )


@kept
def _triples(release: Release) -> frozenset[tuple[str, ...]]:
    """Return three words in a row with capitals, in lower case, as the running text has them."""
    found: set[tuple[str, ...]] = set()
    for passage in release.passages:
        capitals = set() if passage.is_headline else set(passage.capitals)
        found.update([_around(passage, each) for each in capitals if each - 1 in capitals and each + 1 in capitals])
    return frozenset(found) - {()}


def _around(passage: Passage, index: int) -> tuple[str, ...]:
    """Return a word and its neighbours, in lower case; nothing where anything but a space parts them."""
    before, word, after = passage.tokens[index - 1 : index + 2]
    is_run = passage.text[before.end : after.start] == f" {word.text} "
    return (before.lower, word.lower, after.lower) if is_run else ()
