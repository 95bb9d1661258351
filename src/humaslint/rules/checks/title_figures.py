"""A figure in the title that the text contradicts: `500 Paket` above, `450 paket` below and 500 nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.dates import find_dates
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quantities import Quantity, find_quantities
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token, TokenKind
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


class _Figure(NamedTuple):
    """An amount with the two words behind it, in lower case, at the str offsets `start:end` of its passage."""

    passage: Passage
    amount: Quantity
    nouns: tuple[str, ...]
    start: int
    end: int


_VAGUE = frozenset(
    """
    lebih sekitar hampir kurang sedikitnya setidaknya minimal maksimal ratusan puluhan ribuan capai mencapai tembus
    target targetkan hingga sampai dari per setiap tiap tambah tambahan juara peringkat
    """.split()
)
"""Words before a figure that make it another one than that of the text, in lower case."""
_NO_NOUNS = frozenset(
    """
    tahun bulan hari minggu pekan jam menit kali orang persen besar di ke dari pada dan untuk dalam se
    """.split()
)
"""Words behind a figure that say nothing of what is counted, or of which a text has many."""
_FIRST = 3
"""Paragraphs of the text in which the figure is looked for: what stands further down may be about something else."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each figure of the title that the lead gives otherwise and the text nowhere gives."""
    titles = [passage for passage in release.passages if passage.kind == "title"][:1]
    figures = [figure for passage in titles for figure in _figures(passage) if _is_firm(figure)]
    if not figures:
        return
    body = [passage for passage in release.passages if passage.kind in rule.scope]
    told = [figure for passage in body for figure in _figures(passage)]
    numbers = _numbers(body)
    for figure in figures:
        same = [each for each in told if _is_same(figure, each)]
        first = [each for each in same if each.passage in body[:_FIRST]]
        values = {each.amount.value for each in same}
        is_other = len(values) == 1 and bool(first) and _differs(figure.amount, first[0].amount)
        is_given = figure.amount.value in numbers or _is_sum(figure.amount.value, told)
        if is_other and not is_given and not is_silent(rule, figure.passage, figure.start, figure.end):
            yield _finding(rule, figure, first[0])


def _finding(rule: Rule, figure: _Figure, other: _Figure) -> Finding:
    return Finding(
        rule,
        figure.passage.place(figure.start, figure.end),
        {
            "found": figure.passage.text[figure.start : figure.end],
            "other": other.passage.text[other.start : other.end],
        },
        related=(Place(other.passage.index, other.start, other.end),),
    )


def _figures(passage: Passage) -> Iterator[_Figure]:
    for sentence in passage.sentences:
        tokens = passage.tokens_in(*sentence)
        for each in find_quantities(tokens):
            last = each.end if each.unit == "count" and each.noun else each.end - 1
            yield _Figure(passage, each, _nouns(tokens, each), tokens[each.start].start, tokens[last].end)


def _nouns(tokens: Sequence[Token], amount: Quantity) -> tuple[str, ...]:
    words = []
    for token in tokens[amount.end : amount.end + 2]:
        if token.kind is not TokenKind.WORD:
            break
        words.append(token.lower)
    return tuple(words)


def _is_firm(figure: _Figure) -> bool:
    """Say whether a figure of the title is exact, and of something."""
    index = figure.passage.token_starts.index(figure.start)
    before = figure.passage.tokens[max(0, index - 2) : index]
    is_last = figure.end == len(figure.passage.text.rstrip(" .!"))
    is_whole = len(figure.nouns) > 1 or (len(figure.nouns) == 1 and is_last)
    is_of = figure.amount.unit == "count" and is_whole and _NO_NOUNS.isdisjoint(figure.nouns)
    return is_of and not any(token.lower in _VAGUE for token in before)


def _is_same(figure: _Figure, other: _Figure) -> bool:
    return other.amount.unit == figure.amount.unit and other.nouns[: len(figure.nouns)] == figure.nouns


def _differs(one: Quantity, other: Quantity) -> bool:
    """Say whether two figures are not one, rounded: they lie further apart than one of the last digit but zero."""
    digits = int(one.value) if one.value == int(one.value) else 0
    step = 10 ** (len(str(digits)) - len(str(digits).rstrip("0"))) if digits else 1
    return abs(one.value - other.value) >= step and one.value > 1


def _numbers(passages: Sequence[Passage]) -> set[Decimal]:
    """Return every number that the text gives in figures or words, whatever it counts, and those of dates."""
    found = {figure.amount.value for passage in passages for figure in _figures(passage)}
    for passage in passages:
        found.update(Decimal(each.day) for each in find_dates(passage.text))
        for token in passage.tokens:
            if token.kind is TokenKind.NUMBER and token.text.replace(".", "").isdigit():
                found.add(Decimal(token.text.replace(".", "")))
            elif token.lower in _TOGETHER:
                found.add(_TOGETHER[token.lower])
    return found


_TOGETHER = {
    f"ke{word}": Decimal(number)
    for number, word in enumerate("dua tiga empat lima enam tujuh delapan sembilan sepuluh".split(), start=2)
}


def _is_sum(value: Decimal, told: Sequence[_Figure]) -> bool:
    """Say whether two or more neighbouring counts of one paragraph come to the value: `12 guru dan 18 siswa`."""
    for first in range(len(told)):
        total = told[first].amount.value
        for figure in told[first + 1 : first + 12]:
            if figure.passage is not told[first].passage:
                break
            total += figure.amount.value
            if total == value:
                return True
    return False
