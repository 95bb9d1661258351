"""What some things get together and each of them: `Kedua desa menerima 6.000 bibit, masing-masing 3.500 bibit`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.products import PERIODS, TOTALS, Product, is_off, is_over_time
from humaslint.indonesian.amounts.quantities import VAGUE, CountedSentence, Quantity
from humaslint.indonesian.numerals import TOGETHER
from humaslint.indonesian.small_words import IN_AMOUNT
from humaslint.indonesian.tokens import Token

_EACH = "masing-masing"
_OPEN = VAGUE | frozenset("rata-rata antara atau dan tambahan lain lainnya per setiap tiap".split())
"""Words, in lower case, with which the amounts are no exact ones, or not the only ones."""
_PAIR, _THREE = 2, 3


def find_shared_total(sentence: CountedSentence) -> Product | None:
    """Return the total of a sentence that the number of those that share it, and the share of each, do not make."""
    tokens, amounts = sentence
    if not _PAIR <= len(amounts) <= _THREE or not _is_of_each(tokens, amounts[-1]):
        return None
    *before, share = amounts
    words = {token.lower for token in tokens[: share.end]}
    totals = [each for each in before if (each.unit, each.noun) == (share.unit, share.noun)]
    counts = [each for each in before if each not in totals] or _together(tokens[: before[0].start])
    is_plain = len(totals) == len(counts) == 1 and words.isdisjoint(_OPEN) and words.isdisjoint(TOTALS)
    if not is_plain or counts[0].unit != "count" or counts[0].step > 1 or counts[0].noun in PERIODS:
        return None
    total, count = totals[0], counts[0]
    value = count.value * share.value
    if is_over_time(sentence) or not is_off(total, value):
        return None
    return Product((tokens, total), (tokens, count), (tokens, share), "×", value)


def _is_of_each(tokens: Sequence[Token], share: Quantity) -> bool:
    """Say whether *masing-masing* stands before an amount and behind a comma."""
    at = share.start - 1
    if tokens[at].lower in IN_AMOUNT:
        at -= 1
    return at > 0 and tokens[at].lower == _EACH and tokens[at - 1].text == ","


def _together(tokens: Sequence[Token]) -> list[Quantity]:
    """Return the numbers that take up things told before: `kedua desa itu`."""
    return [
        Quantity(at, at + 1, Decimal(TOGETHER[token.lower]), Decimal(1), "count", tokens[at + 1].lower)
        for at, token in enumerate(tokens[:-1])
        if token.lower in TOGETHER
    ]
