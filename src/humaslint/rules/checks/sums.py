"""A total and its parts, told with it or further down: `30 peserta, terdiri atas 12 guru dan 17 siswa`; shares too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from humaslint.indonesian.amounts.amount_lists import SPENT, find_amount_lists
from humaslint.indonesian.amounts.bracketed_parts import find_bracketed_parts
from humaslint.indonesian.amounts.disjoint_parts import OVERFULL, find_overfull, find_overfull_before
from humaslint.indonesian.amounts.gender_splits import find_gender_splits
from humaslint.indonesian.amounts.later_splits import SPLITTING
from humaslint.indonesian.amounts.named_again import find_named_again
from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, Quantity, total_of
from humaslint.indonesian.amounts.told_totals import find_parted, find_told_totals, find_trends, find_votes
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.amount_sums import (
    Fault,
    are_of,
    find_rest,
    fits,
    is_firm,
    is_off,
    is_source,
    slack,
    span,
    written,
)
from humaslint.rules.checks.left_out import begins_rest, leaves_rest
from humaslint.rules.checks.share_sums import find_shares_off
from humaslint.rules.checks.sums_apart import find_totals_apart
from humaslint.rules.checks.sums_below import WrongTotal, find_totals_below
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import report

_MAY_FOLLOW = ("belum", OVERFULL)
"""Cues of wholes that may follow *dari*."""
_PARTS = 2
"""How many parts a total has at the least."""
_BACK = 2
"""Passages before one that names a total again in which it may stand, that one included."""


class Options(NamedTuple):
    """`find` says what is looked for: a `total` that its parts do not make, or `shares` that make no whole."""

    find: Literal["total", "shares"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each total that its parts do not come to, or at such shares."""
    options = rule.parameters
    assert isinstance(options, Options)
    find = _totals if options.find == "total" else _shares
    seen: set[tuple[int, int]] = set()
    for passage in passages_of(rule, release.passages):
        for start, end, number in find(passage) if passage.amounts else ():
            seen.add((passage.index, start))
            yield from report(rule, passage, start, end, number=number)
    for passage, start, end, number in _apart(release) if options.find == "total" else ():
        if (passage.index, start) not in seen:
            yield from report(rule, passage, start, end, number=number)


def _apart(release: Release) -> Iterator[WrongTotal]:
    yield from find_totals_below(release)
    yield from _find_totals_named(release)


def _totals(passage: Passage) -> Iterator[Fault]:
    for tokens, amounts in passage.amounts:
        if _PARTS - tokens[0].lower.startswith("ke") < len(amounts) < MOST_AMOUNTS:
            yield from _in_sentence(passage, tokens, amounts)
            yield from _with_rest(tokens, amounts)
    yield from find_totals_apart(passage)


def _shares(passage: Passage) -> Iterator[Fault]:
    for tokens, amounts in passage.amounts if "persen" in passage.lower or "%" in passage.text else ():
        if any(each.unit == "percent" for each in amounts):
            yield from find_shares_off(tokens, amounts)


def _in_sentence(passage: Passage, tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[Fault]:
    found = (
        *find_told_totals(tokens, amounts),
        *find_votes(tokens, amounts),
        *find_parted(tokens, amounts),
        *find_trends(tokens, amounts),
        *find_gender_splits(tokens, amounts),
        *find_overfull(tokens, amounts),
        *find_overfull_before(tokens, amounts),
        *find_amount_lists(tokens, amounts),
        *find_bracketed_parts(tokens, amounts),
    )
    for total, parts, cue in {each.total: each for each in found}.values():
        if total is None or not are_of(total, parts):
            continue
        if not (cue in _MAY_FOLLOW or is_firm(tokens, total) or is_source(tokens, amounts, total, parts)):
            continue
        value = total_of(parts)
        is_more = value > total.value or cue not in SPENT
        is_wrong = is_more and abs(value - total.value) > slack(parts, total)
        if is_wrong and (value > total.value or not begins_rest(passage, tokens)):
            yield *span(tokens, total, total), written(value, total)


def _with_rest(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[Fault]:
    rest = find_rest(tokens, amounts)
    whole = next((each for each in amounts if each.start and tokens[each.start - 1].lower == "dari"), None)
    if rest is None or whole is None or whole.unit != rest.unit or whole.start >= rest.start:
        return
    parts = [each for each in amounts if whole.end <= each.start < rest.start and each.unit == rest.unit]
    if parts and not fits(parts, rest, whole.value) and are_of(whole, [*parts, rest]):
        yield *span(tokens, whole, whole), written(total_of([*parts, rest]), whole)


def _find_totals_named(release: Release) -> Iterator[WrongTotal]:
    """Yield the totals that the sentence which names them again belies."""
    if not has_any(release.lower, SPLITTING):
        return
    passages = [each for each in release.passages if each.kind in RUNNING]
    for number, passage in enumerate(passages):
        if has_any(passage.lower, SPLITTING):
            near = passages[max(0, number + 1 - _BACK) : number + 1]
            yield from _in_passage(passage, near)


def _in_passage(passage: Passage, near: Sequence[Passage]) -> Iterator[WrongTotal]:
    sentences = [(other, *each) for other in near for each in other.amounts]
    for at, (own, words, parts) in enumerate(sentences):
        if own is not passage or not parts or not any(token.lower in SPLITTING for token in words):
            continue
        found = find_named_again([(tokens, amounts) for _passage, tokens, amounts in sentences[:at]], words)
        if found is None or _tells(sentences[:at], total_of(parts)):
            continue
        where = next(each for each, tokens, _amounts in sentences if tokens is found.tokens)
        for each in find_amount_lists(words, parts):
            is_wrong = is_off(found.total, each.parts) and are_of(found.total, each.parts)
            if each.total is None and each.cue in SPLITTING and is_wrong and not leaves_rest(passage, words):
                total = written(total_of(each.parts), found.total)
                yield where, *span(found.tokens, found.total, found.total), total


def _tells(sentences: Sequence[tuple[Passage, Sequence[Token], Sequence[Quantity]]], value: object) -> bool:
    return any(each.value == value for _passage, _tokens, amounts in sentences for each in amounts)
