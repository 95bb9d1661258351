"""One institution whose name a release writes in two ways: `Dinas Perpustakaan dan Arsip`, elsewhere `… Kearsipan`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.government.institution_likeness import Unlike, compare
from humaslint.indonesian.government.institutions import Institution, find_institutions
from humaslint.indonesian.release import Release
from humaslint.indonesian.told_apart import stand_together
from humaslint.indonesian.words.word_kin import stems
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.findings import report

_MANY = 12
"""Names before it with a word of the same stem that a name is compared with, the nearest ones."""
_BEGINNING = 12
"""Letters of a word without a stem by which it is found again with another ending."""

Votes = Mapping[tuple[object, ...], int]
"""How often each beginning of a name stands in the release: its words and links."""


class _Name(NamedTuple):
    """A way in which a release names institutions, and where."""

    model: Institution
    places: list[Institution]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each place where the rarer of two names stands, the later one where both are as frequent."""
    found = [each for passage in release.passages for each in find_institutions(passage)]
    names: dict[tuple[object, ...], _Name] = {}
    for each in found:
        names.setdefault((each.words, each.links, each.region), _Name(each, [])).places.append(each)
    if len(names) < 2:
        return
    votes: Counter[tuple[object, ...]] = Counter(
        (each.words[:size], each.links[:size]) for each in found for size in range(2, len(each.words) + 1)
    )
    done: set[int] = set()
    for first, second in _pairs(list(names.values())):
        unlike = compare(first.model, second.model)
        if unlike is None or stand_together(release, first.places, second.places):
            continue
        minor, major, size, other = _rank(first, second, unlike, votes)
        if id(minor) not in done:
            done.add(id(minor))
            yield from _findings(rule, release, minor, major, size, other)


def _pairs(names: Sequence[_Name]) -> Iterator[tuple[_Name, _Name]]:
    """Yield each two names that share a word of one stem behind their first, the one that stands first first."""
    by_stem: dict[str, list[int]] = {}
    for number, name in enumerate(names):
        words = name.model.words[1:]
        keys = {key for word in words for key in stems(word) or (word[:_BEGINNING],)}
        keys |= {f"ke{one}{other}an" for one, other in pairwise(words)} | {word for word in words if word[:2] == "ke"}
        for earlier in sorted({each for key in keys for each in by_stem.get(key, ())[-_MANY:]}):
            yield names[earlier], name
        for key in keys:
            by_stem.setdefault(key, []).append(number)


def _rank(first: _Name, second: _Name, unlike: Unlike, votes: Votes) -> tuple[_Name, _Name, int, int]:
    """Return the doubtful name, the one to hold it against, and how many words of each are the name."""
    is_rarer = votes[_key(first, unlike.first)] < votes[_key(second, unlike.second)]
    if unlike.faulty == "first" or (not unlike.faulty and is_rarer):
        return first, second, unlike.first, unlike.second
    return second, first, unlike.second, unlike.first


def _key(name: _Name, size: int) -> tuple[object, ...]:
    return name.model.words[:size], name.model.links[:size]


def _findings(
    rule: Rule, release: Release, minor: _Name, major: _Name, size: int, other_size: int
) -> Iterator[Finding]:
    model = major.places[0]
    other = _written(release, model, other_size)
    related = (Place(model.block, model.start, model.ends[other_size - 1]),)
    for each in minor.places:
        passage = release.passages[each.block]
        found = _written(release, each, size)
        use, spot = _without_place_comma(found, other), (passage, each.start, each.ends[size - 1])
        yield from report(rule, *spot, found=found, other=use, suggestions=(use,), related=related)


def _without_place_comma(found: str, other: str) -> str:
    """Return the other name without the only comma in it, before the place of both: `Balai Arkeologi, Randu`."""
    name, comma, place = other.partition(", ")
    return f"{name} {place}" if comma and "," not in found + place and found.endswith(f" {place}") else other


def _written(release: Release, each: Institution, size: int) -> str:
    """Return so many words of the name as written, on one line."""
    return release.passages[each.block].on_one_line(each.start, each.ends[size - 1])
