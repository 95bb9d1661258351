"""The amounts of a passage, each with its place: both ends of `10–12 guru` too, `USD 500`, `empat tahun`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.quantities import Quantity, behind_to, is_of, read_amount, read_figures
from humaslint.indonesian.numerals import LONGEST_NUMBER, NUMBER_WORDS, SCALES, read_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import AND_OR, FUNCTION_WORDS
from humaslint.indonesian.tokens import Token, TokenKind


class PlacedAmount(NamedTuple):
    """An amount at the str offsets `start:end`; the rest as in `NamedAmount`."""

    start: int
    end: int
    value: Decimal
    unit: str
    noun: str


_FEW = "setengah hingga sampai bahkan lebih lagi beserta terkait x per sekian plus sekaligus antara kurang atas".split()
_NO_NOUNS = FUNCTION_WORDS | AND_OR | frozenset(_FEW)
"""Words, in lower case, that nobody counts."""
_SPANS = frozenset(("tahun", "bulan"))
_NO_SPANS = frozenset("usia berusia umur berumur ke- tanggal tgl setiap tiap per kelas nomor no - – — / .".split())
"""What stands, in lower case, before a number of years or months that is an age, an ordinal, a rate or a date."""
_SCHOOL_YEARS = frozenset(("ini", "ajaran", "akademik", "pelajaran", "anggaran"))
"""What stands, in lower case, behind *tahun* where the range before it is of something else: `SD 4–6 tahun ini`."""
_LONGEST_SPAN = 1000
"""A greater number before *tahun* is a year."""
_MONTHS_A_YEAR = 12
_MONEY = frozenset(("rp", "rp.", "idr"))
_CURRENCIES = frozenset("USD US SGD EUR AUD JPY MYR GBP CNY SAR $ € £ ¥".split())


def told_amounts(passage: Passage) -> Iterator[PlacedAmount]:
    """Yield the amounts of a passage in their order; a bare number is none."""
    for tokens, amounts, _words in passage.amounts:
        found = {told for each in amounts for told in _plain(tokens, each)}
        for index, token in enumerate(tokens):
            if token.kind is TokenKind.NUMBER:
                found.update(_ends(tokens, index))
                found.update(_foreign(tokens, index))
            elif token.text in _SPANS:
                found.update(_span(tokens, index))
        yield from sorted(found)


def _plain(tokens: Sequence[Token], amount: Quantity) -> Iterator[PlacedAmount]:
    """Yield an amount that stands for itself, with its noun."""
    is_count = amount.unit == "count"
    if is_count and amount.noun == "setengah":
        yield from _and_a_half(tokens, amount)
        return
    if is_count and (amount.noun in _NO_NOUNS or not amount.noun or _is_foreign(tokens, amount.start)):
        return
    end = tokens[amount.end if is_count else amount.end - 1].end
    first, value = amount.start, amount.value
    if first and tokens[first - 1].lower == "minus":
        first, value = first - 1, -value
    yield PlacedAmount(tokens[first].start, end, value, amount.unit, amount.noun)


def _and_a_half(tokens: Sequence[Token], amount: Quantity) -> Iterator[PlacedAmount]:
    """Yield an amount with a half and its noun: `dua setengah ton`."""
    noun = tokens[amount.end + 1] if amount.end + 1 < len(tokens) else None
    if noun and noun.kind is TokenKind.WORD and noun.lower not in _NO_NOUNS:
        yield PlacedAmount(tokens[amount.start].start, noun.end, amount.value + Decimal("0.5"), "count", noun.lower)


def _ends(tokens: Sequence[Token], index: int) -> Iterator[PlacedAmount]:
    """Yield the ends of the range that begins at the token, what they are of being told behind the second."""
    second = behind_to(tokens, index + 1)
    upper = read_amount(tokens[second:]) if second is not None else None
    if second is None or upper is None:
        return
    own = tokens[second:]
    start, end = own[0].start, own[upper.end - 1].end
    if index and tokens[index - 1].lower in _MONEY:
        if upper.unit == "count" and tokens[second - 1].text != "Rp":
            yield PlacedAmount(start, end, upper.value, "rupiah", "")
        return
    if upper.unit == "count":
        if not upper.noun or upper.noun in _NO_NOUNS or not own[upper.end].text[0].islower():
            return
        end = own[upper.end].end
    first, last = read_figures(tokens[index].text), read_figures(tokens[second].text)
    if not first or not last or first[0] >= last[0] or (index and is_of(tokens[index - 1], first[0], upper.noun)):
        return
    value = first[0] * (upper.value / last[0])
    yield PlacedAmount(tokens[index].start, tokens[index].end, value, upper.unit, upper.noun)
    yield PlacedAmount(start, end, upper.value, upper.unit, upper.noun)


def _span(tokens: Sequence[Token], index: int) -> Iterator[PlacedAmount]:
    """Yield the years or months that are counted before the token: `empat tahun`, but not `Nomor 17 tahun 2020`.

    Of `2–3 tahun` these are both ends, and `2 tahun 3 bulan` are 27 months.
    """
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following and (following.kind is TokenKind.NUMBER or following.text[0].isupper()):
        return
    counted, noun = _counted(tokens, index), tokens[index].lower
    if counted is None or (noun == "tahun" and _is_months(tokens, index + 1)):
        return
    first, value = counted
    years = _counted(tokens, first - 1) if noun == "bulan" and first and tokens[first - 1].lower == "tahun" else None
    if years:
        first, value = years[0], years[1] * _MONTHS_A_YEAR + value
    elif (lower := _lower_end(tokens, first, value)) and not (following and following.lower in _SCHOOL_YEARS):
        yield PlacedAmount(tokens[lower[0]].start, tokens[lower[0]].end, lower[1], "count", noun)
        yield PlacedAmount(tokens[first].start, tokens[index].end, value, "count", noun)
        return
    if not _is_other(tokens, first):
        yield PlacedAmount(tokens[first].start, tokens[index].end, value, "count", noun)


def _counted(tokens: Sequence[Token], index: int) -> tuple[int, Decimal] | None:
    """Return where the number before a token begins, and what it is; None where there is none or it is a year."""
    first = index
    while first and index - first < LONGEST_NUMBER and tokens[first - 1].lower in NUMBER_WORDS:
        first -= 1
    if first < index:
        words = read_words([token.lower for token in tokens[first:index]])
        return None if words is None or words >= _LONGEST_SPAN else (first, Decimal(words))
    figures = read_figures(tokens[index - 1].text) if index else None
    return (index - 1, figures[0]) if figures and figures[0] < _LONGEST_SPAN else None


def _is_months(tokens: Sequence[Token], index: int) -> bool:
    """Say whether number words and *bulan* follow: `enam bulan`."""
    end = index
    while end < len(tokens) and tokens[end].lower in NUMBER_WORDS:
        end += 1
    return index < end < len(tokens) and tokens[end].lower == "bulan"


def _lower_end(tokens: Sequence[Token], index: int, upper: Decimal) -> tuple[int, Decimal] | None:
    """Return the lower end of the range whose upper end begins at the token, if it is no age, ordinal or the like."""
    first = index - (3 if index and tokens[index - 1].lower == "dengan" else 2)
    if first < 0 or behind_to(tokens, first + 1) != index or _is_other(tokens, first):
        return None
    lower = read_figures(tokens[first].text)
    return (first, lower[0]) if lower and lower[0] < upper else None


def _is_other(tokens: Sequence[Token], index: int) -> bool:
    """Say whether what stands before a number of years or months makes it an age, an ordinal, a rate or a date."""
    before = tokens[index - 1] if index else None
    return before is not None and (before.lower in _NO_SPANS or before.kind is TokenKind.NUMBER)


def _is_foreign(tokens: Sequence[Token], index: int) -> bool:
    return index > 0 and tokens[index - 1].text in _CURRENCIES


def _foreign(tokens: Sequence[Token], index: int) -> Iterator[PlacedAmount]:
    """Yield the sum in another currency whose sign or code stands before the token: `USD 500`, `US$2 juta`."""
    figures = read_figures(tokens[index].text)
    if not figures or not _is_foreign(tokens, index):
        return
    first = index - 1
    first -= first > 0 and tokens[first].text == "$" and tokens[first - 1].text == "US"
    scale = SCALES.get(tokens[index + 1].lower) if index + 1 < len(tokens) else None
    name = "".join(token.text for token in tokens[first:index]).lower()
    end = tokens[index + 1 if scale else index].end
    yield PlacedAmount(tokens[first].start, end, figures[0] * (scale or 1), "count", name)
