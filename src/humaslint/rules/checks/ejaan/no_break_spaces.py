"""Spaces that do not break between two ordinary words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at

_BETWEEN = re.compile(r" (?:(?<=[^\W\d_]{2}.)|(?<=[,;].))(?=[^\W\d_]{2})")
_LAST_WORD = re.compile(r"[^\W_]+$")
_WORD = re.compile(r"[^\W_]*")
_REACH = 40
"""How far back, in characters, the start of a word is looked for."""
_BINDING = frozenset(
    """
    rp idr usd no nomor pasal ayat bab pukul tahun tanggal jalan lantai tabel gambar bapak ibu pak bu kh hj plt pj
    wib wita wit km cm mm kg ha persen ribu juta miliar triliun
    """.split()
)
"""Words that such a space may well tie to their neighbour."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each block with such spaces; its fix mends all of them."""
    for passage in passages_of(rule, release):
        edits = tuple(
            Edit(start, end, " ")
            for start, end, typed in passage.block.gaps
            if len(typed) == 1
            and _BETWEEN.match(passage.text, start)
            and not _is_binding(passage.text, start, end)
            and not passage.is_protected(start, end)
        )
        if edits:
            start, end, _ = edits[0]
            yield finding_at(rule, passage, start, end, count=str(len(edits)), edits=edits, suggestions=(" ",))


def _is_binding(text: str, start: int, end: int) -> bool:
    before, after = _LAST_WORD.search(text, max(0, start - _REACH), start), _WORD.match(text, end)
    return any(word and word[0].lower() in _BINDING for word in (before, after))
