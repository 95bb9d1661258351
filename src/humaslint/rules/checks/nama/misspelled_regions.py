"""Names of provinces, regencies and cities with a letter wrong, or without the space between their words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from humaslint.indonesian.government.regions import (
    GOVERNED,
    is_short_for_region,
    joined_regions,
    letters_of,
    nearest_region,
    regions,
)
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.persons import stands_in_name
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.indonesian.words.word_kin import is_doubled, is_one_slip
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.region_words import is_region, text_of, words_behind
from humaslint.rules.findings import report

_OTHER_NAMES = frozenset(
    """
    desa dusun kampung nagari kelurahan kecamatan distrik pt cv ud bank hotel koperasi kelompok toko rumah pasar jalan
    radio universitas yayasan klub persatuan
    """.split()
)
"""Words, in lower case, behind which a name like that of a region is another's."""
_OFTEN = 3
"""How often a name stands in a release that is not misspelled but another one: a foreign town, an invented one."""
_SHORTEST = 3
"""Letters of a word that is too short to be a slip for one of a region's."""
_TWO = 2
_LONG = 7
"""Letters of what stands behind a common noun, `Sungai`, `Muara`: a shorter name may be that of another river."""
_OLD_SPELLING = re.compile("[dstn]j|oe|ch")
"""What, in lower case, a name has that is written as it once was: `Tana Toradja`, `Djawa Timur`."""
_QUARTERS = frozenset("barat timur utara selatan tengah".split())
"""Words, in lower case, with which no person's name ends."""
_SHORTEST_ALONE = 5
"""Letters of a word that alone is too short to be a slip for a region."""
_HARD = re.compile(r"\b\w*(?:C{2}\b|C{3})\w*".replace("C", "(?>ng|ny|[b-df-hj-np-tv-z])"))
"""A word in lower case with consonants as hardly any has them, *ng* as one: two at its end, or three in a row."""
_PEOPLE = frozenset("warga masyarakat pemuda petani asal di ke dari".split())
"""Words, in lower case, before the name of a place, with a capital too."""
_TOWNS = frozenset("timika calang bangko bangil".split())
"""Seats of regencies, in lower case, that are no cities and one letter away from the name of a region."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such name."""
    yield from _without_space(rule, release)
    yield from _with_slip(rule, release)
    yield from _of_two_words(rule, release)
    yield from _of_one_word(rule, release)


def _without_space(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name that lacks a space, wherever it is not part of a village's or a firm's: `Musirawas`, `Konaweselatan`."""
    joined = joined_regions()
    for word in joined.keys() & release.capital_words.keys():
        use, rests = joined[word]
        for passage, index in release.capital_words[word]:
            token, following = passage.tokens[index], words_behind(passage, index, capital=True)
            before = passage.tokens[index - 1].lower if index else ""
            goes_on = any(tuple(each.text for each in following[: len(rest)]) == rest for rest in rests)
            if goes_on and token.text.istitle() and before not in _OTHER_NAMES:
                yield from report(rule, passage, token.start, token.end, use=use, suggestions=(use,))


def _with_slip(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name behind `Kabupaten`, `Kota` and the like that is one slip away from a region, and is none itself."""
    for passage, index in [spot for kind in GOVERNED for spot in release.capital_words.get(kind, ())]:
        if passage.is_upper:
            continue
        meant = _meant(release, words_behind(passage, index, capital=True))
        if meant:
            words, use = meant
            yield from report(rule, passage, words[0].start, words[-1].end, use=use, suggestions=(use,))


def _of_two_words(rule: Rule, release: Release) -> Iterator[Finding]:
    """The name of two words of which one is a region's, and the other a slip that nobody knows: `Kalimantan Tmur`."""
    known = _words_of_regions()
    for word in sorted(known & release.capital_words.keys()):
        for passage, index in release.capital_words[word]:
            tokens = passage.tokens
            for odd, first in ((index - 1, index - 1), (index + 1, index)) if not passage.is_upper else ():
                near = tokens[odd : odd + 1]
                if not near or near[0].lower in known or not near[0].text.istitle() or not near[0].text[_SHORTEST:]:
                    continue
                if odd > index and len(near[0].text) < _LONG and load_lexicon().is_standard(word):
                    continue
                pair = tokens[first : first + 2]
                use = nearest_region(text_of(pair)) if _may_be_of_region(passage, first, near[0]) else None
                if use and word in use.lower().split() and _may_be_slip(release, pair):
                    yield from report(rule, passage, pair[0].start, pair[1].end, use=use, suggestions=(use,))


def _of_one_word(rule: Rule, release: Release) -> Iterator[Finding]:
    """The word that lacks a letter of a region, or has one twice or two turned round: `di Surabya`, `warga Jakrta`.

    The region stands in the release as well, or no word has consonants in such a row.
    """
    known, words = regions(), release.capital_words
    named = known.keys() & words.keys()
    hard = set(_HARD.findall(" ".join(words)))
    pairs = [
        (word, known[name])
        for word in words.keys() - known.keys()
        for name in (known if word in hard else named)
        if word[:2] == name[:2] and word[_SHORTEST_ALONE:] and _is_typed_amiss(word, name)
    ]
    for word, use in pairs:
        for passage, index in words[word] if len(words[word]) < _OFTEN else ():
            token, before = passage.tokens[index], passage.tokens[index - 1 : index]
            behind = passage.tokens[index + 1 : index + 2]
            if not before or (behind and behind[0].text[0].isupper()) or before[0].text in _OTHER_NAMES:
                continue
            if (before[0].text.islower() or before[0].lower in _PEOPLE) and _is_unknown(token):
                yield from report(rule, passage, token.start, token.end, use=use, suggestions=(use,))


def _is_typed_amiss(word: str, name: str) -> bool:
    """Say whether a letter was left out or typed twice, or two stand in each other's place."""
    if len(word) == len(name):
        return sorted(word) == sorted(name) and is_one_slip(word, name)
    return is_doubled(word, name) or (len(word) < len(name) and is_one_slip(word, name))


def _is_unknown(token: Token) -> bool:
    return token.text.istitle() and analyse_word(token.lower).tier is Tier.UNKNOWN


def _may_be_of_region(passage: Passage, first: int, odd: Token) -> bool:
    """Say whether a word is none, and the two from `first` on are no person's name nor what others tell of.

    It is none also where it may be derived from one: `Kalimatan Barat`.
    Nor are they a region's, written as it is not in the list: `Padang Sidimpuan`, `Tana Toradja`.
    """
    if analyse_word(odd.lower).tier not in (Tier.UNKNOWN, Tier.DERIVED) or _OLD_SPELLING.search(odd.lower):
        return False
    if letters_of(text_of(passage.tokens[first : first + _TWO])) in load_lexicon().names:
        return False
    before, start = passage.tokens[first - 1].lower if first else "", passage.tokens[first].start
    is_quarter = odd.start == start and passage.tokens[first + 1].lower in _QUARTERS
    return before not in _OTHER_NAMES | GOVERNED and (is_quarter or not stands_in_name(passage, start))


@cache
def _words_of_regions() -> frozenset[str]:
    """Return the words, in lower case, of the names of regions that have two."""
    names = [name.lower().split() for name in regions().values()]
    return frozenset(word for name in names if len(name) == _TWO for word in name)


def _meant(release: Release, words: Sequence[Token]) -> tuple[Sequence[Token], str] | None:
    """Return the longest beginning of the words that is a slip for a region, with that region's name.

    None where there is none, or where the words begin with a region, in full or in short (`Bateng`): one with its space
    left out is told elsewhere.
    """
    beginnings = [words[:size] for size in range(len(words), 0, -1)]
    if not words or words[0].lower in joined_regions() or any(map(is_region, beginnings)):
        return None
    if is_short_for_region(words[0].lower):
        return None
    for beginning in beginnings:
        use = nearest_region(text_of(beginning))
        if use and _may_be_slip(release, beginning) and f"({text_of(beginning)})" not in release.text:
            return beginning, use
    return None


def _may_be_slip(release: Release, words: Sequence[Token]) -> bool:
    """Say whether a name may be misspelled: it has a word that is none, and does not stand there again and again."""
    lexicon = load_lexicon()
    odd = [word for word in words if word.lower not in _TOWNS and not lexicon.is_standard(word.lower)]
    return bool(odd) and min(release.word_counts[word.lower] for word in odd) < _OFTEN
