"""Numbers in words and in figures: what `dua puluh lima` and `1.250` come to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from types import MappingProxyType

TO_TEN = tuple("satu dua tiga empat lima enam tujuh delapan sembilan sepuluh".split())
"""The words of the first ten numbers, in lower case, in their order."""
DIGITS = MappingProxyType({word: number for number, word in enumerate(("nol", *TO_TEN[:-1]))})
"""The names of the figures, by what they stand for."""
_FIXED = MappingProxyType(
    {"sepuluh": 10, "sebelas": 11, "seratus": 100, "seribu": 1000, "sejuta": 10**6, "semiliar": 10**9}
)
_TEENS, _TENS, _HUNDREDS = "belas", "puluh", "ratus"
THOUSANDS = MappingProxyType({"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "triliun": 10**12})
"""The words, in lower case, that multiply figures too, by what: `2,5 juta`."""
SCALES = MappingProxyType(
    {
        **THOUSANDS,
        **dict.fromkeys(("milyar", "miliyar", "milliar"), THOUSANDS["miliar"]),
        "trilyun": THOUSANDS["triliun"],
    }
)
"""The same with how they are misspelled."""

NUMBER_WORDS = frozenset((*DIGITS, *_FIXED, _TEENS, _TENS, _HUNDREDS, *SCALES))
"""Every word that can be part of a number, in lower case."""

ANY_WORD = "|".join(sorted(NUMBER_WORDS))
"""Pattern, in lower case, of each of them."""
IN_WORDS = rf"(?:{ANY_WORD})(?:\s(?:{ANY_WORD}))?"
"""Pattern, for any letter case, of a number of one word or two: `lima`, `dua belas`."""

LONGEST_NUMBER = 29
"""Words in the longest number that read_words reads: four groups of five words with a scale word, and one without."""

TOGETHER = MappingProxyType({f"ke{word}": number for number, word in enumerate(TO_TEN[1:], start=2)})
"""Words for so many things taken together, by how many: `ketiga guru itu`."""
ALL_OF_THEM = MappingProxyType({f"{word}nya": number for word, number in TOGETHER.items()})
"""The same for all that were told of before: `keempatnya`."""

ROMAN_NUMERALS = ("", *"I II III IV V VI VII VIII IX X XI XII".split())
"""Roman numerals by their value, which has none for 0; letters number their months with them."""
_ROMAN = MappingProxyType({"I": 1, "V": 5, "X": 10, "L": 50, "C": 100})
_CANONICAL = re.compile(r"(?=.)C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.IGNORECASE)
"""The one way to write each number below 400."""
_TO_INDONESIAN = str.maketrans(",.", ".,")
_FIGURES = re.compile(r"\d{1,3}(?:\.\d{3})+|\d+")
_LONGEST_FIGURES = 30
"""Characters."""


def read_words(words: Sequence[str]) -> int | None:
    """Return the number that the lower-case words spell, None when they spell none (`dua lima`, `puluh`).

    Reads whole numbers up to hundreds of trillions; fractions and *setengah* are no numbers here.
    """
    total, last = 0, 10**15
    rest = list(words)
    if not rest:
        return None
    while rest:
        size, group = _below_thousand(rest)
        rest = rest[size:]
        if rest and rest[0] in ("seribu", "sejuta", "semiliar") and not size:
            scale, group = _FIXED[rest[0]], 1
        elif rest and rest[0] in SCALES and size and group:
            scale = SCALES[rest[0]]
        elif size and not rest:
            return total + group
        else:
            return None
        if scale >= last:
            return None
        total, last, rest = total + group * scale, scale, rest[1:]
    return total


def read_figures(text: str) -> int | None:
    """Return the whole number that figures write, stops between thousands allowed; None for anything else.

    None too for more figures than any amount has: Python refuses to read thousands of them.
    """
    return int(text.replace(".", "")) if not text[_LONGEST_FIGURES:] and _FIGURES.fullmatch(text) else None


def read_number(text: str) -> int:
    """Return the whole number that a text is, in figures or in words of whatever case; 0 where it is none."""
    figures = read_figures(text)
    return figures if figures is not None else read_words(text.lower().split()) or 0


def read_roman(letters: str) -> int | None:
    """Return the number below 400 that Roman numerals are, in either case; None for any others: `IIX`, `VV`."""
    if not _CANONICAL.fullmatch(letters):
        return None
    values = [_ROMAN[letter] for letter in letters.upper()]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))


def in_figures(number: Decimal | int) -> str:
    """Return a number as Indonesian writes it: `1.250,5`."""
    return f"{Decimal(number):,f}".translate(_TO_INDONESIAN)


def _below_thousand(words: Sequence[str]) -> tuple[int, int]:
    """Return how many words a number below a thousand takes at the beginning of `words`, and the number."""
    taken, number = 0, 0
    if words[0] == "seratus":
        taken, number = 1, 100
    elif words[0] in DIGITS and words[1:2] == [_HUNDREDS]:
        taken, number = 2, 100 * DIGITS[words[0]]
    size, below = _below_hundred(words[taken:])
    return taken + size, number + below


def _below_hundred(words: Sequence[str]) -> tuple[int, int]:
    if not words:
        return 0, 0
    first, following = words[0], words[1:2]
    if first in ("sepuluh", "sebelas"):
        return 1, _FIXED[first]
    if first not in DIGITS:
        return 0, 0
    if following == [_TEENS]:
        return 2, 10 + DIGITS[first]
    if following != [_TENS]:
        return 1, DIGITS[first]
    has_one = len(words) > 2 and words[2] in DIGITS and words[2] != "nol"
    return (3, 10 * DIGITS[first] + DIGITS[words[2]]) if has_one else (2, 10 * DIGITS[first])
