"""Curly and straight quotation marks in one release: “so” and "so" beside each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.cues import has_any
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kutipan.unpaired_quotes import RESIDUE
from humaslint.rules.contexts import is_silent, passages_of

_LOOKS = {'"': "straight", "“": "curly", "”": "curly", "„": "curly", "‟": "curly"}
_PAIRS = {"straight": ('"', '"'), "curly": ("“", "”")}


class _Pair(NamedTuple):
    """The offsets of the two marks of a quotation, and how each of them looks."""

    passage: Passage
    opening: int
    closing: int
    looks: tuple[str, str]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each quotation whose marks are not those of the house, or else of most of the release."""
    wanted = release.house.style.quotes
    if not wanted and len({_LOOKS[mark] for mark in _LOOKS if mark in release.text}) < len(_PAIRS):
        return
    pairs = [pair for passage in passages_of(rule, release) for pair in _pairs(rule, passage)]
    kept = wanted or _main([pair.looks for pair in pairs])
    for pair in pairs:
        if pair.looks != (kept, kept):
            yield _finding(rule, pair, kept)


def _pairs(rule: Rule, passage: Passage) -> Iterator[_Pair]:
    text = passage.text
    if not has_any(text, _LOOKS) or RESIDUE.search(text):
        return
    for quotation in passage.quotations:
        start, end = quotation.start, quotation.end
        looks = (_LOOKS.get(text[start], ""), _LOOKS.get(text[end - 1], ""))
        is_in_code = passage.is_protected(start, start + 1) or passage.is_protected(end - 1, end)
        if quotation.is_closed and all(looks) and not is_in_code and not is_silent(rule, passage, start, end):
            yield _Pair(passage, start, end - 1, looks)


def _main(looks: list[tuple[str, str]]) -> str:
    """Return the look of most quotations whose marks are alike, in a tie of the first one."""
    alike = Counter(first for first, last in looks if first == last)
    return alike.most_common(1)[0][0] if alike else "curly"


def _finding(rule: Rule, pair: _Pair, kept: str) -> Finding:
    """The first mark that is wrong is reported, and both are mended."""
    text, (opening, closing) = pair.passage.text, _PAIRS[kept]
    at = pair.opening if pair.looks[0] != kept else pair.closing
    use = opening if at == pair.opening else closing
    edits = (Edit(pair.opening, pair.opening + 1, opening), Edit(pair.closing, pair.closing + 1, closing))
    arguments = {"found": text[at], "use": use, "main": f"{opening}…{closing}"}
    return Finding(rule, pair.passage.place(at, at + 1), arguments, edits, (use,))
