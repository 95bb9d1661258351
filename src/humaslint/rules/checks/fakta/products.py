"""Totals that count and share do not make: `25 kelompok, masing-masing Rp10 juta, dengan total Rp300 juta`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.daily_rates import find_daily_rates
from humaslint.indonesian.amounts.estimates import is_estimate
from humaslint.indonesian.amounts.exchanged import find_wrong_exchanges
from humaslint.indonesian.amounts.misplaced_products import find_misplaced
from humaslint.indonesian.amounts.products import Product, find_rates, find_totals_of_each
from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, CountedSentence, Quantity, ToldAmount
from humaslint.indonesian.amounts.told_sentences import passage_of
from humaslint.indonesian.amounts.told_units import find_told_units
from humaslint.indonesian.amounts.unit_totals import OF_UNITS, find_given_shares, find_shared_total, find_totals_of_unit
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.numerals import in_figures
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks import FOR_EACH
from humaslint.rules.checks.fakta.amount_sums import span, written
from humaslint.rules.checks.fakta.left_out import leaves_rest
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import report

_FAR = 60
"""Blocks above, in which a unit was told of."""


class _Fault(NamedTuple):
    """An amount with the tokens of its sentence, the sum that belies it, as written, and what that comes to."""

    result: ToldAmount
    sum: str
    value: Decimal


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each total, or amount for each, that the numbers beside it belie."""
    for passage in passages_of(rule, release):
        if not passage.has_digits or not has_any(passage.lower, FOR_EACH):
            continue
        for each in find_wrong_exchanges(passage.text) if "kurs" in passage.lower else ():
            number = f"Rp{in_figures(each.value.normalize())}"
            yield from report(rule, passage, each.start, each.end, sum=f"{each.dollars} × {each.rate}", number=number)
        for fault in _faults(passage):
            number = written(round(fault.value, 2), fault.result[1])
            yield from report(rule, passage, *span(*fault.result), sum=fault.sum, number=number)


def _faults(passage: Passage) -> Iterator[_Fault]:
    for at, sentence in enumerate(passage.amounts):
        if 0 < len(sentence.amounts) < MOST_AMOUNTS:
            before = passage.amounts[at - 1] if at else None
            yield from _products(passage, (*find_totals_of_each(before, sentence), *find_rates(sentence)))
            yield from _products(passage, find_misplaced(before, sentence))
            told = [*find_told_units(before, sentence)] if before else []
            if told and not leaves_rest(passage, sentence.tokens):
                yield from _products(passage, told)
            if shared := find_shared_total(sentence):
                yield from _products(passage, (shared,))
            if not OF_UNITS.isdisjoint(sentence.words):
                yield from _products(passage, find_totals_of_unit(_told_before(passage, at), sentence))
                if before and not leaves_rest(passage, sentence.tokens):
                    yield from _products(passage, find_given_shares(before, sentence))
            for result, rate, times in find_daily_rates(sentence):
                tokens = sentence.tokens
                term = str(times) if isinstance(times, int) else _text(passage, tokens, times)
                value = rate.value * (times if isinstance(times, int) else times.value)
                yield _Fault((tokens, result), f"{_text(passage, tokens, rate)} × {term}", value)


def _products(passage: Passage, found: Iterable[Product]) -> Iterator[_Fault]:
    for each in found:
        terms = (_text(passage, *term) for term in (each.first, each.second))
        is_exact = not any(is_estimate(*term) for term in (each.result, each.first, each.second))
        if is_exact and any(each.result[0] is sentence.tokens for sentence in passage.amounts):
            yield _Fault(each.result, f" {each.sign} ".join(terms), each.value)


def _told_before(passage: Passage, at: int) -> list[CountedSentence]:
    """Return the sentences of a release before one of a passage, as far as a reader remembers them."""
    above = (
        each for each in passage.release.passages[max(0, passage.index - _FAR) : passage.index] if each.kind in RUNNING
    )
    return [*(sentence for each in above for sentence in each.amounts), *passage.amounts[:at]]


def _text(passage: Passage, tokens: Sequence[Token], amount: Quantity) -> str:
    """Return an amount with its noun as written, in the passage or one further up that has these tokens."""
    return passage_of(passage, tokens).text[slice(*span(tokens, amount))]
