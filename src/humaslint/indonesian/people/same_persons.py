"""The people of a release: the mentions that are of one person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.name_forms import is_form_of, is_spelling_of, similar_pairs
from humaslint.indonesian.people.persons import name_of
from humaslint.indonesian.people.persons_apart import are_apart
from humaslint.indonesian.people.spelling_variants import Parts, sound
from humaslint.indonesian.release import Release
from humaslint.model.lazy import cached_property

_CROWD = 60
"""Names of a release with a part of one sound, of which each two may be one person's."""


@dataclass(frozen=True)
class Person:
    """Somebody whom a release names; the mentions are in reading order."""

    mentions: tuple[Mention, ...]

    @cached_property
    def fullest(self) -> Mention:
        """The mention with the fullest name, of several the first."""
        return max(self.mentions, key=lambda each: (len(each.parts), sum(map(len, each.parts)) > len(each.parts)))


def find_persons(release: Release, mentions: Iterable[Mention]) -> tuple[Person, ...]:
    """Return the people whom the mentions are of, in the order of their first mentions.

    Two names are one person's where one is the other cut short or spelled otherwise, unless the release tells them
    apart. A single name is that of the person named last before it who bears it, or else one of its sound.
    """
    named = [(mention, name_of(mention)) for mention in sorted(mentions)]
    by_name: dict[Parts, list[Mention]] = {}
    for mention, name in named:
        by_name.setdefault(name, []).append(mention)
    leader = _leaders(release, by_name)
    groups: dict[Parts, list[Mention]] = {}
    last: dict[str, Parts] = {}
    heard: dict[str, Parts] = {}
    for mention, name in named:
        if len(name) == 1:
            bearer = last.get(name[0]) or heard.get(sound(name[0]), name)
        else:
            bearer = name
            last.update((part, name) for part in name)
            heard.update((sound(part), name) for part in name)
        groups.setdefault(leader.get(bearer, bearer), []).append(mention)
    return tuple(Person(tuple(group)) for group in groups.values())


def _leaders(release: Release, by_name: Mapping[Parts, Sequence[Mention]]) -> dict[Parts, Parts]:
    """Return for each name of two or more parts the name under which its person goes.

    A short name that fits two people is nobody's but its own bearer's.
    """
    pairs = {
        (one, other)
        for one, other in similar_pairs(by_name, _CROWD)
        if (is_form_of(one, other) or is_spelling_of(one, other))
        and not are_apart(release, by_name[one], by_name[other])
    }
    leader = {name: name for name in by_name}
    members = {name: [name] for name in by_name}
    for one, other in sorted(pairs):
        left, right = leader[one], leader[other]
        if left != right and all(tuple(sorted(each)) in pairs for each in product(members[left], members[right])):
            for name in members.pop(right):
                leader[name] = left
                members[left].append(name)
    return leader
