"""One size told in two units: `24 bulan (2 tahun)`, `3 hektare atau 30.000 meter persegi`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.figures import MEASURES
from humaslint.indonesian.amounts.quantities import FIGURES
from humaslint.indonesian.numerals import read_words
from humaslint.indonesian.small_words import EACH, VAGUE


class EqualSizes(NamedTuple):
    """Two sizes that are told as one, each as str offsets."""

    first: tuple[int, int]
    last: tuple[int, int]


_Range = tuple[Decimal, Decimal]
_TIMES = {"minggu": "pekan", **{each: each for each in ("menit", "jam", "hari", "pekan", "bulan", "tahun")}}
_RATIOS = {
    ("jam", "menit"): (60, 60),
    ("hari", "jam"): (5, 24),
    ("pekan", "jam"): (25, 168),
    ("pekan", "hari"): (5, 7),
    ("bulan", "hari"): (20, 31),
    ("bulan", "pekan"): (4, 5),
    ("tahun", "hari"): (200, 366),
    ("tahun", "pekan"): (48, 53),
    ("tahun", "bulan"): (12, 12),
    ("keluarga", "jiwa"): (1, 999),
}
"""How many of a shorter time are in a longer one, at the least and the most: hours and days of work, or all.

A family has one member at the least.
"""
_FAMILIES = {"kk": "keluarga", "keluarga": "keluarga", "kepala keluarga": "keluarga", "jiwa": "jiwa"}
"""Words, in lower case, for families and those who live in them."""
_KINDS = {**_TIMES, **_FAMILIES}
_UNITS = "|".join(sorted({*MEASURES, *_KINDS}, key=lambda unit: (-len(unit), unit))).replace(" ", r"\s")
_SIZE = rf"(?P<number>\d+(?:[.,]\d+)*|[a-z]+(?:\s(?:belas|puluh(?:\s[a-z]+)?))?)\s?(?P<unit>{_UNITS})(?![\w²³])"
_AGAIN = re.compile(
    rf"(?P<link>\(|\b(?:atau|setara(?:\sdengan)?|sama\sdengan)\s)(?P<rough>sekitar\s|kurang\slebih\s)?(?P<hit>{_SIZE})"
    r"(?:(?P<close>\))|(?!\s(?:per|tiap|setiap)\b))",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"(?<![\w.,–-])(?P<hit>{_SIZE})(?:\s\(KK\))?,?\s?\Z", re.IGNORECASE)
_VAGUE = re.compile(
    rf"\b(?:{'|'.join(sorted(VAGUE | EACH))}|antara|paling)"
    r"(?:\s(?:dari|lama|singkat|lambat|sedikit|banyak|besar))?\s\Z",
    re.IGNORECASE,
)
_CHOICE = re.compile(
    r"\b(?:pilih|pilihan|dipilih|memilih|opsi|tenor|paket|bergantung|tergantung|usia|berusia|umur|berumur|penjara|pidana"
    r"|dipidana|kurungan|dihukum|hukuman|divonis|dituntut|kontrak)\b",
    re.IGNORECASE,
)
"""What a sentence has in which *atau* may name one of two times."""
_REACH = 60
"""Characters before the second size."""
_PARTS = {"setengah": Decimal("0.5"), "seperempat": Decimal("0.25")}
_PAIR = 2
_ROUNDED = Decimal("0.025")
"""The part of a size by which it may be told rounded in a greater unit, with at most so many digits but zeros."""
_ROUND_DIGITS = 2
_MOST = 1000
"""Sizes of which one is so many times the other are not told as one."""


def find_unequal_sizes(text: str) -> Iterator[EqualSizes]:
    """Yield the sizes that a bracket, *atau* or *setara dengan* tells again in another unit, and are another."""
    for again in _AGAIN.finditer(text):
        left = text[max(0, again.start() - _REACH) : again.start()]
        before = _BEFORE.search(left)
        is_open = again["link"] == "(" and not again["close"]
        if before is None or is_open or _VAGUE.search(left, 0, before.start("hit")) or _is_and_a_half(left, before):
            continue
        sizes = _sizes(before, again)
        is_loose = again["rough"] is not None or again["link"].lower().startswith("atau")
        if sizes is None or (is_loose and not _is_misplaced(before, again)):
            continue
        (low, high), (least, most) = sizes
        if (most < low or high < least) and least < high * _MOST and low < most * _MOST:
            shift = again.start() - len(left)
            yield EqualSizes((before.start("hit") + shift, before.end("hit") + shift), again.span("hit"))


def _is_and_a_half(left: str, size: re.Match[str]) -> bool:
    """Say whether a half or a quarter belongs to a number before it: `satu setengah hektare`."""
    lead = left[: size.start("hit")].split()[-1:]
    is_number = bool(lead) and (lead[0][-1].isdigit() or read_words([lead[0].lower()]) is not None)
    return is_number and size["number"].lower() in _PARTS


def _sizes(one: re.Match[str], other: re.Match[str]) -> tuple[_Range, _Range] | None:
    """Return the least and the most that two sizes are in the smaller of their units, None where these are no kin."""
    first, second = _number(one["number"]), _number(other["number"])
    left, right = (re.sub(r"\s", " ", each["unit"].lower()) for each in (one, other))
    left, right = _KINDS.get(left, left), _KINDS.get(right, right)
    if first is None or second is None or left == right:
        return None
    if (left, right) in _RATIOS:
        return _range(first, *_RATIOS[left, right]), _range(second, 1, 1)
    if (right, left) in _RATIOS:
        return _range(first, 1, 1), _range(second, *_RATIOS[right, left])
    (kind, size), (same, worth) = (MEASURES.get(unit, (unit, 1)) for unit in (left, right))
    if kind != same:
        return None
    if size < worth:
        return _range(first, size, size), _range(_rounded(second), worth, worth)
    return _range(_rounded(first), size, size), _range(second, worth, worth)


def _rounded(number: tuple[Decimal, Decimal]) -> tuple[Decimal, Decimal]:
    """Return a number of a greater unit with what it may have rounded off: the second of `1.021 gram (1 kilogram)`."""
    value, slack = number
    is_round = not slack and len(value.normalize().as_tuple().digits) <= _ROUND_DIGITS
    return value, value * _ROUNDED if is_round else slack


def _range(number: tuple[Decimal, Decimal], low: int, high: int) -> _Range:
    value, slack = number
    return (value - slack) * low, (value + slack) * high


def _is_misplaced(one: re.Match[str], other: re.Match[str]) -> bool:
    """Say whether two sizes have the same digits, so that *atau* does not name a choice.

    Of families and those in them it never does, where the words behind do not say which of these: `98 jiwa lansia`.
    """
    if other["unit"].lower() in _FAMILIES:
        return re.match(r"[.,;)]|\Z", other.string[other.end() :]) is not None
    left, right = (re.sub(r"\D", "", each["number"]).strip("0") for each in (one, other))
    is_time = one["unit"].lower() in _TIMES
    if is_time:
        is_choice = _CHOICE.search(other.string, max(0, other.start() - _REACH), other.end() + _REACH)
        return not is_choice and _is_whole_of_longer(one, other)
    return left == right != ""


def _is_whole_of_longer(one: re.Match[str], other: re.Match[str]) -> bool:
    """Say whether the first time makes two or more of the other's unit, which a choice would be told in: `24 bulan`."""
    short, long = (_TIMES.get(each["unit"].lower(), "") for each in (one, other))
    number, _slack = _number(one["number"]) or (Decimal(), Decimal())
    _least, most = _RATIOS.get((long, short), (0, 0))
    return most > 0 and number >= _PAIR * most and number % most == 0


def _number(written: str) -> tuple[Decimal, Decimal] | None:
    """Return a number and half of what one more in its last digit behind the comma would add."""
    if not written[0].isdigit():
        if written.lower() in _PARTS:
            return _PARTS[written.lower()], Decimal()
        spelled = read_words(written.lower().split())
        return None if spelled is None else (Decimal(spelled), Decimal())
    match = FIGURES.fullmatch(written)
    if match is None:
        return None
    rest = match["rest"] or ""
    value = Decimal(f"{match['whole'].replace('.', '')}.{rest}")
    return value, Decimal(1).scaleb(-len(rest)) / 2 if rest else Decimal()
