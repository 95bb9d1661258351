"""How many more there are than places: `dihuni 620 orang, daya tampungnya 450 orang … melebihi sebanyak 190 orang`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.growth import Growth
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.rises import Rise
from humaslint.indonesian.amounts.shares import is_vague
from humaslint.indonesian.amounts.shares_apart import HELD
from humaslint.indonesian.tokens import Token

_CAPACITY = frozenset("kapasitas kapasitasnya tampung tampungnya berkapasitas".split())
"""Words, in lower case, before the number of places."""
_OVER = frozenset("melebihi kelebihan lebih berlebih overkapasitas overcapacity over overkapasitasnya".split())
"""Words, in lower case, before what is too many."""
_NEAR = 4
"""Tokens before an amount in which a word tells that it is one of places."""
_REACH = 8
"""Tokens before what is too many in which a word tells that."""
_OFF = 3
"""What is so many times as much as is too many, or less, is of something else."""
_PAIR = 2


def find_capacity_gaps(sentences: Sequence[CountedSentence]) -> Iterator[Growth]:
    """Yield what is too many, in number or percent, of the sentences; that one or the one before tells both amounts."""
    for at, (tokens, amounts) in enumerate(sentences):
        words = [token.lower for token in tokens]
        before = sentences[at - 1] if at else ((), ())
        if len(amounts) == _PAIR + 1 and _is_over(words, amounts[-1]):
            yield from _gap(tokens, amounts[:_PAIR], (tokens, amounts[-1]))
        elif len(amounts) == 1 and len(before[1]) == _PAIR and _is_over(words, amounts[0]):
            yield from _gap(before[0], before[1], (tokens, amounts[0]))


def _is_over(words: Sequence[str], size: Quantity) -> bool:
    return not _OVER.isdisjoint(words[max(0, size.start - _REACH) : size.start])


def _gap(past: Sequence[Token], pair: Sequence[Quantity], told: tuple[Sequence[Token], Quantity]) -> Iterator[Growth]:
    tokens, size = told
    words = [token.lower for token in past]
    places = [each for each in pair if not _CAPACITY.isdisjoint(words[max(0, each.start - _NEAR) : each.start])]
    held = [each for each in pair if each not in places and each.noun in HELD]
    if len(places) != 1 or len(held) != 1 or places[0].unit != "count" or held[0].value <= places[0].value:
        return
    is_exact = not any(is_vague(past, each) for each in pair) and not is_vague(tokens, size)
    is_unit = size.unit == "percent" or size.noun in HELD
    if is_exact and is_unit and not _may_be(size, held[0].value, places[0].value):
        yield Growth(Rise(size, places[0], held[0]), (tokens, past, past))


def _may_be(size: Quantity, held: Decimal, places: Decimal) -> bool:
    """Say whether a size fits, as what is too many or in percent all that there are, or is of something else."""
    gap = held - places
    if size.unit == "percent":
        least, most = 100 * gap / places, 100 * held / places
        is_so = any(abs(size.value - each) <= size.step for each in (least, most))
        return is_so or not least / _OFF <= size.value <= most
    return size.value == gap or not gap / _OFF <= size.value <= gap * _OFF
