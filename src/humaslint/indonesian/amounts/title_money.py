"""Sums of money in a title against those of its text: `Tembus Rp4,8 Miliar` above, `mencapai Rp4,8 triliun` below."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from humaslint.indonesian.amounts.figure_slips import is_in_other_unit, is_misplaced, is_one_digit_off
from humaslint.indonesian.amounts.figures import Figure, find_figures
from humaslint.indonesian.passage import Passage

_SHORT = 3
"""Letters. Words that are no longer say nothing of what a sentence is about."""
_SOME_NAMES = 2
"""Words that a name may have and the title's figure not be its: `Kabupaten Randu`."""
_UNITS = frozenset(("persen", "poin", "pada", "dari", "menjadi", "capai", "mencapai", "sebesar", "tahun", "dengan"))
_MILLION = 10**6
_SCALE = 1000


def lone_sum(figure: Figure, told: Sequence[Figure]) -> Iterator[Figure]:
    """Yield the only sum of money in the text where its digits, but for one, are those of the only one in the title."""
    is_only = figure.dimension == "rupiah" and len(_of_money(find_figures(figure.passage))) == 1
    sums = _of_money(told) if is_only else []
    if (
        sums
        and len({each.value for each in sums}) == 1
        and (is_misplaced(figure.value, sums[0].value) or is_one_digit_off(figure, sums[0]))
    ):
        yield sums[0]


def _of_money(figures: Iterable[Figure]) -> list[Figure]:
    return [each for each in figures if each.dimension == "rupiah"]


def sum_of_other_scale(figure: Figure, told: Sequence[Figure], first: Sequence[Passage]) -> Figure | None:
    """Return the sum of the first paragraphs that a title has with the next word of scale: *miliar* for *triliun*.

    Words such as *tembus* or *hampir* before it change nothing of that.
    """
    if figure.dimension != "rupiah":
        return None
    same = [each for each in _of_money(told) if each.passage in first and is_in_other_unit(figure, each)]
    if len({each.value for each in same}) != 1:
        return None
    low, high = sorted((figure.value, same[0].value))
    is_scale = low >= _MILLION and high == low * _SCALE
    return same[0] if is_scale and share_word(figure, same[0]) else None


def share_word(one: Figure, other: Figure) -> bool:
    """Say whether the sentences of two figures have a common noun or verb, or three words that may be names."""
    small = one.passage.release.small_words
    words = [{token.lower for token in each.sentence if len(token.lower) > _SHORT} for each in (one, other)]
    shared = (words[0] & words[1]) - _UNITS
    return len(shared) > _SOME_NAMES or not small.isdisjoint(shared)
