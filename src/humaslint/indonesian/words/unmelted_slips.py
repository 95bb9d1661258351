"""Slips in verbs that keep the first letter of their stem besides: *mengkoordinaskan*, *mensosialisaskan*.

No list has such a verb, right or wrong, so the one that is meant is looked for with the letter melted.
"""

from __future__ import annotations

from humaslint.indonesian.words.suggestions import Suggestion, suggest

_MELTED = (("mengk", "meng"), ("memp", "mem"), ("ment", "men"), ("mens", "meny"))
"""How a verb begins whose first letter has not melted, and how with the letter melted."""
_SHORTEST = 9
"""Letters of such a verb at the least: a shorter one may as well be another word."""
_NEEDED = 8
_DEAREST = 0.75
"""What the suggestion must score at the least, and what its edit may cost (see `Suggestion`)."""


def find_unmelted_slip(word: str) -> tuple[Suggestion, ...]:
    """Return the verbs with a melted letter that a lower-case word which nothing explains may have been meant to be."""
    for kept, melted in _MELTED if len(word) >= _SHORTEST else ():
        if word.startswith(kept):
            found = suggest(melted + word[len(kept) :])
            return tuple(each for each in found if _is_meant(each, melted))
    return ()


def _is_meant(each: Suggestion, melted: str) -> bool:
    return each.word.startswith(melted) and each.score >= _NEEDED and each.cost <= _DEAREST
