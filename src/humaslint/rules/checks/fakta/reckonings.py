"""Amounts that are given as what a sum comes to, and are not: `812 kapal … 538 kapal … Sisanya, 284 kapal`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from humaslint.indonesian.amounts.figure_slips import differ_in_one, is_slip
from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, Quantity, offsets_of
from humaslint.indonesian.amounts.reckonings import Claim, find_claims
from humaslint.indonesian.amounts.shares import slack
from humaslint.indonesian.amounts.terms import Reckoning
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import VAGUE
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.amount_sums import written
from humaslint.rules.checks.fakta.left_out import begins_rest
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_MOST = 200
"""Sentences with amounts of a release; one with more is a table."""
_ONE, _ALIKE = Decimal(1), Decimal("0.2")
"""Of what the only sum comes to, an amount that is further off is meant otherwise."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each amount that none of the sums comes to of which it may be the result.

    One of them must come to a value that looks like the amount mistyped, or be the only one and come near it.
    """
    past: list[ToldSentence] = []
    for passage in passages_of(rule, release):
        for sentence in passage.amounts if len(past) < _MOST else ():
            told = ToldSentence(passage, *sentence)
            for claim in find_claims(past, told) if 0 < len(told.amounts) < MOST_AMOUNTS else ():
                right = _right(claim, is_rough=_is_rough(told, claim.amount)) if claim.sums else None
                if right and not begins_rest(passage, told.tokens):
                    place, number = offsets_of(told.tokens, claim.amount), written(round(right.value, 2), claim.amount)
                    yield from report(rule, passage, *place, sum=right.sum, number=number)
            past.append(told)


def _right(claim: Claim, *, is_rough: bool) -> Reckoning | None:
    """Return the sum that was meant, None where one comes out or none is sure."""
    amount = claim.amount
    room = max(slack(amount), amount.step if is_rough or amount.step != 1 else Decimal())
    if any(abs(each.value - amount.value) <= room + each.slack for each in (*claim.sums, *claim.may)):
        return None
    likely = {_rounded(each, amount): each for each in claim.sums if is_slip(amount.value, _rounded(each, amount))}
    if not likely and len(claim.sums) == 1 and not is_rough:
        (only,) = claim.sums
        is_near = abs(only.value - amount.value) <= max(only.value * _ALIKE, _ONE)
        right, told = (f"{each.normalize():f}" for each in (_rounded(only, amount), amount.value))
        return only if is_near or differ_in_one(right, told) else None
    return next(iter(likely.values())) if len(likely) == 1 else None


def _rounded(reckoning: Reckoning, amount: Quantity) -> Decimal:
    """Return what a sum comes to, in as many places as an amount has."""
    return (reckoning.value / amount.step).quantize(Decimal(1)) * amount.step


def _is_rough(told: ToldSentence, amount: Quantity) -> bool:
    """Say whether an amount is an estimate or a bound, but not *lebih pendek 14 kilometer*."""
    before = told.words[max(0, amount.start - 2) : amount.start]
    return not VAGUE.isdisjoint(before[-1:]) or (before[-1:] == ["dari"] and not VAGUE.isdisjoint(before))
