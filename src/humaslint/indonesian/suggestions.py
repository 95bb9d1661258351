"""What a misspelled word may have been meant to be: standard words near it, the likeliest first."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Literal, NamedTuple

from humaslint.indonesian.lexicon import ZIPF, Lexicon, load_lexicon
from humaslint.indonesian.morphology import CLITICS
from humaslint.indonesian.word_analysis import is_derived
from humaslint.model.memo import remembered

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_VOWELS = frozenset("aeiou")
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = ("fvp", "zj", "kq", "td", "pb", "sz", "kg", "iy", "uw")

Edit = Literal[
    "extra", "other", "missing", "swapped", "swapped-over", "syllable", "joined", "parted", "spelling", "two"
]
"""A slip: a letter too many, another letter, a letter too few, two letters swapped, side by side or over another, two
letters written twice, a space left out or put in; or a word spelled as it sounds, or with two slips."""

_FIRST = 0.25
"""What it costs more where the slip is in the first letter."""

_LONGEST_CLITIC = max(map(len, CLITICS))
_CLITIC_LETTERS = frozenset().union(*CLITICS)
_CLITICS_BY_END = {end: tuple(each for each in CLITICS if each[-2:] == end) for end in {each[-2:] for each in CLITICS}}

FLOOR = 50
"""The frequency of a standard word that is hardly ever met."""

_LONG = 9
_SLIGHT = 0.55
"""How long a word is at the least, and what the edit costs at the most, where a form is suggested that is met nowhere
but has a standard stem and its affixes: *penggiliran* for `penggiliarn`."""

_CHEAP = "aeiouh"
"""The letters that are lightly left out, of which a slip in the first letter is none."""

_BEFORE_R = ("te", "be", "pe")
"""Of the prefixes ter-, ber- and per- the *r* is lightly lost."""

_NASAL_BEFORE_Y = ("meny", "peny")
"""A stem in *y* takes no nasal, and lightly gets one: *menyakinkan*."""

_FEW = 32
_SHORT = 4
"""Of a beginning of so many letters or more that so few words have or fewer, they tell how it may go on."""

_CLITIC_LOSS = {"nya": 40}
_SPOKEN_LOSS = 90
_TO_ONE = ("ku", "mu")
"""How much less a word is met with a clitic than without: -nya, and those of talk (-ku, -mu, -lah, -kah, -pun). How
often a word is met with -ku or -mu does not count, for releases speak to nobody in that way."""

_COST = 2.4 * ZIPF
"""What a whole edit weighs against frequency."""


class Suggestion(NamedTuple):
    """A word, how often it is met (see `Lexicon.frequency`), and what the edit to it is and costs."""

    word: str
    frequency: int
    cost: float
    edit: Edit

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


@remembered(8192)
def suggest(word: str) -> tuple[Suggestion, ...]:
    """Return the standard words one edit away from a lower-case word, the likeliest first."""
    lexicon = load_lexicon()
    best: dict[str, Suggestion] = {}
    for edited, at, edit in _known_edits(lexicon, word):
        cost = cost_of(word, edited, at, edit)
        if edited in best and best[edited].cost <= cost:
            continue
        frequency = _standard_frequency(lexicon, edited)
        if frequency:
            best[edited] = Suggestion(edited, frequency, cost, edit)
    if not best and len(word) >= _LONG:
        best = {edited: Suggestion(edited, FLOOR, _SLIGHT, edit) for edited, edit in _rare(lexicon, word)}
    return tuple(sorted(best.values(), key=lambda each: (-each.score, each.word)))


def _rare(lexicon: Lexicon, word: str) -> Iterator[tuple[str, Edit]]:
    """Yield each string a slight edit away that is met nowhere, but is a standard stem with affixes."""
    for at in range(1, len(word) + 1):
        others = "m" if word[at : at + 1] == "n" else ""
        for edited, edit in edits_at(word, at, others, {*_CHEAP, *word[at - 1 : at + 1]}):
            if cost_of(word, edited, at, edit) <= _SLIGHT and _is_rare(lexicon, edited):
                yield edited, edit


def _is_rare(lexicon: Lexicon, word: str) -> bool:
    return word not in lexicon.nonstandard and is_derived(lexicon, word)


def _standard_frequency(lexicon: Lexicon, word: str) -> int:
    """Return how often a word is met that may be suggested; 0 for any other."""
    if lexicon.is_standard(word):
        return max(FLOOR, lexicon.frequency(word))
    if cut := _cut(lexicon, word):
        base, clitic = cut
        loss = _CLITIC_LOSS.get(clitic, _SPOKEN_LOSS)
        met = 0 if clitic in _TO_ONE else lexicon.frequency(word)
        floor = FLOOR if clitic in _CLITIC_LOSS else 0
        return max(floor, met, lexicon.frequency(base) - loss)
    frequency = lexicon.frequency(word)
    return frequency if frequency and _is_rare(lexicon, word) else 0


def _cut(lexicon: Lexicon, word: str) -> tuple[str, str] | None:
    """Return a word as a standard word of three letters or more and a clitic; None if it is not made so."""
    if word in lexicon.nonstandard:
        return None
    for clitic in _CLITICS_BY_END.get(word[-2:], ()):
        base = word[: -len(clitic)]
        if word.endswith(clitic) and len(base) > 2 and lexicon.is_standard(base):
            return base, clitic
    return None


def _known_edits(lexicon: Lexicon, word: str) -> Iterator[tuple[str, int, Edit]]:
    """Yield each string one edit away that may be a word, with where and how the two differ.

    Most strings are none, so that this is where the time goes: they are looked up before anything else is done.
    """
    standard, usage = lexicon.standard, lexicon.usage
    for at, (letters, known) in enumerate(_letters_at(lexicon, word)):
        for edited, edit in edits_at(word, at, letters, letters):
            is_known = edited in known if known is not None else edited in standard or edited in usage
            if is_known or (edited[-2:] in _CLITICS_BY_END and _cut(lexicon, edited)):
                yield edited, at, edit


def _letters_at(lexicon: Lexicon, word: str) -> Iterator[tuple[Collection[str], Collection[str] | None]]:
    """Yield for each offset the letters that may stand there in a known word that begins as this one does up to there.

    Some others may be among them. The words that begin so come with them where they are few. The offsets end where no
    word begins so.
    """
    known: list[str] | None = None
    clitic_from = -_LONGEST_CLITIC - 1
    for at in range(len(word) + 1):
        head = word[:at]
        known = _few(lexicon, head) if known is None else [each for each in known if each.startswith(head)]
        clitic_from = at if at > 2 and head in lexicon.standard else clitic_from
        may_be_clitic = at - clitic_from <= _LONGEST_CLITIC
        if known is None:
            yield _LETTERS, None
        elif known or may_be_clitic:
            letters = {each[at] for each in known if len(each) > at}
            yield letters.union(_CLITIC_LETTERS) if may_be_clitic else letters, known
        else:
            return


def _few(lexicon: Lexicon, start: str) -> list[str] | None:
    """Return the words that begin so; None where they may be many."""
    if len(start) < _SHORT:
        return None
    known = [*islice(lexicon.standard.iterkeys(start), _FEW), *islice(lexicon.usage.iterkeys(start), _FEW)]
    return known if len(known) < _FEW else None


def edits_at(
    word: str, at: int, others: Iterable[str] = _LETTERS, missing: Iterable[str] = _LETTERS
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
    if (letter in _VOWELS and other in _VOWELS) or any(letter in pair and other in pair for pair in _SOUNDS):
        return 0.8
    return 1.0


def cost_of_missing(meant: str, at: int) -> float:
    """Return how unlikely it is that the letter at an offset of the lower-case word meant was left out."""
    letter = meant[at]
    if letter == "r" and meant[:at] in _BEFORE_R:
        return 0.5
    if letter in (meant[at - 1 : at], meant[at + 1 : at + 2]):
        return 0.5
    return 0.5 if letter in _CHEAP else 0.6


def _cost_of_other(word: str, at: int, edited: str) -> float:
    letter, other, following = word[at], edited[at], word[at + 1 : at + 2]
    if letter + other == "nm" and following and following in "pb":
        return 0.4
    return cost_of_other(letter, other)


COST_OF_SWAP = 0.55
"""How unlikely it is that two letters side by side were swapped."""

_COSTS: dict[Edit, Callable[[str, int, str], float]] = {
    "extra": lambda word, at, _edited: cost_of_extra(word, at),
    "other": _cost_of_other,
    "missing": lambda _word, at, edited: cost_of_missing(edited, at),
    "swapped": lambda _word, _at, _edited: COST_OF_SWAP,
    "swapped-over": lambda _word, _at, _edited: 0.9,
    "syllable": lambda _word, _at, _edited: 0.55,
}
