"""Words with a space too many or too few: two that make one (`pem bangunan`), and one that is two (`KTPdan`)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.small_words import REGIONS, VILLAGES
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.joined_words import at_capitals, is_usual
from humaslint.indonesian.words.parted_words import rejoin
from humaslint.indonesian.words.suggestions import Suggestion
from humaslint.indonesian.words.word_analysis import Tier, analyse_word
from humaslint.model.rule import Rule
from humaslint.rules.checks.kata.word_surroundings import is_among_dialect, is_in_foreign_words, stands_alone
from humaslint.rules.contexts import is_silent

_SUFFIX = "an"
"""What a figure takes with a hyphen, and at times without: `upacara 17 an yang …`."""
_CRY = "lah"
"""A suffix that speakers say by itself as well: *ya banjir lah!*"""
_ABBREVIATED = re.compile(r"\.\s?[A-Z]")
"""What stands behind an abbreviation before a name: *pelatih an. Rani*."""
_LEVELS = frozenset(map(str.capitalize, REGIONS | VILLAGES))
_PLACING = frozenset("di ke dari warga masyarakat petani kepala pemerintah wilayah kantor balai".split())
"""Words, in lower case, before a region; elsewhere the two joined may be the name of an account: `akun DesaRandu`."""
_FIRM = frozenset({"yang", "untuk", "dengan"})
"""Words that hardly a name ends with."""


def find_parted(rule: Rule, passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, Suggestion]]:
    """Yield the number of the first of each two words that a slip has parted, with the whole word.

    `numbers` are those of the words that `may_be_part` of one.
    """
    words = passage.words
    last = -1
    for number in numbers:
        for first in (number - 1, number):
            whole = _whole(passage, words[first], words[first + 1]) if last < first < len(words) - 1 else None
            if whole and _is_slip(rule, passage, first):
                last = first + 1
                yield first, whole


def _whole(passage: Passage, left: Token, right: Token) -> Suggestion | None:
    """Return the word that the two make if a single space parts them and the second is in small letters.

    The first may have a capital where it stands in a headline or begins a sentence.
    """
    if right.start != left.end + 1 or right.text != right.lower:
        return None
    if left.text != left.lower:
        is_first = passage.is_headline or passage.opens_sentence(left.start)
        if not is_first or left.text[1:] != left.lower[1:]:
            return None
    return rejoin(left.lower, right.lower)


def _is_slip(rule: Rule, passage: Passage, first: int) -> bool:
    """Say whether the two words of that number on stand where no name, abbreviation, dialect or foreign word does."""
    left, right = passage.words[first : first + 2]
    start, end = left.start, right.end
    if not passage.text[left.end].isspace() or not stands_alone(passage, start, end):
        return False
    if len(right.text) < 3 and _ABBREVIATED.match(passage.text, end):
        return False
    if left.text == _SUFFIX and passage.text[max(0, start - 2) : start - 1].isdigit():
        return False
    is_cry = right.text == _CRY and not left.lower.endswith("kan") and passage.text[end : end + 1] in tuple(",.!?…")
    if is_cry and passage.is_quoted(start, end):
        return False
    if is_silent(rule, passage, start, end) or is_in_foreign_words(passage, first, 2):
        return False
    return not (passage.is_quoted(start, end) and is_among_dialect(passage, first, 2))


def find_glued(rule: Rule, passage: Passage, numbers: Iterable[int]) -> Iterator[tuple[int, int, str]]:
    """Yield the stretch of each of the words of those `numbers` that is two, and the two with a space between them.

    All of them are two `at_capitals`. What may be a name is cut only where its beginning is a usual word, or stands
    elsewhere in the release.
    """
    for number in numbers:
        token = passage.words[number]
        start, end, two = token.start, token.end, at_capitals(token.text)
        first, second = two.split()
        if passage.release.word_counts[token.lower] > 1 or not _is_known(passage, number, first, second):
            continue
        if first.istitle() and _is_surname(passage, number, first.lower()):
            continue
        if stands_alone(passage, start, end) and not is_silent(rule, passage, start, end, "name"):
            yield start, end, two


def _is_surname(passage: Passage, number: int, beginning: str) -> bool:
    """Say whether the word stands behind a name and begins with no word of the dictionary: `Basmin Mattayang`."""
    before, token = passage.words[max(0, number - 1)], passage.words[number]
    is_behind = before.end == token.start - 1 and before.text.istitle()
    if not is_behind or analyse_word(beginning).tier is Tier.STANDARD:
        return False
    return before.lower in COMMON_PARTS or analyse_word(before.lower).tier is not Tier.STANDARD


def _is_known(passage: Passage, number: int, first: str, second: str) -> bool:
    """Say whether the first of the two words is no beginning of a name that ends as the second does.

    Two with a capital are the place of a dateline and the first word of the sentence, or a region and its name, which
    stands apart elsewhere.
    """
    if first in _LEVELS and second.istitle():
        is_placed = number > 0 and passage.words[number - 1].lower in _PLACING
        return is_placed and second in passage.release.capitalised
    if first.istitle() and second.istitle():
        return passage.words[number].start == 0 and not passage.is_headline
    if not first.istitle() or first in passage.release.capitalised:
        return True
    if second in _FIRM:
        return analyse_word(first.lower()).tier is not Tier.UNKNOWN
    return second != "di" and is_usual(first.lower())
