"""The names of those whom a release mentions, and the degrees with which each comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from humaslint.indonesian.abbreviations import degree_form, degrees_before
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.mentions import Mention, find_people
from humaslint.indonesian.people.spelling_variants import Parts, sound
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Place
from humaslint.model.lazy import kept


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


def stands_in_name(passage: Passage, offset: int) -> bool:
    """Say whether the str offset of a passage lies within the name of somebody whom its release mentions."""
    people = find_people(passage.release)
    return any(each.block == passage.index and each.start <= offset < each.end for each in people)


def name_of(mention: Mention) -> Parts:
    """Return the parts of the name in lower case."""
    return _small(mention.parts)


def place_of(mention: Mention) -> Place:
    """Return where the name stands, without its titles and degrees."""
    return Place(mention.block, mention.start, mention.end)


def sentence_of(release: Release, mention: Mention) -> str:
    """Return the sentence in which the name stands, in lower case; of one without an end what stands near the name."""
    passage = release.passages[mention.block]
    sentence = passage.sentence_at(mention.start)
    return passage.lower[max(sentence.start, mention.start - _NEAR) : min(sentence.end, mention.end + _NEAR)]


@lru_cache(maxsize=4096)
def _small(parts: Parts) -> Parts:
    return tuple([part.lower() for part in parts])


_NEAR = 2000
"""Characters on each side of a name."""
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
