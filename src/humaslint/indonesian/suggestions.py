"""What a misspelled word may have been meant to be: standard words near it, the likeliest first."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from humaslint.indonesian.lexicon import ZIPF, Lexicon, load_lexicon
from humaslint.indonesian.morphology import CLITICS
from humaslint.indonesian.word_analysis import is_derived

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = frozenset("aeiou")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = ("fvp", "zj", "kq", "td", "pb", "sz", "kg", "iy", "uw")

FLOOR = 50
"""The frequency of a standard word that is hardly ever met."""

_LONG = 9
_SLIGHT = 0.6
"""How long a word is at the least, and what the edit costs at the most, where a form is suggested that is met nowhere
but has a standard stem and its affixes: *penggiliran* for `penggiliarn`."""

_CLITIC_LOSS = {"nya": 40}
_SPOKEN_LOSS = 90
"""How much less a word is met with a clitic than without: -nya, and those of talk (-ku, -mu, -lah, -kah, -pun)."""

_COST = 2.4 * ZIPF
"""What a whole edit weighs against frequency."""


class Suggestion(NamedTuple):
    """A word, how often it is met (see `Lexicon.frequency`), what the edits to it cost, and the sum of both."""

    word: str
    frequency: int
    cost: float

    @property
    def score(self) -> float:
        """How likely the word is what was meant; only for comparing."""
        return self.frequency - _COST * self.cost


def _neighbours() -> dict[str, frozenset[str]]:
    near: dict[str, set[str]] = {letter: set() for letter in _LETTERS}
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


@lru_cache(maxsize=8192)
def suggest(word: str) -> tuple[Suggestion, ...]:
    """Return the standard words one edit away from a lower-case word, the likeliest first."""
    lexicon = load_lexicon()
    best: dict[str, Suggestion] = {}
    edits = list(_edits(word))
    for edited, cost in edits:
        frequency = _standard_frequency(lexicon, edited)
        if frequency and (edited not in best or cost < best[edited].cost):
            best[edited] = Suggestion(edited, frequency, cost)
    if not best and len(word) >= _LONG:
        rare = (edited for edited, cost in edits if cost <= _SLIGHT and is_derived(lexicon, edited))
        best = {edited: Suggestion(edited, FLOOR, _SLIGHT) for edited in rare}
    return tuple(sorted(best.values(), key=lambda each: (-each.score, each.word)))


def _standard_frequency(lexicon: Lexicon, word: str) -> int:
    """Return how often a word is met that may be suggested; 0 for any other."""
    if lexicon.is_standard(word):
        return max(FLOOR, lexicon.frequency(word))
    if word.endswith(CLITICS):
        for clitic in CLITICS:
            base = word[: -len(clitic)]
            if word.endswith(clitic) and len(base) > 2 and lexicon.is_standard(base):
                return max(
                    FLOOR, lexicon.frequency(word), lexicon.frequency(base) - _CLITIC_LOSS.get(clitic, _SPOKEN_LOSS)
                )
    frequency = lexicon.frequency(word)
    return frequency if frequency and is_derived(lexicon, word) else 0


def _edits(word: str) -> Iterator[tuple[str, float]]:
    """Yield each string one edit away with what that edit costs, given that it was a slip."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        extra = 0.0 if at else 0.25
        if tail:
            yield head + tail[1:], extra + _cost_of_extra(word, at)
            yield from (
                (head + letter + tail[1:], extra + _cost_of_other(tail[0], letter, tail[1:2])) for letter in _LETTERS
            )
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:], extra + 0.6
        if len(tail) > 2 and tail[0] != tail[2]:
            yield head + tail[2] + tail[1] + tail[0] + tail[3:], extra + 0.9
        if len(tail) > 3 and tail[:2] == tail[2:4]:
            yield head + tail[2:], extra + 0.6
        yield from ((head + letter + tail, extra + _cost_of_missing(word, at, letter)) for letter in _LETTERS)


def _cost_of_extra(word: str, at: int) -> float:
    letter, before, after = word[at], word[at - 1 : at], word[at + 1 : at + 2]
    if letter in (before, after):
        return 0.5
    return 0.7 if NEAR[letter].intersection((before, after)) else 0.9


def _cost_of_other(letter: str, other: str, following: str) -> float:
    if letter + other == "nm" and following and following in "pb":
        return 0.4
    if other in NEAR.get(letter, ()):
        return 0.75
    if (letter in _VOWELS and other in _VOWELS) or any(letter in pair and other in pair for pair in _SOUNDS):
        return 0.8
    return 1.0


def _cost_of_missing(word: str, at: int, letter: str) -> float:
    if letter in (word[at - 1 : at], word[at : at + 1]):
        return 0.5
    return 0.6 if letter == "h" else 0.7 if letter in _VOWELS else 0.8
