"""Figures and number words with what they count: `12 guru`, `Rp1,8 miliar`, `40 persen`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.claims import NUMBERED, PLACES, behind_words
from humaslint.indonesian.numerals import LONGEST_NUMBER, NUMBER_WORDS, SCALES, TOGETHER, read_words
from humaslint.indonesian.time.date_forms import MONTHS
from humaslint.indonesian.tokens import Token, TokenKind

Unit = Literal["count", "rupiah", "percent"]


class Quantity(NamedTuple):
    """An amount at the token indexes `start:end`, its unit sign or scale word included, its noun not.

    `value` is exact, `step` what one more in its last written digit would add (a million in `Rp3 juta`). `noun` is the
    lower-case word behind a count, empty where none follows, and of money and percentages.
    """

    start: int
    end: int
    value: Decimal
    step: Decimal
    unit: Unit
    noun: str

    @property
    def kind(self) -> tuple[Unit, str]:
        """What amounts must share to be told of one thing: the unit and the noun."""
        return self.unit, self.noun

    @property
    def noun_end(self) -> int:
        """The token index behind its noun, or behind itself where it has none."""
        return self.end + (self.noun != "")

    @property
    def tells_of_what(self) -> bool:
        """Whether it is of money or has a noun, so that another of its kind can be told of the same."""
        return self.unit == "rupiah" or self.noun != ""


class CountedSentence(NamedTuple):
    """A sentence with a number in it: its tokens, its amounts, and `words`, the tokens in lower case."""

    tokens: Sequence[Token]
    amounts: Sequence[Quantity]
    words: list[str]


ToldAmount = tuple[Sequence[Token], Quantity]
"""An amount, behind the tokens of the sentence that tells it."""
MOST_AMOUNTS = 40
"""Amounts in a sentence; one with more is no prose."""
_MOST_NUMBERS = 100
"""Figures and number words in a sentence; one with more is a table, in which each is not to be held against each."""
_MOST_DIGITS = 16
"""Figures of an amount, before a scale word; with more the arithmetic were no longer exact."""
_LONGEST = 500
"""Tokens of a sentence; what goes on for longer is a list without stops."""
_GAP = 3
"""Characters between two sentences that follow one another."""

FIGURES = re.compile(r"(?P<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?P<rest>\d{1,4}))?")
"""A number with stops between its thousands and a comma before its fraction."""
_NAMES = NUMBERED | frozenset(
    """
    usia umur per setiap tiap sd smp sma smk sdn smpn sman smkn negeri kali satuan ribu juta liga piala kualitas mutu
    """.split()
)
"""Words, in lower case, before figures that make them no amount."""
_LAST_DAY = 31
_MEASURES = frozenset("kilometer meter hektare hektar ton kuintal kilogram liter".split())
"""Units, in lower case, that no numbered thing has behind its number: `jalan 12 kilometer`."""
_NO_NOUNS = MONTHS.keys() | frozenset(
    """
    wib wita wit tahun bulan pagi siang sore malam h hijriah hijriyah masehi muharam muharram safar rabiulawal rajab
    syakban ramadan ramadhan syawal zulkaidah zulhijah dzulhijjah
    """.split()
)


_TO = frozenset(("-", "–", "—", "hingga", "sampai", "s.d.", "s.d"))
"""What stands between the ends of a range, in lower case."""
_NUMERIC = NUMBER_WORDS | TOGETHER.keys() | {"rp", "rp.", "idr"}
"""Words, in lower case, that are numbers or come before them."""
_SHORT_SCALES = {"rb": 10**3, "jt": 10**6, "m": 10**9, "t": 10**12}
"""Abbreviations behind a sum of money, in lower case: `Rp9,65 M`."""


def find_amounts(sentences: Iterable[Sequence[Token]]) -> Iterator[CountedSentence]:
    """Yield each sentence that has a number in figures or words, with its amounts.

    Dates, times, years, ordinals and numbers of names are no amounts. A sentence that is far too long is passed over.
    """
    number = TokenKind.NUMBER
    for tokens in sentences:
        places = [at for at, token in enumerate(tokens) if token.kind is number or token.lower in _NUMERIC]
        if places and not places[_MOST_NUMBERS:] and not tokens[_LONGEST:]:
            words = [token.lower for token in tokens]
            yield CountedSentence(tokens, tuple(_quantities(tokens, places)), words)


def are_next(one: CountedSentence, other: CountedSentence) -> bool:
    """Say whether the one sentence stands right before the other, with none between that has no number."""
    return 0 <= other.tokens[0].start - one.tokens[-1].end <= _GAP


def offsets_of(tokens: Sequence[Token], amount: Quantity) -> tuple[int, int]:
    """Return the str offsets at which an amount stands, its noun left out."""
    return tokens[amount.start].start, tokens[amount.end - 1].end


def read_amount(tokens: Sequence[Token]) -> Quantity | None:
    """Return the amount with which the tokens begin, whatever it stands behind in its sentence."""
    return _quantity(tokens, 0)


def taken_up(tokens: Sequence[Token]) -> Iterator[Quantity]:
    """Yield the numbers, which are exact, that take up all of some things told before: `kedua desa itu`."""
    for at, (token, noun) in enumerate(pairwise(tokens)):
        if token.lower in TOGETHER:
            yield Quantity(at, at + 1, Decimal(TOGETHER[token.lower]), Decimal(), "count", noun.lower)


def _quantities(tokens: Sequence[Token], places: Iterable[int]) -> Iterator[Quantity]:
    """Yield the amounts that begin at some of the places."""
    end = 0
    for place in places:
        if place >= end and (found := _quantity(tokens, place)):
            yield found
            end = found.end


def _quantity(tokens: Sequence[Token], index: int) -> Quantity | None:
    """Return the amount that begins at a token; None where there is none, or the number is of a name, date or year."""
    is_rupiah = tokens[index].text in ("Rp", "Rp.", "IDR")
    start, index = index, index + is_rupiah
    if is_rupiah and index < len(tokens) and tokens[index].text == ".":
        index += 1
    number = _number(tokens, index)
    if number is None:
        return None
    value, step, end = number
    behind = tokens[end] if end < len(tokens) else None
    word = behind.lower if behind else ""
    if word in ("persen", "%"):
        return Quantity(start, end + 1, value, step, "percent", "")
    if is_rupiah:
        scale = _SHORT_SCALES.get(word) or (end == index + 1 and _scale_of_range(tokens, end, value)) or 1
        return Quantity(start, end + (word in _SHORT_SCALES), value * scale, step * scale, "rupiah", "")
    if word == "rupiah":
        return Quantity(start, end + 1, value, step, "rupiah", "")
    noun = word if behind and behind.kind is TokenKind.WORD else ""
    if noun in _NO_NOUNS or (start and is_of(tokens[start - 1], value, noun)) or _is_joined(tokens, start):
        return None
    is_year = step == 1 and 1900 <= value <= 2100 and "." not in tokens[start].text
    return None if is_year else Quantity(start, end, value, step, "count", noun)


def behind_to(tokens: Sequence[Token], index: int) -> int | None:
    """Return where the second number of a range stands whose first ends before the token: `45–50`, `5 hingga 10`."""
    if index >= len(tokens) or tokens[index].lower not in _TO:
        return None
    index += 2 if [token.lower for token in tokens[index : index + 2]] == ["sampai", "dengan"] else 1
    index += index < len(tokens) and tokens[index].text == "Rp"
    return index if index < len(tokens) and tokens[index].kind is TokenKind.NUMBER else None


def _scale_of_range(tokens: Sequence[Token], end: int, value: Decimal) -> int:
    """Return by how much a sum is to be multiplied that ends before the token: a milliard in `Rp45–50 miliar`."""
    second = behind_to(tokens, end)
    figures = read_figures(tokens[second].text) if second is not None else None
    if second is None or figures is None or value >= figures[0] or second + 1 == len(tokens):
        return 0
    word = tokens[second + 1].lower
    return SCALES.get(word) or _SHORT_SCALES.get(word, 0)


def is_of(before: Token, value: Decimal, noun: str) -> bool:
    """Say whether a number belongs to the word before it: `kelas 7`, `usia 12 tahun`, `Mei 17`; not `ke 12 desa`."""
    if before.lower in _NAMES and noun not in _MEASURES:
        return before.lower != "ke" or noun not in PLACES
    return before.lower in MONTHS and (value <= _LAST_DAY or not noun)


def _is_joined(tokens: Sequence[Token], start: int) -> bool:
    """Say whether a mark joins a number to what stands before it: `10–12 guru`, `ke-12`, but not `Randu – 12 guru`."""
    before = tokens[start - 1] if start else None
    if before is None or before.text not in ("-", "–", "/", "ke-"):
        return False
    is_apart = before.end < tokens[start].start and start > 1 and tokens[start - 2].kind is not TokenKind.NUMBER
    return not is_apart


def _number(tokens: Sequence[Token], index: int) -> tuple[Decimal, Decimal, int] | None:
    """Return the number at a token, the worth of its last digit, and the index behind it and its scale word."""
    if index >= len(tokens):
        return None
    token = tokens[index]
    if token.kind is not TokenKind.NUMBER:
        return _spelled(tokens, index)
    figures = read_figures(token.text)
    if figures is None:
        return None
    value, step = figures
    end = index + 1
    if end < len(tokens) and tokens[end].lower in SCALES:
        scale = SCALES[tokens[end].lower]
        return value * scale, step * scale, end + 1
    return value, step, behind_words(tokens, end)


@lru_cache(maxsize=4096)
def read_figures(written: str) -> tuple[Decimal, Decimal] | None:
    """Return the number that figures are, and the worth of its last digit; None for a time, a date, `012`."""
    match = FIGURES.fullmatch(written)
    if match is None or (written.startswith("0") and not written.startswith("0,")):
        return None
    if len(match["whole"].replace(".", "")) > _MOST_DIGITS:
        return None
    rest = match["rest"] or ""
    step = Decimal(1).scaleb(-len(rest))
    return Decimal(match["whole"].replace(".", "") + rest) * step, step


def _spelled(tokens: Sequence[Token], index: int) -> tuple[Decimal, Decimal, int] | None:
    end, most = index, min(len(tokens), index + LONGEST_NUMBER + 1)
    while end < most and tokens[end].lower in NUMBER_WORDS:
        end += 1
    number = read_words([token.lower for token in tokens[index:end]]) if end > index else None
    return None if number is None else (Decimal(number), Decimal(1), behind_words(tokens, end))


def total_of(amounts: Iterable[Quantity]) -> Decimal:
    """Return what amounts come to."""
    return sum((each.value for each in amounts), Decimal())
