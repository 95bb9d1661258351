"""Lists that end with their total: `Randu: 12 orang`, `Waru: 15 orang`, `Jumlah: 28 orang`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from humaslint.indonesian.amounts.estimates import is_estimate
from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.rules.checks.fakta.amount_sums import are_of, is_firm, is_off, span, written
from humaslint.rules.checks.fakta.sums_below import WrongTotal

_TOTAL = re.compile(r"(?:jumlah|total)(?: (?:total|seluruhnya|keseluruhan))?\s?[:=]\s?(?=rp|\d)")
"""How the last item begins, in lower case."""
_PARTS = range(2, 41)
"""How many items stand above it."""


def find_totals_within(release: Release) -> Iterator[WrongTotal]:
    """Yield the totals with which a list ends that the items above them belie; each item tells one amount."""
    may_be = "item" in release.kinds and _TOTAL.search(release.lower)
    items = [each for each in release.passages if each.kind == "item"] if may_be else []
    for _group, own in groupby(items, key=lambda each: each.block.group):
        *parts, last = own
        starts = [each for each in (*parts, last) if _TOTAL.match(each.lower)]
        if starts == [last] and len(parts) in _PARTS:
            yield from _judge([_told(each) for each in parts], last)


def _judge(parts: Sequence[tuple[Sequence[Token], Quantity] | None], last: Passage) -> Iterator[WrongTotal]:
    own = _told(last)
    amounts = [each[1] for each in parts if each is not None]
    if own is None or len(amounts) < len(parts):
        return
    tokens, total = own
    if _is_of_some(total, amounts):
        return
    if is_off(total, amounts) and is_firm(tokens, total) and are_of(total, amounts):
        yield last, *span(tokens, total), written(total_of(amounts), total)


def _is_of_some(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether amounts in a row make the total, and the rest counts otherwise: men, women, children among them."""
    ends = range(len(parts) + 1)
    return any(total_of(parts[start:end]) == total.value for end in ends for start in range(end))


def _told(item: Passage) -> tuple[Sequence[Token], Quantity] | None:
    """Return the only amount behind the last colon of an item, an exact one, with the tokens of its sentence."""
    colon = max(item.text.rfind(":"), item.text.rfind("="))
    counted = [(tokens, each) for tokens, amounts, _words in item.amounts for each in amounts]
    told = [each for each in counted if each[0][each[1].start].start > colon]
    return told[0] if colon >= 0 and len(told) == 1 and not is_estimate(*told[0]) else None
