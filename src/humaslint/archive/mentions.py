"""What one release names: people, institutions, places, days, times of day and amounts, each with its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from humaslint.archive.named_bodies import Body, find_bodies
from humaslint.archive.namesakes import namesakes
from humaslint.archive.somebody import follows_place, is_worded
from humaslint.archive.told_amounts import told_amounts
from humaslint.indonesian.abbreviations import RANKS
from humaslint.indonesian.government.place_names import find_places
from humaslint.indonesian.identifiers import identifiers_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.name_words import TITLE_WORDS
from humaslint.indonesian.people.offices import read_office
from humaslint.indonesian.people.persons import degrees_of, name_of, place_of
from humaslint.indonesian.people.same_persons import Person, find_persons
from humaslint.indonesian.release import Release
from humaslint.indonesian.stretches import Stretches
from humaslint.indonesian.time.clock_times import clock_times_of
from humaslint.indonesian.time.dates import dates_of
from humaslint.indonesian.time.release_dates import day_of, release_date
from humaslint.indonesian.tokens import TokenKind
from humaslint.model.diagnostic import Place
from humaslint.model.document import Document


class NamedPerson(NamedTuple):
    """Somebody, by the fullest `name`; `forms` are the names as written, `offices` those held, `degrees` all given."""

    name: str
    degrees: tuple[str, ...]
    offices: tuple[str, ...]
    forms: tuple[str, ...]
    places: tuple[Place, ...]


class NamedPlace(NamedTuple):
    """A place; `kind` is what it is, such as `kota`, empty where the text does not say."""

    name: str
    kind: str
    forms: tuple[str, ...]
    places: tuple[Place, ...]


class NamedDay(NamedTuple):
    """A day as `2026-03-03` with its weekday, 0 for Monday.

    The day is empty and the weekday None where the calendar has no such day or its year is not sure.
    """

    date: str
    weekday: int | None
    forms: tuple[str, ...]
    places: tuple[Place, ...]


class NamedTime(NamedTuple):
    """A time of day as `09:00`, and its zone in capitals, empty where none is given."""

    time: str
    zone: str
    forms: tuple[str, ...]
    places: tuple[Place, ...]


class NamedAmount(NamedTuple):
    """An amount: `value` in plain figures with a point; `unit` is `rupiah`, `percent` or `count`.

    `noun` is what is counted, in lower case.
    """

    value: str
    unit: str
    noun: str
    forms: tuple[str, ...]
    places: tuple[Place, ...]


class Mentions(NamedTuple):
    """All that a release names, each kind in the order of its first places, which are in block coordinates."""

    people: tuple[NamedPerson, ...]
    institutions: tuple[Body, ...]
    places: tuple[NamedPlace, ...]
    dates: tuple[NamedDay, ...]
    times: tuple[NamedTime, ...]
    amounts: tuple[NamedAmount, ...]


_NOBODY = frozenset(("nabi", "rasulullah", "tuhan", "allah", "sobat"))


def find_mentions(document: Document) -> Mentions:
    """Return what the document names."""
    release = Release(document)
    found = [each for each in find_people(release) if not follows_place(release.passages[each.block], each)]
    everyone = [each for person in find_persons(release, found) for each in namesakes(release, found, person)]
    persons = [each for each in everyone if _is_somebody(release, found, each)]
    mentions = sorted(mention for each in persons for mention in each.mentions)
    bodies = tuple(find_bodies(release, mentions))
    taken: list[list[tuple[int, int]]] = [[] for _passage in release.passages]
    for block, start, end in [each[:3] for each in mentions] + [place for body in bodies for place in body.places]:
        taken[block or 0].append((start, end))
    return Mentions(
        tuple([_person(release, mentions, each) for each in persons]),
        bodies,
        tuple(_places(release, [Stretches(each) for each in taken])),
        tuple(_days(release)),
        tuple(_times(release)),
        tuple(_amounts(release)),
    )


def _is_somebody(release: Release, mentions: Sequence[Mention], person: Person) -> bool:
    """Say whether a single name comes with an office or degree, and a longer one is no mere words of the language.

    Words are somebody's name where they come with a degree or a title.
    """
    name = name_of(person.fullest)
    if name[0] in _NOBODY:
        return False
    if len(name) > 1:
        return not is_worded(name) or any(_is_addressed(release, each) for each in person.mentions)
    return any(
        degrees_of(release, each) or read_office(release, each, mentions) or _has_rank(release, each)
        for each in person.mentions
    )


def _is_addressed(release: Release, mention: Mention) -> bool:
    """Say whether a degree comes with the name, or a title stands right before it: not *Ibu* in `Ibu Ketua …`."""
    return bool(degrees_of(release, mention)) or _word_before(release, mention) in TITLE_WORDS


def _has_rank(release: Release, mention: Mention) -> bool:
    """Say whether a rank stands right before the name: `Sertu Darmaji`, but not `Pak Darmaji`."""
    return _word_before(release, mention) in RANKS


def _word_before(release: Release, mention: Mention) -> str:
    """Return the last of the titles before a name, in lower case and without its stop, empty where there is none."""
    titles = release.passages[mention.block].tokens_in(*mention.title) if mention.title else []
    words = [token.lower for token in titles if token.kind is not TokenKind.MARK]
    return words[-1].rstrip(".") if words else ""


def _person(release: Release, mentions: Sequence[Mention], person: Person) -> NamedPerson:
    offices = [read_office(release, each, mentions) for each in person.mentions]
    places = tuple(map(place_of, person.mentions))
    return NamedPerson(
        release.written(place_of(person.fullest)),
        tuple(dict.fromkeys(degree.form for each in person.mentions for degree in degrees_of(release, each))),
        tuple(dict.fromkeys(office.text for office in offices if office and office.text)),
        _forms(release, places),
        places,
    )


def _places(release: Release, taken: Sequence[Stretches]) -> Iterator[NamedPlace]:
    found: dict[tuple[str, str], list[Place]] = {}
    for passage in release.passages:
        for each in find_places(passage, taken[passage.index]):
            found.setdefault((each.name, each.kind), []).append(passage.place(each.start, each.end))
    for (name, kind), places in found.items():
        yield NamedPlace(name, kind, _forms(release, places), tuple(places))


def _days(release: Release) -> Iterator[NamedDay]:
    anchor = release_date(release)
    found: dict[date | tuple[int, int, int | None], list[Place]] = {}
    for passage in release.passages:
        for each in dates_of(passage):
            day = day_of(each, anchor) or (each.day, each.month, each.year)
            found.setdefault(day, []).append(passage.place(each.start, each.end))
    for day, places in found.items():
        iso, weekday = (day.isoformat(), day.weekday()) if isinstance(day, date) else ("", None)
        yield NamedDay(iso, weekday, _forms(release, places), tuple(places))


def _times(release: Release) -> Iterator[NamedTime]:
    found: dict[tuple[str, str], list[Place]] = {}
    for passage in release.passages:
        for each in clock_times_of(passage):
            if each.is_possible:
                key = f"{each.hour:02}:{each.minute:02}", each.zone.upper()
                found.setdefault(key, []).append(passage.place(each.start, each.end))
    for (time, zone), places in found.items():
        yield NamedTime(time, zone, _forms(release, places), tuple(places))


def _amounts(release: Release) -> Iterator[NamedAmount]:
    found: dict[tuple[Decimal, str, str], list[Place]] = {}
    for passage in release.passages:
        others = _other_numbers(passage)
        for start, end, value, unit, noun in told_amounts(passage):
            if not others.touch(start, end):
                found.setdefault((value, unit, noun), []).append(passage.place(start, end))
    for (value, unit, noun), places in found.items():
        yield NamedAmount(f"{value.normalize():f}", unit, noun, _forms(release, places), tuple(places))


def _other_numbers(passage: Passage) -> Stretches:
    """Return the stretches of digits that are no amounts: dates, times of day, numbers of people, code, addresses."""
    dates = [(each.start, each.end) for each in dates_of(passage)]
    times = [(each.start, each.end) for each in clock_times_of(passage)]
    private = [(each.start, each.end) for each in identifiers_of(passage)]
    return Stretches([*dates, *times, *private, *passage.protected])


def _forms(release: Release, places: Iterable[Place]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(release.written, places)))
