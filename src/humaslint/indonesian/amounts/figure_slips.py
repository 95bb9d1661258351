"""Whether one of two values may be a slip for the other, or the other in round numbers."""

from __future__ import annotations

from decimal import Decimal

from humaslint.indonesian.amounts.figures import Figure

_TELLING = 2
"""Digits but final zeros. A single one is in too many figures to tell anything."""
_LONG = 3
"""Digits. Of two shorter numbers one that differs in a digit is as likely another number."""
_THOUSAND = 1000
"""From one scale to the next: *juta*, *miliar*."""
_QUARTER = 25
"""Numbers of which this is a part are as round as those that end in a zero: 1,25 and 375."""
_SHORT = 1000
"""A smaller number that ends in five is round as well."""
_ROUND = 100
"""A smaller number is hardly ever rounded to tens."""
MOST_TIMES = 3
"""What is more than so many times what it should be, or less, is of something else."""


def is_turned(one: Decimal, other: Decimal) -> bool:
    """Say whether two neighbouring digits of a value changed places: 1.250, 1.520."""
    if one == other:
        return False
    left, right = _whole(one, other)
    at = _fork(left, right)
    is_pair = left[at : at + 2] == right[at : at + 2][::-1] and left[at + 2 :] == right[at + 2 :]
    return len(left) == len(right) and is_pair


def is_mistyped(one: Decimal, other: Decimal) -> bool:
    """Say whether two values, as long and not of one digit, differ in a single one, or by two that changed places."""
    left, right = str(one), str(other)
    return (len(left) > 1 and differ_in_one(left, right)) or is_turned(one, other)


def is_misplaced(one: Decimal, other: Decimal) -> bool:
    """Say whether two values have the same digits, at another power of ten (1.200, 12.000) or turned round."""
    if one == other:
        return False
    return (_digits(one) == _digits(other) and len(_digits(one)) >= _TELLING) or is_turned(one, other)


def is_comparable(told: Decimal, right: Decimal) -> bool:
    """Say whether a value is near enough what it should be to be meant for that."""
    return right / MOST_TIMES <= told <= right * MOST_TIMES


def is_rounded(one: Figure, other: Figure) -> bool:
    """Say whether one of two values may be the other, rounded to its last digit that is not zero."""
    apart = abs(one.value - other.value)
    return one.value <= 1 or apart < max(_last(one), min(_last(other), one.value))


def is_rounded_in_title(one: Figure, other: Figure) -> bool:
    """Say the same of a title's figure and one of the text; nobody cuts whole numbers that are round, 550 to 500."""
    digits = _digits(other.value)
    is_round = len(digits) <= _TELLING or (other.amount.value < _SHORT and digits.endswith("5"))
    is_whole = one.amount.step == other.amount.step == 1 and one.dimension not in ("percent", "rupiah")
    is_cut = is_whole and is_round and 0 < _last(one) <= (other.value - one.value) * 2
    return is_rounded(one, other) and not is_cut


def _last(figure: Figure) -> Decimal:
    """Return what one more in the last digit of a figure would add, zeros at the end of a large number left out."""
    _sign, _digits, exponent = figure.value.normalize().as_tuple()
    is_round = figure.amount.value >= _ROUND and isinstance(exponent, int) and exponent > 0
    return max(figure.step, Decimal(1).scaleb(int(exponent))) if is_round else figure.step


def is_in_other_unit(one: Figure, other: Figure) -> bool:
    """Say whether two figures have one number of two units: `120 ton`, `120 kuintal`; `Rp2,5 miliar`, `Rp2,5 juta`."""
    is_telling = len(_digits(one.value)) >= _TELLING
    return is_telling and one.value != other.value and _number(one) == _number(other)


def is_of_other_scale(one: Figure, other: Figure) -> bool:
    """Say whether two sums have one number, too odd to be so by chance, of two scales: `Rp412 juta`, `Rp412 miliar`.

    In brackets right behind the other it may be shorter, and written out: `Rp1,8 miliar (Rp1.800.000)`.
    """
    if one.sentence is other.sentence:
        is_glossed = one.passage.text[one.end : other.start] == " (" and one.passage.text.startswith(")", other.end)
        return is_glossed and is_misplaced(one.value, other.value)
    digits = _digits(one.value)
    is_odd = len(digits) >= _LONG and int(digits) % _QUARTER != 0
    is_next = max(one.value, other.value) == _THOUSAND * min(one.value, other.value)
    return is_odd and is_next and is_in_other_unit(one, other)


def _number(figure: Figure) -> str:
    return next(token.text for token in figure.sentence[figure.amount.start :] if token.text not in ("Rp", "Rp.", "."))


def is_one_digit_off(one: Figure, other: Figure) -> bool:
    """Say whether two figures, as written, are as long and have the same digits but for one."""
    left, right = _number(one), _number(other)
    return one.step == other.step and len(_digits(one.value)) >= _TELLING and differ_in_one(left, right)


def differ_in_one(one: str, other: str) -> bool:
    """Say whether two strings are as long and differ in a single place."""
    return len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1


def is_slip(one: Decimal, other: Decimal) -> bool:
    """Say whether two values look like one that was mistyped.

    Their digits are misplaced, or in a longer number one digit is other, missing or too many.
    """
    if one == other:
        return False
    short, long = sorted((digits.rstrip("0") for digits in _whole(one, other)), key=len)
    at = _fork(short, long)
    is_other = short[at + 1 :] == long[at + 1 :]
    is_more = len(long) == len(short) + 1 and short[at:] == long[at + 1 :]
    return is_misplaced(one, other) or (len(short) >= _LONG and (is_other or is_more))


def _digits(value: Decimal) -> str:
    return "".join(map(str, value.normalize().as_tuple().digits))


def _exponent(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _whole(one: Decimal, other: Decimal) -> tuple[str, str]:
    """Return the digits of two values, with as many behind the comma."""
    exponent = min(_exponent(one), _exponent(other), 0)
    return str(int(one.scaleb(-exponent))), str(int(other.scaleb(-exponent)))


def _fork(one: str, other: str) -> int:
    """Return where two strings begin to differ."""
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
