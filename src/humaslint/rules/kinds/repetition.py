"""The same word, or two words, twice in a row."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.numerals import DIGITS, NUMBER_WORDS
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import report

_SHORT = 3
"""Letters."""
_TWICE = 2
_AFFIXED = re.compile(r"(?:di|me)\w{4,}(?:kan|i)")
"""A verb that is never reduplicated as a whole: *disebabkan*."""
_BEFORE_DIGITS = NUMBER_WORDS - {"puluh", "belas", "ratus"}
"""Words behind which figures are read one by one, in lower case: *dua ribu dua dua*, *delapan satu satu*."""
_DAYS = frozenset(WEEKDAYS) | frozenset(MONTHS)
_ROMAN = frozenset("IVXLCDM")
"""Letters of numbers, which may follow each other: *Kelas III III*."""


class Parameters(NamedTuple):
    """`allow` lists words that may stand twice; `fixed` those that are never reduplicated: the second one may go.

    `titled` are words that no name is of, though both have a capital: *Desa Desa Randu*. `ends` are words, with one
    before them, with which one name may end where the next begins: *Nota Dinas Dinas Pendidikan*.
    `pairs` are words that begin two which are told twice: *ke lokasi ke lokasi*; `loose` those that end none. Behind
    the second word they go on: *dari desa ke desa ke desa*.
    """

    allow: frozenset[str] = frozenset()
    fixed: frozenset[str] = frozenset()
    titled: frozenset[str] = frozenset()
    ends: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    loose: frozenset[str] = frozenset()


def find(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each word that follows itself with nothing but space between."""
    parameters = rule.options(Parameters)
    for passage in passages_of(rule, release):
        tokens = passage.tokens
        for at, (first, second) in enumerate(pairwise(tokens)):
            if first.lower in parameters.pairs and at > 1 and tokens[at - 2].lower == first.lower:
                yield from _pair(rule, parameters, passage, at - 2)
            if (
                first.lower == second.lower
                and _is_repeated(passage, first, second, parameters)
                and not _ends_name(passage, first, parameters)
                and not _are_apart(tokens, at)
                and not (first.lower in DIGITS and at and tokens[at - 1].lower in _BEFORE_DIGITS)
                and not (first.lower not in parameters.fixed and _is_chant(tokens, at))
            ):
                yield _finding(rule, parameters, passage, first, second)
            elif second.lower == f"{first.lower}-{first.lower}" and _is_half_again(passage, first, second):
                yield _half_again(rule, passage, first, second)


def _pair(rule: Rule, parameters: Parameters, passage: Passage, at: int) -> Iterator[Finding]:
    """Yield the finding at four tokens, from the given one on, of which the last two are the first two again."""
    first, second, third, last = passage.tokens[at : at + 4]
    is_pair = second.lower == last.lower and len(last.text) >= _SHORT and last.lower not in parameters.loose
    goes_on = at > 0 and passage.tokens[at - 1].lower == second.lower
    are_small = second.text.islower() and third.text.islower()
    is_row = passage.text[first.end : last.end].replace(" ", "").isalpha()
    if is_pair and not goes_on and are_small and is_row:
        use = passage.text[first.start : second.end]
        place, edits = (passage, first.start, last.end), (Edit(second.end, last.end, ""),)
        yield from report(rule, *place, use=use, word=first.lower, edits=edits, suggestions=(use,))


def _is_repeated(passage: Passage, first: Token, second: Token, parameters: Parameters) -> bool:
    return (
        second.kind is TokenKind.WORD
        and first.lower not in parameters.allow
        and first.text[0].isalpha()
        and (first.text == second.text or (first.text[1:] == second.text[1:] and second.text[0].islower()))
        and passage.text[first.end : second.start].isspace()
        and passage.sentence_at(first.start) == passage.sentence_at(second.start)
        and (
            not (first.text[0].isupper() and second.text[0].isupper())
            or first.lower in parameters.titled
            or _is_acronym(passage, first)
        )
    )


def _are_apart(tokens: Sequence[Token], at: int) -> bool:
    """Say whether two such words may mean two things: `pada 4 April April Liani`, `hari Minggu minggu pertama`.

    The second word of the Latin name of a species has no capital: `elang Buteo buteo`, `bison (Bison bison)`.
    """
    first, second = tokens[at : at + 2]
    around = [token.text for token in (*tokens[max(0, at - 1) : at], *tokens[at + 2 : at + 3])]
    if first.text == second.text:
        return first.lower in _DAYS and first.text[0].isupper() and len(around) > 1 and around[-1].istitle()
    is_within = at > 0 and (tokens[at - 1].kind is TokenKind.WORD or tokens[at - 1].text in "(,")
    is_species = is_within and (around == ["(", ")"] or not load_lexicon().is_standard(first.lower))
    return first.lower in _DAYS or is_species


def _is_chant(tokens: Sequence[Token], at: int) -> bool:
    """Say whether the word at a token stands three times in a row, as in a greeting or a call: *hore hore hore*."""
    around = [token.lower for token in tokens[max(0, at - 1) : at + 3]]
    return around.count(tokens[at].lower) > _TWICE


def _is_acronym(passage: Passage, word: Token) -> bool:
    """Say whether a word is an acronym, of which none follows itself: *KPPBC TMP TMP Randu*."""
    return (
        len(word.text) >= _SHORT and word.text.isupper() and not passage.is_upper and not _ROMAN.issuperset(word.text)
    )


def _is_half_again(passage: Passage, first: Token, second: Token) -> bool:
    """Say whether a word stands once more before its own reduplication: *benar benar-benar*."""
    is_apart = passage.text[first.end : second.start].isspace()
    return is_apart and first.text.islower() and second.text.islower() and len(first.text) > _SHORT


def _half_again(rule: Rule, passage: Passage, first: Token, second: Token) -> Finding:
    words = {"found": passage.text[first.start : second.end], "use": second.text, "word": first.lower}
    edits = (Edit(first.start, second.start, ""),)
    place = passage.place(first.start, second.end)
    return Finding(rule, place, words, edits, (second.text,), is_fixable=False)


def _ends_name(passage: Passage, first: Token, parameters: Parameters) -> bool:
    return passage.lower.endswith(tuple(parameters.ends), 0, first.end)


def _finding(rule: Rule, parameters: Parameters, passage: Passage, first: Token, second: Token) -> Finding:
    edits = (Edit(first.end, second.end, ""),)
    is_fixed = first.lower in parameters.fixed
    is_named = second.text[0].isupper() and first.lower in parameters.titled
    is_once = is_fixed or is_named or _AFFIXED.fullmatch(first.lower) is not None
    uses = (first.text,) if is_once else (first.text, f"{first.text}-{second.lower}")
    is_fixable = is_fixed and not is_silent(rule, passage, first.start, second.end)
    may_be_name = first.text != second.text and not passage.opens_sentence(first.start)
    return Finding(
        rule,
        passage.place(first.start, second.end),
        {"found": passage.text[first.start : second.end], "use": first.text, "word": first.lower},
        edits,
        uses,
        is_fixable=is_fixable,
        is_safe=not may_be_name,
    )
