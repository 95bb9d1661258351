"""Things counted in the text and told one by one in a table: `di empat kecamatan … 7.943 ton`, and three rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from humaslint.indonesian.amounts.claims import find_claims, is_firm
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import RUNNING, passages_of
from humaslint.rules.findings import report

_TOTAL = re.compile(r"(?:grand )?(?:total|jumlah)\b.{0,20}", re.IGNORECASE)
_NUMBERED = frozenset(("no", "no.", "nomor"))
_FIRST = "1"
_LONG = 3
"""Digits of a total by which a sentence is known to tell of the table."""
_FEWEST = 2
"""Rows between the headings and the totals."""


class _Table(NamedTuple):
    """What the rows of a table are, in lower case, how many there are, and the long totals below them, as written."""

    things: str
    rows: int
    totals: frozenset[str]


def find_counted_rows(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number that is not that of the rows of the table whose total the same sentence tells."""
    cells = [each for each in release.passages if each.kind == "cell"]
    for _group, group in groupby(cells, key=lambda each: each.block.group):
        table = _read([cell.text.strip() for cell in group])
        for passage in passages_of(rule, release) if table else ():
            if table and passage.kind in RUNNING and table.things in passage.lower:
                yield from _in_passage(rule, table, passage)


def _in_passage(rule: Rule, table: _Table, passage: Passage) -> Iterator[Finding]:
    for tokens, _amounts, _words in passage.amounts:
        claims = [each for each in find_claims(tokens) if tokens[each.end].lower == table.things]
        is_told = not table.totals.isdisjoint(token.text for token in tokens)
        if is_told and len(claims) == 1 and is_firm(tokens, claims[0]) and claims[0].value != table.rows:
            start, end = tokens[claims[0].start].start, tokens[claims[0].end].end
            yield from report(rule, passage, start, end, number=str(table.rows))


def _read(texts: Sequence[str]) -> _Table | None:
    """Return the table of cells with these texts, empty ones left out; None where its width is not sure."""
    at = next((at for at, text in enumerate(texts) if _TOTAL.fullmatch(text) and at), 0)
    is_numbered = texts[0].lower() in _NUMBERED
    width = texts.index(_FIRST) if is_numbered and _FIRST in texts else len(texts) - at
    if not at or at % width or at // width <= _FEWEST or texts[width][0].isdigit() != is_numbered:
        return None
    head = texts[is_numbered].lower()
    totals = frozenset(text for text in texts[at + 1 :] if sum(map(str.isdigit, text)) >= _LONG)
    return _Table(head, at // width - 1, totals) if head.isalpha() and totals else None
