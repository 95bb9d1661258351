"""The parts of a list of amounts, as its commas and conjunctions and the brackets in it divide it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.claims import NUMBERED
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.small_words import AND_SIGN, FUNCTION_WORDS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_MOST_BEFORE = 5
"""Tokens of a part before its amount: `pelajar putri 12 orang`."""
MOST_OF_NAME = 8
"""The same where all are of a name: `Fakultas Ilmu Sosial dan Ilmu Politik 225 orang`."""
_STOPS = frozenset(". ; ) : ? !".split())
_BUDGET_TERMS = frozenset((("yang", "sah"), ("tidak", "terduga"), ("tidak", "langsung"), ("tak", "terduga")))
_TERM = 2
_BRACKET = 3
"""Tokens of a bracket with one word."""
_LONGEST = 150
_ASIDE = 8
"""Tokens of a bracket behind a part, itself included."""
_WITHOUT_R = ("bekerja", "belajar")
"""Verbs whose prefix has no *r*."""
_PLAIN_VERBS = frozenset("tinggal ikut punya hadir sudah belum pernah".split())
"""Verbs, in lower case, without an affix."""

_ONE, _AMONG = "seorang", "salah"


class Item(NamedTuple):
    """A part of a list: its tokens `start:end`, and the word or mark that joins it to the one before."""

    start: int
    end: int
    joint: str


def items_of(tokens: Sequence[Token], first: int, starts: Collection[int], inner: Collection[int]) -> Iterator[Item]:
    """Yield what stands between the commas and conjunctions up to the end of the list.

    A conjunction counts only before an amount or, at a few words' distance, a name and an amount: `12 guru dan staf` is
    one item. `starts` are the tokens with which amounts begin, `inner` those within one.
    """
    start, joint, index = first, "", first
    while index < min(len(tokens), first + _LONGEST) and (index in inner or tokens[index].text not in _STOPS):
        word = tokens[index].lower
        is_joint = word == "," or (
            word in AND_SIGN
            and _leads_to_amount(tokens, index + 1, starts)
            and not _is_within_name(tokens, index, range(start, index), starts)
        )
        if is_joint:
            if index > start:
                yield Item(start, index, joint)
            start, joint = index + 1, word
        index = _behind_aside(tokens, index + 1)
    if index > start:
        yield Item(start, index, joint)


def single_people(tokens: Sequence[Token]) -> dict[int, Quantity]:
    """Return the people told of one by one, by the token with which they begin: `dua perawat dan seorang dokter`."""
    pairs = enumerate(pairwise(tokens))
    return {
        at: Quantity(at, at + 1, Decimal(1), Decimal(1), "count", noun.lower)
        for at, (token, noun) in pairs
        if token.lower == _ONE and (not at or tokens[at - 1].lower != _AMONG)
    }


def _behind_aside(tokens: Sequence[Token], index: int) -> int:
    """Return the index behind a bracket of a few words that opens there, else the index itself."""
    if index >= len(tokens) or tokens[index].text != "(":
        return index
    return next((at + 1 for at in range(index, min(len(tokens), index + _ASIDE)) if tokens[at].text == ")"), index)


def _is_within_name(tokens: Sequence[Token], index: int, before: range, starts: Collection[int]) -> bool:
    """Say whether a conjunction joins two words of a name whose amount is still to come: `Ekonomi dan Bisnis 234`."""
    around = (tokens[index - 1], tokens[index + 1])
    return all(token.text[0].isupper() for token in around) and not any(at in starts for at in before)


def _leads_to_amount(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """Say whether an amount stands a few words behind a token, brackets passed over, or behind the words of a name."""
    first = index
    for step in range(MOST_OF_NAME):
        if index in starts:
            words = tokens[first:index]
            is_near = step <= _MOST_BEFORE or len(without_budget_terms(words)) <= _MOST_BEFORE
            return is_near or is_of_capitals(words)
        index = _behind_aside(tokens, index + 1)
    return False


def without_budget_terms(words: Sequence[Token]) -> Sequence[Token]:
    """Return the words of a part without those of budgets that look like a clause: `pendapatan daerah yang sah`."""
    pair = tuple(word.lower for word in words[-_TERM:])
    return words[:-_TERM] if len(words) > _TERM and pair in _BUDGET_TERMS else words


def without_acronym(words: Sequence[Token]) -> Sequence[Token]:
    """Return the words of a name without the short form in brackets that ends it: `dana alokasi khusus (DAK)`."""
    texts = [word.text for word in words[-_BRACKET:]]
    return words[:-_BRACKET] if texts[:1] == ["("] and texts[2:] == [")"] and texts[1].isupper() else words


def is_of_capitals(words: Sequence[Token]) -> bool:
    """Say whether words are a name, in which *dan* may stand: `Fakultas Ekonomi dan Bisnis`."""
    return words[-1].text[0].isupper() and all(word.text[0].isupper() or word.text == "dan" for word in words)


def is_plain_name(words: Sequence[Token]) -> bool:
    """Say whether a few words are no clause: `pelajar putri`, or with the number of one, `kloter 14`."""
    return len(words) <= _MOST_BEFORE and all(
        (token.lower not in FUNCTION_WORDS and not is_verb(token))
        if token.kind is TokenKind.WORD
        else at > 0 and words[at - 1].lower in NUMBERED
        for at, token in enumerate(words)
    )


def do_different(tokens: Sequence[Token], parts: Sequence[Quantity]) -> bool:
    """Say whether each part does something else, so that some may be in two: `200 orang tinggal …, 300 menerima …`."""
    behind = [tokens[part.end + 1 : part.end + 2] for part in parts]
    verbs = [words[0].lower for words in behind if words and (is_verb(words[0]) or words[0].lower in _PLAIN_VERBS)]
    return len({*verbs}) > 1


def amounts_in(tokens: Sequence[Token], starts: Mapping[int, Quantity], item: Item) -> list[Quantity]:
    """Return the amounts that begin in a part; of the last part the first alone where a verb brings in another."""
    held = [starts[index] for index in range(item.start, item.end) if index in starts]
    is_told_more = len(held) > 1 and item.joint in AND_SIGN and _is_behind_verb(tokens, *held[:2])
    return held[:1] if is_told_more else held


def _is_behind_verb(tokens: Sequence[Token], one: Quantity, other: Quantity) -> bool:
    """Say whether the predicate stands between two amounts: `12 anggota staf bekerja bersama 30 warga`."""
    between = tokens[one.end + 1 : other.start]
    at = next((number for number, token in enumerate(between) if is_verb(token) or token.text in _WITHOUT_R), -1)
    is_active = at >= 0 and between[at].lower.startswith(("me", "be"))
    return is_active and all(token.kind is TokenKind.WORD and token.lower != "yang" for token in between[:at])
