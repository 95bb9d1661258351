"""Gaps between words for which something else than one space was typed: several, or one that does not break."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at, replaced


class Options(NamedTuple):
    """`find` says what is looked for: `several` spaces, `no-break` ones."""

    find: Literal["several", "no-break"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each gap of several spaces; all no-break spaces of a block make one finding."""
    find = _FINDERS[rule.options(Options).find]
    for passage in passages_of(rule, release):
        if passage.block.gaps:
            yield from find(rule, passage)


_BETWEEN = re.compile(r"(?<=\S)(?<!\s:) +(?=\S)(?![,;:!?)]|[-–•*·] |\.(?![.\w]))")
"""A gap within a line of prose, neither behind the colon of an aligned list nor before a mark."""
_IN_PROSE = re.compile(r" (?:(?<=[^\W\d_]{2}.)|(?<=[,;].))(?=[^\W\d_]{2})")
"""A gap between two ordinary words."""
_BINDING = frozenset(
    """
    rp idr usd no nomor pasal ayat bab pukul tahun tanggal jalan lantai tabel gambar bapak ibu pak bu kh hj plt pj
    wib wita wit km cm mm kg ha persen ribu juta miliar triliun
    """.split()
)
"""Words that a no-break space may well tie to their neighbour."""
_LAST_WORD = re.compile(r"[^\W_]+$")
_WORD = re.compile(r"[^\W_]*")
_REACH = 40
"""How far back, in characters, the start of a word is looked for."""


def _several(rule: Rule, passage: Passage) -> Iterator[Finding]:
    for start, end, typed in passage.block.gaps:
        if len(typed) > 1 and _BETWEEN.match(passage.text, start) and not passage.is_protected(start, end):
            yield replaced(rule, passage, start, end, " ")


def _no_break(rule: Rule, passage: Passage) -> Iterator[Finding]:
    edits = tuple(
        Edit(start, end, " ")
        for start, end, typed in passage.block.gaps
        if len(typed) == 1
        and _IN_PROSE.match(passage.text, start)
        and not _is_binding(passage.text, start, end)
        and not passage.is_protected(start, end)
    )
    if edits:
        start, end, _ = edits[0]
        yield finding_at(rule, passage, start, end, count=str(len(edits)), edits=edits, suggestions=(" ",))


def _is_binding(text: str, start: int, end: int) -> bool:
    before, after = _LAST_WORD.search(text, max(0, start - _REACH), start), _WORD.match(text, end)
    return any(word and word[0].lower() in _BINDING for word in (before, after))


_FINDERS = {"several": _several, "no-break": _no_break}
