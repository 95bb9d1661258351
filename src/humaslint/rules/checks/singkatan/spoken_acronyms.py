"""Slips in acronyms that are read as words: `Sussenas` beside the `Susenas` that the release explains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from humaslint.indonesian.government.gazetteer import find_acronym
from humaslint.indonesian.government.regions import is_short_for_region, kinds_of_regions, regions
from humaslint.indonesian.people.persons import stands_in_name
from humaslint.indonesian.people.spelling_variants import is_one_letter_off
from humaslint.indonesian.release import Release, TokenPlace
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.word_kin import is_doubled

_LEVELS = (("kejati", "kejari"), ("polda", "polres"), ("kapolda", "kapolres"))
"""Offices of provinces, and those of the same kind of regencies and cities, in lower case."""
_OFTEN = 3
"""How often the usual one stands before a name at the least."""
_SHORTEST = 6
"""Letters of an acronym from which on one that is off makes no other word."""
_SHORT = 4
"""The same of one that is doubled."""


def spoken_slips(release: Release, explained: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield, in lower case, each word met once that is nowhere known, with the acronym explained that it must be."""
    told = {form.lower() for form in explained if form.istitle()}
    for right in sorted(form for form in told if len(form) >= _SHORT):
        near = [word for word in release.capital_words if word[0] == right[0] and abs(len(word) - len(right)) < 2]
        for word in near if right in release.capital_words else ():
            is_odd = word not in told and release.word_counts[word] == 1 and not _is_known(word)
            is_near = is_one_letter_off(word, right) if is_odd else False
            is_doubled_one = is_near and (is_doubled(word, right) or is_doubled(right, word))
            if (is_near and len(right) >= _SHORTEST) or (is_doubled_one and not _is_in_name(release, word)):
                yield word, right


def _is_in_name(release: Release, word: str) -> bool:
    """Say whether a word met once is part of somebody's name or of a longer one: `Farra Adisti`, `Polterra Group`."""
    (passage, index), *_ = release.capital_words[word]
    token, *behind = passage.tokens[index : index + 2]
    return stands_in_name(passage, token.start) or any(each.text.istitle() for each in behind)


def wrong_levels(release: Release) -> Iterator[tuple[TokenPlace, TokenPlace]]:
    """Yield each office met once at a place that has one of another level everywhere else: `Kejati Randu`.

    Only provinces have the higher ones, only regencies and cities the lower; where both may have the name it is let be.
    """
    for high, low in _LEVELS:
        places = release.capital_words
        if high not in places or low not in places:
            continue
        for odd, usual, kinds in ((high, low, ("Provinsi",)), (low, high, ("Kabupaten", "Kota"))):
            names = [_following(spot) for spot in places[odd]]
            for name in {each for each in names if each and names.count(each) == 1} - _first_words(kinds):
                same = [spot for spot in places[usual] if _following(spot) == name]
                if len(same) >= _OFTEN:
                    yield places[odd][names.index(name)], same[0]


def _following(spot: TokenPlace) -> str:
    """Return the word with a capital behind an office in lower case, empty where there is none."""
    passage, index = spot
    after = passage.tokens[index + 1 : index + 2]
    return after[0].lower if after and after[0].text.istitle() and not passage.is_upper else ""


@cache
def _first_words(kinds: tuple[str, ...]) -> frozenset[str]:
    """Return the words with which the names of regions of some kinds begin, in lower case."""
    return frozenset(
        regions()[letters].split()[0].lower()
        for letters, own in kinds_of_regions().items()
        if not own.isdisjoint(kinds)
    )


def _is_known(word: str) -> bool:
    lexicon = load_lexicon()
    is_word = lexicon.is_standard(word) or word in lexicon.names or lexicon.frequency(word) > 0
    return is_word or is_short_for_region(word) or find_acronym(word) is not None
