"""Slips at the clitic -nya: a letter lost before it, or the clitic where a suffix is meant."""

from __future__ import annotations

from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.suggestions import Suggestion
from humaslint.indonesian.typing_slips import Edit

_CLITIC, _SUFFIX, _NOUN_ENDING = "nya", "kan", "an"
_OFTEN = 100
"""How often the word that is meant is met at the least, without the clitic (see `Lexicon.frequency`)."""

_COST = 0.6
"""What the slip costs, in the measure of `Suggestion.cost`."""


def lost_letter(word: str) -> tuple[Suggestion, ...]:
    """Return the noun in -an and its clitic of which a lower-case word has lost an *n*: *binaanya*."""
    noun = word.removesuffix(_CLITIC[1:])
    if noun == word or not noun.endswith(_NOUN_ENDING):
        return ()
    return _common(noun, noun + _CLITIC, "missing")


def for_suffix(word: str) -> tuple[Suggestion, ...]:
    """Return the verb in -kan that has the clitic for its suffix in a lower-case word: *mengedepannya*."""
    verb = word.removesuffix(_CLITIC) + _SUFFIX
    is_verb = word.endswith(_CLITIC) and word.startswith(("me", "di"))
    return _common(verb, verb, "spelling") if is_verb else ()


def _common(word: str, whole: str, edit: Edit) -> tuple[Suggestion, ...]:
    frequency = load_lexicon().frequency(word)
    return (Suggestion(whole, frequency, _COST, edit),) if frequency >= _OFTEN else ()
