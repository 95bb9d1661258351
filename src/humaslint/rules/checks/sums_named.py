"""Totals that a sentence further down names again to split them: `rugi Rp700 juta. … Kerugian itu terdiri atas …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amount_lists import find_amount_lists
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.later_splits import SPLITTING
from humaslint.indonesian.named_again import find_named_again
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quantities import Quantity, total_of
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.rules.checks.amount_sums import are_of, is_off, span, written
from humaslint.rules.checks.sums_below import Spot
from humaslint.rules.contexts import RUNNING

_BACK = 2
"""Passages before one in which its total may stand, itself included."""


def find_totals_named(release: Release) -> Iterator[Spot]:
    """Yield the totals that the sentence which names them again belies."""
    if not has_any(release.lower, SPLITTING):
        return
    passages = [each for each in release.passages if each.kind in RUNNING]
    for number, passage in enumerate(passages):
        if has_any(passage.lower, SPLITTING):
            near = passages[max(0, number + 1 - _BACK) : number + 1]
            yield from _in_passage(passage, near)


def _in_passage(passage: Passage, near: Sequence[Passage]) -> Iterator[Spot]:
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
            if each.total is None and each.cue in SPLITTING and is_wrong:
                total = written(total_of(each.parts), found.total)
                yield where, *span(found.tokens, found.total, found.total), total


def _tells(sentences: Sequence[tuple[Passage, Sequence[Token], Sequence[Quantity]]], value: object) -> bool:
    return any(each.value == value for _passage, _tokens, amounts in sentences for each in amounts)
