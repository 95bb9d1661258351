"""Gaps between two amounts: deficits and surpluses of budgets, and how many more there are than places."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.figure_slips import MOST_TIMES, is_comparable
from humaslint.indonesian.amounts.growth import Growth
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, ToldAmount
from humaslint.indonesian.amounts.rises import Rise
from humaslint.indonesian.amounts.shares_apart import HELD

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
_REACH_OF_HEAD = 7
"""Tokens from a head to its sum."""
_CAPACITY = frozenset("kapasitas kapasitasnya tampung tampungnya berkapasitas".split())
"""Words, in lower case, before the number of places."""
_OVER = frozenset("melebihi kelebihan lebih berlebih overkapasitas overcapacity over overkapasitasnya".split())
"""Words, in lower case, before what is too many."""
_NEAR = 4
"""Tokens before an amount in which a word tells that it is one of places."""
_REACH = 8
"""Tokens before what is too many in which a word tells that."""
_PAIR = 2


def find_budget_gaps(sentences: Sequence[CountedSentence]) -> Iterator[Growth]:
    """Yield the deficit or surplus of the sentences of a passage that their one income and their one spending belie."""
    told: dict[str, list[ToldAmount]] = {"income": [], "spending": [], "gap": []}
    for tokens, amounts, words in sentences:
        for before, amount in zip((None, *amounts), amounts, strict=False):
            kind = _kind(words[max(before.end if before else 0, amount.start - _REACH_OF_HEAD) : amount.start])
            if amount.unit == "rupiah" and kind:
                told[kind].append((tokens, amount))
    if any(len(each) != 1 for each in told.values()):
        return
    ((past, income),), ((tokens, spending),), ((own, gap),) = told["income"], told["spending"], told["gap"]
    is_exact = not any(is_vague(*each) for each in ((past, income), (tokens, spending), (own, gap)))
    right = abs(income.value - spending.value)
    is_one = all(_OTHER.isdisjoint(token.lower for token in each) for each in (past, tokens, own))
    if is_exact and is_one and is_comparable(gap.value, right):
        yield Growth(Rise(gap, income, spending), (own, past, tokens))


def _kind(lead: Sequence[str]) -> str:
    """Return of what the words before a sum tell, nothing where it is of a part: *pendapatan asli daerah*."""
    at = next((index for index in range(len(lead) - 1, -1, -1) if lead[index] in _HEADS), None)
    return _HEADS[lead[at]] if at is not None and {*lead[at + 1 :]} <= _LINKS else ""


def find_capacity_gaps(sentences: Sequence[CountedSentence]) -> Iterator[Growth]:
    """Yield what is too many, in number or percent, of the sentences; that one or the one before tells both amounts."""
    for before, sentence in zip((None, *sentences), sentences, strict=False):
        tokens, amounts, words = sentence
        if not amounts or not _is_over(words, amounts[-1]):
            continue
        if len(amounts) == _PAIR + 1:
            yield from _gap(sentence._replace(amounts=amounts[:_PAIR]), (tokens, amounts[-1]))
        elif len(amounts) == 1 and before and len(before.amounts) == _PAIR:
            yield from _gap(before, (tokens, amounts[0]))


def _is_over(words: Sequence[str], size: Quantity) -> bool:
    """Say whether a word before an amount tells that it is too much."""
    return not _OVER.isdisjoint(words[max(0, size.start - _REACH) : size.start])


def _gap(pair_told: CountedSentence, told: ToldAmount) -> Iterator[Growth]:
    """Yield what is told to be too many where the places and those who are there, told in one sentence, belie it."""
    (past, pair, words), (tokens, size) = pair_told, told
    places = [each for each in pair if not _CAPACITY.isdisjoint(words[max(0, each.start - _NEAR) : each.start])]
    held = [each for each in pair if each not in places and each.noun in HELD]
    if len(places) != 1 or len(held) != 1 or places[0].unit != "count" or held[0].value <= places[0].value:
        return
    is_exact = not is_vague(past, *pair) and not is_vague(tokens, size)
    is_unit = size.unit == "percent" or size.noun in HELD
    if is_exact and is_unit and not _may_be(size, held[0].value, places[0].value):
        yield Growth(Rise(size, places[0], held[0]), (tokens, past, past))


def _may_be(size: Quantity, held: Decimal, places: Decimal) -> bool:
    """Say whether a size fits, as what is too many or in percent all that there are, or is of something else."""
    gap = held - places
    if size.unit == "percent":
        least, most = 100 * gap / places, 100 * held / places
        is_so = any(abs(size.value - each) <= size.step for each in (least, most))
        return is_so or not least / MOST_TIMES <= size.value <= most
    return size.value == gap or not is_comparable(size.value, gap)
