"""Sums of money told by name, which a later sentence splits under that name: `Pendapatan daerah terdiri atas …`."""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, ToldAmount
from humaslint.indonesian.small_words import FUNCTION_WORDS, IN_AMOUNT, SPLIT
from humaslint.indonesian.time.date_forms import is_year
from humaslint.indonesian.tokens import Token

_LINKS = IN_AMOUNT | frozenset(
    """
    mencapai adalah ialah diproyeksikan ditargetkan dianggarkan direncanakan diperkirakan ditetapkan dipatok disepakati
    dirancang tercatat dialokasikan
    """.split()
)
"""What stands, in lower case, between the name of a sum and the sum."""
_CHANGED = frozenset("semula sebelumnya awalnya perubahan".split())
"""Words, in lower case, of a sum that is not the last one told: `Semula belanja daerah ditetapkan …`."""
_NAME = (2, 5)
"""The fewest and the most words of a name: one, such as *dana*, is that of many sums."""


def find_named_sum(before: Sequence[CountedSentence], words: Sequence[Token]) -> ToldAmount | None:
    """Return the one sum that the sentences before tell under the name of what a sentence splits."""
    cue = next((at for at, token in enumerate(words) if token.lower in SPLIT), 0)
    name = _name_before(words, cue)
    told_before = {word for each in before for word in each.words}
    if not _CHANGED.isdisjoint(told_before):
        return None
    years = {token.text for token in words[:cue] if is_year(token.text)}
    if not _NAME[0] <= len(name) <= _NAME[1] or not FUNCTION_WORDS.isdisjoint(name):
        return None
    told = [
        (each.tokens, amount)
        for each in before
        for amount in each.amounts
        if amount.unit == "rupiah" and years <= {*each.words} and _is_named(each.words, amount, name)
    ]
    is_one = len({total.value for _tokens, total in told}) == 1
    return told[0] if is_one and not is_vague(*told[0]) else None


def _name_before(words: Sequence[Token], cue: int) -> list[str]:
    """Return the words of the clause before a verb that splits, in lower case: `Anggaran pasar terdiri atas …`."""
    first = next((at + 1 for at in range(cue - 1, -1, -1) if not words[at].text[0].isalpha()), 0)
    name = [token.lower for token in words[first:cue]]
    return name[name[:1] == ["adapun"] :]


def _is_named(words: Sequence[str], amount: Quantity, name: Sequence[str]) -> bool:
    """Say whether a name stands before an amount, with nothing but a verb of telling between."""
    end = amount.start
    while end and words[end - 1] in _LINKS:
        end -= 1
    return [*words[max(0, end - len(name)) : end]] == [*name]
