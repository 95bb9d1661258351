"""A regency where the name is a city's, or a province where it is a regency's: `Bupati Kendari`, `Gubernur Kolaka`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import MAXYEAR
from functools import cache

from humaslint.indonesian.government.regions import WIDEST, kinds_of_regions, letters_of, nearest_region, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.release import Release, TokenPlace
from humaslint.indonesian.time.release_dates import day_of_release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Finding
from humaslint.model.lazy import kept
from humaslint.model.rule import Rule
from humaslint.rules.checks.region_words import text_of
from humaslint.rules.findings import report

_HEADS = {
    "bupati": "Kabupaten", "pemkab": "Kabupaten", "kabupaten": "Kabupaten", "pemkot": "Kota", "walikota": "Kota",
    "kota": "Kota", "gubernur": "Provinsi",
}  # fmt: skip
"""Of what kind a region is, by the word before its name in lower case."""
_OF_CITY = frozenset("wali pemerintah dprd".split())
"""What stands, in lower case, before *Kota* where that is no town of a regency: `Kota Kolaka` is one."""
_FORMER = frozenset("mantan eks bekas".split())
_JOINTS = frozenset("dan atau maupun / &".split())
_OFFICES = _HEADS.keys() | {"wali", "wakil", "pj", "plt"}
_OF_PROVINCE = frozenset(("gubernur", "bupati", "walikota", "wali"))
"""Words before names, in lower case, that are held against provinces as well; of old, a regency could have the name of
what is a province now: `Kabupaten Maluku Utara`."""
_BESIDE = PLACE_HEADS | frozenset("kantor dinas calon piala kediaman".split())
"""Words, in lower case, behind which a governor's office stands at a place, or none yet: `Kantor Gubernur Kolaka`."""
_OTHER_TIMES = re.compile(
    r"\b(?:abad|kolonial|belanda|voc|kerajaan|kesultanan|penjajahan|1[5-8]\d\d|(?:di|meng)?usul\w*|pembentukan"
    r"|pemekaran|wacana|kelak|(?:ter|di)bentuk)\b",
    re.IGNORECASE,
)
"""What tells of a region that once was one, or may become one: `calon Provinsi Luwu`."""
_LARGER = frozenset(("raya", "lama"))
"""What makes of a region's name, in lower case, that of something else: `Blitar Raya`, `Banten Lama`."""
_CAPITALS = frozenset(("jakarta", "yogyakarta"))
"""A province without mayor or regent of its own, and one named like its city, which *Daerah Istimewa* goes without."""
_RECENT = 2005
_PEOPLE = frozenset("bima agam lingga muna karo toba puncak batu metro bungo barru kuningan asahan".split())
"""Regions, in lower case, whose names people have too."""
_MOST = 100
"""How many of the places where a word stands are looked at, so that the time does not grow with their square."""
_ONCE = {"pontianak": 2014, "kendari": 2004}
"""Regencies, in lower case, with the year in which they gave up a name that a city has now."""
_YEAR = re.compile(r"\b(?:19[4-9]|20[0-4])\d\b")
_RENAMED = re.compile(
    r"\b(?:kini|sekarang|dahulu|dulu|semula|awalnya|berganti\snama|berubah\snama|bernama)\b", re.IGNORECASE
)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each head, government or kind of region with its name, where no region of the name is one."""
    for head in _HEADS.keys() & release.capital_words.keys():
        for passage, index in release.capital_words[head]:
            if passage.kind in rule.scope and not passage.is_upper:
                yield from _finding(rule, release, (passage, index), _HEADS[head])


def _finding(rule: Rule, release: Release, place: TokenPlace, kind: str) -> Iterator[Finding]:
    passage, index = place
    tokens = passage.tokens
    if index + 1 == len(tokens) or tokens[index + 1].lower not in _first_words():
        return
    is_city = tokens[index].lower == "kota"
    first = index - is_city
    if first < 0 or (is_city and tokens[first].lower not in _OF_CITY):
        return
    name = () if _is_of_other(tokens, first) else _region(tokens, index + 1)
    kinds = kinds_of_regions()[_letters(name)] if name else frozenset[str]()
    if not kinds or kind in kinds or ("Provinsi" in (kind, *kinds) and not _tells_province(passage, first, name)):
        return
    if not _goes_on(release, tokens, name, index + 1 + len(name)) and not _was_regency(release, passage, name):
        start, end = tokens[first].start, name[-1].end
        region = passage.text[name[0].start : end]
        yield from report(rule, passage, start, end, region=region, kind=" dan ".join(sorted(kinds)).lower())


def _tells_province(passage: Passage, first: int, name: Sequence[Token]) -> bool:
    """Say whether the head at a token and the name of a province, or a governor's and a name, contradict each other.

    In a headline, and where one is told, a governor may do what the name tells too: `Gubernur Serang Balik`. The
    regents and mayors of a province are many, unless a name follows: `para Bupati Papua`.
    """
    tokens, head = passage.tokens, passage.tokens[first].lower
    is_beside = first > 0 and tokens[first - 1].lower in _BESIDE
    if head not in _OF_PROVINCE or _letters(name) in _CAPITALS or passage.is_headline or is_beside:
        return False
    after = first + 1 + (head == "wali") + len(name)
    following = tokens[after : after + 1]
    if any(word.lower in _LARGER or (len(name) == 1 and _are_words(name[0], word)) for word in following):
        return False
    is_one = head == "gubernur" or _is_named(tokens, after)
    return is_one and _is_recent(passage)


def _are_words(name: Token, following: Token) -> bool:
    """Say whether both, with a capital, are words of the language as well."""
    return following.text.istitle() and all(map(load_lexicon().is_standard, (name.lower, following.lower)))


@kept
def _is_recent(passage: Passage) -> bool:
    """Say whether a passage tells of regions as they are."""
    return _earliest(passage) >= _RECENT and not _OTHER_TIMES.search(passage.text)


def _is_named(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a name seems to follow, with or without a comma: `Bupati Papua, Danu Wirasena`."""
    following = [token for token in tokens[at : at + 2] if token.text != ","][:1]
    return any(token.text.istitle() and token.lower not in _OFFICES | _first_words() for token in following)


def _goes_on(release: Release, tokens: Sequence[Token], name: Sequence[Token], at: int) -> bool:
    """Say whether the name is longer, for elsewhere no office stands before it and the word behind it: `Padang Emas`.

    Behind an office the word begins a person's name as often: `Bupati Padang Danu Wirasena`. A slip for a longer name
    is told of as such: `Bupati Padang Pariyaman`.
    """
    if at >= len(tokens) or not tokens[at].text.istitle():
        return False
    if nearest_region(text_of([*name, tokens[at]])) is not None:
        return True
    words, size = [token.text for token in name], len(name)
    for passage, index in release.capital_words.get(tokens[at].lower, ())[:_MOST]:
        first = index - size
        if first >= 0 and [token.text for token in passage.tokens[first:index]] == words:
            before = passage.tokens[first - 1].lower if first else ""
            if before not in _HEADS:
                return True
    return False


def _was_regency(release: Release, passage: Passage, name: Sequence[Token]) -> bool:
    """Say whether a regency had the name when the release was written, in a year of the passage, or until renamed."""
    until = _ONCE.get(name[0].lower) if len(name) == 1 else None
    if until is None:
        return False
    day = day_of_release(release)
    return min(_earliest(passage), day.year if day else MAXYEAR) <= until


@kept
def _earliest(passage: Passage) -> int:
    """Return the earliest year that a passage names; 0 where it tells of a new name."""
    return 0 if _RENAMED.search(passage.text) else min(map(int, _YEAR.findall(passage.text)), default=MAXYEAR)


def _is_of_other(tokens: Sequence[Token], first: int) -> bool:
    """Say whether the head at a token was one, or shares its region with another: `Bupati dan Wali Kota Randu`."""
    before, head = (tokens[at].lower if at >= 0 else "" for at in (first - 1, first - 2))
    return before in _FORMER or (before in _JOINTS and head in _HEADS)


def _region(tokens: Sequence[Token], first: int) -> Sequence[Token]:
    """Return the longest name of a region that begins at a token; none where it may be a person's."""
    words = tokens[first : first + WIDEST]
    for size in range(len(words), 0, -1):
        name = words[:size]
        if name[-1].text[0].isupper() and _letters(name) in kinds_of_regions():
            return () if size == 1 and name[0].lower in _PEOPLE else name
    return ()


def _letters(name: Sequence[Token]) -> str:
    return letters_of(text_of(name))


@cache
def _first_words() -> frozenset[str]:
    """Return the words with which the names of regions begin, in lower case."""
    return frozenset([name.split()[0].lower() for name in regions().values()])
