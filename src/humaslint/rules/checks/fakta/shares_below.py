"""Shares in a list that make no whole: `Kursi dibagi menjadi empat jalur:` and `domisili 45 persen`, … under it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.rules.checks.fakta.amount_sums import slack, span, written
from humaslint.rules.checks.fakta.list_below import items_below
from humaslint.rules.checks.fakta.share_sums import PARTIAL, RATES
from humaslint.rules.checks.fakta.sums_below import WrongTotal

_DIVIDES = re.compile(
    r"\b(?:(?:pem)?bobot|komposisi|pembagian|kursi|kuota|porsi|saham|modal|formasi|daya tampung)\w*\b"
    r"[^.]*(?::|berikut\.)\s*\Z"
)
"""What ends a paragraph, in lower case, that divides something into the items below."""
_EACH = frozenset("per tiap setiap tiap-tiap masing-masing menurut antar antara berdasarkan".split())
"""Words, in lower case, with which each item has a whole of its own: `Komposisi pegawai perempuan tiap dinas:`."""
_RUN = range(3, 13)
"""How many items such a list has."""
_WHOLE, _MOST = Decimal(100), Decimal(120)
"""Percent. Shares that come to more may be of several things, to less may leave out the rest."""


def find_shares_below(release: Release) -> Iterator[WrongTotal]:
    """Yield the last share of each such list whose shares come close to a whole, but do not make it."""
    may_be = "item" in release.kinds and ("persen" in release.lower or "%" in release.text)
    for lead in release.passages if may_be else ():
        if lead.kind == "item" or not _DIVIDES.search(lead.lower) or any(word in lead.lower for word in RATES):
            continue
        items = items_below(lead)
        told = [each for each in map(_told, items) if each]
        if len(told) != len(items) or len(items) not in _RUN:
            continue
        shares = [share for _tokens, share in told]
        value = total_of(shares)
        words = {token.lower for each in (lead, *items) for token in each.words}
        if slack(shares) < value - _WHOLE < _MOST - _WHOLE and words.isdisjoint(PARTIAL | _EACH):
            tokens, last = told[-1]
            yield items[-1], *span(tokens, last), written(value, last)


def _told(item: Passage) -> tuple[list[Token], Quantity] | None:
    """Return the only amount of an item where it is a percentage, with the tokens of its sentence."""
    told = [(list(tokens), each) for tokens, amounts, _words in item.amounts for each in amounts]
    return told[0] if len(told) == 1 and told[0][1].unit == "percent" else None
