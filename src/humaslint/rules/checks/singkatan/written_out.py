"""Whether a release has the words for which an acronym stands, though not beside it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from humaslint.indonesian.government.acronyms import is_exact, second_letters
from humaslint.indonesian.government.gazetteer import Acronym
from humaslint.indonesian.lists.enumerations import BEFORE_LAST
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token

_LONGEST = 12
"""The most words that an acronym is made of."""
Heads = dict[str, list[tuple[Passage, int]]]
"""Where words with the same capital stand, by a letter that may come next in an acronym that begins there."""


def find_heads(release: Release, initial: str) -> Heads:
    """Return where words with that capital stand in the release."""
    heads: Heads = {}
    words = [word for word in release.capital_words if word[0] == initial.lower()]
    for passage, index in [spot for word in words for spot in release.capital_words[word]]:
        word = passage.tokens[index]
        if word.text[0] == initial and len(word.text) > 1:
            number = passage.number_of(word)
            following = [each.lower for each in passage.words[number : number + _LONGEST]]
            for letter in second_letters(following):
                heads.setdefault(letter, []).append((passage, number))
    return heads


def is_spelled_out(form: str, heads: Heads) -> bool:
    """Say whether the release has words in a row whose initials are the form; `heads` are those of its first letter."""
    for passage, number in (*heads.get(form[1].lower(), ()), *heads.get("", ())):
        following = _in_a_row(passage, passage.words[number : number + len(form) + 2])
        if any(is_exact(form, following[:size]) for size in range(2, len(following) + 1)):
            return True
    return False


def is_written_out(release: Release, known: Acronym) -> bool:
    """Say whether the release has the words for which a known acronym stands, in whatever letter case."""
    wanted = [words.lower() for words in known.expansions]
    return any(words in passage.lower for passage in release.passages for words in wanted)


def _in_a_row(passage: Passage, words: Sequence[Token]) -> list[str]:
    """Return the words in lower case as far as they may be one name: `Usaha Mikro, Kecil, dan Menengah`, no bracket."""
    row = [words[0].lower]
    for one, other in pairwise(words):
        gap = passage.text[one.end : other.start]
        if gap.strip(" ,-/&\n") or ("," in gap and other.text.islower() and other.lower not in BEFORE_LAST):
            break
        row.append(other.lower)
    return row
