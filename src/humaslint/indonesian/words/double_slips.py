"""Common words two edits away from a long word that nothing explains: *berlasngung*, *dilakasanakn*.

A letter that stands a few places off counts for less than two edits.
"""

from __future__ import annotations

import marshal
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, reduce
from itertools import accumulate
from operator import or_
from typing import NamedTuple

from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.morphology import strip_clitics
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.typing_slips import COST_OF_SWAP, LETTERS, cost_of_extra, cost_of_missing, cost_of_other
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import remembered
from humaslint.store.derived import derived

_SHORTEST = 8
"""How many letters the word has at the least: a shorter one has too many neighbours."""

_SHORTEST_LEFT = 6
"""How many letters are left at the least of a word that has lost two side by side."""

_OFTEN, _VERY_OFTEN = 95, 125
"""How often a word is met at the least that may be meant, and one that has lost so much (see `Lexicon.frequency`)."""

_LONG = 10
"""From so many letters on hardly any word stands near another by chance."""

_LIMITS = ((1.45, 3), (1.8, 2))
"""What the edits cost at the most, in the measure of `Suggestion.cost`, and in how many letters of the alphabet the two
may differ: each edit but a swap brings in or drops some. The latter where nothing is near a long word otherwise."""

_NEEDED, _AHEAD = 20, 25
"""What the word must score that is meant, and by how much it must be ahead of the next."""

_SYLLABLE = 1.1
"""What the loss of two letters side by side costs."""

_STEP = 0.25
"""What it costs more for each letter further that one letter is out of its place: *pecintraan* for `pencitraan`."""

_THRICE = re.compile(r"([a-hj-z])\1\1+")
_TWICE = 0.5
"""What a letter costs that is typed once more, or twice."""

_FAR = 9.0
_VOWELS = "aeiou"


_BITS = {letter: 1 << number for number, letter in enumerate(LETTERS)}


class _Common(NamedTuple):
    """A word, its frequency, and the set of its letters as bits."""

    word: str
    frequency: int
    letters: int


@remembered(16384)
def find_double_slip(word: str) -> tuple[Suggestion, ...]:
    """Return the one common word that an unknown word in lower-case ASCII is two edits from; nothing if it is not."""
    for base, clitic in strip_clitics(word):
        if len(base) >= _SHORTEST:
            for most, different in _LIMITS if len(base) >= _LONG else _LIMITS[:1]:
                for start in _starts(base):
                    if found := list(_near(base, start, most, different)):
                        return _likeliest(found, clitic)
        if len(base) >= _SHORTEST_LEFT and (found := list(_with_syllable(base))):
            return _likeliest(found, clitic)
    return ()


def with_lost_syllable(word: str) -> tuple[Suggestion, ...]:
    """Return the very common words of which the word may have lost two letters: *kendaraan* for `kendaan`."""
    return tuple(_with_syllable(word)) if len(word) >= _SHORTEST_LEFT else ()


def with_letter_thrice(word: str) -> tuple[Suggestion, ...]:
    """Return the word that is meant where a letter stands three times in a row: *binaannya* for `binaaannya`."""
    for letters in (r"\1\1", r"\1"):
        meant = _THRICE.sub(letters, word)
        if meant != word and analyse_word(meant).tier not in (Tier.UNKNOWN, Tier.WEB, Tier.NAME):
            return (Suggestion(meant, load_lexicon().frequency(meant), _TWICE, "extra"),)
    return ()


def _likeliest(found: list[Suggestion], clitic: str) -> tuple[Suggestion, ...]:
    """Return the best of the words with the clitic, if it scores enough and the next falls far behind it."""
    best, *others = sorted(found, key=lambda each: -each.score)
    is_likely = best.score >= _NEEDED and (not others or best.score - others[0].score >= _AHEAD)
    return (best._replace(word=best.word + clitic),) if is_likely else ()


def _with_syllable(word: str) -> Iterator[Suggestion]:
    """Yield the very common words that have two letters side by side more than the word: *teadap*, *penjlan*."""
    for each in _common(word[:2], len(word) + 2):
        meant = each.word
        if each.frequency >= _VERY_OFTEN and meant.endswith(word[-2:]):
            alike = next((at for at, letter in enumerate(word) if meant[at] != letter), len(word))
            if alike < len(word) and meant.endswith(word[alike:]):
                yield Suggestion(meant, each.frequency, _SYLLABLE, "two")


def _starts(word: str) -> tuple[str, ...]:
    """Return the two letters that a word may have been meant to begin with: most slips are further on."""
    first, second, third = word[0], word[1], word[2]
    lost = () if second in _VOWELS else tuple(first + vowel for vowel in _VOWELS)
    return tuple(dict.fromkeys((first + second, first + third, second + first, *lost)))


def _near(word: str, start: str, most: float, different: int) -> Iterator[Suggestion]:
    """Yield the common words that begin so and to which edits lead that cost no more than `most`.

    A word that only lacks its ending is none: it may be a word by itself. So may one that has another ending, of a
    regional language perhaps (*pelayananki*), where edits may cost that much.
    """
    letters = _letters(word)
    extra = [cost_of_extra(word, at) for at in range(len(word))]
    is_strict = most == _LIMITS[0][0]
    for length in range(len(word) - 2, len(word) + 3):
        for each in _common(start, length):
            if (each.letters ^ letters).bit_count() > different or each.word.startswith(word):
                continue
            if is_strict or not word.startswith(each.word):
                cost = min(_cost(word, each.word, extra, most), _cost_of_move(word, each.word))
                if cost <= most:
                    yield Suggestion(each.word, each.frequency, cost, "two")


def _common(start: str, length: int) -> Iterator[_Common]:
    """Yield the standard words of so many letters that begin so and are often met."""
    return map(_Common._make, _beginning(start).get(length, ()))


@cache
def _beginning(start: str) -> Mapping[int, Sequence[tuple[str, int, int]]]:
    """Return those that begin with two letters, by their length."""
    packed = _common_words().get(start)
    found: dict[int, list[tuple[str, int, int]]] = marshal.loads(packed) if packed else {}
    return found


@cache
def _common_words() -> Mapping[str, bytes]:
    """Return all of them by their first two letters, packed: a release asks for few."""
    return derived("common words", _make_common_words)


def _make_common_words() -> dict[str, bytes]:
    lexicon = load_lexicon()
    found: dict[str, dict[int, list[tuple[str, int, int]]]] = {}
    for word, number in lexicon.usage.iteritems(""):
        frequency = lexicon.frequencies[number]
        is_plain = len(word) >= _SHORTEST - 1 and word.isascii() and word.isalpha()
        if frequency >= _OFTEN and is_plain and lexicon.is_standard(word):
            of_length = found.setdefault(word[:2], {}).setdefault(len(word), [])
            of_length.append((word, frequency, _letters(word)))
    return {start: marshal.dumps(of_start) for start, of_start in found.items()}


def _cost_of_move(word: str, meant: str) -> float:
    """Return what it costs that one letter of `meant` stands a few places off in `word`; `_FAR` if that is not all."""
    if len(word) != len(meant):
        return _FAR
    unlike = [at for at, (one, other) in enumerate(zip(word, meant, strict=True)) if one != other]
    first, end = unlike[0], unlike[-1] + 1
    one, other = word[first:end], meant[first:end]
    is_moved = other in (one[1:] + one[0], one[-1] + one[:-1])
    return COST_OF_SWAP + _STEP * (len(one) - 2) if is_moved else _FAR


def _letters(word: str) -> int:
    return reduce(or_, map(_BITS.__getitem__, word))


def _cost(word: str, meant: str, extra: Sequence[float], most: float) -> float:
    """Return what it costs to write `word` for `meant`, letters swapped side by side included; `_FAR` if over `most`.

    `extra` is what each letter of the word costs that was not meant.
    """
    missing = [cost_of_missing(meant, at) for at in range(len(meant))]
    before: list[float] = []
    last = [0.0, *accumulate(missing)]
    for row, letter in enumerate(word, 1):
        line = [last[0] + extra[row - 1], *[_FAR] * len(meant)]
        for at in range(max(1, row - 2), min(len(meant), row + 2) + 1):
            other = meant[at - 1]
            line[at] = min(
                last[at - 1] + (0.0 if letter == other else cost_of_other(letter, other)),
                last[at] + extra[row - 1],
                line[at - 1] + missing[at - 1],
                before[at - 2] + COST_OF_SWAP
                if before and at > 1 and word[row - 2] == other and letter == meant[at - 2]
                else _FAR,
            )
        if min(line) > most:
            return _FAR
        before, last = last, line
    return last[-1]
