"""Percentages and sizes of rises against the amounts they are told with: `12 dari 48 siswa atau 30 persen`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Literal, NamedTuple

from humaslint.indonesian.changes import DIRECTIONS, UP, find_changes
from humaslint.indonesian.growth import Growth, find_differences, find_growth, find_growth_across
from humaslint.indonesian.growth_apart import find_counted_growth, find_growth_between, find_told_change
from humaslint.indonesian.numerals import in_figures
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quantities import MOST_AMOUNTS, Quantity, Sentence, are_next, offsets_of
from humaslint.indonesian.rank_steps import find_wrong_steps
from humaslint.indonesian.release import Release
from humaslint.indonesian.rises import Rise, find_compared_rises, find_leads, find_rises, rise_bounds
from humaslint.indonesian.shares import AIMS, Share, find_shares, find_shares_of_aims, share_bounds
from humaslint.indonesian.shares_apart import find_share_of_that, find_shares_of_told, find_whole_of_that
from humaslint.indonesian.shares_of_all import find_all_told, find_share_of_all
from humaslint.indonesian.sized_changes import find_change_of_that, find_counted_changes
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_COMPARING = re.compile("dari|dibanding|ketimbang|unggul|selisih")
"""Words of which one stands beside the size of a rise or difference."""
_RANKS = re.compile(" (?:tingkat|peringkat|posisi) dari |strip dari | (?:tingkat|peringkat) diband")
"""What stands, in lower case, before the rank from which one has moved."""
_WAYS = re.compile("naik|turun|ingkat|ambah|urang|urun|tumbuh")
_MEANING = frozenset("artinya berarti jadi".split())
_PAIR = 2
_OF_THAT = re.compile(r"[.!?] (?:jumlah|angka|capaian|nilai|realisasi) (?:itu|ini|tersebut) [^.]{0,40}(?:persen|%)")
_OF_ALL = re.compile(r"\bdari (?:seluruh|total|keseluruhan|semua) ")
_AMONG = re.compile("sebanyak|sejumlah|dari jumlah|dari total")
_AIMS = re.compile("|".join(sorted(AIMS)))
_PROSE = ("lead", "paragraph")
_HUNDREDTH = Decimal("0.01")


class Options(NamedTuple):
    """`find` says what is looked for: a `share`, the size of a `rise` or fall, or `points` called percent."""

    find: Literal["share", "rise", "points"]


Span = tuple[int, int]
"""Str offsets of an amount in its passage."""


class _Told(NamedTuple):
    """A share with the tokens of the sentences that tell the percentage, the part and the whole."""

    share: Share
    percent: Sequence[Token]
    part: Sequence[Token]
    whole: Sequence[Token]


class _Fault(NamedTuple):
    """Where an amount stands that others belie, these, and what it should come to, all as written."""

    span: Span
    others: tuple[str, str]
    right: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each percentage or size that the amounts beside it do not come to."""
    options = rule.parameters
    assert isinstance(options, Options)
    find = {"share": _shares, "rise": _rises, "points": _points}[options.find]
    if find is not _rises and "persen" not in release.lower and "%" not in release.text:
        return
    for passage in passages_of(rule, release.passages):
        found = find(passage) if passage.has_digits else ()
        for (start, end), (first, last), right in (*found, *(_steps(passage) if find is _rises else ())):
            if not is_silent(rule, passage, start, end):
                arguments = {"found": passage.text[start:end], "first": first, "last": last, "number": right}
                suggestions = (right,) if find is _points else ()
                yield Finding(rule, passage.place(start, end), arguments, suggestions=suggestions)


def _shares(passage: Passage) -> Iterator[_Fault]:
    shares: list[_Told] = []
    if "dari" in passage.lower or _AIMS.search(passage.lower):
        for tokens, amounts in _sentences(passage):
            shares += [_Told(share, tokens, tokens, tokens) for share in find_shares(tokens, amounts)]
    if _AIMS.search(passage.lower):
        for one, (tokens, amounts) in pairwise(passage.amounts):
            told = find_shares_of_aims(one, (tokens, amounts))
            shares += [_Told(share, tokens, tokens, words) for share, words in told]
    if _AMONG.search(passage.lower):
        for one, (tokens, amounts) in pairwise(passage.amounts):
            told = find_shares_of_told(one, (tokens, amounts))
            near = [each for each in told if not _is_of_another(passage, each[0])]
            shares += [_Told(share, tokens, tokens, words) for share, words in near]
    for share, *sentences in (*shares, *_shares_of_that(passage), *_shares_of_all(passage)):
        low, high = share_bounds(share)
        if not low <= share.percent.value <= high:
            right = 100 * share.part.value / share.whole.value
            percent, part, whole = zip(sentences, share, strict=True)
            others = (_text(passage, *part), _text(passage, *whole))
            yield _Fault(offsets_of(*percent), others, f"{_written(right)} persen")


def _shares_of_that(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages of *jumlah itu* whose whole stands further up, that no other amount there explains."""
    for before, sentence in _pairs(passage) if _OF_THAT.search(passage.lower) else ():
        if (told := find_share_of_that(before, sentence)) is None:
            continue
        earlier = [each for other in passage.release.passages[: passage.index + 1] for each in other.amounts]
        whole = find_whole_of_that(told, earlier)
        share = Share(told.percent, told.part, whole[1]) if whole else None
        if share and whole and not _is_of_another(passage, share):
            yield _Told(share, sentence[0], before[0], whole[0])


def _shares_of_all(passage: Passage) -> Iterator[_Told]:
    """Yield the percentages of all of something that no other amount of the passage explains."""
    for sentence in passage.amounts if _OF_ALL.search(passage.lower) else ():
        if told := find_share_of_all(sentence):
            before = [each for other in passage.release.passages[: passage.index] for each in other.amounts]
            for share, words in find_all_told(told, before):
                if not _is_of_another(passage, share):
                    yield _Told(share, sentence[0], sentence[0], words)


def _is_of_another(passage: Passage, share: Share) -> bool:
    """Say whether a percentage may be one of another amount of the passage, or is far from what it should be."""
    wholes = [each for _tokens, amounts in passage.amounts for each in amounts if each.unit == share.part.unit]
    bounds = (share_bounds(share._replace(whole=each)) for each in wholes if each.value >= share.part.value)
    right = 100 * share.part.value / share.whole.value
    is_far = not right / 2 <= share.percent.value <= right * 2
    return is_far or any(low <= share.percent.value <= high for low, high in bounds)


def _rises(passage: Passage) -> Iterator[_Fault]:
    for rise, (tokens, past, now) in _growths(passage):
        if not any(low <= rise.size.value <= high for low, high in rise_bounds(rise)):
            gap = abs(rise.last.value - rise.first.value)
            is_percent = rise.size.unit == "percent" and rise.first.unit != "percent"
            unit = " persen" if rise.first.unit == "percent" or is_percent else ""
            right = 100 * gap / rise.first.value if is_percent else gap
            others = (_text(passage, past, rise.first), _text(passage, now, rise.last))
            yield _Fault(offsets_of(tokens, rise.size), others, _written(right) + unit)


def _points(passage: Passage) -> Iterator[_Fault]:
    """Yield the differences of two percentages that are called percent, where they are no percentage of the first."""
    if "persen" not in passage.lower and "%" not in passage.text:
        return
    for rise, (tokens, past, now) in (*_growths(passage), *_told_as_change(passage)):
        size, first, last = rise
        gap = abs(last.value - first.value)
        if {size.unit, first.unit, last.unit} == {"percent"} and gap == size.value and first.value:
            is_share = abs(100 * gap / first.value - gap) <= size.step
            others = (_text(passage, past, first), _text(passage, now, last))
            if not is_share:
                start, end = offsets_of(tokens, size)
                yield _Fault((start, end), others, f"{tokens[size.start].text} poin persen")


def _told_as_change(passage: Passage) -> Iterator[Growth]:
    """Yield the change of a sentence with the size that the next one gives it: `Artinya, angka itu naik 2 persen.`"""
    for (past, ones), (tokens, others) in _pairs(passage):
        if len(others) == 1 and tokens[0].lower in _MEANING and tokens[others[0].start - 1].lower in DIRECTIONS:
            for change in find_changes(past, ones) if len(ones) == _PAIR else ():
                yield Growth(Rise(others[0], change.first, change.last), (tokens, past, past))


def _steps(passage: Passage) -> Iterator[_Fault]:
    """Yield the steps between two ranks, told in figures or words, that are others."""
    for step in find_wrong_steps(passage.text) if _RANKS.search(passage.lower) else ():
        others = (passage.text[slice(*step.was)], passage.text[slice(*step.now)])
        yield _Fault(step.said, others, str(step.steps))


def _growths(passage: Passage) -> Iterator[Growth]:
    """Yield the rises and differences of a passage, each with the sentences that tell its three amounts."""
    lower = passage.lower
    is_compared = _COMPARING.search(lower) is not None
    for tokens, amounts in _sentences(passage):
        if is_compared:
            found = (*find_rises(tokens, amounts), *find_compared_rises(tokens, amounts), *find_leads(tokens, amounts))
            yield from (Growth(rise, (tokens, tokens, tokens)) for rise in found)
            yield from find_differences(tokens, amounts)
        if is_compared or "urang" in lower:
            yield from find_counted_changes(tokens, amounts)
        if any(each.unit == "percent" for each in amounts):
            yield from find_growth(tokens, amounts)
    if "lalu" in lower or "sebelumnya" in lower:
        yield from filter(_is_near, find_growth_across(passage.amounts))
    is_moving = _WAYS.search(lower) is not None
    for at, own in enumerate(passage.amounts) if is_moving else ():
        yield from find_change_of_that(passage.amounts[:at] or _above(passage), own)
    if is_moving and ("kini " in lower or "sekarang " in lower):
        for one, other in pairwise(passage.amounts):
            yield from find_counted_growth(one, other) if are_next(one, other) else ()
    for before, sentence in _pairs(passage) if is_moving else ():
        yield from filter(_is_near, find_growth_between(before, sentence))
        told = find_told_change(before, sentence)
        if told and (told.last.value > told.first.value) == (sentence[0][told.said].lower in UP):
            tokens = sentence[0]
            yield from filter(_is_near, (Growth(Rise(*told[1:]), (tokens, tokens, before[0])),))


def _above(passage: Passage) -> tuple[tuple[Sequence[Token], tuple[Quantity, ...]], ...]:
    """Return the sentences with amounts of the paragraph above."""
    passages = passage.release.passages
    above = next((at for at in range(passage.index - 1, -1, -1) if passages[at].kind in _PROSE), None)
    return () if above is None else passages[above].amounts


def _pairs(passage: Passage) -> Iterator[tuple[Sentence, Sentence]]:
    """Yield each two sentences that follow one another, the second with a percentage."""
    for one, other in pairwise(passage.amounts):
        if are_next(one, other) and any(each.unit == "percent" for each in other[1]):
            yield one, other


def _is_near(growth: Growth) -> bool:
    """Say whether the size told is half of what it should be at the least, and twice at the most."""
    size, first, last = growth.rise
    right = 100 * abs(last.value - first.value) / first.value
    return right / 2 <= size.value <= 2 * right + size.step


def _sentences(passage: Passage) -> Iterator[tuple[Sequence[Token], Sequence[Quantity]]]:
    return (each for each in passage.amounts if _PAIR < len(each[1]) < MOST_AMOUNTS)


def _written(value: Decimal) -> str:
    """Return a number in figures as Indonesian writes them, to two places."""
    return in_figures(value.quantize(_HUNDREDTH).normalize())


def _text(passage: Passage, tokens: Sequence[Token], amount: Quantity) -> str:
    """Return an amount as written, in the passage or one further up that has these tokens."""
    own = passage
    for other in passage.release.passages[: passage.index]:
        if any(tokens is each for each, _amounts in other.amounts):
            own = other
    return own.text[slice(*offsets_of(tokens, amount))]
