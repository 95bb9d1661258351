"""Slips in acronyms that are read as words: `Sussenas` beside the `Susenas` that the release explains."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from humaslint.indonesian.gazetteer import find_acronym
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.indonesian.regions import is_short_for_region
from humaslint.indonesian.release import Release
from humaslint.indonesian.spelling_variants import is_one_letter_off

_SHORTEST = 6
"""Letters of an acronym from which on one that is off makes no other word."""


def spoken_slips(release: Release, explained: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield, in lower case, each word met once that is nowhere known, with the acronym explained that it must be."""
    for right in sorted({form.lower() for form in explained if len(form) >= _SHORTEST and form.istitle()}):
        near = [word for word in release.capital_words if word[0] == right[0] and abs(len(word) - len(right)) < 2]
        for word in near if right in release.capital_words else ():
            if is_one_letter_off(word, right) and release.word_counts[word] == 1 and not _is_known(word):
                yield word, right


def _is_known(word: str) -> bool:
    lexicon = load_lexicon()
    is_word = lexicon.is_standard(word) or word in lexicon.names or lexicon.frequency(word) > 0
    return is_word or is_short_for_region(word) or find_acronym(word) is not None
