"""Deficits and surpluses of budgets: `pendapatan Rp1,78 triliun dan belanja Rp1,86 triliun … defisit Rp80 miliar`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.growth import Growth
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.rises import Rise
from humaslint.indonesian.amounts.shares import is_vague
from humaslint.indonesian.tokens import Token

_HEADS = {"pendapatan": "income", "belanja": "spending", "defisit": "gap", "surplus": "gap"}
_LINKS = frozenset(
    """
    daerah negara disepakati ditetapkan direncanakan dianggarkan ditargetkan diproyeksikan diperkirakan dipatok
    disetujui sebesar senilai mencapai adalah yakni yaitu tercatat anggaran total menjadi yang
    """.split()
)
"""Words, in lower case, between *pendapatan* and the sum that it is of: the whole of it, no kind of income."""
_OTHER = frozenset("perubahan semula sebelumnya bertambah berkurang naik turun realisasi".split())
"""Words, in lower case, of a text in which there is more than one budget."""
_OFF = 3
"""A gap so many times what it should be, or less, is of something else."""
_NEAR = 7
"""Tokens from a head to its sum."""


def find_budget_gaps(sentences: Sequence[CountedSentence]) -> Iterator[Growth]:
    """Yield the deficit or surplus of the sentences of a passage that their one income and their one spending belie."""
    told: dict[str, list[tuple[Sequence[Token], Quantity]]] = {"income": [], "spending": [], "gap": []}
    for tokens, amounts in sentences:
        words = [token.lower for token in tokens]
        for before, amount in zip((None, *amounts), amounts, strict=False):
            kind = _kind(words[max(before.end if before else 0, amount.start - _NEAR) : amount.start])
            if amount.unit == "rupiah" and kind:
                told[kind].append((tokens, amount))
    if any(len(each) != 1 for each in told.values()):
        return
    ((past, income),), ((tokens, spending),), ((own, gap),) = told["income"], told["spending"], told["gap"]
    is_exact = not any(is_vague(*each) for each in ((past, income), (tokens, spending), (own, gap)))
    right = abs(income.value - spending.value)
    is_one = all(_OTHER.isdisjoint(token.lower for token in each) for each in (past, tokens, own))
    if is_exact and is_one and right / _OFF <= gap.value <= right * _OFF:
        yield Growth(Rise(gap, income, spending), (own, past, tokens))


def _kind(lead: Sequence[str]) -> str:
    """Return of what the words before a sum tell, nothing where it is of a part: *pendapatan asli daerah*."""
    at = next((index for index in range(len(lead) - 1, -1, -1) if lead[index] in _HEADS), None)
    return _HEADS[lead[at]] if at is not None and {*lead[at + 1 :]} <= _LINKS else ""
