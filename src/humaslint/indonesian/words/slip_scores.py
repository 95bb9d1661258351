"""How likely a suggestion must be for a word to be a slip of it: the more speaks for the word, the likelier."""

from __future__ import annotations

import re

from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.typing_slips import Edit
from humaslint.indonesian.words.word_analysis import Tier, WordAnalysis

_NEEDED_UNKNOWN = {3: 140, 4: 65, 5: 30, 6: 12}
_NEEDED_UNKNOWN_LONG = 8
"""What the best suggestion for a word that nothing explains must score, by the length of the word: short words have
many neighbours."""

_NEEDED_UNKNOWN_LONGEST = -4
_LONG, _LONGER = 10, 12
"""What is enough from so many letters on, with which hardly any word stands beside another by chance: even a word that
is hardly ever met was meant then. From the first on that is so but for another letter (`pekinangan`, *peminangan*)."""

_NEEDED_ODD = {3: 140, 4: 110, 5: 75, 6: 55, 7: 45, 8: 35}
_USUAL_COST = 0.75
"""The same where the slip would be an odd one, which costs more than this though it is not in the first letter: so
many words of trades and regions stand beside a common one that seldom one is a slip of it."""

_LONG_NAME = 9
"""Letters from which on a word is a slip though it may be a name by its place, or is said by somebody."""

_NEEDED = {3: 200, 4: 95, 5: 77, 6: 50, 7: 42}
_NEEDED_LONG = 20
"""The same for words for which something speaks, to which is added how much that is."""

_SHORTEST, _LONGEST = 3, 40
"""How many letters a word of the language has."""

_MORE = {Tier.DERIVED: 75, Tier.POSSIBLE: 12, Tier.LISTED: 50, Tier.WEB: 10, Tier.NAME: 15}
"""How much more it must score when something speaks for the word; of other known words none is a typo."""

_UNMET_WITH_CLITIC, _UNMET_PASSIVE = 118, 108
"""What is needed for a word that is one by its clitic alone (*han-nya*), or as the passive of a verb, and is never
met: those that are meant so scored 114 and 103 at the most, in a million words."""
_LOSSES: tuple[Edit, ...] = ("missing", "swapped")
"""What such a passive may have suffered: another letter makes one that may well be meant (*dilajukan*, *dilalukan*)."""
_NEVER = 1000
"""More than any suggestion scores."""
_UNMET_TWICE = 135
"""The same for one that is a word and a clitic (*setel-lah*), with a letter twice that the suggestion has once; but for
the one that *-nya* doubles."""
_TWICE = re.compile(r"([a-z])\1")
_TWICE_COST = 0.5
"""What such a slip costs, in the measure of `Suggestion.cost`."""
_LONGEST_UNMET = 5
"""How many letters such a word has at the most before its clitic: a longer one is hardly read into a slip."""

_MORE_FOR_STEM = 35
_LONG_STEM = 6
"""What is needed on top of that for a stem of so many letters, which is not read into a word by chance."""

_LESS_FOR_STEM = 30
_SHORT_STEM = 3
"""What less is needed for a stem of so few letters, which nearly any word can be read to hold."""

_LESS_FOR_RARE = 8
"""What less is needed for a shorter stem that is itself hardly ever met: *lajat* of `pelajat`."""

_EXPLAINED = frozenset({Tier.DERIVED, Tier.POSSIBLE, Tier.LISTED})
_MORE_FOR_EDIT: dict[Edit | None, int] = {"other": 40, "extra": 25}
"""What is needed on top of that where a rare word that can be explained has another letter than a common one, or one
more: there are many such pairs (*dibubuhkan* and *dibutuhkan*), and few slips that make a word so."""
_MORE_FOR_EDIT_DERIVED: dict[Edit | None, int] = {"other": 8, "extra": 10, "missing": -4}
_LIKELY_COST = 0.8
"""The same of a stem that is met, with affixes, where the slip costs no more than this: what is meant is met as well,
and *melikukan* is not, while *melayukan*, with a letter far from the one of *melakukan*, is a word."""
_WITH_ANY_NOUN = ("se", "ber")
"""What counts or has any noun (*sekarung*, *berjubah*): such a word may well be meant though it is never met."""


_TWO_AND_CLITIC = 5
"""Letters of a word of two letters and *-nya*."""


def may_be_slip(word: str, analysis: WordAnalysis) -> bool:
    """Say whether a word is a slip if something is near enough to it."""
    is_word = _SHORTEST <= len(word) <= _LONGEST and word.isascii() and word.isalpha()
    if len(word) == _TWO_AND_CLITIC and word.endswith("nya") and load_lexicon().is_standard(word[:2]):
        return False  # a noun of two letters, which no affix else takes: `esnya`
    return is_word and (analysis.tier is Tier.UNKNOWN or analysis.tier in _MORE or _needed_unmet(word, analysis) > 0)


def _needed_unmet(word: str, analysis: WordAnalysis) -> int:
    """Return what is needed for a known word that is never met as it stands; 0 if it is met, or in the dictionary."""
    lexicon = load_lexicon()
    if analysis.tier > Tier.ATTESTED or lexicon.frequency(word) or lexicon.is_standard(word):
        return 0
    base, plus, _clitic = analysis.parts.partition(" + -")
    if plus:
        if len(base) <= _LONGEST_UNMET and not lexicon.is_standard(base):
            return _UNMET_WITH_CLITIC
        return _UNMET_TWICE if _TWICE.search(word.removesuffix("nya")) else 0
    return _UNMET_PASSIVE if word.startswith("di") else 0


def is_long_slip(word: str, best: Suggestion) -> bool:
    """Say whether a long word is a slip of the fingers away from what was meant, as hardly any name or dialect is."""
    is_edit = best.edit in ("swapped", "missing", "extra", "other")
    return len(word) >= _LONG_NAME and is_edit and best.cost <= _USUAL_COST


def _is_odd(word: str, best: Suggestion) -> bool:
    is_changed = best.edit in ("other", "extra")
    return is_changed and best.cost > _USUAL_COST and word[0] == best.word[0]


def score_needed(word: str, analysis: WordAnalysis, best: Suggestion | None) -> int:
    """Return what the best suggestion must score for a word that may be a slip to be one."""
    if analysis.tier is Tier.UNKNOWN:
        return _needed_unknown(word, best)
    return _needed_explained(word, analysis, best) if analysis.tier in _MORE else _needed_lost(word, analysis, best)


def _needed_unknown(word: str, best: Suggestion | None) -> int:
    """Return that for a word which nothing explains: the longer it is, the less it is a word all the same."""
    if len(word) >= _LONGER or (len(word) >= _LONG and best and best.edit != "other"):
        return _NEEDED_UNKNOWN_LONGEST
    by_length = _NEEDED_ODD if best and _is_odd(word, best) else _NEEDED_UNKNOWN
    return by_length.get(len(word), _NEEDED_UNKNOWN_LONG)


def _needed_lost(word: str, analysis: WordAnalysis, best: Suggestion | None) -> int:
    """Return that for a standard word which is never met: nothing but letters lost or typed twice make it a slip."""
    needed = _needed_unmet(word, analysis)
    if needed == _UNMET_TWICE:
        is_slip = best is None or (best.edit == "extra" and best.cost <= _TWICE_COST)
    else:
        is_slip = best is None or best.edit in _LOSSES or "+" in analysis.parts
    return needed if is_slip else _NEVER


def _needed_explained(word: str, analysis: WordAnalysis, best: Suggestion | None) -> int:
    """Return that for a word of which a list or its affixes may be an explanation."""
    tier = analysis.tier
    needed = _NEEDED.get(len(word), _NEEDED_LONG) + _MORE[tier]
    if best and tier in _EXPLAINED:
        is_made = tier is Tier.DERIVED and best.cost <= _LIKELY_COST and not word.startswith(_WITH_ANY_NOUN)
        needed += (_MORE_FOR_EDIT_DERIVED if is_made else _MORE_FOR_EDIT).get(best.edit, 0)
    if tier is Tier.DERIVED and len(analysis.stem) <= _SHORT_STEM:
        return needed - _LESS_FOR_STEM
    if tier is Tier.POSSIBLE and len(analysis.stem) < _LONG_STEM and not load_lexicon().frequency(analysis.stem):
        return needed - _LESS_FOR_RARE
    return needed + _MORE_FOR_STEM if tier is Tier.POSSIBLE and len(analysis.stem) >= _LONG_STEM else needed
