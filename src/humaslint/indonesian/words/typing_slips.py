"""Slips of the hand that types: what one makes of a word, and how unlikely each is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Literal

from humaslint.indonesian.words.affixes import VOWELS

LETTERS = "abcdefghijklmnopqrstuvwxyz"
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = ("fvp", "zj", "kq", "td", "pb", "sz", "kg", "iy", "uw")
"""Letters that sound alike."""

Edit = Literal[
    "extra", "other", "missing", "swapped", "swapped-over", "syllable", "joined", "parted", "spelling", "two"
]
"""A slip: a letter too many, another letter, a letter too few, two letters swapped, side by side or over another, two
letters written twice, a space left out or put in; or a word spelled as it sounds, or with two slips."""

_FIRST = 0.25
"""What it costs more where the slip is in the first letter."""
LIGHT = "aeiouh"
"""The letters that are lightly left out."""

_BEFORE_R = ("te", "be", "pe")
"""Of the prefixes ter-, ber- and per- the *r* is lightly lost."""
_NASAL_BEFORE_Y = ("meny", "peny")
"""A stem in *y* takes no nasal, and lightly gets one: *menyakinkan*."""
COST_OF_SWAP = 0.55
"""How unlikely it is that two letters side by side were swapped."""


def _neighbours() -> dict[str, frozenset[str]]:
    near: dict[str, set[str]] = {letter: set() for letter in LETTERS}
    for number, row in enumerate(_ROWS):
        for at, letter in enumerate(row):
            beside = row[max(0, at - 1) : at] + row[at + 1 : at + 2]
            below = _ROWS[number + 1][max(0, at - 1) : at + 1] if number + 1 < len(_ROWS) else ""
            for other in beside + below:
                near[letter].add(other)
                near[other].add(letter)
    return {letter: frozenset(others) for letter, others in near.items()}


NEAR = _neighbours()
"""The letters that lie beside or below and above each letter on the keyboard."""


def edits_at(
    word: str, at: int, others: Iterable[str] = LETTERS, missing: Iterable[str] = LETTERS
) -> Iterator[tuple[str, Edit]]:
    """Yield each string that one edit at an offset makes of the word, with how, given that the word was a slip.

    `others` and `missing` are the letters to try in place of the one there, and before it.
    """
    head, tail, rest = word[:at], word[at:], word[at + 1 :]
    if tail:
        yield head + rest, "extra"
        for letter in others:
            yield head + letter + rest, "other"
    if rest and tail[0] != rest[0]:
        yield head + rest[0] + tail[0] + rest[1:], "swapped"
    if len(tail) > 2 and tail[0] != tail[2]:
        yield head + tail[2] + tail[1] + tail[0] + tail[3:], "swapped-over"
    if len(tail) > 3 and tail[:2] == tail[2:4]:
        yield head + tail[2:], "syllable"
    for letter in missing:
        yield head + letter + tail, "missing"


def cost_of(word: str, edited: str, at: int, edit: Edit) -> float:
    """Return how unlikely a slip is: that somebody who meant `edited` wrote `word`."""
    return _COSTS[edit](word, at, edited) + (0.0 if at else _FIRST)


def cost_of_extra(word: str, at: int) -> float:
    """Return how unlikely it is that the letter at an offset of a lower-case word was not meant."""
    letter, before, after = word[at], word[at - 1 : at], word[at + 1 : at + 2]
    if letter in (before, after) or (at == 2 and word.startswith(_NASAL_BEFORE_Y)):
        return 0.5
    return 0.75 if NEAR[letter].intersection((before, after)) else 1.0


@lru_cache(maxsize=1024)
def cost_of_other(letter: str, other: str) -> float:
    """Return how unlikely it is that a lower-case letter was written for another."""
    if other in NEAR.get(letter, ()):
        return 0.75
    if (letter in VOWELS and other in VOWELS) or any(letter in pair and other in pair for pair in _SOUNDS):
        return 0.8
    return 1.0


def cost_of_missing(meant: str, at: int) -> float:
    """Return how unlikely it is that the letter at an offset of the lower-case word meant was left out."""
    letter = meant[at]
    if letter == "r" and meant[:at] in _BEFORE_R:
        return 0.5
    if letter in (meant[at - 1 : at], meant[at + 1 : at + 2]):
        return 0.5
    return 0.5 if letter in LIGHT else 0.6


def _cost_of_other(word: str, at: int, edited: str) -> float:
    letter, other, following = word[at], edited[at], word[at + 1 : at + 2]
    if letter + other == "nm" and following and following in "pb":
        return 0.4
    return cost_of_other(letter, other)


_COSTS: dict[Edit, Callable[[str, int, str], float]] = {
    "extra": lambda word, at, _edited: cost_of_extra(word, at),
    "other": _cost_of_other,
    "missing": lambda _word, at, edited: cost_of_missing(edited, at),
    "swapped": lambda _word, _at, _edited: COST_OF_SWAP,
    "swapped-over": lambda _word, _at, _edited: 0.9,
    "syllable": lambda _word, _at, _edited: 0.55,
}
