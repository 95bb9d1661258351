"""Totals with their parts in the list below: `Bantuan itu bernilai Rp470 juta. Perinciannya:` and the items."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.rules.checks.fakta.amount_sums import are_exact, are_of, is_firm, is_off, slack, span, written
from humaslint.rules.checks.fakta.list_below import items_below

_BRINGS_IN = re.compile(
    r"(?:rincian|rinciannya|komposisi|terdiri|terbagi|meliputi|yaitu|yakni|dialokasikan)[^.]{0,40}"
    r"(?::|berikut(?: ini)?\.)\s*\Z"
)
"""What ends a paragraph, in lower case, whose list below leaves nothing out."""
_ENDS = (":", "berikut.", "berikut ini.")
_MAY_LEAD = tuple(f"{end}\n" for end in _ENDS)
_NAMES_ALL = re.compile(
    r"(?:\b(?:pe)?rincian(?:nya)?\b[^.]{0,60}"
    r"|\bke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)\b[^.]{0,60}"
    r"\b(?:ialah|adalah|yaitu|yakni)|\bterdiri (?:atas|dari))(?:[^.]{0,20}berikut(?: ini)?\.|:)\s*\Z"
)
"""The same where the total stands further up."""
_SOME = re.compile(
    r"\b(?:antara|antaranya|paling|ter(?:banyak|besar|tinggi|parah)|sebagian|termasuk|lain\w*|sisa\w*)\b"
)
"""Words, in lower case, with which a list leaves things out."""
_SHORT = 80
"""Characters of a passage that does no more than bring in a list."""
_CLOSE = 10
"""A total further up that is off by more than the tenth of its parts is of something else."""
_PARTS = 2
_ROW = 3
"""How many parts a total further up has at the least."""

_NOTHING_COUNTED = {("percent", ""), ("count", "")}
"""Kinds of amounts that may be of anything."""

_Told = tuple[Passage, Sequence[Token], Quantity]
WrongTotal = tuple[Passage, int, int, str]
"""Where a total stands, in str offsets of a passage, and what its parts come to, as written."""


def find_totals_below(release: Release) -> Iterator[WrongTotal]:
    """Yield the totals that the items of a list below them belie."""
    for lead in release.passages if has_any(release.lower, _MAY_LEAD) else ():
        if not lead.text.rstrip().endswith(_ENDS) or _SOME.search(lead.lower, lead.sentences[-1].start):
            continue
        is_split, is_told = bool(_BRINGS_IN.search(lead.lower)), bool(_NAMES_ALL.search(lead.lower))
        items = [_amounts_of(each) for each in items_below(lead)] if is_split or is_told else []
        near = _near(lead, items) if len(items) >= _PARTS and is_split else None
        if near is not None:
            yield from near
        elif len(items) >= _ROW and is_told:
            yield from _further_up(lead, items)


def _near(lead: Passage, items: Sequence[Sequence[Quantity]]) -> list[WrongTotal] | None:
    """Return the last amount before a list that its items split, where they belie it; None where it is not there."""
    before = lead.release.passages[max(0, lead.index - 1)]
    is_short = len(lead.text) < _SHORT and not lead.amounts
    passage = before if is_short else lead
    told = [(tokens, each) for tokens, amounts, _words in passage.amounts[-_PARTS:] for each in amounts]
    if len(told) > 1:
        told = [each for each in told if not _counts_items(each[1], items)]
    if len(told) != 1:
        return None
    (tokens, total), unit = told[0], told[0][1].unit
    parts = [each for item in items for each in item if each.unit == unit]
    is_one_each = all(sum(each.unit == unit for each in item) == 1 for item in items)
    is_wrong = is_off(total, parts)
    if not (is_one_each and is_wrong and is_firm(tokens, total) and are_of(total, parts)):
        return [] if is_one_each and not is_wrong else None
    return [(passage, *span(tokens, total), written(total_of(parts), total))]


def _counts_items(amount: Quantity, items: Sequence[Sequence[Quantity]]) -> bool:
    """Say whether an amount can be no total of what the items tell: it is not more than they are, or one of them."""
    parts = [each.value for item in items for each in item if each.unit == amount.unit]
    return amount.unit == "count" and amount.value <= max(*parts, Decimal(len(items)), Decimal())


def _further_up(lead: Passage, items: Sequence[Sequence[Quantity]]) -> Iterator[WrongTotal]:
    """Yield the total of which the title or an earlier paragraph tells, where one digit or two of it or a part are off.

    All parts count what it counts, and no other total of that is told.
    """
    parts = [item[0] for item in items if len(item) == 1]
    kinds = {_kind(each) for each in parts}
    if len(parts) != len(items) or len(kinds) != 1 or not kinds.isdisjoint(_NOTHING_COUNTED):
        return
    value = total_of(parts)
    told = list(_larger(lead.release, kinds.pop(), max(each.value for each in parts)))
    if any(total.value == value for _passage, _tokens, total in told):
        return
    close = [each for each in told if abs(each[2].value - value) * _CLOSE <= value and each[0].kind != "title"]
    if len({total.value for _passage, _tokens, total in close}) != 1:
        return
    passage, tokens, total = close[0]
    gap = abs(total.value - value)
    if passage.index < lead.index and gap > slack(parts, total) and is_of_a_slip(gap) and is_firm(tokens, total):
        yield passage, *span(tokens, total), written(value, total)


def _larger(release: Release, kind: tuple[str, str], most: Decimal) -> Iterator[_Told]:
    """Yield the amounts of a kind outside of lists that are larger than any part."""
    for passage in release.passages:
        for tokens, amounts, _words in passage.amounts if passage.kind != "item" else ():
            for each in amounts:
                if each.value > most and _kind(each) == kind:
                    yield passage, tokens, each


def is_of_a_slip(gap: Decimal) -> bool:
    """Say whether a sum is off by what one wrong digit or two turned ones make: 30, 200; 27, 450."""
    digits = int("".join(map(str, gap.normalize().as_tuple().digits)))
    return digits < 10 or (digits % 9 == 0 and digits <= 81)


def _kind(amount: Quantity) -> tuple[str, str]:
    """Return the unit of an amount and what it counts; words for people are one."""
    return amount.unit, "orang" if amount.noun in PERSONS else amount.noun


def _amounts_of(item: Passage) -> list[Quantity]:
    """Return the amounts of an item, none where one is no exact one."""
    are_plain = all(are_exact(sentence.tokens, sentence.amounts) for sentence in item.amounts)
    return [each for sentence in item.amounts for each in sentence.amounts if are_plain]
