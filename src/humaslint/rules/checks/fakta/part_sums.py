"""Parts in one sentence of a total in another: two digits turned, or three parts that come to more than the whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from decimal import Decimal
from itertools import pairwise

from humaslint.indonesian.amounts.disjoint_parts import GIVEN, find_row, is_of_kind, is_overfull, is_row_of_states
from humaslint.indonesian.amounts.figure_slips import is_mistyped
from humaslint.indonesian.amounts.figures import MEASURES
from humaslint.indonesian.amounts.held_areas import find_held_areas
from humaslint.indonesian.amounts.later_splits import SPLITTING, find_later_splits
from humaslint.indonesian.amounts.numbered_kinds import find_remissions
from humaslint.indonesian.amounts.placed_parts import find_placed_row
from humaslint.indonesian.amounts.quantities import MOST_AMOUNTS, Quantity, are_next, total_of
from humaslint.indonesian.amounts.spread_parts import find_spread
from humaslint.indonesian.amounts.told_rests import find_told_rest, told_others
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import OTHERS, PEOPLE, POINTERS
from humaslint.indonesian.time.date_forms import is_year
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.fakta.left_out import begins_rest, leaves_rest
from humaslint.rules.checks.fakta.rows_apart import find_totals_of_rows
from humaslint.rules.checks.fakta.sexes_of_all import find_sexes_of_all
from humaslint.rules.checks.fakta.sum_findings import sum_finding
from humaslint.rules.contexts import passages_of

_LEAST = 100
"""Of no sum of smaller numbers can it be told that two digits were turned."""
_PARTS = (2, 3)
"""How many parts a sentence tells."""
_IN_TURN = frozenset(("pertama", "kedua"))
"""What a sentence has, in lower case, that splits a total of any noun: `hari pertama 171 pemohon, hari kedua …`."""
_MUCH = Decimal("1.25")
"""A total that its parts exceed by more is of something else."""
_OTHER_TIMES = frozenset(
    """
    tahap gelombang tahun bulan kemudian selanjutnya berikutnya sebelumnya selain juga tambahan lagi lain lainnya
    """.split()
)
"""Words, in lower case, by which a sentence may tell of other things than the one before it."""
_OF_THEM = OTHERS | {"antaranya"}
"""Words, in lower case, by which the parts of a sentence are of what the one before it tells."""
_RESULT_AT = 2
"""Tokens before the first amount of a sentence that begins with *Hasilnya,*."""
_NEW = frozenset("baru tambahan bertambah penambahan kasus".split())
"""Words, in lower case, of a sentence of which the next may tell what became of earlier ones: `10 kasus baru`."""
_JOINTS = frozenset((",", "dan", "serta", "sebanyak"))
_TELLING = frozenset("mencatat tercatat terdapat ada meliputi".split())
"""What stands, in lower case, right before the first amount of a sentence that splits the one before it."""
_GIVEN = GIVEN | {"ditempatkan"}
"""What is done once, in lower case, with each of some things at one place."""
_OPENING = 4
"""Tokens with which a sentence takes up the amount of the one before it."""
_RANKING = frozenset("terbanyak terbesar tertinggi terluas disusul menyusul".split())
"""Words, in lower case, of a sentence that tells the foremost of many: `terbanyak 184 siswa, disusul 151 siswa`."""
_ROUND = 10
"""A total of round tens has a digit other than its parts' by chance."""

_Numbered = tuple[int, ToldSentence, Quantity]
"""An amount of a sentence, behind its number in the release."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each part, or total, that the others belie."""
    sentences = [
        ToldSentence(passage, tokens, [each for each in amounts if each.noun], words)
        for passage in passages_of(rule, release)
        if passage.has_digits
        for tokens, amounts, words in passage.amounts
        if len(amounts) < MOST_AMOUNTS
    ]
    turned = [*_turned(rule, sentences)]
    yield from turned
    if not turned and SPLITTING.search(release.lower):
        turned = [*_split(rule, sentences)]
        yield from turned
    for one, other in pairwise(sentences):
        if one.passage is other.passage:
            yield from _overfull(rule, one, other)
            yield from _exceeded(rule, one, other)
            yield from _left(rule, one, other)
    if "remisi" in release.lower:
        yield from _remitted(rule, sentences)
    for of_all in find_sexes_of_all(sentences):
        yield from sum_finding(rule, of_all.last, of_all.whole, of_all.value)
    for each in find_totals_of_rows(list(passages_of(rule, release))) if not turned else ():
        yield from sum_finding(rule, each.total, each.last, each.value)


def _remitted(rule: Rule, sentences: Sequence[ToldSentence]) -> Iterator[Finding]:
    """Yield those who get the second kind of a remission where both kinds do not come to all who get one."""
    for one, own in zip((None, *sentences), sentences, strict=False):
        before = one if one is not None and one.passage is own.passage else None
        found = find_remissions(before and before.counted, own.counted)
        if found is not None:
            told_in = before if found.is_before and before else own
            yield from sum_finding(rule, (own, found.parts[-1]), (told_in, found.total), total_of(found.parts))


def _turned(rule: Rule, sentences: Sequence[ToldSentence]) -> Iterator[Finding]:
    """Yield the part that makes the total told elsewhere as soon as two of its digits change places."""
    by_value: dict[Decimal, list[_Numbered]] = {}
    for number, (told_in, each) in enumerate((sentence, each) for sentence in sentences for each in sentence.amounts):
        by_value.setdefault(each.value, []).append((number, told_in, each))
    for sentence in sentences:
        parts = [each for each in sentence.amounts if each.value >= _LEAST]
        is_split = len(parts) in _PARTS and len({part.noun for part in parts}) == 1
        if not is_split or not _RANKING.isdisjoint(sentence.words):
            continue
        turned = _turned_parts(sentence, parts, by_value)
        if turned:
            (_number, other, total), part = min(turned, key=lambda each: (each[0][0], each[1].start))
            yield from sum_finding(rule, (sentence, part), (other, total), total_of(parts))
            return


def _turned_parts(
    sentence: ToldSentence, parts: Sequence[Quantity], by_value: Mapping[Decimal, Sequence[_Numbered]]
) -> list[tuple[_Numbered, Quantity]]:
    """Return the totals that the parts make with two digits of one turned, each with that part; none if they fit."""
    value = total_of(parts)
    is_any = parts[0].noun in PEOPLE or {*sentence.words} >= _IN_TURN
    if any(_is_total(each, sentence, parts, is_any=is_any) for each in by_value.get(value, ())):
        return []
    return [
        (total, part)
        for part in parts
        for swapped in _swaps(part.value)
        for total in by_value.get(value - part.value + swapped, ())
        if _is_total(total, sentence, parts, is_any=is_any)
    ]


def _is_total(amount: _Numbered, of: ToldSentence, parts: Sequence[Quantity], *, is_any: bool) -> bool:
    """Say whether an amount may be what the parts of a sentence make: one of the same noun, or of any."""
    _number, sentence, total = amount
    is_of_parts = (is_any and total.noun not in MEASURES) or total.noun == parts[0].noun
    return sentence is not of and is_of_parts and total.value > max(part.value for part in parts)


def _swaps(value: Decimal) -> set[Decimal]:
    """Return a number with each two neighbouring digits in the other order."""
    digits = str(int(value))
    turned = (digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :] for at in range(len(digits) - 1))
    return {Decimal(each) for each in turned if each[0] != "0"} - {value}


def _split(rule: Rule, sentences: Sequence[ToldSentence]) -> Iterator[Finding]:
    """Yield the parts into which a sentence splits a total told before, where one of them must be mistyped."""
    for each in find_later_splits([sentence.counted for sentence in sentences]):
        own, other = sentences[each.at], sentences[each.total_at]
        value = total_of(each.parts)
        if not leaves_rest(own.passage, own.tokens):
            yield from sum_finding(rule, (own, each.parts[-1]), (other, each.total), value)


def _overfull(rule: Rule, before: ToldSentence, behind: ToldSentence) -> Iterator[Finding]:
    """Yield the one total of its kind in a sentence that the next splits into three parts or more, when they exceed it.

    `12.000 kartu di tiga provinsi. Sebanyak 5.500 kartu … , 4.000 kartu …, dan 3.500 kartu …`
    """
    if not behind.amounts:
        return
    first = behind.amounts[0]
    parts = [each for each in behind.amounts if each.noun == first.noun]
    if len(parts) <= min(_PARTS) or not _opens(behind, first):
        return
    totals = [each for each in before.amounts if each.noun == first.noun]
    value = total_of(parts)
    is_plain = len(totals) == 1 and not _tells_of_others({*behind.words}, before)
    if is_plain and _are_apart(behind, parts, totals[0]) and totals[0].value < value <= totals[0].value * _MUCH:
        yield from sum_finding(rule, (before, totals[0]), (behind, parts[-1]), value)


def _are_apart(sentence: ToldSentence, parts: Sequence[Quantity], total: Quantity) -> bool:
    """Say whether no parts can overlap: each is given out in some place, or told to be there and the total mistyped."""
    if len(find_row(sentence.tokens, parts, 0)) == len(parts):
        return True
    first, *others = [sentence.words[part.end : part.end + _OPENING] for part in parts]
    is_row = all(sentence.words[part.start - 1] in _JOINTS for part in parts[1:])
    is_placed = all(words[1:2] == ["di"] for words in others) and "di" in first
    is_slip = total.value % _ROUND != 0 and is_mistyped(total.value, total_of(parts))
    return is_row and is_placed and (is_slip or not _GIVEN.isdisjoint(first))


def _tells_of_others(words: Set[str], before: ToldSentence) -> bool:
    """Say whether one of the words tells of other things than the sentence before, or of another year."""
    return not _OTHER_TIMES.isdisjoint(words) or any(map(is_year, words - {*before.words}))


def _opens(sentence: ToldSentence, first: Quantity) -> bool:
    """Say whether nothing but *Sebanyak*, or *Panitia mencatat*, stands before the first amount of a sentence."""
    return first.start <= 1 or (first.start <= _OPENING and sentence.words[first.start - 1] in _TELLING)


def _exceeded(rule: Rule, before: ToldSentence, behind: ToldSentence) -> Iterator[Finding]:
    """Yield the one amount of a sentence that parts which cannot overlap exceed in the next.

    `150 orang hadir. Dari jumlah itu, 120 orang lolos dan 40 orang ditolak.`
    """
    words = behind.words
    is_of_that = words[:2] in (["dari", "jumlah"], ["dari", "total"]) and words[2:3] != [] and words[2] in POINTERS
    row = _row_of_parts(before, behind, is_of_that=is_of_that)
    if len(row) < min(_PARTS) or _tells_of_others({*words} - OTHERS, before):
        return
    wholes = [each for each in before.amounts if is_of_kind(each, row)]
    same = [each for each in wholes if each.noun == row[0].noun]
    wholes = same or [each for each in wholes if each.value > max(part.value for part in row)]
    wholes = wholes[-1 if is_of_that else 0 :]
    if len(wholes) == 1 and is_overfull(wholes[0], row):
        yield from sum_finding(rule, (before, wholes[0]), (behind, row[-1]), total_of(row))


def _row_of_parts(before: ToldSentence, behind: ToldSentence, *, is_of_that: bool) -> Sequence[Quantity]:
    """Return the amounts of a sentence that are parts of one before it, told as such or by what they are of."""
    first = behind.amounts[0].start if behind.amounts else _OPENING
    is_of_them = not _OF_THEM.isdisjoint(behind.words)
    is_first = first <= 1 or (first == _RESULT_AT and behind.words[0] == "hasilnya")
    is_first = is_first or (is_of_them and first <= _OPENING and behind.words[first - 1] == "sebanyak")
    is_led = is_of_that or (is_first and (is_of_them or _is_of_states(before, behind)))
    row = find_row(behind.tokens, behind.amounts, 0) if is_led else []
    own = behind.counted
    return row or find_placed_row(own) or find_held_areas(own) or (find_spread(own) if is_first else [])


def _is_of_states(before: ToldSentence, behind: ToldSentence) -> bool:
    """Say whether a sentence tells in which states those are of whom the one before tells, not as newly come."""
    return is_row_of_states(behind.tokens, behind.amounts) and _NEW.isdisjoint(before.words)


def _left(rule: Rule, before: ToldSentence, behind: ToldSentence) -> Iterator[Finding]:
    """Yield the whole of a sentence that its part and the rest in the next sentence do not make."""
    told = find_told_rest(before, behind)
    others = None if told else told_others(before, behind)
    if others and are_next(before.counted, behind.counted) and not begins_rest(behind.passage, behind.tokens):
        told = others
    if told is not None and told.part.value + told.rest.value != told.whole.value:
        yield from sum_finding(rule, (before, told.whole), (behind, told.rest), told.part.value + told.rest.value)
