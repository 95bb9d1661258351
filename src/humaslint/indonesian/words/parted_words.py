"""One word written as two by a slip, or a space a letter off: `pem bangunan`, `masya rakat`, `awald iharapkan`."""

from __future__ import annotations

from functools import lru_cache

from humaslint.indonesian.words.joined_words import word_frequency
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.suggestions import FLOOR, Suggestion
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.lazy import remembered

_BOUND = frozenset(
    """
    me mem men meng meny pe pem pen peng peny ber ter per memper diper se an i nya lah kah
    """.split()
)
"""Affixes and particles, which stand nowhere alone."""

_WORDS = frozenset("di ke ia ya tv km kg cm mm ha no pt cv hp co dr ir kv pun ku kau tak kan".split())
"""Short words, in lower case, that stand alone, or have rules of their own."""

_ENDS = frozenset("di ia ya ir ku kau tak".split())
"""Those that are at times what a space cuts off: *manus ia*, *kegiatann ya*."""

_SHORTEST_CUT = 4
"""How many letters a word that nothing explains has at the least from which they are cut."""

_UNITS = frozenset("perdana perdata persatu persatuan perputaran pergerakan persen perempat pertiga perkata".split())
"""Words that *per* and a noun that is counted look like: *harga per satuan*."""

_PAIRS = frozenset((("induk", "si"),))
"""Words that stand side by side and look like one: *induk si jantan*."""

_SHORT, _RARE = 5, 115
"""Of a word of so many letters or fewer, how often it is met at the least to be one that is surely meant."""

_LONG = 4
"""How many letters stand before a single one at the least that is parted from them: *nila i*, but not *not a*. Of words
between which the space is a letter off each has one letter less at the least."""

_NEEDED = {"none": 60, "rare": 115, "short": 150}
"""How often the whole word is met at the least (see `Lexicon.frequency`), by what is odd about its parts: one is no
word, is hardly ever met, or is short and seldom met."""

_LONG_WHOLE = 9
"""How many letters a whole word has at the least that is hardly ever met."""

_MET = 120
"""How often both words are met at the least between which the space is a letter off: *dan gakan*."""

_COST = 0.6
"""What the space costs, in the measure of `Suggestion.cost`."""


def may_be_part(text: str) -> bool:
    """Say whether a word as it is written may be part of another: it has no capital but for its first letter."""
    lower = text.lower()
    return text[1:] == lower[1:] and _oddity(lower) != ""


@remembered(32768)
def _oddity(word: str) -> str:
    """Return why a lower-case word may be part of another, a key of `_NEEDED`; empty where it is a usual word."""
    if word in _BOUND:
        return "none"
    if word in _WORDS or not word.isascii() or not word.isalpha():
        return ""
    if len(word) < 3 or analyse_word(word).tier > Tier.LISTED:
        return "none"
    frequency = load_lexicon().frequency(word)
    if not frequency and not word_frequency(word):
        return "rare"
    return "short" if len(word) <= _SHORT and frequency < _RARE else ""


@lru_cache(maxsize=16384)
def rejoin(left: str, right: str) -> Suggestion | None:
    """Return the word that two in lower case make, where one of them is odd by itself; None if they make none.

    It is two words where they make these with the space a letter further on or back.

    *Di* is part of a stem alone: whether it is a prefix or a preposition other rules tell.
    """
    word = left + right
    odd = {_oddity(left), _oddity(right)} - {""} if _may_be_parted(left, right) else ()
    if not odd or word in _UNITS or (left, right) in _PAIRS:
        return None
    frequency = word_frequency(word)
    if not frequency:
        is_odd = any(each not in _BOUND and analyse_word(each).tier > Tier.WEB for each in (left, right))
        return (_rare_whole(word) or _shift(left, right)) if is_odd else None
    needed = "none" if left == "ke" and "rare" in odd else min(odd, key=lambda each: _NEEDED[each])
    is_enough = frequency >= _NEEDED[needed]
    return Suggestion(word, frequency, _COST, "parted") if is_enough else None


def _may_be_parted(left: str, right: str) -> bool:
    """Say whether the two may be halves of a word: neither is a letter, nor the second a word in its own right."""
    if not (left.isalpha() and right.isalpha()) or (left == "di" and not _ends_stem(right)):
        return False
    if right in _WORDS and not (right in _ENDS and _is_cut(left)):
        return False
    return len(left) > 1 and (len(right) > 1 or len(left) >= _LONG)


def _is_cut(left: str) -> bool:
    """Say whether a word is none by itself, so that what follows may be cut from it."""
    return len(left) >= _SHORTEST_CUT and analyse_word(left).tier is Tier.UNKNOWN


def _rare_whole(word: str) -> Suggestion | None:
    """Return a long standard word that is hardly ever met, that two make of which one is none: *diung sikan*."""
    is_word = len(word) >= _LONG_WHOLE and load_lexicon().is_standard(word)
    return Suggestion(word, FLOOR, _COST, "parted") if is_word else None


def _ends_stem(rest: str) -> bool:
    """Say whether a word that nothing explains makes a stem behind *di*: *di gital*."""
    return analyse_word(rest).tier is Tier.UNKNOWN and load_lexicon().is_stem(f"di{rest}")


def _is_asked(word: str) -> bool:
    """Say whether a word is met with a particle alone, as what a slip leaves may be by chance: *maka lakah*."""
    return word.endswith(("kah", "lah")) and not load_lexicon().frequency(word)


def _shift(left: str, right: str) -> Suggestion | None:
    """Return two words between which the space is a letter off, before or behind its place; None if they are not."""
    if min(len(left), len(right)) < _LONG - 1:
        return None
    found = [
        Suggestion(f"{first} {second}", min(before, behind), _COST, "parted")
        for first, second in ((left[:-1], left[-1] + right), (left + right[0], right[1:]))
        if min(len(first), len(second)) > 2
        and (before := word_frequency(first)) >= _MET
        and (behind := word_frequency(second)) >= _MET
        and not (_is_asked(first) or _is_asked(second))
    ]
    return max(found, key=lambda each: each.frequency, default=None)
