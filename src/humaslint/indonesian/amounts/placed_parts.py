"""Amounts of which each is told of another place: `Di Waru 80 pohon, di Tala 70 pohon`."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from humaslint.indonesian.amounts.disjoint_parts import JOINTS, OPEN
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.small_words import AND_WHILE
from humaslint.indonesian.tokens import Token

_NEAR = 6
"""Tokens before an amount among which the name of its place begins."""


def find_placed_row(sentence: CountedSentence) -> list[Quantity]:
    """Return the amounts of a sentence if each is told of another place: `Di Waru 80 pohon, di Tala 70 pohon`."""
    tokens, amounts, words = sentence
    places = [_place(tokens, each) for each in amounts]
    joints = [joint for joint, _place in places]
    is_row = joints[1:] != [] and joints[0] == "" and {*joints[1:]} <= JOINTS and joints[-1] in AND_WHILE
    names = {place for _joint, place in places}
    is_plain = len({each.noun for each in amounts}) == 1 and OPEN.isdisjoint(words)
    is_row = is_row and is_plain and len(names) == len(places)
    return list(amounts) if is_row and _are_alike(words, amounts) else []


def _are_alike(words: Sequence[str], amounts: Sequence[Quantity]) -> bool:
    """Say whether no two amounts are told of otherwise, right behind what they count: `25 rumah rusak`."""
    told = {
        tuple(takewhile(lambda word: word[0].isalnum() and word not in JOINTS, words[each.end + 1 :]))
        for each in amounts
    }
    return len(told - {()}) <= 1


def _place(tokens: Sequence[Token], amount: Quantity) -> tuple[str, str]:
    """Return what stands before *di* and a name before an amount, nothing at the start of a sentence, and the name."""
    near = range(amount.start - 2, max(-1, amount.start - _NEAR), -1)
    at = next((at for at in near if tokens[at].lower == "di" and tokens[at + 1].text[0].isupper()), None)
    if at is None or any(not token.text[0].isalnum() for token in tokens[at : amount.start]):
        return "?", ""
    name = " ".join(token.text for token in tokens[at + 1 : amount.start] if token.text[0].isupper())
    return tokens[at - 1].lower if at else "", name
