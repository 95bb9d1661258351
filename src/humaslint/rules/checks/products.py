"""Totals that count and share do not make: `25 kelompok, masing-masing Rp10 juta, dengan total Rp300 juta`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.products import Product, find_rates, find_totals_of_each
from humaslint.indonesian.quantities import MOST_AMOUNTS, Quantity
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.amount_sums import span, written
from humaslint.rules.contexts import is_silent, passages_of

_CUES = ("masing-masing", "setiap ", "tiap ", " per ")
"""What a passage that tells what each gets has, in lower case."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each total, or amount for each, that the numbers beside it belie."""
    for passage in passages_of(rule, release.passages):
        if not passage.has_digits or not has_any(passage.lower, _CUES):
            continue
        for found in _products(passage):
            start, end = span(found.result[0], found.result[1], found.result[1])
            if not is_silent(rule, passage, start, end):
                terms = (_text(passage, *each) for each in (found.first, found.second))
                arguments = {
                    "found": passage.text[start:end],
                    "sum": f" {found.sign} ".join(terms),
                    "number": written(round(found.value, 2), found.result[1]),
                }
                yield Finding(rule, passage.place(start, end), arguments)


def _products(passage: Passage) -> Iterator[Product]:
    before = None
    for sentence in passage.amounts:
        if 0 < len(sentence[1]) < MOST_AMOUNTS:
            yield from find_totals_of_each(before, sentence) if before else find_totals_of_each(None, sentence)
            yield from find_rates(sentence)
        before = sentence


def _text(passage: Passage, tokens: Sequence[Token], amount: Quantity) -> str:
    start, end = span(tokens, amount, amount)
    return passage.text[start:end]
