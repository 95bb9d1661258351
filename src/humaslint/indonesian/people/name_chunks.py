"""Stretches of capitals that may be a person's name, cut free of offices, titles, institutions and degrees."""

from __future__ import annotations

from collections.abc import Sequence
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from humaslint.indonesian.people.beside_names import (
    TOLD_BY_NEIGHBOURS,
    is_article,
    is_general_office,
    is_in_phrase,
    is_number,
    is_of_rank,
)
from humaslint.indonesian.people.name_words import CLASSES, SURNAMES, TITLE_WORDS, Word, classify
from humaslint.indonesian.people.roles import OFFICES, PARTICLES
from humaslint.indonesian.people.spelling_variants import SHORT_FORMS
from humaslint.indonesian.small_words import AND_SIGN
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.lazy import kept

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage


class Chunk(NamedTuple):
    """Words that may be a name: `words` in lower case are the tokens of a passage with the indexes `indexes`.

    `first` and `last` are the ends of these. What introduces them in the same run of capitals (`Plt. Bupati Hj.`)
    begins at token `intro`, which is `first` when nothing does. `before` and `after` say what the word of the run
    next to them is, NONE where it ends. `has_office` says that an office stands before them in the run, or in the
    run that *dan* links to it; `is_linked` that only the link does.
    """

    words: tuple[str, ...]
    indexes: tuple[int, ...]
    first: int
    last: int
    intro: int
    before: int
    after: int
    has_office: bool
    is_linked: bool


Run = dict[int, int]
"""A run of capitalised words: what each is to a name, by the index of its token, in order."""

_DOCTORS = frozenset("dr drg drh apt ns".split())
_SHORT_NAMES = SHORT_FORMS | frozenset("st prof ka gst ngr ch chr th mhd".split())
_CAPITALISED = frozenset((TokenKind.WORD, TokenKind.ABBREVIATION))
_LONGEST_ARM = 3
"""Letters of the arm of an officer: `(P)`, `(Mar)`."""
_INNER = PARTICLES | {".", "("}
"""What may stand within a run, besides a number."""


@kept
def find_chunks(passage: Passage) -> tuple[Chunk, ...]:
    """Return the stretches of capitals in a passage that may be a person's name, in order."""
    tokens, is_shouted = passage.tokens, passage.is_upper
    chunks: list[Chunk] = []
    before: Run = {}
    behind = 0
    for first in _starts(passage):
        if first >= behind:
            run: Run = {}
            behind = _fill(run, tokens, first, is_shouted=is_shouted)
            if Word.NAME in run.values():
                chunks.extend(_split(run, tokens, before if _are_linked(before, first, tokens) else {}))
            before = run or before
    return tuple(chunks)


def _starts(passage: Passage) -> Sequence[int]:
    """Return the indexes of the tokens at which a run may begin: those with a capital, and `dr.`"""
    if passage.release.word_counts.keys().isdisjoint(_DOCTORS):
        return passage.capitals
    doctors = [index for index, token in enumerate(passage.tokens) if token.text in _DOCTORS]
    return sorted([*passage.capitals, *doctors])


def _fill(run: Run, tokens: list[Token], index: int, *, is_shouted: bool) -> int:
    """Fill the run that begins at the token, if one does, and return the index behind it."""
    end = len(tokens)
    while index < end:
        token = tokens[index]
        text, lower, kind = token.text, token.lower, token.kind
        if text != lower and kind in _CAPITALISED and (text[0] in ascii_uppercase or text[0].isupper()):
            run[index] = CLASSES.get(lower) or classify(text, kind, is_shouted)
            if lower in TOLD_BY_NEIGHBOURS:
                run[index] = _told_by_neighbours(run, tokens, index)
            index += 1
        elif run:
            size = _add_inner(run, tokens, index) if text in _INNER or kind is TokenKind.NUMBER else 0
            if not size:
                break
            index += size
        elif text in _DOCTORS:
            run[index] = Word.TITLE
            index += 1
        else:
            break
    return index


def _told_by_neighbours(run: Run, tokens: list[Token], index: int) -> int:
    """Return what a word of the run is by those beside it, what it is by itself where these say nothing."""
    before = run.get(index - 1)
    if is_in_phrase(tokens, index):
        return Word.INSTITUTION
    if is_article(tokens, index, is_behind_title=before is Word.TITLE):
        return Word.NAME
    if before is Word.NAME and tokens[index].text == "R":
        return Word.NAME  # an initial, behind others *Raden*
    if before is Word.OFFICE and is_number(tokens, index):
        return Word.OFFICE
    if before is Word.OFFICE and is_general_office(tokens, index) and tokens[index - 1].lower == "direktur":
        return Word.OFFICE  # a field follows it, behind the others a name
    return Word.TITLE if before is Word.TITLE and is_of_rank(tokens, index) else run[index]


def _add_inner(run: Run, tokens: list[Token], index: int) -> int:
    """Return how many tokens from `index` on belong within the run, 0 where it ends; add those of them that are words.

    The stop of an initial or title does not end a run, nor does an acronym in brackets or the number of a school.
    """
    text = tokens[index].text
    if text == ".":
        last = tokens[index - 1].lower
        return int((len(last) == 1 and last.isalpha()) or last in TITLE_WORDS or last in _SHORT_NAMES)
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None:
        return 0
    if text == "(":
        is_alone = following.text[0].isupper() and index + 2 < len(tokens) and tokens[index + 2].text == ")"
        run.update({index + 1: _bracketed(run, following)} if is_alone else {})
        return 3 * is_alone
    last_word = run[next(reversed(run))]
    if text in PARTICLES:
        is_within = last_word is Word.NAME and following.text[0].isupper()
    else:
        is_within = last_word is Word.INSTITUTION
    run.update({index: last_word} if is_within else {})
    return int(is_within)


def _bracketed(run: Run, token: Token) -> int:
    """Return what a word alone in brackets is: behind a rank an arm (`Letkol Laut (P)`) or *Purn* is of the title."""
    has_rank = Word.TITLE in list(run.values())[-2:]
    return Word.TITLE if has_rank and (len(token.text) <= _LONGEST_ARM or token.text == "Purn") else Word.ACRONYM


def _are_linked(before: Run, first: int, tokens: list[Token]) -> bool:
    """Say whether *dan* links the run that begins at the token to one with an office right before it."""
    is_next = bool(before) and next(reversed(before)) + 2 == first and tokens[first - 1].lower in AND_SIGN
    return is_next and Word.OFFICE in before.values()


def _office_start(linked: Run, run: Run) -> int:
    """Return where the office begins whose field goes on behind *dan*: `Kepala Dinas Pemuda dan Olahraga`, -1 for none.

    `linked` is the run before *dan*; a name in it has an office of its own.
    """
    words = list(linked.values())
    if words[-1] is not Word.INSTITUTION or run[next(iter(run))] is not Word.INSTITUTION:
        return -1
    return -1 if Word.NAME in words else next(index for index, word in linked.items() if word is Word.OFFICE)


def _split(run: Run, tokens: list[Token], linked: Run) -> list[Chunk]:
    """Return the stretches of name words in a run; `linked` is the one with an office that *dan* links to it."""
    chunks: list[Chunk] = []
    first, last = next(iter(run)), next(reversed(run))
    start = _office_start(linked, run) if linked else -1
    has_office = first > 0 and tokens[first - 1].text in OFFICES
    intro, before = -1, Word.OFFICE if has_office else Word.NONE
    own: list[int] = []
    words: list[str] = []
    for index, word in (*run.items(), (last + 1, Word.NONE)):
        is_surname = own and index == last and tokens[index - 1].text != "(" and tokens[index].lower in SURNAMES
        if word is Word.NAME or is_surname:
            own.append(index)
            words.append(tokens[index].lower)
            continue
        if own:
            is_linked = bool(linked) and not has_office
            intro = start if is_linked and start >= 0 else intro
            ends = own[0], own[-1], intro if intro >= 0 else own[0]
            chunks.append(Chunk(tuple(words), tuple(own), *ends, before, word, has_office or is_linked, is_linked))
            own, words = [], []
            if word in (Word.OFFICE, Word.DEGREE):
                intro, has_office = -1, False
        intro = index if intro < 0 and word is not Word.OPENER else intro
        before, has_office = word, has_office or word is Word.OFFICE
    return chunks
