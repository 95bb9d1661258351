"""Percentages of a part and whole told before: `Baru 62 dari 410 desa melapor. Jumlah itu 15 persen.`"""

from __future__ import annotations

from decimal import Decimal

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence
from humaslint.indonesian.amounts.shares import Share
from humaslint.indonesian.amounts.shares_apart import takes_up

_OF = "dari"
_PAIR = 2
_ALL = 100
_ABOUT = Decimal("0.01")
"""By how much a percentage may differ from that of the rest, which may be meant."""


def find_share_of_told_pair(before: CountedSentence, sentence: CountedSentence) -> Share | None:
    """Return the percentage that a sentence tells of the share before it: `62 dari 410 desa. Jumlah itu 15 persen.`"""
    (past, told, past_words), (tokens, amounts, words) = before, sentence
    if len(told) != _PAIR or len(amounts) != 1 or amounts[0].unit != "percent":
        return None
    (part, whole), percent = told, amounts[0]
    if not (part.unit == whole.unit == "count" and 0 < part.value < whole.value):
        return None
    is_of = [*past_words[part.end : whole.start]] == [_OF] or [*past_words[part.end : whole.start]] == [part.noun, _OF]
    is_exact = not is_vague(past, part, whole) and not is_vague(tokens, percent)
    is_last = percent.end == len(tokens) or not words[percent.end].isalpha()
    is_rest = abs(part.value / whole.value + percent.value / _ALL - 1) <= _ABOUT
    is_all = is_last and not is_rest and takes_up(words[: percent.start])
    return Share(percent, part, whole) if is_of and is_exact and is_all else None
