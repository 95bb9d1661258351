"""The finding at an amount that does not fit the sum of others in another sentence."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.numerals import in_figures
from humaslint.indonesian.small_words import FUNCTION_WORDS
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.amount_sums import are_exact
from humaslint.rules.findings import Spot, report


def sum_finding(
    rule: Rule, odd: tuple[ToldSentence, Quantity], other: tuple[ToldSentence, Quantity], value: Decimal
) -> Iterator[Finding]:
    """Yield the finding at an amount, with the other as the related place, where no amount beside them is vague."""
    if not all(are_exact(sentence.tokens, sentence.amounts) for sentence, _amount in (odd, other)):
        return
    first, second = (_spot(*each) for each in (odd, other))
    told, related = second.passage.text[second.start : second.end], (second.passage.place(second.start, second.end),)
    yield from report(rule, *first, other=told, number=in_figures(value.normalize()), related=related)


def _spot(sentence: ToldSentence, amount: Quantity) -> Spot:
    """Return where an amount stands, the noun behind it included."""
    end = amount.end - (amount.unit != "count" or amount.noun in FUNCTION_WORDS)
    return Spot(sentence.passage, sentence.tokens[amount.start].start, sentence.tokens[end].end)
