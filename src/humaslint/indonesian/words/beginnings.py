"""How the words of the lexicon begin: which letters may stand at one of the first places, told of all 26 at once."""

from __future__ import annotations

from functools import cache
from itertools import chain, compress

from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import CLITICS
from humaslint.indonesian.words.typing_slips import LETTERS
from humaslint.store.derived import derived

TOLD = 4
"""Of how many places it is told."""
_NUMBERS = {letter: number for number, letter in enumerate(LETTERS, 1)}
"""The number of each letter; of the end of a word, and of what else may stand in one, it is 0."""
_BASE = len(LETTERS) + 1
_WEIGHTS = [_BASE**place for place in reversed(range(TOLD))]
_SHORT = 3
"""How many letters a word has at the least to which a clitic is joined."""


def letters_between(head: str, tail: str) -> tuple[str, ...]:
    """Return the letters that may stand between the two in a known word, or in one with a clitic.

    `head` has fewer than `TOLD` letters. A few letters that may not are among them.
    """
    weight = _WEIGHTS[len(head)]
    first = _number(f"{head}\0{tail}")
    return tuple(compress(LETTERS, _beginnings()[first + weight : first + _BASE * weight : weight]))


def _number(word: str) -> int:
    """Return the number of how a word begins."""
    return sum([_NUMBERS.get(letter, 0) * weight for letter, weight in zip(word, _WEIGHTS, strict=False)])


@cache
def _beginnings() -> bytes:
    """Return 1 for the number of each beginning that there is, 0 for that of any other."""
    return derived("beginnings of words", _make_beginnings)


def _make_beginnings() -> bytes:
    lexicon, found = load_lexicon(), bytearray(_BASE**TOLD)
    short = [word for word in lexicon.standard.iterkeys("") if len(word) == _SHORT]
    inflected = (word + clitic for word in short for clitic in CLITICS)
    for word in chain(lexicon.standard.iterkeys(""), lexicon.usage.iterkeys(""), inflected):
        found[_number(word)] = 1
    return bytes(found)
