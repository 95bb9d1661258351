"""The numbers that a text tells: whether a value is among them, or comes out of some of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, combinations, groupby, pairwise
from typing import NamedTuple

from humaslint.indonesian.amounts.figures import Figure, find_figures
from humaslint.indonesian.numerals import NUMBER_WORDS, TOGETHER, read_figures, read_words
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.small_words import TIMES
from humaslint.indonesian.stretches import Stretches
from humaslint.indonesian.time.dates import dates_of
from humaslint.indonesian.tokens import Token
from humaslint.model.document import LISTED

MOST_FIGURES = 400
"""A text with more is a table, in which one noun has many values."""
_MOST = 60
"""Values of a text whose pairs are tried."""
_SMALL = 20
"""A number up to this comes out of two others of any text by chance."""
_NEIGHBOURS = 12
"""Figures in a row that may make a sum."""
_PLAIN = frozenset("orang jiwa unit ekor buah".split())
"""Words behind a figure, in lower case, that may count anything."""


class ToldNumbers(NamedTuple):
    """The figures of some passages in their order, and all numbers that these write without saying of what.

    `timeless` are those of them that do not stand before days or hours.
    """

    figures: tuple[Figure, ...]
    bare: frozenset[Decimal]
    timeless: frozenset[Decimal]

    def tells(self, figure: Figure) -> bool:
        """Say whether the value of a figure is told, of whatever thing; a sum, size or share in round numbers too.

        What counts days or hours tells none of anything else: `tiga hari` of *Tiga Siswa*.
        """
        return figure.value in self.timeless or any(_is_of_value(figure, each) for each in self.figures)

    def yields(self, figure: Figure, but: Figure | None = None) -> bool:
        """Say whether the value is a sum of neighbours, or two told values make it (`25 paket` in `5 desa`).

        The figure `but` is none of which the value may be a part.
        """
        whole = but.value if but else None
        return self._is_sum(figure) or (figure.value > _SMALL and self._is_of_two(figure.value, whole))

    def sums_to(self, figure: Figure) -> bool:
        """Say whether the value is what two figures of one noun with it make, or several in a row."""
        told = [each for each in self.figures if each.dimension == figure.dimension and counts_alike(each, figure)]
        values = [each.value for each in told]
        rows = (accumulate(values[first : first + _NEIGHBOURS]) for first in range(len(values)))
        is_row = any(figure.value in [*sums][1:] for sums in rows)
        return is_row or any(one + other == figure.value for one, other in combinations(values, 2))

    def is_alone(self, figure: Figure) -> bool:
        """Say whether no other figure has the value of one."""
        return sum(each.value == figure.value for each in self.figures) == 1

    def leaves(self, figure: Figure, other: Figure) -> bool:
        """Say whether it is told what is left out of the other, which is more: of nine, two were let go."""
        left = other.value - figure.value
        return any(each.value == left and counts_alike(each, figure) for each in self.figures)

    def _is_sum(self, figure: Figure) -> bool:
        told = [each for each in self.figures if each.dimension == figure.dimension]
        for first, one in enumerate(told):
            total = one.value
            for other in told[first + 1 : first + _NEIGHBOURS]:
                if not _are_neighbours(one, other):
                    break
                total += other.value
                if total == figure.value:
                    return True
        return False

    def _is_of_two(self, value: Decimal, but: Decimal | None) -> bool:
        """Say whether two told values come to it by addition, multiplication, as a share, or it is half of one."""
        values = sorted({each.value for each in self.figures} | self.bare)[:_MOST]
        known = {*values} - {but}
        parts = (value * each for each in (Decimal(2), *values) if each > 1)
        shares = (each.value / 100 for each in self.figures if each.dimension == "percent")
        return (
            not known.isdisjoint(parts)
            or any(value == share * whole for share in shares for whole in values)
            or any(value in (one * other, one + other, other - one) for one, other in combinations(values, 2))
        )


def counts_alike(figure: Figure, other: Figure) -> bool:
    """Say whether a figure may count what another does, by its noun or for want of a telling one."""
    return not figure.things or figure.things[0] in _PLAIN or figure.things[:1] == other.things[:1]


def told_numbers(passages: Sequence[Passage]) -> ToldNumbers:
    """Return the numbers of the passages."""
    figures = tuple(figure for passage in passages for figure in find_figures(passage))
    bare = [each for passage in passages for each in _bare(passage)]
    timeless = frozenset([number for number, is_of_time in bare if not is_of_time])
    return ToldNumbers(figures, frozenset([number for number, _is_of_time in bare]), timeless)


def _bare(passage: Passage) -> Iterator[tuple[Decimal, bool]]:
    """Yield the numbers in figures or words but those of dates, `ketiga` too, and whether they count days or hours."""
    dates = Stretches((date.start, date.end) for date in dates_of(passage))
    timed = {one.end for one, other in pairwise(passage.tokens) if other.lower in TIMES}
    for is_words, tokens in groupby(passage.tokens, key=_is_number_word):
        if is_words:
            words = [*tokens]
            number = read_words([token.lower for token in words])
            yield from () if number is None else ((Decimal(number), words[-1].end in timed),)
            continue
        for token in tokens:
            number = read_figures(token.lower.removeprefix("ke-"))
            if number is not None:
                if not dates.touch(token.start, token.end):
                    yield Decimal(number), token.end in timed
            elif token.lower in TOGETHER:
                yield Decimal(TOGETHER[token.lower]), False


def _is_number_word(token: Token) -> bool:
    return token.lower in NUMBER_WORDS


def _is_of_value(one: Figure, other: Figure) -> bool:
    if (one.amount.noun in TIMES) != (other.amount.noun in TIMES):
        return False
    if one.dimension == other.dimension:
        return one.value == other.value or (one.dimension != "count" and abs(one.value - other.value) < one.step)
    return "count" in (one.dimension, other.dimension) and one.amount.value == other.amount.value


def _are_neighbours(one: Figure, other: Figure) -> bool:
    is_row = one.passage.kind in LISTED and one.passage.block.group == other.passage.block.group
    return one.passage is other.passage or (is_row and other.passage.kind == one.passage.kind)
