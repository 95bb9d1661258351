"""Whether two words are easily taken for one another: forms of one stem, or a slip of the hand."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from humaslint.indonesian.people.spelling_variants import is_one_letter_off
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.lazy import remembered

_PREFIXES = (
    ("meng", "", "k"), ("meny", "s"), ("mem", "", "p"), ("men", "", "t"), ("me", ""), ("ber", ""),
    ("peng", "", "k"), ("peny", "s"), ("pem", "", "p"), ("pen", "", "t"), ("per", ""), ("pe", ""), ("ke", ""),
)  # fmt: skip
"""Each prefix and what may have stood in its place: the nasal of pe- takes the first letter of some stems."""
_SUFFIXES = ("", "an", "i", "kan")
_SHORTEST = 4
_SLIP = 6
"""Letters. A slip in a shorter word may as well be another word."""


@remembered(16384)
def stems(word: str) -> frozenset[str]:
    """Return the standard stems that the lower-case word may come from, the word itself if it is one."""
    lexicon = load_lexicon()
    bare = {word[: len(word) - len(suffix)] for suffix in _SUFFIXES if word.endswith(suffix)}
    found = bare | {
        start + each[len(prefix) :]
        for each in bare
        for prefix, *starts in _PREFIXES
        if each.startswith(prefix)
        for start in starts
    }
    return frozenset(each for each in found if len(each) >= _SHORTEST and lexicon.is_stem(each))


def have_one_stem(one: str, other: str) -> bool:
    """Say whether two lower-case words are forms of one stem: `pengelola`, `pengelolaan`."""
    return not stems(one).isdisjoint(stems(other))


def is_one_slip(one: str, other: str) -> bool:
    """Say whether two long lower-case words differ by one letter more, less or other, or by two turned round."""
    return min(len(one), len(other)) >= _SLIP and is_one_letter_off(one, other)


def is_doubled(word: str, right: str) -> bool:
    """Say whether a word is the right one with a letter of it typed twice: `BBPJS`."""
    pairs = enumerate(pairwise(word))
    return any(one == other and word[:at] + word[at + 1 :] == right for at, (one, other) in pairs)


def slip_keys(word: str) -> set[str]:
    """Return the word and what is left of it without one letter but the first.

    Two that have their first letter in common and are one slip apart share one of these.
    """
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def by_slip_keys(words: Iterable[str]) -> dict[str, list[str]]:
    """Return the words by their keys, by which those that are one slip from another are found without trying all."""
    keys: dict[str, list[str]] = {}
    for word in words:
        for key in slip_keys(word):
            keys.setdefault(key, []).append(word)
    return keys
