"""Rows of amounts that are told side by side, whatever brings them in: `sekolah 4,5 ton, RW 11 ton, dan pasar 3 ton`.

Nothing says that they are parts of a whole. A total that they nearly come to tells that.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, CountedSentence, Quantity
from humaslint.indonesian.small_words import AND_WHILE, EACH, EACH_OF_THEM, FUNCTION_WORDS, OTHERS, REST, VAGUE

_MOST = 8
_OPEN = (
    VAGUE
    | EACH
    | OTHERS
    | REST
    | {EACH_OF_THEM}
    | frozenset(
        """
        rata-rata antara antaranya termasuk terbanyak terbesar tertinggi teratas dari menjadi dibanding dibandingkan
        naik turun meningkat menurun target ditargetkan kali atau hingga sampai tambahan lagi juga sebelumnya dll
        dst dsb total totalnya seluruhnya jumlah
        """.split()
    )
)
"""Words, in lower case, with which amounts side by side are no parts of one whole, or not all of them."""
_OPENING = frozenset(("dari", "jumlah", "total"))
"""Those of them that may stand before the first amount."""
_LEFT_OUT = FUNCTION_WORDS | AND_WHILE | {""}
"""What stands behind a number whose noun is that of the one before it: `1.800 eksemplar, perpustakaan 700, dan …`."""


def find_plain_row(sentence: CountedSentence, fewest: int) -> list[Quantity]:
    """Return the amounts of one kind that only commas and a conjunction part; none where they are less than `fewest`.

    Amounts of another kind belong to the one before them: `24 kapal berbobot 3 GT, 18 kapal berbobot 5 GT, dan …`.
    """
    _tokens, amounts, words = sentence
    if not fewest <= len(amounts) < MOST_AMOUNTS:
        return []
    first = amounts[0]
    row = [each._replace(noun=first.noun) for each in amounts if _is_of_kind(each, first)]
    if not fewest <= len(row) <= _MOST or first.unit == "percent":
        return []
    joints = [_joint(words[one.end : other.start]) for one, other in pairwise(row)]
    is_row = joints[-1] in AND_WHILE and all(joints)
    is_open = not (_OPEN - _OPENING).isdisjoint(words) or not _OPEN.isdisjoint(words[first.start :])
    return row if is_row and not is_open else []


def _is_of_kind(amount: Quantity, first: Quantity) -> bool:
    return amount.unit == first.unit and amount.noun in _LEFT_OUT | {first.noun}


def _joint(between: Sequence[str]) -> str:
    """Return the conjunction, or else the comma, between two amounts; nothing where neither is there, or a stop."""
    marks = [word for word in between if word in AND_WHILE or word == ","]
    is_plain = not any(word in (";", ":", "(", ")", ".") for word in between)
    return (next((word for word in marks if word != ","), None) or ("," if marks else "")) if is_plain else ""
