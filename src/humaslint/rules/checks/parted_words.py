"""Two words that make one together, where they stand as two: `pem bangunan`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, count

from humaslint.indonesian.parted_words import oddity, rejoin
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.suggestions import Suggestion
from humaslint.indonesian.tokens import Token
from humaslint.model.rule import Rule
from humaslint.rules.checks.word_surroundings import is_among_dialect, is_in_foreign_words, stands_alone
from humaslint.rules.contexts import is_silent

_ABBREVIATED = re.compile(r"\.\s?[A-Z]")
"""What stands behind an abbreviation before a name: *pelatih an. Rani*."""


def find_parted(rule: Rule, passage: Passage) -> Iterator[tuple[int, Suggestion]]:
    """Yield the number of the first of each two words that a slip has parted, with the whole word."""
    words = passage.words
    last = -1
    for number in compress(count(), map(oddity, [token.lower for token in words])):
        for first in (number - 1, number):
            whole = _whole(words[first], words[first + 1]) if last < first < len(words) - 1 else None
            if whole and _is_slip(rule, passage, first):
                last = first + 1
                yield first, whole


def _whole(left: Token, right: Token) -> Suggestion | None:
    """Return the word that the two make if a single space parts them and the second is in small letters."""
    is_beside = right.start == left.end + 1 and right.text == right.lower and left.text[1:] == left.lower[1:]
    return rejoin(left.lower, right.lower) if is_beside else None


def _is_slip(rule: Rule, passage: Passage, first: int) -> bool:
    """Say whether the two words of that number on stand where no name, abbreviation, dialect or foreign word does."""
    left, right = passage.words[first : first + 2]
    start, end = left.start, right.end
    if not passage.text[left.end].isspace() or not stands_alone(passage, start, end):
        return False
    if left.text != left.lower and not (passage.is_headline or passage.sentence_at(start).start == start):
        return False
    if len(right.text) < 3 and _ABBREVIATED.match(passage.text, end):
        return False
    if is_silent(rule, passage, start, end) or is_in_foreign_words(passage, first, 2):
        return False
    return not (passage.is_quoted(start, end) and is_among_dialect(passage, first, 2))
