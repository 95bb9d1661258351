"""Two people of one name in one release, told apart by offices that nobody holds at a time."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.archive.terms import Held, split_tenures, tenures
from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.office_words import are_compatible
from humaslint.indonesian.people.offices import Office, read_office
from humaslint.indonesian.people.same_persons import Person
from humaslint.indonesian.release import Release


def namesakes(release: Release, found: Sequence[Mention], person: Person) -> list[Person]:
    """Return the people whom the mentions of what looks like one are of, mostly one; `found` are all mentions.

    A mention without an office is of whom the release has named last. An acronym that nothing explains may stand for
    whatever the other office is of.
    """
    if len(person.mentions) == 1:
        return [person]
    offices = [read_office(release, each, found) for each in person.mentions]
    if any(office and _has_acronym(office) for office in offices):
        return [person]
    people = split_tenures(tenures([Held(office, "", None, 1) for office in offices if office and office.words]))
    if len(people) < 2:
        return [person]
    groups: list[list[Mention]] = [[] for _own in people]
    last = 0
    for mention, office in zip(person.mentions, offices, strict=True):
        if office and office.words:
            last = next(
                (
                    number
                    for number, own in enumerate(people)
                    if any(are_compatible(office.words, tenure.words) for tenure in own)
                ),
                last,
            )
        groups[last].append(mention)
    return sorted([Person(tuple(group)) for group in groups if group], key=lambda each: each.mentions[0])


def _has_acronym(office: Office) -> bool:
    """Say whether an acronym is among the words of an office that is not spelled out there."""
    words = (word.strip(".,") for word in office.text.split())
    return any(len(word) > 1 and word.isupper() and word.lower() in office.words for word in words)
