"""Percentages and sizes of rises against the amounts they are told with: `12 dari 48 siswa atau 30 persen`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.changes import DIRECTIONS, UP, find_changes
from humaslint.indonesian.amounts.gaps import find_budget_gaps, find_capacity_gaps
from humaslint.indonesian.amounts.growth import Growth, find_differences, find_growth, find_growth_across
from humaslint.indonesian.amounts.growth_apart import (
    find_counted_growth,
    find_exceeded_past,
    find_growth_between,
    find_growth_meant,
    find_higher_than_past,
    find_size_meant,
    find_told_change,
)
from humaslint.indonesian.amounts.index_changes import find_index_changes
from humaslint.indonesian.amounts.quantities import CountedSentence, are_next, offsets_of
from humaslint.indonesian.amounts.rank_steps import find_wrong_steps
from humaslint.indonesian.amounts.rises import Rise, find_compared_rises, find_leads, find_rises, is_fitting
from humaslint.indonesian.amounts.sized_changes import find_change_of_that, find_counted_changes
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import MEANING
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.amount_sums import written as money
from humaslint.rules.checks.fakta.wrong_shares import Fault, find_wrong_shares, pairs_of, sentences_of, text_of, written
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import report

_COMPARING = ("dari", "dibanding", "ketimbang", "terhadap", "unggul", "selisih")
"""Words of which one stands beside the size of a rise or difference."""
_RANKS = (
    " tingkat dari ", " peringkat dari ", " posisi dari ", "strip dari ", " tingkat diband", " peringkat diband",
)  # fmt: skip
"""What stands, in lower case, before the rank from which one has moved."""
_WAYS = ("naik", "turun", "ingkat", "ambah", "urang", "urun", "tumbuh")
_CAPACITY = ("kapasitas", "tampung")
_PAIR = 2
_FARTHEST = 100
"""Sentences with amounts before one that tells how one of theirs has changed."""


class Options(NamedTuple):
    """`find` says what is looked for: a `share`, the size of a `rise` or fall, or `points` called percent."""

    find: Literal["share", "rise", "points"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each percentage or size that the amounts beside it do not come to."""
    options = rule.options(Options)
    find = {"share": find_wrong_shares, "rise": _rises, "points": _points}[options.find]
    if find is not _rises and "persen" not in release.lower and "%" not in release.text:
        return
    for passage in passages_of(rule, release):
        found = find(passage) if passage.has_digits else ()
        for (start, end), (first, last), right in (*found, *(_steps(passage) if find is _rises else ())):
            suggestions = (right,) if find is _points else ()
            yield from report(rule, passage, start, end, first=first, last=last, number=right, suggestions=suggestions)


def _rises(passage: Passage) -> Iterator[Fault]:
    gaps = find_capacity_gaps(passage.amounts) if has_any(passage.lower, _CAPACITY) else ()
    budgets = find_budget_gaps(passage.amounts) if "defisit" in passage.lower or "surplus" in passage.lower else ()
    told = {
        offsets_of(each.tokens[0], each.rise.size): each for each in reversed([*_growths(passage), *gaps, *budgets])
    }
    for rise, (tokens, past, now) in reversed(told.values()):
        if not is_fitting(rise):
            gap = abs(rise.last.value - rise.first.value)
            is_percent = rise.size.unit == "percent" and rise.first.unit != "percent"
            unit = " persen" if rise.first.unit == "percent" or is_percent else ""
            right = 100 * gap / rise.first.value if is_percent else gap
            others = (text_of(passage, past, rise.first), text_of(passage, now, rise.last))
            number = money(right, rise.size) if rise.size.unit == "rupiah" else written(right) + unit
            yield Fault(offsets_of(tokens, rise.size), others, number)


def _points(passage: Passage) -> Iterator[Fault]:
    """Yield the differences of two percentages that are called percent, where they are no percentage of the first."""
    if "persen" not in passage.lower and "%" not in passage.text:
        return
    for rise, (tokens, past, now) in (*_growths(passage), *_told_as_change(passage)):
        size, first, last = rise
        gap = abs(last.value - first.value)
        if {size.unit, first.unit, last.unit} == {"percent"} and gap == size.value and first.value:
            is_share = abs(100 * gap / first.value - gap) <= size.step
            others = (text_of(passage, past, first), text_of(passage, now, last))
            if not is_share:
                start, end = offsets_of(tokens, size)
                yield Fault((start, end), others, f"{tokens[size.start].text} poin persen")


def _told_as_change(passage: Passage) -> Iterator[Growth]:
    """Yield the change of a sentence with the size that the next one gives it: `Artinya, angka itu naik 2 persen.`"""
    for before, (tokens, amounts, words) in pairs_of(passage):
        if len(amounts) == 1 and words[0] in MEANING and words[amounts[0].start - 1] in DIRECTIONS:
            for change in find_changes(before) if len(before.amounts) == _PAIR else ():
                rise = Rise(amounts[0], change.first, change.last)
                yield Growth(rise, (tokens, before.tokens, before.tokens))


def _steps(passage: Passage) -> Iterator[Fault]:
    """Yield the steps between two ranks, told in figures or words, that are others."""
    for step in find_wrong_steps(passage.text) if has_any(passage.lower, _RANKS) else ():
        others = (passage.text[slice(*step.was)], passage.text[slice(*step.now)])
        yield Fault(step.said, others, str(step.steps))


def _growths(passage: Passage) -> Iterator[Growth]:
    """Yield the rises and differences of a passage, each with the sentences that tell its three amounts."""
    lower = passage.lower
    is_moving, is_compared = has_any(lower, _WAYS), has_any(lower, _COMPARING)
    has_parts = is_compared or "urang" in lower
    for sentence in sentences_of(passage):
        if is_compared:
            yield from _compared(sentence)
        if has_parts:
            yield from find_counted_changes(sentence)
        if is_moving or any(each.unit == "percent" for each in sentence.amounts):
            yield from find_growth(sentence)
    if "lalu" in lower or "sebelumnya" in lower:
        yield from filter(_is_near, find_growth_across(passage.amounts))
        for one, other, last in zip(passage.amounts, passage.amounts[1:], passage.amounts[2:], strict=False):
            yield from filter(_is_near, find_growth_meant(one, other, last))
    if is_moving:
        yield from _taken_up(passage)
    for before, sentence in pairs_of(passage) if "lebih " in lower else ():
        yield from filter(_is_near, find_higher_than_past(before, sentence))


def _taken_up(passage: Passage) -> Iterator[Growth]:
    """Yield those of which a sentence says that what was told before has risen or fallen."""
    for at, own in enumerate(passage.amounts):
        yield from find_change_of_that(passage.amounts[max(0, at - _FARTHEST) : at] or _above(passage), own)
    if "kini " in passage.lower or "sekarang " in passage.lower:
        for one, other in pairwise(passage.amounts):
            yield from find_counted_growth(one, other) if are_next(one, other) else ()
    for before, sentence in pairs_of(passage):
        for find in (find_growth_between, _of_that, find_exceeded_past, find_size_meant):
            yield from filter(_is_near, find(before, sentence))


def _compared(sentence: CountedSentence) -> Iterator[Growth]:
    """Yield those of one sentence that compares."""
    tokens = sentence.tokens
    for find in (find_rises, find_compared_rises, find_leads, find_index_changes):
        yield from (Growth(rise, (tokens, tokens, tokens)) for rise in find(sentence))
    yield from find_differences(sentence)


def _of_that(before: CountedSentence, sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the change of *jumlah itu* that is told with its size, where it leads as is told."""
    told = find_told_change(before, sentence)
    if told and (told.last.value > told.first.value) == (sentence.words[told.said] in UP):
        yield Growth(Rise(*told[1:]), (sentence.tokens, sentence.tokens, before.tokens))


def _above(passage: Passage) -> tuple[CountedSentence, ...]:
    """Return the sentences with amounts of the paragraph above."""
    passages = passage.release.passages
    above = next((at for at in range(passage.index - 1, -1, -1) if passages[at].kind in RUNNING), None)
    return () if above is None else passages[above].amounts


def _is_near(growth: Growth) -> bool:
    """Say whether the size told is half of what it should be at the least, and twice at the most."""
    size, first, last = growth.rise
    right = 100 * abs(last.value - first.value) / first.value
    return right / 2 <= size.value <= 2 * right + size.step
