"""Things counted in the text and told one by one in a table: `di empat kecamatan … 7.943 ton`, and three rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.amounts.claims import find_claims, is_firm
from humaslint.indonesian.block_groups import tables_of
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
_OF_TABLE, _OF = "tabel", "dari"
_LEADS = (["ada"], ["terdapat"], ["berikut"], ["berikut", "ini"])
"""What stands, in lower case, before the number with which a sentence above a table brings in its rows."""
_NOT_THERE = frozenset("belum tidak tanpa selain lain lainnya tersisa".split())
"""Words, in lower case, of a sentence on others than the rows."""
_WIDEST = 9
_FEWEST = 2
"""Rows between the headings and the totals."""


class _Table(NamedTuple):
    """What the rows of a table are, in lower case, how many there are, and the long totals below them, as written."""

    things: str
    rows: int
    totals: frozenset[str]


def find_counted_rows(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each number that is not that of the rows of the table whose total the same sentence tells."""
    for cells in tables_of(release):
        first, texts = cells[0], [cell.text.strip() for cell in cells]
        if table := _read(texts):
            for passage in passages_of(rule, release):
                if passage.kind in RUNNING and table.things in passage.lower:
                    yield from _in_passage(rule, table, passage)
            continue
        above = release.passages[first.index - 1] if first.index else first
        if above.kind in RUNNING and texts[0].lower() in above.lower:
            yield from _right_above(rule, above, texts)


def _right_above(rule: Rule, passage: Passage, texts: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding at the number of things with which the paragraph above a table brings in its rows."""
    rows = _count_rows(texts)
    for tokens, _amounts, words in passage.amounts if rows else ():
        claims = [each for each in find_claims(tokens) if words[each.end] == texts[0].lower()]
        is_led = len(claims) == 1 and (_OF_TABLE in words[claims[0].end :] or words[: claims[0].start] in _LEADS)
        is_led = is_led and _NOT_THERE.isdisjoint(words)
        if is_led and is_firm(tokens, claims[0]) and claims[0].value != rows and _OF not in words[: claims[0].start]:
            yield from report(rule, passage, tokens[claims[0].start].start, tokens[claims[0].end].end, number=str(rows))


def _count_rows(texts: Sequence[str]) -> int:
    """Return how many rows stand below the headings, that of totals left out; 0 where their width is not sure."""
    end = next((at for at, text in enumerate(texts) if _TOTAL.fullmatch(text) and at), len(texts))
    if end + 1 < len(texts) and not texts[end + 1][:1].isdigit():
        end = len(texts)  # a heading
    widths = [width for width in range(_FEWEST, _WIDEST) if end % width == 0 and _is_table(texts[:end], width)]
    return end // widths[0] - 1 if len(widths) == 1 else 0


def _is_table(texts: Sequence[str], width: int) -> bool:
    """Say whether cells make columns of that many: names below a heading, and below all others figures or names."""
    columns = [texts[at + width :: width] for at in range(width)]
    are_alike = all(len({text[:1].isdigit() for text in column}) == 1 for column in columns)
    is_headed = not any(text[:1].isdigit() for text in texts[:width])
    has_figures = any(column[0][:1].isdigit() for column in columns if column)
    return len(columns[0]) > 1 and are_alike and is_headed and has_figures and not columns[0][0][:1].isdigit()


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
