"""Products with a digit out of place: `Rp2,5 juta untuk setiap mahasiswa`, of 3,150 `Rp78,75 miliar`, for `Rp7,875 …`.

No product has by chance the digits of what two others come to, at another power of ten or with two of them turned:
so it need not be told in so many words that it is one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from math import prod

from humaslint.indonesian.amounts.estimates import is_estimate
from humaslint.indonesian.amounts.figure_slips import is_misplaced
from humaslint.indonesian.amounts.figures import MEASURES
from humaslint.indonesian.amounts.products import OF_EACH, PERIODS, Product
from humaslint.indonesian.amounts.quantities import CountedSentence, ToldAmount

_RATES = OF_EACH | {"per"}
_THREE = 3
_TELLING = 100
"""Digits of a smaller number are as often alike by chance."""
_POWERS = {
    Decimal(10): frozenset(("10", "sepuluh")),
    Decimal(100): frozenset(("100", "seratus")),
    Decimal(1000): frozenset(("1.000", "1000", "seribu")),
}
"""How a third factor is told that moves the digits: `per bulan`, in *10 bulan*."""
_MOST_TIMES = max(_POWERS)
"""*Miliar* for *juta*."""


def find_misplaced(before: CountedSentence | None, sentence: CountedSentence) -> Iterator[Product]:
    """Yield the product of the three amounts of a sentence, or of it and the one before, that is misplaced."""
    for own in ([sentence], [before, sentence]):
        told = [(each.tokens, amount) for each in own if each for amount in each.amounts]
        words = {word for each in own if each for word in each.words}
        if len(told) == _THREE and not _RATES.isdisjoint(words):
            yield from _misplaced(told, words)
            return


def _misplaced(told: Sequence[ToldAmount], words: Set[str]) -> Iterator[Product]:
    amounts = [amount for _tokens, amount in told]
    is_of_other = any(each.noun in MEASURES or each.noun in PERIODS or each.unit == "percent" for each in amounts)
    if is_of_other or any(is_estimate(*each) for each in told):
        return
    money = [at for at, each in enumerate(amounts) if each.unit == "rupiah"]
    values = prod(each.value for each in amounts)
    if any(each.value and values / each.value == each.value for each in amounts):
        return
    for at in {0: (0, 2), 2: money}.get(len(money), ()):
        first, second = (each for index, each in enumerate(told) if index != at)
        value = first[1].value * second[1].value
        if _has_digits_of(amounts[at].value, value) and not _is_told(amounts[at].value, value, words):
            yield Product(told[at], first, second, "×", value)
            return


def _is_told(value: Decimal, other: Decimal, words: Set[str]) -> bool:
    """Say whether a text tells a third factor that moves the digits of one value to those of the other."""
    return not _POWERS.get(max(value, other) / min(value, other), frozenset()).isdisjoint(words)


def _has_digits_of(value: Decimal, right: Decimal) -> bool:
    """Say whether a value has three digits or more that are those of the right one, elsewhere or turned."""
    digits = right.normalize().as_tuple().digits
    is_near = right / _MOST_TIMES <= value <= right * _MOST_TIMES
    return len(digits) >= _THREE and value >= _TELLING and is_near and is_misplaced(value, right)
