"""Places that a text names: regions that the table has, and what stands behind *Desa*, *Kecamatan* and the like."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.government.regions import SHORT_KINDS, WIDEST, letters_of, region_words, regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.name_words import TITLE_WORDS
from humaslint.indonesian.people.roles import INSTITUTIONS, OFFICES
from humaslint.indonesian.people.spelling_variants import is_initial
from humaslint.indonesian.small_words import REGIONS
from humaslint.indonesian.stretches import Stretches
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon


class PlaceName(NamedTuple):
    """A place at the str offsets `start:end`; `kind` is the word before its name in lower case, empty without one.

    `name` is how the table of regions writes it, else the words of the text.
    """

    start: int
    end: int
    kind: str
    name: str


_KINDS = REGIONS | frozenset(
    """
    dusun kampung nagari distrik pulau gunung sungai danau teluk selat pelabuhan bandara
    """.split()
)
_MINISTERS = frozenset(("menteri", "kementerian"))
_OTHERS = OFFICES | (_KINDS - frozenset("kota kampung gunung sungai danau teluk pulau nagari".split()))
"""Words, in lower case, that end the name of a place."""
_SORTS = frozenset(
    """
    wisata cerdas layak sehat kreatif digital mandiri tangguh siaga binaan adat iklim pintar inklusi tematik lokasi
    warga kb pelajar ramah percontohan model antikorupsi bersinar emas
    """.split()
)
"""Words, in lower case, that say what sort of place it is: `Desa Wisata Suka Rame`, `Kota Layak Anak`."""
_LONGEST = 3
"""Words of a name that the table does not have."""


def find_places(passage: Passage, taken: Stretches) -> Iterator[PlaceName]:
    """Yield the places of a passage in order, but for those that touch `taken`, the names of people and institutions.

    A region without its kind counts only where it is no word of the language: `Batang`, `Pati`. In a headline, where
    all words have capitals, only regions that the table has count.
    """
    if passage.is_upper:
        return
    tokens = passage.tokens
    index = 0
    while index < len(tokens):
        place, following = _place(tokens, index, taken) or (None, index + 1)
        if place is not None and (not passage.is_headline or letters_of(place.name) in regions()):
            yield place
        index = following


def _place(tokens: Sequence[Token], index: int, taken: Stretches) -> tuple[PlaceName, int] | None:
    """Return the place that begins at the token, and the index behind it."""
    token = tokens[index]
    kind = SHORT_KINDS.get(token.lower, token.lower) if token.text[0].isupper() else ""
    if kind not in _KINDS:
        words = _names(tokens, index, taken)
        known = _known(words, is_headed=False)
        return (PlaceName(words[0].start, known[1], "", known[0]), index + known[2]) if known else None
    first = index + 1
    if first < len(tokens) and tokens[first].text == "." and token.lower in SHORT_KINDS:
        first += 1
    behind = _behind_sorts(tokens, first)
    words = _names(tokens, behind, taken)
    if not words or (behind > first and load_lexicon().is_standard(words[0].lower)):
        return None
    if known := _known(words, is_headed=True):
        name, end, size = known
        return PlaceName(token.start, end, kind, name), behind + size
    if index and tokens[index - 1].lower in _MINISTERS:
        return None
    own = words[:_LONGEST]
    name = " ".join(word.text for word in own)
    return PlaceName(token.start, own[-1].end, kind, name), behind + len(own)


def _known(words: Sequence[Token], *, is_headed: bool) -> tuple[str, int, int] | None:
    """Return the region that the words begin with, where it ends, and of how many words it is.

    Behind no kind of region it is none that may be words of the language alone.
    """
    for size in range(len(words), 0, -1):
        name = regions().get(letters_of(" ".join(word.text for word in words[:size])))
        if name and (is_headed or not all(load_lexicon().is_standard(word.lower) for word in words[:size])):
            return name, words[size - 1].end, size
    return None


def _behind_sorts(tokens: Sequence[Token], index: int) -> int:
    """Return the index behind the words, from the token on, that say what sort of place it is."""
    while index < len(tokens) and tokens[index].lower in _SORTS:
        index += 1
    return index


def _names(tokens: Sequence[Token], first: int, taken: Stretches) -> list[Token]:
    """Return the capitalised words from the token on that may be the name of a place."""
    words: list[Token] = []
    for token in tokens[first : first + WIDEST]:
        is_word = token.kind is TokenKind.WORD and token.text[0].isupper()
        is_other = token.lower in _OTHERS or (token.lower in INSTITUTIONS and token.lower not in region_words())
        is_title = bool(words) and (token.lower in TITLE_WORDS or is_initial(token.lower))
        if not is_word or is_other or is_title or taken.touch(token.start, token.end):
            break
        words.append(token)
    return words
