"""Where a title says to what something has changed, and the lead says another: `Turun Jadi 14 Persen`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.changes import DIRECTIONS, UP
from humaslint.indonesian.amounts.figure_slips import is_rounded
from humaslint.indonesian.amounts.figures import Figure
from humaslint.indonesian.small_words import FUNCTION_WORDS
from humaslint.indonesian.time.date_forms import is_year

_TO = frozenset(("jadi", "menjadi"))
_NEAR = 3
"""Tokens from the word of direction to the one before the figure."""
_NO_SUBJECTS = FUNCTION_WORDS | frozenset("angka jumlah tingkat nilai kabupaten kota".split())
"""Words of a title, in lower case, that its lead need not say of what has changed."""
NOT_NOW = frozenset("lalu sebelumnya silam semula target ditargetkan menargetkan".split())
"""Words of a sentence, in lower case, by which its figure may be one of another time."""
_OF_ANOTHER = NOT_NOW | {"diharapkan", "sempat"}


def changed_otherwise(figure: Figure, told: Sequence[Figure]) -> Figure | None:
    """Return the one figure of a lead to which all that a title names has changed the same way, if it is another.

    `told` are the figures of the lead.
    """
    change = _change(figure)
    if change is None:
        return None
    is_rise, subject, years = change
    same = [each for each in told if each.dimension == figure.dimension and _is_told(each, is_rise, subject, years)]
    return same[0] if len(same) == 1 and not is_rounded(figure, same[0]) and not is_rounded(same[0], figure) else None


def _is_told(figure: Figure, is_rise: bool, subject: frozenset[str], years: frozenset[str]) -> bool:
    """Say whether a sentence begins with what a title names, and tells the figure to which it has changed."""
    words = {token.lower for token in figure.sentence}
    change = _change(figure) if _OF_ANOTHER.isdisjoint(words) else None
    return figure.is_first and change is not None and _is_same(change, is_rise, subject, years)


def _is_same(
    change: tuple[bool, frozenset[str], frozenset[str]], is_rise: bool, subject: frozenset[str], years: frozenset[str]
) -> bool:
    is_of_year = not years or not change[2] or years == change[2]
    return change[0] == is_rise and subject <= change[1] and is_of_year


def _change(figure: Figure) -> tuple[bool, frozenset[str], frozenset[str]] | None:
    """Return whether a figure is what something rises to, the words for that, and the years of the sentence."""
    words = figure.words
    start = figure.amount.start
    if not start or words[start - 1] not in _TO:
        return None
    said = next((at for at in range(start - 2, max(0, start - 2 - _NEAR), -1) if words[at] in DIRECTIONS), None)
    if said is None or sum(word in DIRECTIONS for word in words) > 1:
        return None
    subject = frozenset(_subject(words[:said])) - _NO_SUBJECTS
    years = frozenset(word for word in words if is_year(word))
    return (words[said] in UP, subject - years, years) if subject else None


def _subject(words: Sequence[str]) -> Iterator[str]:
    """Yield the words behind the last mark, such as the dash of a dateline."""
    for word in reversed(words):
        if not word[0].isalnum():
            return
        yield word
