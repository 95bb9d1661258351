"""Mentions of people: where a release names somebody, by what name, with what office, title and degrees.

A stretch of capitals is taken for a person's name where its surroundings say so: an office or a title before it, a
degree after it, a verb of saying beside it. What is a name there is that name wherever else it stands, also in a
title, and also when it is spelled a little differently or cut short.
"""

from __future__ import annotations

from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.holder_regions import SEATS
from humaslint.indonesian.people.introductions import degrees_after, is_dateline, is_located, precedes_name
from humaslint.indonesian.people.known_names import KnownNames, find_known
from humaslint.indonesian.people.name_chunks import Chunk, find_chunks
from humaslint.indonesian.people.name_starts import LONGEST, NAMED, is_loose, name_start, sure_start
from humaslint.indonesian.people.name_words import Word
from humaslint.indonesian.people.plain_words import is_item
from humaslint.indonesian.people.recognised_names import FREE, Stretch, recognised
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.release import Release
from humaslint.model.lazy import kept


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

    @property
    def whole(self) -> tuple[int, int]:
        """Where the name stands with its titles and degrees."""
        return self.title[0] if self.title else self.start, self.degrees[1] if self.degrees else self.end


_UNSURE = frozenset((Word.OFFICE, Word.INSTITUTION, Word.ACRONYM))


@kept
def find_people(release: Release) -> tuple[Mention, ...]:
    """Return the mentions of people in a release, in reading order."""
    stretches = [(passage, chunk) for passage in release.passages for chunk in find_chunks(passage)]
    places = _places(stretches)
    known = KnownNames()
    found: list[Mention] = []
    rest: list[Stretch] = []
    unsure: list[Stretch] = []
    for stretch in stretches:
        if _is_unsure(stretch):
            unsure.append(stretch)
        else:
            _keep(stretch, sure_start(stretch, places), known, found, rest)
    for stretch in unsure:
        _keep(stretch, name_start(stretch, known, places), known, found, rest)
    for name in _borne_out(rest):
        known.add(name)
    for stretch in rest if known.parts or known.joined else ():
        found.extend(mention_of(stretch, start, end) for start, end in recognised(stretch, known))
    return tuple(sorted(found))


def _keep(stretch: Stretch, start: int | None, known: KnownNames, found: list[Mention], rest: list[Stretch]) -> None:
    """Keep the name that begins at the word `start` of a chunk as found and known, a chunk without one for later."""
    if start is None:
        rest.append(stretch)
    else:
        words = stretch[1].words
        found.append(mention_of(stretch, start, len(words)))
        known.add(words[start:])


def _borne_out(stretches: list[Stretch]) -> list[Parts]:
    """Return the names of two or more parts that follow an office here and stand by themselves elsewhere."""
    seated = [stretch[1].words for stretch in stretches if _is_unsure(stretch) and _is_seat(stretch)]
    if not seated:
        return []
    alone = KnownNames()
    for passage, chunk in stretches:
        is_alone = chunk.before in FREE and len(chunk.words) <= LONGEST and not is_dateline(passage.tokens, chunk)
        if is_alone and not is_located(passage.tokens, chunk.first):
            alone.add(chunk.words)
    return [words[start:] for words in seated for start, end in find_known(words, alone) if end == len(words)]


def _is_seat(stretch: Stretch) -> bool:
    """Say whether a person follows the office, not an institution: `Camat Sekar Anindita`, but `CEO Anindita Raya`."""
    passage, chunk = stretch
    before = passage.tokens[chunk.first - 1].lower
    is_seat = before in SEATS if chunk.before is Word.OFFICE else before not in NAMED
    if not is_seat or precedes_name(passage.tokens, chunk.last):
        return False
    return not is_item(passage.tokens, chunk.first, chunk.last)


def _is_unsure(stretch: Stretch) -> bool:
    """Say whether a person's name may begin anywhere in the chunk: `Bupati` *Lereng Sekar Anindita*."""
    passage, chunk = stretch
    return chunk.has_office and (chunk.is_linked or chunk.before in _UNSURE) and not is_loose(passage)


def _places(stretches: list[Stretch]) -> set[str]:
    """Return the words, in lower case, that follow a preposition of place or a word for an institution."""
    return {
        word
        for passage, chunk in stretches
        if not chunk.has_office
        if chunk.before is Word.INSTITUTION or is_located(passage.tokens, chunk.first) or _is_shortened(passage, chunk)
        for word in chunk.words
    }


def _is_shortened(passage: Passage, chunk: Chunk) -> bool:
    """Say whether *dan* joins a chunk with an acronym behind to a name: `Dinas Hutan dan` *Air Tanah* `(DHAT)`."""
    tokens = passage.tokens
    behind = [token.text for token in tokens[chunk.last + 1 : chunk.last + 4]]
    is_linked = chunk.first > 0 and tokens[chunk.first - 1].lower == "dan"
    is_short = len(behind) == 3 and behind[0] == "(" and behind[2] == ")" and behind[1].isupper()
    return is_linked and is_short and behind[1].lower().endswith(chunk.words[-1][0])


def mention_of(stretch: Stretch, start: int, end: int) -> Mention:
    """Return the mention that the words `start:end` of the chunk make."""
    passage, chunk = stretch
    tokens = passage.tokens
    indexes = chunk.indexes[start:end]
    first, last = indexes[0], indexes[-1]
    title = (tokens[chunk.intro].start, tokens[first - 1].end) if chunk.intro < first else None
    parts = tuple([tokens[index].text for index in indexes])
    return Mention(passage.index, tokens[first].start, tokens[last].end, parts, title, degrees_after(tokens, last))
