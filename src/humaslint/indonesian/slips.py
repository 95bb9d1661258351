"""Words that are nowhere to be found and are one slip away from a word that is, whatever stands around them."""

from __future__ import annotations

from functools import lru_cache

from humaslint.indonesian.joined_words import split
from humaslint.indonesian.suggestions import Suggestion, suggest
from humaslint.indonesian.word_analysis import Tier, WordAnalysis, analyse_word

_NEEDED = {4: 95, 5: 78, 6: 50, 7: 42}
"""What the best suggestion for an unknown word must score, by the length of the word: short words have many
neighbours."""

_NEEDED_LONG = 20
_NEEDED_UNKNOWN = 2
"""What longer words need, and such as nothing explains."""

_LONGEST = 40
"""A run of more letters is no word of the language."""

_MORE = {Tier.DERIVED: 75, Tier.POSSIBLE: 25, Tier.WEB: 25, Tier.NAME: 35, Tier.UNKNOWN: 0}
"""How much more it must score when something speaks for the word; of other tiers no word is a typo."""

_MORE_FOR_STEM = 35
_LONG_STEM = 6
"""What is needed on top of that for a stem of so many letters, which is not read into a word by chance."""

_GAP = 0.6
"""What a missing space costs, in the measure of `Suggestion.cost`."""


@lru_cache(maxsize=65536)
def find_slip(word: str) -> tuple[Suggestion, ...]:
    """Return what a lower-case word may have been meant to be, the likeliest first; nothing if it may well be right."""
    analysis = analyse_word(word)
    needed = score_needed(word, analysis)
    if needed is None:
        return ()
    found = suggest(word)
    if found and found[0].score >= needed:
        return found
    two = split(word) if analysis.tier is Tier.UNKNOWN else None
    return (Suggestion(*two, _GAP, "joined"), *found) if two else ()


def score_needed(word: str, analysis: WordAnalysis) -> int | None:
    """Return what the best suggestion must score for a word to be a slip; None where it is none whatever is near it."""
    if not min(_NEEDED) <= len(word) <= _LONGEST or not (word.isascii() and word.isalpha()):
        return None
    tier = analysis.tier
    if tier not in _MORE:
        return None
    needed = _NEEDED.get(len(word), _NEEDED_UNKNOWN if tier is Tier.UNKNOWN else _NEEDED_LONG) + _MORE[tier]
    return needed + _MORE_FOR_STEM if tier is Tier.POSSIBLE and len(analysis.stem) >= _LONG_STEM else needed
