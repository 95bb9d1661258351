"""The parts of a list of amounts, as its commas and conjunctions and the brackets in it divide it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.tokens import Token

CONJUNCTIONS = frozenset("dan serta &".split())
MOST_BEFORE = 5
"""Tokens of a part before its amount: `pelajar putri 12 orang`."""
_STOPS = frozenset(". ; ) : ? !".split())
_LONGEST = 150
_ASIDE = 8
"""Tokens of a bracket behind a part, itself included."""


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
        is_joint = word == "," or (word in CONJUNCTIONS and _leads_to_amount(tokens, index + 1, starts))
        if is_joint and index not in inner:
            if index > start:
                yield Item(start, index, joint)
                joint = ""
            joint = word if joint not in CONJUNCTIONS else joint
            start = index + 1
        index = behind_aside(tokens, index + 1)
    if index > start:
        yield Item(start, index, joint)


def behind_aside(tokens: Sequence[Token], index: int) -> int:
    """Return the index behind a bracket of a few words that opens there, else the index itself."""
    if index >= len(tokens) or tokens[index].text != "(":
        return index
    return next((at + 1 for at in range(index, min(len(tokens), index + _ASIDE)) if tokens[at].text == ")"), index)


def _leads_to_amount(tokens: Sequence[Token], index: int, starts: Collection[int]) -> bool:
    """Say whether an amount stands a few words behind a token, brackets passed over."""
    for _ in range(MOST_BEFORE):
        if index in starts:
            return True
        index = behind_aside(tokens, index) if behind_aside(tokens, index) > index else index + 1
    index = behind_aside(tokens, index)
    return index in starts and tokens[index - 1].text == ")"
