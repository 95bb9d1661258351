"""The people of an archive out of the evidence of its releases: one entry each, namesakes and siblings kept apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from humaslint.archive.boundaries import read_boundaries, settle
from humaslint.archive.evidence import Evidence, Sighting
from humaslint.archive.somebody import is_worded, words_in_name
from humaslint.archive.terms import Held, Tenure, split_tenures, tenures
from humaslint.indonesian.people.name_forms import is_form_of, is_spelling_of, similar_pairs
from humaslint.indonesian.people.office_words import are_compatible
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import WIDESPREAD, Parts
from humaslint.model.register import Person

_MOST_FILES = 5
"""Releases of an entry that are named as evidence: the first ones by date."""


class Seen(NamedTuple):
    """A sighting in the release at `path` of the day `day`."""

    path: str
    day: date | None
    sighting: Sighting


Pair = tuple[Parts, Parts]


def find_persons(archive: Sequence[Evidence]) -> tuple[Person, ...]:
    """Return the people that the releases name with an office, a title, a degree or a full name, by name."""
    seen = _by_name(archive)
    apart = {pair for each in archive for pair in each.apart}
    together = {pair for each in archive for pair in each.together} - apart
    groups = _groups(seen, apart, together)
    persons = [person for group in groups for person in _persons([each for name in group for each in seen[name]])]
    return tuple(sorted(persons, key=lambda each: (each.name.lower(), each.name, each.uses, each.files)))


def _by_name(archive: Sequence[Evidence]) -> dict[Parts, list[Seen]]:
    """Return the sightings by name, those left out that may not be of a person or may have lost a part."""
    boundaries = read_boundaries(archive)
    found: dict[Parts, list[Seen]] = {}
    for each in archive:
        for sighting in each.people:
            settled = settle(sighting, boundaries)
            if settled is not None:
                found.setdefault(settled.parts, []).append(Seen(each.path, each.day, settled))
    sure = {name: seen for name, seen in found.items() if _is_person(name, seen)}
    return {name: seen for name, seen in sure.items() if len(name) > 1 or _is_single(name, seen, sure)}


def _is_person(name: Parts, seen: Sequence[Seen]) -> bool:
    """Say whether what is called so is surely somebody: introduced, its parts no mere words of the language."""
    clean = [each.sighting for each in seen if not each.sighting.doubt]
    if any(each.office and (each.has_degrees or each.is_firm) for each in clean):
        return True
    if any(each.is_introduced for each in clean):
        return not is_worded(name)
    return bool(clean) and 2 * words_in_name(name) < len(name) and any(part in COMMON_PARTS for part in name)


def _is_single(name: Parts, seen: Sequence[Seen], others: Mapping[Parts, object]) -> bool:
    """Say whether somebody goes by one name only: with office and degrees, and no fuller name has it as a part."""
    is_full = any(each.sighting.office and each.sighting.has_degrees for each in seen)
    return is_full and len(name[0]) > 3 and not any(len(other) > 1 and name[0] in other for other in others)


def _groups(seen: Mapping[Parts, Sequence[Seen]], apart: set[Pair], together: set[Pair]) -> Iterator[list[Parts]]:
    """Yield the names that are of one person, as lists."""
    leader = {name: name for name in seen}
    members = {name: [name] for name in seen}
    for one, other in _ranked(seen, together):
        left, right = leader[one], leader[other]
        if left == right or not _may_join(members[left], members[right], apart):
            continue
        if (one, other) not in together and not _are_one(seen[one], seen[other], one, other):
            continue
        for name in members.pop(right):
            leader[name] = left
            members[left].append(name)
    yield from members.values()


def _ranked(seen: Mapping[Parts, Sequence[Seen]], together: set[Pair]) -> list[Pair]:
    """Return the pairs of similar names, those that one release gives to one person first."""
    return sorted(similar_pairs(seen), key=lambda pair: (pair not in together, pair))


def _may_join(one: Iterable[Parts], other: Sequence[Parts], apart: set[Pair]) -> bool:
    return not any((min(left, right), max(left, right)) in apart for left in one for right in other)


def _are_one(one: Sequence[Seen], other: Sequence[Seen], name: Parts, second: Parts) -> bool:
    """Say whether the offices of two similar names show one person, or, where one has none, the names themselves."""
    offices = [[each.sighting.office for each in seen if each.sighting.office] for seen in (one, other)]
    if all(offices):
        return any(
            are_compatible(left.words, right.words) and len(left.words | right.words) > 1
            for left in offices[0]
            for right in offices[1]
        )
    is_alike = is_form_of(name, second) or is_spelling_of(name, second)
    return is_alike and min(len(name), len(second)) > 1 and bool(_shared_rare(name, second))


def _shared_rare(one: Parts, other: Parts) -> set[str]:
    return {part for part in one if part in other and part not in COMMON_PARTS and part not in WIDESPREAD}


def _persons(seen: Sequence[Seen]) -> Iterator[Person]:
    """Yield the person whose sightings these are; more than one, where their offices show so."""
    held = [
        Held(each.sighting.office, each.path, each.day, each.sighting.times) for each in seen if each.sighting.office
    ]
    people = split_tenures(tenures(held))
    if len(people) < 2:
        yield _person(seen, people[0] if people else [])
        return
    paths = [{each.path for tenure in own for each in tenure.held} for own in people]
    for number, own in enumerate(people):
        others = set().union(*paths[:number], *paths[number + 1 :])
        yield _person([each for each in seen if _is_of(each, own, paths[number] - others)], own)


def _is_of(seen: Seen, own: Sequence[Tenure], paths: set[str]) -> bool:
    """Say whether a sighting is of the person who holds `own`, whom alone of the namesakes the `paths` name."""
    office = seen.sighting.office
    if office is None:
        return seen.path in paths
    return any(are_compatible(office.words, tenure.words) for tenure in own)


def _person(seen: Sequence[Seen], own: Sequence[Tenure]) -> Person:
    counts: Counter[Parts] = Counter()
    for each in seen:
        counts[each.sighting.parts] += each.sighting.times
    releases = Counter(parts for parts, _path in {(each.sighting.parts, each.path) for each in seen})
    name = min(counts, key=lambda parts: (-counts[parts], -releases[parts], -len(parts), parts))
    forms = [parts for parts in sorted(counts) if parts != name and is_form_of(parts, name)]
    others = {parts: counts[parts] for parts in sorted(counts) if parts != name and parts not in forms}
    days = sorted({each.day for each in seen if each.day})
    return Person(
        name=_written(seen, name),
        uses=sum(counts.values()),
        first=days[0] if days else None,
        last=days[-1] if days else None,
        also=tuple(_written(seen, parts) for parts in forms),
        spellings={_written(seen, parts): count for parts, count in others.items()},
        offices=tuple(tenure.as_term() for tenure in own),
        files=first_files((each.path, each.day) for each in seen),
        review=any(count >= counts[name] for count in others.values()),
    )


def _written(seen: Iterable[Seen], name: Parts) -> str:
    """Return the name in the capitals in which it is mostly written."""
    forms: Counter[str] = Counter()
    for each in seen:
        if each.sighting.parts == name:
            forms[each.sighting.written] += each.sighting.times
    return min(forms, key=lambda form: (form.isupper(), -forms[form], form))


def first_files(releases: Iterable[tuple[str, date | None]]) -> tuple[str, ...]:
    """Return the paths of the first releases by day; those without one come last."""
    days = {path: day.isoformat() if day else "9" for path, day in releases}
    return tuple(sorted(days, key=lambda path: (days[path], path))[:_MOST_FILES])
