"""Stretches of capitals that may be a person's name, cut free of offices, titles, institutions and degrees."""

from __future__ import annotations

from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache
from typing import NamedTuple

from humaslint.indonesian.abbreviations import TITLES, degree_form, degrees_before
from humaslint.indonesian.names import PLACE_HEADS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.roles import INSTITUTIONS, OFFICES, OPENERS, PARTICLES
from humaslint.indonesian.sentences import STARTERS
from humaslint.indonesian.tokens import Token, TokenKind


class Word(IntEnum):
    """What a capitalised word is to a name."""

    NAME = 1
    OPENER = 2
    TITLE = 3
    OFFICE = 4
    INSTITUTION = 5
    ACRONYM = 6
    DEGREE = 7
    NONE = 8


class Chunk(NamedTuple):
    """Words that may be a name: `words` in lower case are the tokens of a passage with the indexes `indexes`.

    What introduces them in the same run of capitals (`Plt. Bupati Hj.`) begins at token `intro`, which is the first
    of `indexes` when nothing does. `before` and `after` are the words of the run next to them, NONE where the run
    ends. `has_office` says that an office stands before them in the run, or in the run that *dan* links to it;
    `is_linked` that only the link does.
    """

    words: tuple[str, ...]
    indexes: tuple[int, ...]
    intro: int
    before: Word
    after: Word
    has_office: bool
    is_linked: bool

    @property
    def first(self) -> int:
        """The index of the first token."""
        return self.indexes[0]

    @property
    def last(self) -> int:
        """The index of the last token."""
        return self.indexes[-1]


Run = list[tuple[int, Word]]

TITLE_WORDS = (TITLES | frozenset(form.rstrip(".").lower() for form in degrees_before())) - frozenset(
    "ar bd teuku".split()
)
"""Degrees, ranks and forms of address before a name, in lower case and without their last stop."""

_CLASSES: dict[str, Word] = {
    **dict.fromkeys(STARTERS | OPENERS, Word.OPENER),
    **dict.fromkeys(PLACE_HEADS | INSTITUTIONS, Word.INSTITUTION),
    **dict.fromkeys(TITLE_WORDS, Word.TITLE),
    **dict.fromkeys(OFFICES, Word.OFFICE),
}
NOT_NAMES = frozenset(_CLASSES)
"""Capitalised words that are never part of a name, in lower case."""

_DOCTORS = frozenset("dr drg drh apt ns".split())
_SHORT_NAMES = frozenset("moh muh moch much mohd abd ach akh st prof ka".split())
SURNAMES = frozenset("hakim ramadhan ramadan fitri rajab sultan".split())
"""Words, in lower case, for offices and feasts that are last names as well."""
_LINKS = frozenset(("dan", "&", "serta"))
_CAPITALISED = (TokenKind.WORD, TokenKind.ABBREVIATION)


@lru_cache(maxsize=256)
def find_chunks(passage: Passage) -> tuple[Chunk, ...]:
    """Return the stretches of capitals in a passage that may be a person's name, in order.

    Kept for the last passages, because what looks for names and what looks for degrees asks for them in turn.
    """
    return tuple(_chunks(passage))


def _chunks(passage: Passage) -> Iterator[Chunk]:
    tokens = passage.tokens
    end, had_office = -9, False
    for run in _runs(tokens, is_shouted=passage.text.isupper()):
        start = run[0][0]
        is_linked = had_office and start == end + 2 and tokens[start - 1].lower in _LINKS
        is_held = start > 0 and tokens[start - 1].text in OFFICES
        yield from _split(run, tokens, is_linked=is_linked, is_held=is_held)
        end = run[-1][0]
        had_office = any(word is Word.OFFICE for _index, word in run)


def _runs(tokens: list[Token], *, is_shouted: bool) -> Iterator[Run]:
    """Yield the runs of capitalised words as token indexes and classes.

    The stop of an initial or title does not end a run, nor does an acronym in brackets, or a number or `dr.`
    """
    run: Run = []
    skipped = -1
    for index, (_start, _end, text, lower, kind) in enumerate(tokens):
        if index <= skipped:
            continue
        if text != lower and kind in _CAPITALISED and text[0].isupper():
            run.append((index, _CLASSES.get(lower) or _classify(text, kind, is_shouted)))
            continue
        if run:
            skipped = _inner(tokens, index, run)
            if skipped >= index:
                continue
            yield run
            run = []
        if text in _DOCTORS:
            run.append((index, Word.TITLE))
    if run:
        yield run


def _inner(tokens: list[Token], index: int, run: Run) -> int:
    """Return the index of the last token that belongs within the run from `index` on, -1 when it ends there."""
    text = tokens[index].text
    last = tokens[index - 1].lower
    if text == ".":
        return index if (len(last) == 1 and last.isalpha()) or last in TITLE_WORDS or last in _SHORT_NAMES else -1
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return -1
    if text == "(" and following.text[0].isupper() and index + 2 < len(tokens) and tokens[index + 2].text == ")":
        run.append((index + 1, Word.ACRONYM))
        return index + 2
    if tokens[index].kind is TokenKind.NUMBER and run[-1][1] is Word.INSTITUTION:
        run.append((index, Word.INSTITUTION))
        return index
    if text in PARTICLES and run[-1][1] is Word.NAME and following.text[0].isupper():
        run.append((index, Word.NAME))
        return index
    return -1


def _split(run: Run, tokens: list[Token], *, is_linked: bool, is_held: bool) -> Iterator[Chunk]:
    """Yield the stretches of name words in a run; `is_held` says that an office in small letters precedes it."""
    intro, before, has_office = -1, Word.OFFICE if is_held else Word.NONE, is_held
    position = 0
    while position < len(run):
        index, word = run[position]
        if word is not Word.NAME:
            intro = index if intro < 0 and word is not Word.OPENER else intro
            before, has_office = word, has_office or word is Word.OFFICE
            position += 1
            continue
        first = position
        while position < len(run) and (run[position][1] is Word.NAME or _is_surname(tokens, run, position)):
            position += 1
        after = run[position][1] if position < len(run) else Word.NONE
        indexes = tuple([index for index, _word in run[first:position]])
        words = tuple([tokens[index].lower for index in indexes])
        linked = is_linked and not has_office
        start = intro if intro >= 0 else index
        yield Chunk(words, indexes, start, before, after, has_office or linked, linked)
        if after in (Word.OFFICE, Word.DEGREE):
            intro, has_office = -1, False


def _is_surname(tokens: list[Token], run: Run, position: int) -> bool:
    """Say whether a word that is more than a name ends one here: `Lukman` *Hakim*, `Rizky` *Ramadhan*."""
    return position + 1 == len(run) and tokens[run[position][0]].lower in SURNAMES


def _classify(text: str, kind: TokenKind, is_shouted: bool) -> Word:
    """Return what a capitalised word that no list holds is to a name; where all is in capitals, no acronym."""
    if kind is TokenKind.ABBREVIATION:
        if text in degrees_before():
            return Word.TITLE
        return Word.DEGREE if degree_form(text) else Word.NAME
    if len(text) > 1 and not is_shouted and not text[1:].islower():
        if degree_form(text):
            return Word.DEGREE
        if text.isupper() or "-" in text:
            return Word.ACRONYM
    return Word.NAME
