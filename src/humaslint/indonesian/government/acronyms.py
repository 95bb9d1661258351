"""Acronyms and what they stand for: where a text expands one, and whether its letters fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from humaslint.indonesian.people.roles import ROLES
from humaslint.indonesian.small_words import SMALL_IN_TITLES
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.lazy import kept

if TYPE_CHECKING:
    from humaslint.indonesian.passage import Passage


class Expansion(NamedTuple):
    """`Komisi Pemilihan Umum (KPU)` or `KPU (Komisi Pemilihan Umum)` at the str offsets `start:end` of its text.

    `form` is the acronym as written, at `form_start`; `words` is what it stands for, in lower case.
    `is_faulty` says that the letters are those of the words but for one.
    """

    start: int
    end: int
    form: str
    form_start: int
    words: tuple[str, ...]
    is_faulty: bool


class _Word(NamedTuple):
    start: int
    text: str


FORM = re.compile(r"[A-Z]{2,10}|(?=[A-Za-z]{3,14}\Z)[A-Z][a-z]*[A-Z][A-Za-z]*")
"""An initialism, or an acronym with capitals inside it (`KemenPPPA`)."""
_SYLLABLES = re.compile(r"[A-Za-z]{4,14}")
LINKS = SMALL_IN_TITLES | frozenset("of and for the in to on".split())
"""Words of an expansion that an acronym may pass over."""
_FIRMS = frozenset("pt tbk cv persero ud".split())
"""Beside these stands the code of a share, whose letters nobody spells out."""
_INNER_MARKS = frozenset(",/-–&")
_DASHES = frozenset("-–")
_REACH = 14
"""Words before a bracket that an expansion may take."""
_PREFIXES = ("ke", "pe", "per", "pem", "pen", "peng", "ber", "se")
_FEWEST = 3
"""Letters. Of fewer, what is in the bracket may be anything."""


@kept
def find_expansions(passage: Passage) -> tuple[Expansion, ...]:
    """Return the places of a passage where an acronym and what it stands for are side by side, in order."""
    return tuple(_expansions(passage.tokens)) if "(" in passage.text else ()


def _expansions(tokens: Sequence[Token]) -> Iterator[Expansion]:
    for index in [index for index, token in enumerate(tokens) if token.text == "(" and index]:
        close = next((at for at in range(index + 1, min(index + _REACH, len(tokens))) if tokens[at].text == ")"), 0)
        if close == index + 2:
            yield from _before(tokens, index)
        elif close > index + 2 and FORM.fullmatch(tokens[index - 1].text):
            yield from _inside(tokens, index, close)


def _before(tokens: Sequence[Token], opening: int) -> Iterator[Expansion]:
    """The words before a bracket that holds one word alone, as far as they fit it."""
    token = tokens[opening + 1]
    is_form = bool(FORM.fullmatch(token.text))
    if not is_form and not (token.kind is TokenKind.WORD and _SYLLABLES.fullmatch(token.text)):
        return
    words = _words_before(tokens, opening)
    start, is_faulty = _fit(token.text, words), False
    if start is None and is_form:
        start, is_faulty = _near(token.text, words), True
    elif start is not None and is_form and not is_exact(token.text, [word.text.lower() for word in words[start:]]):
        near = _near(token.text, words)
        is_more = near is not None and near < start and _is_turned_with_more(token.text, words[near:])
        is_faulty = near is not None and not is_more and (near == start or _may_open(words[near].text))
        start = near if near is not None and is_faulty else start
    if start is not None:
        expansion = tuple(word.text.lower() for word in words[start:])
        yield Expansion(words[start].start, tokens[opening + 2].end, token.text, token.start, expansion, is_faulty)


def _may_open(word: str) -> bool:
    """Say whether an expansion may begin with a word before the one that fits: no office, nor another acronym."""
    return word.lower() not in ROLES and not (len(word) > 1 and word.isupper())


def _inside(tokens: Sequence[Token], opening: int, close: int) -> Iterator[Expansion]:
    """The words in a bracket behind an acronym, where they fit it from the first word on."""
    token = tokens[opening - 1]
    words = [_Word(each.start, each.text) for each in tokens[opening + 1 : close] if each.kind is TokenKind.WORD]
    lower = [word.text.lower() for word in words]
    is_fit = (
        bool(lower) and token.lower not in lower and (is_exact(token.text, lower) or is_subsequence(token.text, lower))
    )
    is_near = bool(lower) and not is_exact(token.text, lower) and _near(token.text, words) == 0
    if is_fit or is_near:
        yield Expansion(token.start, tokens[close].end, token.text, token.start, tuple(lower), is_near)


def _words_before(tokens: Sequence[Token], end: int) -> list[_Word]:
    """Return the words before a token, as far back as nothing but commas and the like is between them."""
    words: list[_Word] = []
    for at in range(end - 1, max(0, end - 2 * _REACH) - 1, -1):
        token = tokens[at]
        if token.kind is TokenKind.WORD:
            words.append(_Word(token.start, token.text))
        elif token.text not in _INNER_MARKS or _ends_dateline(tokens, at):
            break
    return words[_REACH::-1] if len(words) > _REACH else words[::-1]


def _ends_dateline(tokens: Sequence[Token], at: int) -> bool:
    """Say whether a dash stands behind a space and a word in capitals, or is one of two: `RANDU -- Dinas Pasar`."""
    before, token = tokens[at - 1], tokens[at]
    if not at or token.text not in _DASHES:
        return False
    return before.text in _DASHES or (before.end < token.start and before.text.isupper())


def _fit(form: str, words: Sequence[_Word]) -> int | None:
    """Return the index of the word with which the expansion of `form` begins, None where none fits."""
    lower = [word.text.lower() for word in words]
    first = form[0].lower()
    starts = [start for start in range(len(words) - 1, -1, -1) if lower[start][0] == first]
    starts = [start for start in starts if lower[start] not in LINKS]
    for test in (is_exact, is_subsequence):
        for start in starts:
            if len(words) - start > 1 and test(form, lower[start:]):
                return start
    return None


def is_exact(form: str, words: Sequence[str]) -> bool:
    """Say whether the letters of `form` are the initials of the lower-case words; links between them may be left out.

    Of a doubled word (`Undang-Undang`) either both parts count or the first alone.
    """
    letters = {form.lower()}
    for word in words:
        initials = "".join([part[:1] for part in word.split("-")])
        ways = {initials, initials[:1]} - {""}
        left = {rest[len(each) :] for rest in letters for each in ways if rest.startswith(each)}
        letters = left | letters if word in LINKS else left
    return "" in letters


def initials_of(words: Sequence[str]) -> str:
    """Return the initialism that the lower-case words make, with their links left out."""
    return "".join([word[0].upper() for word in words if word not in LINKS])


def second_letters(words: Sequence[str]) -> Iterator[str]:
    """Yield what may be the second letter of a form for which `is_exact` holds of the lower-case words; "" is any."""
    if words[0] in LINKS:
        yield ""
    yield from [part[:1] for part in words[0].split("-")[1:2]]
    for word in words[1:]:
        yield word[:1]
        if word not in LINKS:
            return


def is_subsequence(form: str, words: Sequence[str]) -> bool:
    """Say whether the letters stand in the words in their order, the first at the head of the first word."""
    letters = iter("".join(words))
    lower = form.lower()
    return words[0][0] == lower[0] and all(letter in letters for letter in lower) and len(words) <= len(form) + 2


def _near(form: str, words: Sequence[_Word]) -> int | None:
    """Return where words begin whose initials are the letters of an initialism but for a slip.

    One letter may be another or too many where the words have capitals; two side by side may be swapped in any.
    """
    is_odd = any("-" in word.text or word.text.lower() in _FIRMS for word in words)
    if len(form) < _FEWEST or not form.isupper() or is_odd:
        return None
    for start in range(len(words) - 1, -1, -1):
        own = [word for word in words[start:] if word.text.lower() not in LINKS]
        if not own or words[start] is not own[0]:
            continue
        if _leaves_out(form, words[start:]):
            return None
        initials = "".join(word.text[0] for word in own)
        if is_turned(form, initials.upper()):
            return start
        if initials.isupper() and initials[0] == form[0] and _differ(form, initials, own):
            return start
    return None


def _is_turned_with_more(form: str, words: Sequence[_Word]) -> bool:
    """Say whether letters are turned by the first word alone, which is none of the name: `Arahan Kepala … (KASAL)`."""
    initials = initials_of([word.text.lower() for word in words])
    return form[0] == initials[1:2] and form[1:2] == initials[0]


def _leaves_out(form: str, words: Sequence[_Word]) -> bool:
    """Say whether the letters are initials of the words, links among them, some of which are left out: `PSDKU`."""
    initials = iter([word.text[0].upper() for word in words])
    return words[0].text[0] == form[0] and all(letter in initials for letter in form)


def is_turned(form: str, initials: str) -> bool:
    """Say whether two letters side by side, and no others, have changed places between two initialisms."""
    at = next((index for index, (one, other) in enumerate(zip(form, initials, strict=False)) if one != other), 0)
    turned = form[:at] + form[at + 1 : at + 2] + form[at : at + 1] + form[at + 2 :]
    return form != initials and turned == initials


def _differ(form: str, initials: str, own: Sequence[_Word]) -> bool:
    """Say whether one letter is another or one too many."""
    if len(initials) == len(form):
        odd = [at for at, (one, other) in enumerate(zip(form, initials, strict=True)) if one != other]
        return len(odd) == 1 and "X" not in form and not _heads_stem(own[odd[0]].text.lower(), form[odd[0]].lower())
    is_longer = len(initials) >= _FEWEST and any(form[:at] + form[at + 1 :] == initials for at in range(len(form)))
    return is_longer and not is_subsequence(form, [word.text.lower() for word in own])


def _heads_stem(word: str, letter: str) -> bool:
    """Say whether the letter stands behind a prefix of the word: `s` of *kesyahbandaran*."""
    return any(word.startswith(prefix + letter) for prefix in _PREFIXES)
