"""Sizes of changes that are counted: `118 sarang, bertambah 23 sarang dari 97 sarang`; `target 190, kurang 48`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.changes import DIRECTIONS, UP, is_of_other_scale, is_plain
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.figure_slips import is_comparable, is_slip
from humaslint.indonesian.amounts.growth import Growth
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, ToldAmount
from humaslint.indonesian.amounts.rises import NO_SIZES, Rise, is_rate
from humaslint.indonesian.small_words import CALLED, POINTERS, THAN
from humaslint.indonesian.tokens import Token

_LEADS = frozenset("sebesar sebanyak sejumlah senilai yakni yaitu yang mencapai tercatat hanya".split())
"""Words, in lower case, right before the amount of the time before."""
_OF_PAST = re.compile(r"\b(?:lalu|sebelumnya|sama|pertama|kedua|ketiga|keempat|semula|awal|20\d\d)\b")
_SUBJECTS = CALLED | {"volume", "persentase", "produksi", "total"}
_MISSING = frozenset("kurang kekurangan kekurangannya".split())
_AIMS = frozenset("target targetnya menargetkan ditargetkan kebutuhan kebutuhannya kuota sasaran".split())
_JOINTS = frozenset((",", "atau", "("))
_PAIR = 2
_NEAR = 5
_FAR = 14
"""Tokens from *dari* or *dibandingkan* to the amount of the time before."""
_OPENING = 14
"""Tokens with which a sentence takes up an amount: `Menurut Danu, jumlah itu bertambah`."""


def find_counted_changes(sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the sizes that a sentence tells between an amount and that of a time before, or of what was aimed at."""
    tokens, amounts, words = sentence
    if not is_plain(words):
        return
    for one, size, other in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if not _are_one(one, size, other) or is_vague(tokens, one, size):
            continue
        said = size.start - 1 - (words[size.start - 1] in _LEADS)
        is_led = words[said] in DIRECTIONS and words[said - 1] in _JOINTS and said > one.end
        rise = Rise(size, other, one)
        if is_led and _is_compared(words, size, other) and _is_so(words[said], rise) and _is_exact(tokens, size, other):
            yield Growth(rise, (tokens, tokens, tokens))
        elif _is_missing(words, other) and sum(_is_aim(words, each) for each in (one, size)) == 1:
            yield from _short(Growth(Rise(other, one, size), (tokens, tokens, tokens)))


def find_change_of_that(before: Sequence[CountedSentence], sentence: CountedSentence) -> Iterator[Growth]:
    """Yield the size of which a sentence says that *jumlah itu* has changed by so much from another amount.

    `before` are the sentences among which one tells that amount, or how much there is of what a target still misses.
    """
    tokens, amounts, words = sentence
    if len(amounts) != _PAIR or not before or is_vague(tokens, amounts[0]):
        return
    size, first = amounts
    same = [(told.tokens, each) for told in before for each in told.amounts if _is_like(each, first)]
    if _is_missing(words, first) and _is_aim(words, size) and _is_like(size, first):
        yield from _short_of(same, sentence)
    if len({each.value for _past, each in same}) != 1 or is_of_other_scale(words) or is_vague(*same[-1]):
        return
    said = size.start - 1 - (words[size.start - 1] in _LEADS)
    rise = Rise(size, first, same[-1][1])
    is_told = _is_of_that(words, said) and _is_unit(size, first) and _is_compared(words, size, first)
    if is_told and _is_so(words[said], rise) and _is_exact(tokens, size, first):
        yield Growth(rise, (tokens, tokens, same[-1][0]))


def _is_of_that(words: Sequence[str], said: int) -> bool:
    """Say whether the word at `said` tells in what direction what was told before has changed: `Jumlah itu naik`."""
    is_again = 1 < said < _OPENING and words[said - 1] in POINTERS and words[said - _PAIR] in _SUBJECTS
    return is_again and words[said] in DIRECTIONS


def _short_of(same: Sequence[ToldAmount], sentence: CountedSentence) -> Iterator[Growth]:
    """Yield what is missing to an aim where it is that from the one amount told before but for a slip."""
    tokens, (aim, size), _words = sentence
    gaps = {each.value: (aim.value - each.value, past, each) for past, each in same if each.value < aim.value}
    if any(gap == size.value for gap, _past, _each in gaps.values()):
        return
    slipped = [(past, each) for gap, past, each in gaps.values() if is_slip(gap, size.value)]
    if len(slipped) == 1 and not is_vague(*slipped[0]):
        past, each = slipped[0]
        yield Growth(Rise(size, each, aim), (tokens, past, tokens))


def _are_one(*amounts: Quantity) -> bool:
    """Say whether amounts count one thing, or are of money."""
    kinds = {each.kind for each in amounts}
    return len(kinds) == 1 and amounts[0].tells_of_what and amounts[0].noun not in NO_SIZES


def _is_like(one: Quantity, other: Quantity) -> bool:
    return one.unit == other.unit and (one.unit != "count" or one.noun == other.noun != "")


def _is_unit(size: Quantity, first: Quantity) -> bool:
    """Say whether a size is one of an amount: of its noun, of money, or in points where that is a percentage."""
    return _is_like(size, first) if first.unit != "percent" else size.unit == "percent" or size.noun == "poin"


def _is_compared(words: Sequence[str], size: Quantity, first: Quantity) -> bool:
    """Say whether what stands between a size and an amount compares with this, as the one of a time before."""
    between = list(words[size.end : first.start])
    while between and between[0] not in THAN and len(between) > 1 and between[0].isalpha():
        between.pop(0)
    if not between or between[0] not in THAN or len(between) > _FAR:
        return False
    is_bare = len(between) == 1
    return is_bare or (bool(_OF_PAST.search(" ".join(between))) and between[-1] in _LEADS | {"(", ","})


def _is_exact(tokens: Sequence[Token], size: Quantity, first: Quantity) -> bool:
    return not is_rate(tokens, size) and not is_vague(tokens, first)


def _is_so(word: str, rise: Rise) -> bool:
    """Say whether amounts rise where a word says so, or fall, and by about as much as is told."""
    gap = rise.last.value - rise.first.value
    return (gap > 0) == (word in UP) and is_comparable(rise.size.value, abs(gap))


def _is_missing(words: Sequence[str], amount: Quantity) -> bool:
    return not _MISSING.isdisjoint(words[max(0, amount.start - _PAIR) : amount.start])


def _is_aim(words: Sequence[str], amount: Quantity) -> bool:
    return not _AIMS.isdisjoint(words[max(0, amount.start - _NEAR) : amount.start])


def _short(growth: Growth) -> Iterator[Growth]:
    """Yield what is missing where it is about what two amounts are apart."""
    size, first, last = growth.rise
    if is_comparable(size.value, abs(last.value - first.value)):
        yield growth
