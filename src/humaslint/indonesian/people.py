"""Mentions of people: where a release names somebody, by what name, with what office, title and degrees.

A stretch of capitals is taken for a person's name where its surroundings say so: an office or a title before it, a
degree after it, a verb of saying beside it. What is a name there is that name wherever else it stands, also in a
title, and also when it is spelled a little differently or cut short.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from humaslint.indonesian.introductions import acts_after, degrees_after, has_common_part, is_introduced, is_located
from humaslint.indonesian.name_chunks import Chunk, Word, find_chunks
from humaslint.indonesian.passage import Passage, Release
from humaslint.indonesian.roles import COMMON_PARTS
from humaslint.indonesian.spelling_variants import Parts, is_same_part, sound


class Mention(NamedTuple):
    """A person's name at the str offsets `start:end` of block number `block`, without titles and degrees.

    `parts` are the words of the name as written. `title` is the stretch of offices and titles that stands before
    it, `degrees` that of the degrees after it, None where there are none.
    """

    block: int
    start: int
    end: int
    parts: Parts
    title: tuple[int, int] | None = None
    degrees: tuple[int, int] | None = None


class Stretch(NamedTuple):
    """A chunk of a passage that may hold a name."""

    passage: Passage
    chunk: Chunk


@dataclass(frozen=True, slots=True)
class Known:
    """The names that a release has made known so far, in lower case.

    `by_part` holds those of two or more parts, by each part; `joined` the same, by their letters without spaces;
    `parts` all parts of all names.
    """

    by_part: dict[str, set[Parts]] = field(default_factory=dict)
    joined: dict[str, Parts] = field(default_factory=dict)
    parts: set[str] = field(default_factory=set)

    def add(self, name: Parts) -> None:
        """Make a name known."""
        self.parts.update(part for part in name if len(part) > 2)
        if len(name) > 1:
            self.joined["".join(name)] = name
            for part in name:
                self.by_part.setdefault(part, set()).add(name)


_LONGEST = 6
_WIDEST = 5
_UNSURE = frozenset((Word.OFFICE, Word.INSTITUTION, Word.ACRONYM))
_COMMON_SOUNDS = frozenset(map(sound, COMMON_PARTS))


def find_people(release: Release) -> tuple[Mention, ...]:
    """Return the mentions of people in a release, in reading order."""
    known = Known()
    found: list[Mention] = []
    unsure: list[Stretch] = []
    rest: list[Stretch] = []
    stretches = list(_stretches(release))
    places = _places(stretches)
    for stretch in stretches:
        if _is_unsure(stretch):
            unsure.append(stretch)
        elif _is_person(stretch, places):
            found.append(_mention(stretch, 0, len(stretch.chunk.words)))
            known.add(stretch.chunk.words)
        else:
            rest.append(stretch)
    sounds = {sound(part) for part in known.parts} | _COMMON_SOUNDS
    for stretch in unsure:
        start = _name_start(stretch, known, sounds, places)
        if start is None:
            rest.append(stretch)
        else:
            found.append(_mention(stretch, start, len(stretch.chunk.words)))
            known.add(stretch.chunk.words[start:])
    sounds = {sound(part) for part in known.parts}
    for stretch in rest:
        found.extend(_mention(stretch, start, end) for start, end in _recognised(stretch, known, sounds))
    return tuple(sorted(found))


def _stretches(release: Release) -> Iterator[Stretch]:
    for passage in release.passages:
        for chunk in find_chunks(passage):
            yield Stretch(passage, chunk)


def _is_loose(passage: Passage) -> bool:
    """Say whether capitals mean little there: a title, or a line all in capitals."""
    return passage.is_headline or passage.text.isupper()


def _is_unsure(stretch: Stretch) -> bool:
    """Say whether a person's name may begin anywhere in the chunk: `Bupati` *Muna Ratna Kasih*."""
    chunk = stretch.chunk
    return chunk.has_office and (chunk.is_linked or chunk.before in _UNSURE) and not _is_loose(stretch.passage)


def _is_person(stretch: Stretch, places: set[str]) -> bool:
    passage, chunk = stretch
    if _is_loose(passage) or len(chunk.words) > _LONGEST:
        return False
    if is_introduced(passage.tokens, chunk):
        return True
    stands_free = chunk.before in (Word.NONE, Word.OPENER) and not is_located(passage.tokens, chunk.first)
    return stands_free and len(chunk.words) > 1 and has_common_part(chunk) and places.isdisjoint(chunk.words)


def _places(stretches: list[Stretch]) -> set[str]:
    """Return the words that follow a preposition or the name of a kind of place or institution."""
    return {
        word
        for passage, chunk in stretches
        if (chunk.before is Word.INSTITUTION and not chunk.has_office) or is_located(passage.tokens, chunk.first)
        for word in chunk.words
    }


def _name_start(stretch: Stretch, known: Known, sounds: set[str], places: set[str]) -> int | None:
    """Return the index of the word at which the name begins after an office, None if there is no name."""
    passage, chunk = stretch
    words = chunk.words
    head = passage.tokens[chunk.first - 1].lower if chunk.first else ""
    least = int(chunk.before is Word.INSTITUTION and head in _REGIONS)
    while least < len(words) and words[least] in places and words[least] not in known.parts:
        least += 1
    first = next((index for index in range(least, len(words)) if sound(words[index]) in sounds), None)
    if first is not None:
        return max(least, min(first, len(words) - 2))
    if not is_introduced(passage.tokens, chunk) or (chunk.before is Word.INSTITUTION and not least):
        return None
    if len(words) - least < 2 and least:
        return None
    return least if len(words) - least <= 3 else len(words) - 2


def _recognised(stretch: Stretch, known: Known, sounds: set[str]) -> Iterator[tuple[int, int]]:
    """Yield the stretches of words in a chunk that are a known name, spelled one way or another."""
    words = stretch.chunk.words
    if _is_of_a_place(stretch):
        return
    start = 0
    while start < len(words):
        end = max(_joined_end(words, start, known), _aligned_end(words, start, known))
        if end > start:
            yield start, end
        start = max(end, start + 1)
    if len(words) == 1 and _is_cut_short(stretch, known, sounds):
        yield 0, 1


def _is_of_a_place(stretch: Stretch) -> bool:
    """Say whether the chunk belongs to the name of a place or an institution: `Jalan` *Ratna Kasih*."""
    passage, chunk = stretch
    is_inside = chunk.before is Word.INSTITUTION and not chunk.has_office
    return is_inside or (chunk.before is Word.NONE and is_located(passage.tokens, chunk.first))


def _joined_end(words: Parts, start: int, known: Known) -> int:
    """Return where a known name ends that begins at `start`, spaces aside; 0 if none does."""
    for end in range(min(len(words), start + _WIDEST), start, -1):
        if "".join(words[start:end]) in known.joined:
            return end
    return 0


def _aligned_end(words: Parts, start: int, known: Known) -> int:
    """Return where two or more parts in a row of a known name end, spelled one way or another; 0 if none do."""
    best = 0
    pair = words[start : start + 2]
    if len(pair) < 2:
        return 0
    for name in known.by_part.get(pair[0], _NO_NAMES) | known.by_part.get(pair[1], _NO_NAMES):
        for offset in range(len(name) - 1):
            length = 0
            for word, part in zip(words[start:], name[offset:], strict=False):
                if not is_same_part(word, part):
                    break
                length += 1
            if length > 1:
                best = max(best, start + length)
    return best


_NO_NAMES: frozenset[Parts] = frozenset()


def _is_cut_short(stretch: Stretch, known: Known, sounds: set[str]) -> bool:
    """Say whether a chunk of one word is a known name cut short, spelled one way or another."""
    passage, chunk = stretch
    if chunk.before in (Word.INSTITUTION, Word.ACRONYM):
        return False
    word = chunk.words[0]
    return word in known.parts or (
        sound(word) in sounds and not passage.is_headline and acts_after(passage.tokens, chunk.last)
    )


def _mention(stretch: Stretch, start: int, end: int) -> Mention:
    """Return the mention that the words `start:end` of the chunk make."""
    passage, chunk = stretch
    tokens = passage.tokens
    indexes = chunk.indexes[start:end]
    first, last = tokens[indexes[0]], tokens[indexes[-1]]
    has_title = chunk.intro < indexes[0]
    return Mention(
        passage.index,
        first.start,
        last.end,
        tuple(tokens[index].text for index in indexes),
        (tokens[chunk.intro].start, tokens[indexes[0] - 1].end) if has_title else None,
        degrees_after(tokens, indexes[-1]),
    )
