"""The names that a release has made known, found again wherever they stand and however they are spelled."""

from __future__ import annotations

from dataclasses import dataclass, field

from humaslint.indonesian.people.name_forms import is_letter_off, is_strange
from humaslint.indonesian.people.spelling_variants import LONG, Parts, is_same_part, is_vowel_off, sound, telling_parts
from humaslint.indonesian.words.lexicon import load_lexicon


@dataclass(frozen=True, slots=True)
class KnownNames:
    """The names of people in a release, in lower case.

    `by_part` holds those of two or more parts, by each telling part; `joined` the same, as letters without spaces;
    `parts` all parts of all names, and `sounds` how they sound.
    """

    by_part: dict[str, set[Parts]] = field(default_factory=dict)
    joined: set[str] = field(default_factory=set)
    parts: set[str] = field(default_factory=set)
    sounds: set[str] = field(default_factory=set)

    def add(self, name: Parts) -> None:
        """Make a name known."""
        for part in name:
            if len(part) > 2:
                self.parts.add(part)
                self.sounds.add(sound(part))
        if len(name) > 1:
            self.joined.add("".join(name))
            for part in telling_parts(name):
                self.by_part.setdefault(part, set()).add(name)

    def has_near(self, word: str) -> bool:
        """Say whether a lower-case word, none of the language, is a part of a name but for a slip.

        That is a vowel in a long one that is a name itself (*Yusron*), a letter in one that nobody knows.
        """
        if load_lexicon().is_standard(word):
            return False
        near = [part for part in self.parts if is_letter_off(part, word)]
        is_long = len(word) >= LONG and any(is_vowel_off(part, word) for part in near)
        return is_long or (bool(near) and is_strange(word))

    def is_near(self, word: str) -> bool:
        """Say whether a lower-case word of five letters or more is a part of a name but for a letter inside or last."""
        near = (part for part in self.parts if part[0] == word[0] and is_letter_off(part, word))
        return any(min(len(part), len(word)) >= _LONG_PART for part in near) and not load_lexicon().is_standard(word)


_LONG_PART = 5
_WIDEST = 5
_NEAR = 3
"""Among how many words one must be spelled as in the known name."""


def find_known(words: Parts, known: KnownNames) -> list[tuple[int, int]]:
    """Return the stretches `start:end` of lower-case words that are a known name of two or more parts.

    Its parts may be joined or split, spelled a little differently, or be some of them in a row.
    """
    if len(words) == 1:
        return [(0, 1)] if words[0] in known.joined else []
    found: list[tuple[int, int]] = []
    start = 0
    while start < len(words):
        end = max(_joined_end(words, start, known), _aligned_end(words, start, known))
        if end:
            found.append((start, end))
        start = end or start + 1
    return found


def _joined_end(words: Parts, start: int, known: KnownNames) -> int:
    """Return where a known name ends that begins at `start`, spaces aside; 0 if none does."""
    for end in range(min(len(words), start + _WIDEST), start, -1):
        if "".join(words[start:end]) in known.joined:
            return end
    return 0


def _aligned_end(words: Parts, start: int, known: KnownNames) -> int:
    """Return where two or more parts in a row of a known name end that begin at `start`; 0 if none do."""
    if start + 1 >= len(words):
        return 0
    near = words[start : start + _NEAR]
    if known.by_part.keys().isdisjoint(near):
        return 0
    names = {name for word in near for name in known.by_part.get(word, ())}
    longest = max((_shared(words, start, name[skip:]) for name in names for skip in range(len(name) - 1)), default=0)
    return start + longest if longest > 1 else 0


def _shared(words: Parts, start: int, name: Parts) -> int:
    """Return how many words from `start` on agree with the parts of a name, from its first on, but for a letter."""
    count = 0
    for word, part in zip(words[start : start + len(name)], name, strict=False):
        if not is_same_part(word, part) and not is_letter_off(word, part):
            break
        count += 1
    return count
