"""Slips in the stem of a verb in ber- that is itself hardly ever met: *berintesitas*, of *intensitas*."""

from __future__ import annotations

from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.suggestions import FLOOR, Suggestion, suggest
from humaslint.indonesian.word_analysis import is_derived

_PREFIX = "ber"
_SHORTEST = 7
"""How many letters the stem has at the least: a shorter one has too many neighbours."""

_OFTEN = 105
"""How often the stem that is meant is met at the least (see `Lexicon.frequency`)."""

_DEAREST = 0.75
"""What the slip may cost, in the measure of `Suggestion.cost`: no other letter for the one that is meant."""


def in_stem(word: str) -> tuple[Suggestion, ...]:
    """Return *ber-* and the common stem that the rest of an unknown lower-case word is a slight edit from."""
    stem = word.removeprefix(_PREFIX)
    if stem == word or len(stem) < _SHORTEST:
        return ()
    best = next(iter(suggest(stem)), None)
    if best is None or best.cost > _DEAREST or best.frequency < _OFTEN:
        return ()
    lexicon, whole = load_lexicon(), _PREFIX + best.word
    is_word = lexicon.is_stem(best.word) and is_derived(lexicon, whole)
    return (Suggestion(whole, max(FLOOR, lexicon.frequency(whole)), best.cost, best.edit),) if is_word else ()
