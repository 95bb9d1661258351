"""Names that a release has made known, recognised in chunks that nothing introduces: whole, cut short, or alone."""

from __future__ import annotations

from humaslint.indonesian.government.regions import letters_of, region_words, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.introductions import acts_after, is_located
from humaslint.indonesian.people.known_names import KnownNames, find_known
from humaslint.indonesian.people.name_chunks import Chunk
from humaslint.indonesian.people.name_words import Word
from humaslint.indonesian.people.spelling_variants import sound
from humaslint.indonesian.words.lexicon import load_lexicon

Stretch = tuple[Passage, Chunk]
"""A chunk of a passage that may hold a name."""

FREE = frozenset((Word.NONE, Word.OPENER))
"""What stands before a chunk of which nothing says what it is."""


def recognised(stretch: Stretch, known: KnownNames) -> list[tuple[int, int]]:
    """Return the stretches of words in a chunk that are a known name, whole or cut short."""
    passage, chunk = stretch
    found = find_known(chunk.words, known)
    is_part = len(chunk.words) == 1 and _is_known_part(stretch, known)
    may_be_holder = passage.is_headline and chunk.before is Word.OFFICE and not found
    if is_part or (may_be_holder and _is_holder(chunk, known)):
        found.append((0, 1))
    is_inside = chunk.before is Word.INSTITUTION and not chunk.has_office
    if is_inside:
        return [each for each in found if _is_behind_region(stretch, *each)]
    is_other = chunk.before is Word.NONE and is_located(passage.tokens, chunk.first)
    return [] if is_other else found


def _is_known_part(stretch: Stretch, known: KnownNames) -> bool:
    """Say whether the only word of a chunk is part of a known name, or a variant of one that does something."""
    passage, chunk = stretch
    word = chunk.words[0]
    if chunk.before in (Word.INSTITUTION, Word.ACRONYM):
        return False
    if word in known.parts:
        return True
    if passage.is_headline or not acts_after(passage.tokens, chunk.last):
        return False
    return sound(word) in known.sounds or (chunk.before in FREE and known.has_near(word))


def _is_holder(chunk: Chunk, known: KnownNames) -> bool:
    """Say whether a chunk behind an office in a headline begins with a variant of a known part: `Camat Rahmen Buka`."""
    word, following = chunk.words[0], chunk.words[1:2]
    is_word = load_lexicon().is_standard
    if word in known.parts or word in region_words() or is_word(word) or not all(map(is_word, following)):
        return False
    return sound(word) in known.sounds or known.has_near(word)


def _is_behind_region(stretch: Stretch, start: int, end: int) -> bool:
    """Say whether a full name ends a chunk behind a region: `Kejaksaan Tinggi Lampung` *Sari Anindita*."""
    passage, chunk = stretch
    if end - start < 2 or end < len(chunk.words):
        return False
    before = [token.lower for token in passage.tokens[max(0, chunk.indexes[start] - 3) : chunk.indexes[start]]]
    return any(letters_of(" ".join(before[at:])) in regions() for at in range(len(before)))
