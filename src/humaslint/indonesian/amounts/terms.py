"""The terms of sums that a text tells, and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.estimates import is_estimate
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.shares import slack
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import PEOPLE

MORE = frozenset("dan serta tambahan ditambah ekstra lain lainnya cadangan termasuk beserta berikut seorang".split())
"""Words, in lower case, behind an amount that is not the only one."""


LEADS = frozenset(", yakni yaitu ialah adalah sebanyak sejumlah sebesar senilai seluas sekitar hanya".split())
"""Words, in lower case, that only lead to an amount."""


class Term(NamedTuple):
    """An amount and the sentence that tells it."""

    told: ToldSentence
    amount: Quantity

    @property
    def text(self) -> str:
        """The amount as it is written."""
        return self.told.text_of(self.amount)

    @property
    def slack(self) -> Decimal:
        """By how much the amount may be off: as much as it is where it is an estimate or a bound."""
        return self.amount.value if is_estimate(self.told.tokens, self.amount) else slack(self.amount)


class Reckoning(NamedTuple):
    """A sum as written, what it comes to, and by how much its rounded terms may put that out."""

    sum: str
    value: Decimal
    slack: Decimal


_FARTHEST = 200
"""Sentences with amounts."""


def terms_of(past: Sequence[ToldSentence], amount: Quantity) -> list[Term]:
    """Return the amounts of some sentences that are of one kind with another, of many those of the last ones."""
    return [Term(told, each) for told in past[-_FARTHEST:] for each in told.amounts if is_like(each, amount)]


def is_like(one: Quantity, other: Quantity) -> bool:
    """Say whether two amounts are of one kind, and not the same."""
    is_of_people = one.noun in PEOPLE and other.noun in PEOPLE
    return one.unit == other.unit and (one.noun == other.noun or is_of_people) and one.value != other.value


def distinct(terms: Sequence[Term]) -> list[Term]:
    """Return the first term of each value."""
    return list({each.amount.value: each for each in terms}.values())


def less(whole: Term, *parts: Term) -> Reckoning:
    """Return what is left of a whole without some parts."""
    terms = (whole, *parts)
    value = whole.amount.value - sum(each.amount.value for each in parts)
    return Reckoning(" − ".join(each.text for each in terms), value, sum((each.slack for each in terms), Decimal()))
