"""The people of a release: the mentions that are of one person, and the degrees with which each comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from humaslint.indonesian.abbreviations import degree_form, degrees_before
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.name_forms import is_form_of, is_spelling_of, similar_pairs
from humaslint.indonesian.people.spelling_variants import Parts, sound
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Place
from humaslint.model.lazy import kept

_CROWD = 60
"""Names of a release with a part of one sound, of which each two may be one person's."""

Apart = Callable[[Release, Sequence[Mention], Sequence[Mention]], bool]


class Person(NamedTuple):
    """Somebody whom a release names; the mentions are in reading order."""

    mentions: tuple[Mention, ...]

    @property
    def fullest(self) -> Mention:
        """The mention with the fullest name, of several the first."""
        return max(self.mentions, key=lambda each: (len(each.parts), sum(map(len, each.parts)) > len(each.parts)))


def find_persons(release: Release, mentions: Iterable[Mention], are_apart: Apart) -> tuple[Person, ...]:
    """Return the people whom the mentions are of, in the order of their first mentions.

    Two names are one person's where one is the other cut short or spelled otherwise, unless `are_apart` tells them
    apart. A single name is that of the person named last before it who bears it, or else one of its sound.
    """
    named = [(mention, name_of(mention)) for mention in sorted(mentions)]
    by_name: dict[Parts, list[Mention]] = {}
    for mention, name in named:
        by_name.setdefault(name, []).append(mention)
    leader = _leaders(release, by_name, are_apart)
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


@kept
def full_names(release: Release) -> Mapping[Parts, Sequence[Mention]]:
    """Return the mentions by full name, of two parts or more, in lower case."""
    found: dict[Parts, list[Mention]] = {}
    for mention in find_people(release):
        if len(mention.parts) > 1:
            found.setdefault(name_of(mention), []).append(mention)
    return found


@kept
def bearers(release: Release) -> Mapping[str, frozenset[Parts]]:
    """Return the full names, in lower case, by the sound of each of their parts."""
    found: dict[str, set[Parts]] = {}
    for name in full_names(release):
        for part in name:
            found.setdefault(sound(part), set()).add(name)
    return {part: frozenset(names) for part, names in found.items()}


def name_of(mention: Mention) -> Parts:
    """Return the parts of the name in lower case."""
    return _small(mention.parts)


def place_of(mention: Mention) -> Place:
    """Return where the name stands, without its titles and degrees."""
    return Place(mention.block, mention.start, mention.end)


def sentence_of(release: Release, mention: Mention) -> str:
    """Return the sentence in which the name stands, in lower case."""
    passage = release.passages[mention.block]
    return passage.lower[slice(*passage.sentence_at(mention.start))]


@lru_cache(maxsize=4096)
def _small(parts: Parts) -> Parts:
    return tuple([part.lower() for part in parts])


def _leaders(release: Release, by_name: Mapping[Parts, Sequence[Mention]], are_apart: Apart) -> dict[Parts, Parts]:
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


_REACH = 60
"""Tokens before a name that are looked at for degrees; what is longer is no title, but a list without commas."""


class DegreeSpot(NamedTuple):
    """A degree or honour of a mention at the str offsets `start:end` of its block; `form` is how EYD writes it."""

    form: str
    start: int
    end: int


def degrees_of(release: Release, mention: Mention) -> tuple[DegreeSpot, ...]:
    """Return the degrees and honours with which a mention comes, before the name and behind it."""
    passage = release.passages[mention.block]
    before = passage.tokens_in(*mention.title)[-_REACH:] if mention.title else []
    behind = passage.tokens_in(*mention.degrees) if mention.degrees else []
    forms = [(_before(token.text), token) for token in before]
    forms += [(degree_form(token.text), token) for token in behind if token.text not in {",", "."}]
    return tuple([DegreeSpot(form, token.start, token.end) for form, token in forms if form])


def _before(written: str) -> str | None:
    """Return the degree before a name that a word is; letter case counts only where it tells two of them apart."""
    form = f"{written.rstrip('.')}."
    return form if form in degrees_before() else _forms().get(form.lower())


@cache
def _forms() -> Mapping[str, str]:
    return {form.lower(): form for form in sorted(degrees_before(), reverse=True)}
