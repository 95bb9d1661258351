"""One officer with two ranks in one release: AKBP here and Kompol there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from humaslint.indonesian.abbreviations import RANKS
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.persons import name_of
from humaslint.indonesian.people.persons_apart import hold_one_office, is_presented
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.checks.nama.contradictions import known_again
from humaslint.rules.findings import report

_GRADED = frozenset("letnan laksamana marsekal".split())
"""Ranks, in lower case, that are others with the word behind them: *Letnan* `Satu`, *Laksamana* `Muda`."""
_INITIALS = frozenset(("akp", "akbp"))
_RANKS = {rank.upper() if rank in _INITIALS else rank.capitalize(): rank for rank in sorted(RANKS - _GRADED)}
"""The ranks that exclude one another, in lower case, by what is written: AKBP, Kompol."""
_RANK = re.compile(rf"\b(?:{'|'.join(_RANKS)})\b")
_SPELLED_OUT = re.compile(r"\b(?:Inspektur|Komisaris|Letnan|Brigadir|Mayor)\s\Z")
"""What makes a rank behind it another, spelled out: `Inspektur` *Jenderal* is an *Irjen*."""
_LONGEST_WORD = 12
"""Characters."""
_ALIKE = {"Brigpol": "Brigadir", "Jend": "Jenderal", "Kapt": "Kapten", "Kol": "Kolonel"}
_CHANGES = (
    "pangkat",
    "promosi",
    "dianugerahi",
    "saat itu",
    "ketika itu",
    "waktu itu",
    "kala itu",
    "purnawirawan",
    "dulu",
)
"""What a release says that tells how an officer came from one rank to another."""
_FEWEST = 2


class _Claim(NamedTuple):
    """The rank before a mention of somebody, at the str offsets `start:end` of its block."""

    mention: Mention
    start: int
    end: int
    rank: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each rank of an officer that the more frequent one excludes; where both are, the later."""
    if len(release.word_counts.keys() & _RANKS.values()) < _FEWEST or has_any(release.lower, _CHANGES):
        return
    claims = {claim.mention: claim for mention in find_people(release) for claim in _claims(release, mention)}
    for person in known_again(release):
        own = [claims[mention] for mention in person.mentions if mention in claims]
        counts = Counter(claim.rank for claim in own)
        for one, other in combinations(own, 2) if len(counts) == _FEWEST else ():
            minor, major = (one, other) if counts[one.rank] < counts[other.rank] else (other, one)
            others = [claim for claim in claims.values() if claim not in own]
            if one.rank != other.rank and _is_one(release, minor, major) and not _is_of(minor, others):
                yield from _finding(rule, release, minor, major)
                break


def _claims(release: Release, mention: Mention) -> Iterator[_Claim]:
    text = release.passages[mention.block].text
    spots = list(_RANK.finditer(text, *mention.title)) if mention.title else []
    start = spots[0].start() if spots else 0
    if len(spots) == 1 and not _SPELLED_OUT.search(text, max(0, start - _LONGEST_WORD), start):
        yield _Claim(mention, *spots[0].span(), _ALIKE.get(spots[0][0], spots[0][0]))


def _is_one(release: Release, one: _Claim, other: _Claim) -> bool:
    """Say whether both are of one person: one name is within the other, and no office sets them apart."""
    names = [set(name_of(claim.mention)) for claim in (one, other)]
    are_presented = is_presented(release, one.mention) and is_presented(release, other.mention)
    is_within = names[0] <= names[1] or names[1] <= names[0]
    return is_within and (not are_presented or hold_one_office(release, [one.mention], [other.mention]))


def _is_of(claim: _Claim, others: Iterable[_Claim]) -> bool:
    """Say whether somebody else with a part of that name has that rank."""
    name = set(name_of(claim.mention))
    return any(each.rank == claim.rank and not name.isdisjoint(name_of(each.mention)) for each in others)


def _finding(rule: Rule, release: Release, minor: _Claim, major: _Claim) -> Iterator[Finding]:
    passage = release.passages[minor.mention.block]
    related = (Place(major.mention.block, major.start, major.end),)
    fuller = max(minor.mention, major.mention, key=lambda each: len(each.parts))
    place, name = (passage, minor.start, minor.end), " ".join(fuller.parts)
    yield from report(rule, *place, found=minor.rank, other=major.rank, name=name, related=related)
