"""Words that are nowhere to be found, and a slip away from a word that is, or sound like one, wherever they stand."""

from __future__ import annotations

from functools import lru_cache

from humaslint.indonesian.gazetteer import find_acronym
from humaslint.indonesian.joined_words import split
from humaslint.indonesian.respellings import respell
from humaslint.indonesian.suggestions import Suggestion, suggest
from humaslint.indonesian.word_analysis import Tier, WordAnalysis, analyse_word

_NEEDED_UNKNOWN = {3: 140, 4: 65, 5: 30, 6: 12}
_NEEDED_UNKNOWN_LONG = 8
"""What the best suggestion for a word that nothing explains must score, by the length of the word: short words have
many neighbours."""

_NEEDED = {3: 200, 4: 95, 5: 78, 6: 50, 7: 42}
_NEEDED_LONG = 20
"""The same for words for which something speaks, to which is added how much that is."""

_SHORTEST, _LONGEST = 3, 40
"""How many letters a word of the language has."""

_MORE = {Tier.DERIVED: 75, Tier.POSSIBLE: 12, Tier.WEB: 10, Tier.NAME: 15}
"""How much more it must score when something speaks for the word; of other known words none is a typo."""

_MORE_FOR_STEM = 35
_LONG_STEM = 6
"""What is needed on top of that for a stem of so many letters, which is not read into a word by chance."""

_LESS_FOR_STEM = 30
_SHORT_STEM = 3
"""What less is needed for a stem of so few letters, which nearly any word can be read to hold."""

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
    if not found or found[0].score < needed:
        found = _more_than_an_edit(word, found) if analysis.tier is Tier.UNKNOWN else ()
    return () if found and find_acronym(word) else found


def _more_than_an_edit(word: str, found: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Return what a word that nothing explains is likelier than any word near it: two words, or one that sounds so."""
    if two := split(word):
        return (Suggestion(*two, _GAP, "joined"), *found)
    return respell(word)


def score_needed(word: str, analysis: WordAnalysis) -> int | None:
    """Return what the best suggestion must score for a word to be a slip; None where it is none whatever is near it."""
    if not _SHORTEST <= len(word) <= _LONGEST or not (word.isascii() and word.isalpha()):
        return None
    tier = analysis.tier
    if tier is Tier.UNKNOWN:
        return _NEEDED_UNKNOWN.get(len(word), _NEEDED_UNKNOWN_LONG)
    if tier not in _MORE:
        return None
    needed = _NEEDED.get(len(word), _NEEDED_LONG) + _MORE[tier]
    if tier is Tier.DERIVED and len(analysis.stem) <= _SHORT_STEM:
        return needed - _LESS_FOR_STEM
    return needed + _MORE_FOR_STEM if tier is Tier.POSSIBLE and len(analysis.stem) >= _LONG_STEM else needed
