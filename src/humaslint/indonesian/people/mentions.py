"""Mentions of people: where a release names somebody, by what name, with what office, title and degrees.

A stretch of capitals is taken for a person's name where its surroundings say so: an office or a title before it, a
degree after it, a verb of saying beside it. What is a name there is that name wherever else it stands, also in a
title, and also when it is spelled a little differently or cut short.
"""

from __future__ import annotations

from typing import NamedTuple

from humaslint.indonesian.government.regions import letters_of, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.holder_regions import (
    DIRECTIONS,
    REGIONS,
    SEATS,
    behind_region,
    heads_region,
    is_behind_region,
    region_before,
)
from humaslint.indonesian.people.introductions import (
    degrees_after,
    is_dateline,
    is_introduced,
    is_located,
    precedes_name,
)
from humaslint.indonesian.people.known_names import KnownNames, find_known
from humaslint.indonesian.people.name_chunks import Chunk, Word, find_chunks
from humaslint.indonesian.people.names import PLACE_HEADS
from humaslint.indonesian.people.recognised_names import FREE, Stretch, recognised
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.people.spelling_variants import Parts, is_initial, sound
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AS
from humaslint.model.lazy import kept
from humaslint.store.derived import derived


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


_LONGEST = 6
"""A stretch of more words is no name."""
_FULLEST = 4
"""Words that may all be the name of somebody whose region is told before it."""
_UNSURE = frozenset((Word.OFFICE, Word.INSTITUTION, Word.ACRONYM))
_NAMED = frozenset(
    """badan dinas gerakan forum dewan komisi majelis asosiasi himpunan ikatan perhimpunan partai fraksi tim program
    museum aplikasi festival lomba pekan""".split()
) | (PLACE_HEADS - frozenset("kota kabupaten kecamatan kelurahan desa kampung dusun laut".split()))
"""Words, in lower case, that a name of its own follows, which may stand without them further on."""
_MARKED = frozenset("drs dra dr h hj ir kh prof k.h".split())
"""Titles before a name, in lower case, that nothing but the name of an office's holder has behind a comma."""
_COMMON_SOUNDS = derived("sounds of name parts", lambda: frozenset(map(sound, COMMON_PARTS)))


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
            _keep(stretch, _sure_start(stretch, places), known, found, rest)
    for stretch in unsure:
        _keep(stretch, _name_start(stretch, known, places), known, found, rest)
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
        is_alone = chunk.before in FREE and len(chunk.words) <= _LONGEST and not is_dateline(passage.tokens, chunk)
        if is_alone and not is_located(passage.tokens, chunk.first):
            alone.add(chunk.words)
    return [words[start:] for words in seated for start, end in find_known(words, alone) if end == len(words)]


def _is_seat(stretch: Stretch) -> bool:
    """Say whether a person follows the office, not an institution: `Camat Sekar Anindita`, but `CEO Anindita Raya`."""
    passage, chunk = stretch
    before = passage.tokens[chunk.first - 1].lower
    is_seat = before in SEATS if chunk.before is Word.OFFICE else before not in _NAMED
    return is_seat and not precedes_name(passage.tokens, chunk.last)


def _is_loose(passage: Passage) -> bool:
    """Say whether capitals mean little there: a title, or a line all in capitals."""
    return passage.is_headline or passage.is_upper


def _is_unsure(stretch: Stretch) -> bool:
    """Say whether a person's name may begin anywhere in the chunk: `Bupati` *Lereng Sekar Anindita*."""
    passage, chunk = stretch
    return chunk.has_office and (chunk.is_linked or chunk.before in _UNSURE) and not _is_loose(passage)


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


def _sure_start(stretch: Stretch, places: set[str]) -> int | None:
    """Return 0 where the whole chunk is a name, None where it is none."""
    passage, chunk = stretch
    if _is_loose(passage) or len(chunk.words) > _LONGEST:
        return None
    if is_introduced(passage.tokens, chunk):
        return 0
    has_common_part = len(chunk.words) > 1 and chunk.before in FREE and not COMMON_PARTS.isdisjoint(chunk.words)
    is_person = has_common_part and places.isdisjoint(chunk.words) and not is_located(passage.tokens, chunk.first)
    return 0 if is_person else None


def _name_start(stretch: Stretch, known: KnownNames, places: set[str]) -> int | None:
    """Return the index of the word at which the name begins after an office, None if there is no name."""
    passage, chunk = stretch
    if _is_of_office(passage, chunk):
        return None
    words = chunk.words
    is_inside = chunk.before is Word.INSTITUTION
    is_region = is_inside and heads_region(passage, chunk.intro, chunk.first)
    least = int(is_region and sound(words[0]) not in known.sounds)
    while least < len(words) and words[least] in places and words[least] not in known.parts:
        least += 1
    is_seat = chunk.before is Word.OFFICE and passage.tokens[chunk.first - 1].lower in SEATS
    start = _first_heard(words, least, known)
    if start is not None:
        if is_seat and (behind := behind_region(words, 1)):
            return behind
        return 0 if is_inside and len(words) <= _FULLEST and is_behind_region(passage, chunk.first) else start
    own = region_before(passage, chunk.first) if is_inside else 0
    start = behind_region((*(token.lower for token in passage.tokens[chunk.first - own : chunk.first]), *words))
    if (is_region or own or is_seat) and start >= max(own, 1):
        return start - own
    if is_seat and _is_known_holder(words, known):
        return 0
    is_place = (is_inside and not least and not _is_of_field(passage, chunk)) or 0 < least > len(words) - 2
    if is_place or not is_introduced(passage.tokens, chunk):
        return None
    return least if len(words) - least <= 3 else len(words) - 2


def _is_known_holder(words: Parts, known: KnownNames) -> bool:
    """Say whether one word behind an office is part of a name, but for a letter, and no region: `Bupati Sadewo`."""
    return len(words) == 1 and known.is_near(words[0]) and letters_of(words[0]) not in regions()


def _is_of_field(passage: Passage, chunk: Chunk) -> bool:
    """Say whether a name follows the field of an office, and no region: *Menteri Kelautan Sarwono Hadi*."""
    words = chunk.words
    is_field = passage.tokens[chunk.first - 1].lower not in _NAMED | REGIONS | DIRECTIONS
    ends = range(1, len(words) + 1)
    return is_field and len(words) > 1 and all(letters_of(" ".join(words[:end])) not in regions() for end in ends)


def _is_of_office(passage: Passage, chunk: Chunk) -> bool:
    """Say whether the chunk is a place and the name stands beside it: `Camat` *Rawa Indah*, `Hj. Sari`."""
    tokens = passage.tokens
    following = [token.lower for token in tokens[chunk.last + 1 : chunk.last + 3]]
    is_before_title = chunk.after is Word.TITLE or (
        len(following) > 1 and following[0] == "," and following[1] in _MARKED
    )
    return is_before_title or (chunk.intro > 0 and tokens[chunk.intro - 1].text in AS)


def _first_heard(words: Parts, least: int, known: KnownNames) -> int | None:
    """Return where, from `least` on, the first known name part stands, else the first common one; None if none does.

    An initial or common parts before a known one belong to the name, and so does the word before the last one.
    """
    heard = [sound(word) for word in words]
    for names in (known.sounds, _COMMON_SOUNDS):
        first = next((index for index in range(least, len(words)) if heard[index] in names), None)
        if first is not None:
            start = max(least, min(first, len(words) - 2))
            while start > least and (is_initial(words[start - 1]) or heard[start - 1] in _COMMON_SOUNDS):
                start -= 1
            return start
    return None


def mention_of(stretch: Stretch, start: int, end: int) -> Mention:
    """Return the mention that the words `start:end` of the chunk make."""
    passage, chunk = stretch
    tokens = passage.tokens
    indexes = chunk.indexes[start:end]
    first, last = indexes[0], indexes[-1]
    title = (tokens[chunk.intro].start, tokens[first - 1].end) if chunk.intro < first else None
    parts = tuple([tokens[index].text for index in indexes])
    return Mention(passage.index, tokens[first].start, tokens[last].end, parts, title, degrees_after(tokens, last))
