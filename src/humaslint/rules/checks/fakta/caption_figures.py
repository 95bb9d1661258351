"""A figure in a caption that the text contradicts: `40 relawan membersihkan pantai`, in the caption `50 relawan`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.figure_context import is_elsewhere, is_open
from humaslint.indonesian.amounts.figure_likeness import acts, are_of_one_thing
from humaslint.indonesian.amounts.figure_slips import is_rounded, is_turned
from humaslint.indonesian.amounts.figures import Figure, find_figures
from humaslint.indonesian.amounts.told_numbers import MOST_FIGURES, told_numbers
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import contrary

_TEXT = frozenset(("lead", "paragraph", "item", "title"))


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each figure of a caption that is more than the text gives for the same thing, or mistyped.

    Less than the text tells may be seen in a photo.
    """
    captions = passages_of(rule, release)
    shown = [figure for caption in captions for figure in find_figures(caption) if not is_open(figure)]
    if not shown:
        return
    numbers = told_numbers([each for each in release.passages if each.kind in _TEXT])
    if len(numbers.figures) > MOST_FIGURES:
        return
    told = [each for each in numbers.figures if each.passage.kind != "title" and not is_open(each)]
    for figure in shown:
        if numbers.tells(figure) or is_silent(rule, figure.passage, figure.start, figure.end):
            continue
        other = _other(figure, told)
        if other is not None and not numbers.yields(figure, but=other):
            yield from contrary(rule, figure, other)


def _other(figure: Figure, told: Sequence[Figure]) -> Figure | None:
    """Return the one figure that the text gives for what a caption counts and tells done, where that is less."""
    same = [each for each in told if are_of_one_thing(figure, each)]
    if len({each.value for each in same}) != 1 or is_rounded(figure, same[0]):
        return None
    other = same[0]
    is_off = figure.value > other.value or is_turned(figure.value, other.value)
    is_one_act = not acts(figure).isdisjoint(acts(other)) or _is_turned_up(figure, other)
    return other if is_off and is_one_act and not is_elsewhere(other) else None


def _is_turned_up(figure: Figure, other: Figure) -> bool:
    """Say whether a figure is more than the other by two digits that changed places, as no other number is."""
    return figure.value > other.value and is_turned(figure.value, other.value)
