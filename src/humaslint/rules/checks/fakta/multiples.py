"""Multiples that the two figures belie: `naik dua kali lipat, dari 30 menjadi 40 kasus`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.changes import Change, find_changes
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, CountedSentence, Quantity, are_next, offsets_of
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import POINTERS, THAN, VAGUE
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import report

_CUE = "kali lipat"
_LEAST, _MOST = Decimal("0.8"), Decimal("1.2")
"""By how much a multiple may be rounded."""
_VAGUE = VAGUE | frozenset("mendekati hingga sampai antara tidak bukan belum".split())
"""Words, in lower case, before a multiple with which it is no exact one."""
_NEAR = 3
_PAIR = 2
_UP = frozenset(("naik", "meningkat", "melonjak", "bertambah", "tumbuh"))
_SINCE = frozenset(("sebelumnya", "lalu"))
"""What tells, in lower case, that an amount is the one before."""
_FIGURES = frozenset(("angka", "jumlah", "nilai"))
"""What takes up, with a pointer behind it, the first amount of the sentence before, in lower case."""


class _Multiple(NamedTuple):
    """A multiple in a sentence, the change that it is told of, and the tokens of the sentence that tells its end."""

    size: Quantity
    change: Change
    last: Sequence[Token]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each multiple that is not about how many times more or less the one figure is than the other.

    *Naik dua kali lipat* may be read as twice or, with the whole added, three times as much.
    """
    for passage in passages_of(rule, release):
        before = None
        for sentence in passage.amounts if _CUE in passage.lower else ():
            is_prose = len(sentence.amounts) < MOST_AMOUNTS
            found = (_multiple(sentence) or _of_past(before, sentence)) if is_prose else None
            before = sentence
            if found is None or _is_right(found):
                continue
            tokens = sentence.tokens
            start, end = tokens[found.size.start].start, tokens[found.size.end + 1].end
            first = passage.text[slice(*offsets_of(tokens, found.change.first))]
            last = passage.text[slice(*offsets_of(found.last, found.change.last))]
            yield from report(rule, passage, start, end, first=first, last=last, number=_ratio(found))


def _multiple(sentence: CountedSentence) -> _Multiple | None:
    """Return the only multiple of a sentence with its only change, None where one of the two is not alone or exact."""
    tokens, amounts, words = sentence
    sizes = [each for each in amounts if _is_multiple(tokens, each)]
    changes = list(find_changes(sentence))
    if len(sizes) != 1 or len(changes) != 1:
        return None
    before = {word for size in sizes for word in words[max(0, size.start - _NEAR) : size.start]}
    ends = [each for change in changes for each in change[1:]]
    before.update(words[each.start - 1] for each in ends)
    is_one = not any(each.end == size.start - 1 for each in amounts for size in sizes)
    is_exact = is_one and _VAGUE.isdisjoint(before) and all(each.value > 0 for each in ends)
    return _Multiple(sizes[0], changes[0], tokens) if is_exact else None


def _of_past(before: CountedSentence | None, sentence: CountedSentence) -> _Multiple | None:
    """Return the multiple of an amount told before: `Kunjungan 18.240 orang, naik dua kali lipat dari 9.120 orang`."""
    tokens, amounts, words = sentence
    sizes = [at for at, each in enumerate(amounts) if _is_multiple(tokens, each)]
    if len(sizes) != 1 or sizes[0] + _PAIR != len(amounts) or sizes[0] > 1:
        return None
    size, past = amounts[-_PAIR:]
    between = words[size.end : past.start]
    is_than = not THAN.isdisjoint(between) and not _SINCE.isdisjoint(between) and words[size.start - 1] in _UP
    now, told = (amounts[0], tokens) if sizes[0] else _taken_up(before, sentence)
    if now is None or not is_than or now.kind != past.kind or not now.tells_of_what:
        return None
    is_exact = not (is_vague(told, now) or is_vague(tokens, past) or is_vague(tokens, size)) and past.value > 0
    return _Multiple(size, Change(size.start - 1, past, now), told) if is_exact else None


def _taken_up(before: CountedSentence | None, sentence: CountedSentence) -> tuple[Quantity | None, Sequence[Token]]:
    """Return the first amount of the sentence before, that *Angka itu* takes up, with its tokens."""
    words = sentence.words
    is_it = words[0] in _FIGURES and words[1] in POINTERS
    is_near = before is not None and are_next(before, sentence) and before.amounts != ()
    return (before.amounts[0], before.tokens) if before and is_it and is_near else (None, sentence.tokens)


def _is_multiple(tokens: Sequence[Token], amount: Quantity) -> bool:
    behind = [token.lower for token in tokens[amount.end : amount.end + 2]]
    return amount.unit == "count" and " ".join(behind) == _CUE


def _is_right(found: _Multiple) -> bool:
    one, other = found.change.first, found.change.last
    ratio = max(one.value, other.value) / min(one.value, other.value)
    return found.size.value * _LEAST <= ratio <= (found.size.value + 1) * _MOST


def _ratio(found: _Multiple) -> str:
    one, other = found.change.first.value, found.change.last.value
    return f"{max(one, other) / min(one, other):.1f}".replace(".", ",").removesuffix(",0")
