"""Words joined to others at a capital: `KTPdan`, `danRandu`, `AmbonWarga`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from humaslint.indonesian.joined_words import at_capitals, is_usual
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.word_analysis import Tier, analyse_word
from humaslint.model.rule import Rule
from humaslint.rules.checks.word_surroundings import stands_alone
from humaslint.rules.contexts import is_silent

_FIRM = frozenset({"yang", "untuk", "dengan"})
"""Words that hardly a name ends with."""


def find_glued(rule: Rule, passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretch of each of the words of those `numbers` that is two, and the two with a space between them.

    All of them are two `at_capitals`. What may be a name is cut only where its beginning is a usual word, or stands
    elsewhere in the release.
    """
    for number in numbers:
        token = passage.words[number]
        start, end, two = token.start, token.end, at_capitals(token.text)
        first, second = two.split()
        if passage.release.word_counts[token.lower] > 1 or not _is_known(passage, start, first, second):
            continue
        if stands_alone(passage, start, end) and not is_silent(rule, passage, start, end, "name"):
            yield start, end, two


def _is_known(passage: Passage, start: int, first: str, second: str) -> bool:
    """Say whether the first of the two words is no beginning of a name that ends as the second does.

    Two with a capital are the place of a dateline and the first word of the sentence.
    """
    if first.istitle() and second.istitle():
        return start == 0 and not passage.is_headline
    if not first.istitle() or first in passage.release.capitalised:
        return True
    if second in _FIRM:
        return analyse_word(first.lower()).tier is not Tier.UNKNOWN
    return second != "di" and is_usual(first.lower())
