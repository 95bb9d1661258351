"""Totals in which a sentence sums up what it has just told: `Rp340 juta dan Rp60 juta, atau seluruhnya Rp400 juta`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.terms import Reckoning, Term
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import AND_WHILE

_OR = "atau"
_APART = frozenset("termasuk antaranya dari per setiap tiap masing-masing tahun".split())
"""Words, in lower case, with which the amounts of a sentence are not summed up as they stand."""
_PAIR = 2
_NEAR = 4
"""Tokens from an amount to the total behind it: `orang, atau total`."""


def is_summed_up(words: Sequence[str], lead: str, amount: Quantity) -> bool:
    """Say whether a word for a total brings in an amount as that of what is told before it: `atau seluruhnya`."""
    before = list(words[: amount.start])
    at = len(before) - before[::-1].index(lead) - 1
    return at > 0 and before[at - 1] == _OR


def summed_up(sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what the only two amounts of a sentence before a total, one right before it, come to."""
    total, before = sentence.amounts[at], sentence.amounts[:at]
    terms = [Term(sentence, each) for each in before if each.kind == total.kind]
    words = sentence.words[before[0].start : total.start]
    is_row = len(terms) == len(before) == _PAIR and not AND_WHILE.isdisjoint(words) and _APART.isdisjoint(words)
    if (
        not is_row
        or total.start - before[-1].end > _NEAR
        or any(is_vague(each.told.tokens, each.amount) for each in terms)
    ):
        return []
    value = sum((each.amount.value for each in terms), Decimal())
    slack = sum((each.slack for each in terms), Decimal())
    return [Reckoning(" + ".join(each.text for each in terms), value, slack)]
