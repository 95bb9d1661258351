"""One term of office with two ends: `Bupati Randu periode 2025–2030` beside `Bupati Randu periode 2025–2029`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import lower_words
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import contrary

_YEAR = r"(?:19|20)\d\d"
_TERM = re.compile(
    r"\b(?:periode|masa (?:bakti|jabatan|khidmat|kerja|tugas))(?: tahun)?"
    rf" (?P<first>{_YEAR}) ?[-–—/] ?(?P<last>{_YEAR})\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:di|mem)?per(?:panjang|singkat|pendek)|antarwaktu|\bsisa masa|\bPAW\b|\bdiubah\b|\bulang\b|\bsemula\b"
    r"|\bserentak\b|\b(?:dua|tiga) (?:masa|periode|kali)\b|\bpindah\b|mundur|\bmeninggal",
    re.IGNORECASE,
)
"""Words of a release in which a term may have been given another end."""
_REACH = 80
"""The str offsets before a term in which its holder is looked for."""
_WORDS = 2
"""How many words right before two terms have to be the same for the holder to be one."""


class _Term(NamedTuple):
    """The years of a term at the str offsets `start:end` of a passage, and the words before it in lower case."""

    passage: Passage
    start: int
    end: int
    holder: tuple[str, ...]
    first: str
    last: str


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the later of two terms of one office that begin or end together, and do not do both."""
    terms = [term for passage in passages_of(rule, release) for term in _terms(passage)]
    if len(terms) < 2 or _CHANGED.search(release.text):
        return
    told: dict[tuple[str, ...], dict[tuple[str, str], _Term]] = {}
    for later in terms:
        others = told.setdefault(later.holder, {})
        earlier = next((each for each in others.values() if _differ_in_one(each, later)), None)
        if earlier is not None:
            yield from contrary(rule, later, earlier)
        others.setdefault((later.first, later.last), later)


def _terms(passage: Passage) -> Iterator[_Term]:
    for match in _TERM.finditer(passage.text):
        before = passage.text[max(0, match.start() - _REACH) : match.start()]
        words = lower_words(before)
        if len(words) >= _WORDS and before.split()[-1][0].isupper():
            start, end = match.start("first"), match.end()
            yield _Term(passage, start, end, words[-_WORDS:], match["first"], match["last"])


def _differ_in_one(one: _Term, other: _Term) -> bool:
    return (one.first == other.first) != (one.last == other.last)
