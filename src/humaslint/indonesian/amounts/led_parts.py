"""Wholes behind *dari* that the things named with their amounts exceed: `Dari 125 ton pangan, beras 90 ton dan …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from humaslint.indonesian.amounts.amount_lists import AmountList
from humaslint.indonesian.amounts.disjoint_parts import OPEN, OVERFULL, is_of_kind, is_overfull
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import AND, AND_COMMA, CLASSIFIERS, FUNCTION_WORDS, OF_ALL, POINTERS, UNITS
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.indonesian.words.verb_shapes import is_verb

_OF = "dari"
_FEWEST = 3
"""Amounts of a sentence with a whole and its parts."""
_NOUNS = 5
"""Words between a whole and the comma behind it."""
_LONGEST_NAME = 4
_MOST = 8
"""Parts of which it is asked whether some of them are the whole."""
_GOODS = CLASSIFIERS | UNITS
"""What counts goods, in lower case; people, homes or villages may have two of the names, such as those of illnesses."""


def find_led_parts(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the whole with which a sentence begins if what is named behind it, each with its amount, exceeds it."""
    tokens, amounts, words = sentence
    if len(amounts) < _FEWEST or words[0] != _OF:
        return
    total, *parts = amounts
    behind = words[total.end : total.end + _NOUNS + 1]
    is_led = "," in behind and all(word in OF_ALL for word in words[1 : total.start])
    first = total.end + behind.index(",") + 1 if is_led else len(words)
    is_plain = all(
        word[0].isalpha() and not is_verb(token) for word, token in _between(words, tokens, total.end, first)
    )
    if (
        is_plain
        and _is_row(tokens, parts, first)
        and len({part.kind for part in parts}) == 1
        and (total.unit == "rupiah" or parts[0].noun in _GOODS)
        and is_of_kind(total, parts)
    ):
        is_over = is_overfull(total, parts) and not _has_all(total, parts)
        yield from [AmountList(total, parts, OVERFULL)] if is_over else ()


def _has_all(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether some of the parts are the whole already, so that the others are told of those: `… bunting 5 ekor`."""
    return any(
        sum(part.value for part in some) == total.value
        for size in range(_FEWEST - 1, len(parts))
        for some in combinations(parts[:_MOST], size)
    )


def _between(words: Sequence[str], tokens: Sequence[Token], start: int, first: int) -> Iterator[tuple[str, Token]]:
    """Yield the words of a noun phrase, a pointer at its end left out, with their tokens."""
    stop = first - 1
    yield from zip(words[start : stop - (words[stop - 1] in POINTERS)], tokens[start:stop], strict=False)


def _is_row(tokens: Sequence[Token], parts: Sequence[Quantity], first: int) -> bool:
    """Say whether names with an amount behind each follow one another from a token on, the last behind *dan*."""
    joint = ""
    for part in parts:
        name = list(tokens[first : part.start])
        while name and name[0].lower in AND_COMMA:
            joint = name.pop(0).lower
        if not 0 < len(name) <= _LONGEST_NAME or not all(map(_is_of_name, name)):
            return False
        first = part.noun_end
    ends = [token.text for token in tokens[first : first + 1]]
    return joint in AND and ends in ([], ["."])


def _is_of_name(token: Token) -> bool:
    is_word = token.kind in (TokenKind.WORD, TokenKind.ABBREVIATION)
    return is_word and token.lower not in FUNCTION_WORDS | OPEN and not is_verb(token)
