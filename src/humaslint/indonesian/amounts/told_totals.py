"""Totals behind their parts, and wholes of which all are told: `… total 150 paket`; `150 sudah, 50 rumah belum`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, takewhile

from humaslint.indonesian.amounts.amount_lists import AmountList
from humaslint.indonesian.amounts.changes import UP
from humaslint.indonesian.amounts.disjoint_parts import OVERFULL
from humaslint.indonesian.amounts.part_states import BY_NUMBER, state_of
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity
from humaslint.indonesian.amounts.rises import LEADING
from humaslint.indonesian.small_words import AND, AND_COMMA, AND_WHILE, DONE, FUNCTION_WORDS, MEDALS, OF_ALL, SUMMED
from humaslint.indonesian.words.verb_shapes import is_verb

_BRINGING_IN = frozenset(
    """
    , ( sehingga dengan jadi jumlah keseluruhan sebanyak sebesar senilai mencapai anggaran dana biaya
    hadiah uang bonus bantuan santunan hibah insentif nilai
    """.split()
)
_SUMMED_UP = frozenset(
    """
    telah sudah sejak hingga sampai selama kumulatif terkumpul pernah lainnya lain
    termasuk bersama beserta berikut ditambah
    """.split()
)
"""Words, in lower case, with which a total is of more than the parts before it."""
_JOINING = FUNCTION_WORDS - {"dari", "untuk"}
"""Words, in lower case, that do not stand between a part and what it is from or for."""
_GROWING = UP | {"tambahan", "baru", "lagi", "kembali", "susulan"}
"""Words, in lower case, of a sentence in which a total may have more than the parts told there."""
_LEAVING = frozenset("pulang keluar berkurang dikurangi mundur batal gugur".split())
"""Words, in lower case, of a sentence whose amounts are not all added."""
_NOT = frozenset(("belum", "tidak"))
_NOUNS = 4
"""Words of what is counted behind an amount."""
_NEAR = 6
"""Tokens between the last part and its total, or behind an amount in which its clause tells what became of it."""
_OF = "dari"
_STAYING = frozenset(("tetap", "stabil"))
_TRENDS = frozenset(("naik", "turun", "meningkat", "menurun")) | _STAYING
_CAST = frozenset(("suara", "kursi"))
_LEADING = LEADING | {"kehilangan"}
_WHAT_THEY_DO = {"dihadiri": "hadir", "disetujui": "setuju", "didukung": "setuju"}
"""What those do, in lower case, behind whose verb a part of them is told."""
_CONTRASTS = AND_WHILE - {"serta"}
_MEDAL = "medali"
_PAIR = 2
_PARTS = 8
_AMONG = frozenset(("antaranya", "diantaranya"))
_LEAVES = 10
"""Others that leave more than the tenth of the whole are not all the rest of it."""
_OFF = 5
"""A total that differs by more than the fifth of its parts is of something else."""


def find_told_totals(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the totals of a sentence that the parts before them must make, and wholes of two parts that leave none."""
    _tokens, amounts, words = sentence
    for at, amount in enumerate(amounts):
        if at > 1 and _is_total(words, amounts[at - 1], amount):
            yield from _behind(words, amounts[max(0, at - _PARTS) : at], amount)
    for whole, one, other in zip(amounts, amounts[1:], amounts[2:], strict=False):
        if _is_told_out(sentence, whole, one, other):
            yield AmountList(whole, [one, other], "belum")


def find_trends(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the whole of what rises, falls and stays: `Dari 372 barang, 186 barang naik, 93 turun, dan 83 tetap`."""
    _tokens, amounts, words = sentence
    counts = [each for each in amounts if each.unit == "count"]
    for whole, *parts in zip(counts, counts[1:], counts[2:], counts[3:], strict=False):
        ends = [*(each.start for each in parts[1:]), len(words)]
        trends = [_TRENDS.intersection(words[each.end : end][:_NEAR]) for each, end in zip(parts, ends, strict=True)]
        is_all = all(len(each) == 1 for each in trends) and len(frozenset().union(*trends)) == len(parts)
        if is_all and not _STAYING.isdisjoint(trends[-1]) and words[whole.start - 1] == _OF:
            yield AmountList(whole, parts, "belum")


def find_votes(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the votes or seats of all, behind *dari total*, that those told before exceed: `145 suara … 255 suara`."""
    _tokens, amounts, words = sentence
    yield from _cast_of(sentence)
    if len(amounts) <= _PAIR or amounts[-1].noun not in _CAST:
        return
    total = amounts[-1]
    lead = words[max(0, total.start - _PAIR - 1) : total.start]
    if _OF in lead and all(word in OF_ALL for word in lead[lead.index(_OF) + 1 :]) and lead[-1] != _OF:
        parts = [each for each in amounts[:-1] if each.noun == total.noun]
        if len(parts) == len(amounts) - 1 and sum(part.value for part in parts) > total.value:
            yield AmountList(total, parts, OVERFULL)


def _cast_of(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the votes with which a sentence begins if those won exceed them: `Dari 310 suara, 180 suara …`."""
    _tokens, amounts, words = sentence
    if len(amounts) <= _PAIR or {each.noun for each in amounts} not in ({"suara"}, {"kursi"}):
        return
    total, *parts = amounts
    led = words[: total.start]
    is_led = led[:1] == [_OF] and all(word in OF_ALL for word in led[1:])
    is_plain = all(words[each.start - 1] not in _LEADING for each in parts)
    if is_led and is_plain and max(each.value for each in parts) < total.value < sum(each.value for each in parts):
        yield AmountList(total, parts, OVERFULL)


def find_parted(sentence: CountedSentence) -> Iterator[AmountList]:
    """Yield the whole that a part of it and those in another state exceed: `27 dari 30 hadir, sedangkan 5 absen`."""
    _tokens, amounts, words = sentence
    for part, whole, rest in zip(amounts, amounts[1:], amounts[2:], strict=False):
        between = words[part.end : whole.start]
        if between[-1:] != [_OF] or len(between) > _PAIR or part.value + rest.value <= whole.value:
            continue
        led = _WHAT_THEY_DO.get(words[part.start - 1], "") if part.start else ""
        first, last = [led, *words[whole.end : rest.start]], words[rest.end : rest.end + _NOUNS]
        is_joined = first[-1] in _CONTRASTS and len(first) <= _NEAR + _PAIR
        states = [(state_of(first, group), state_of(last, group)) for group in BY_NUMBER]
        if is_joined and any(None not in pair and pair[0] != pair[1] for pair in states):
            yield AmountList(whole, [part, rest], OVERFULL)


def _is_total(words: Sequence[str], last: Quantity, amount: Quantity) -> bool:
    between, behind = words[last.end : amount.start], words[amount.end : amount.end + _NEAR]
    if [*between] == [last.noun, ",", "atau"] and last.noun in MEDALS and amount.noun == _MEDAL:
        return True
    is_near = len(between) <= _NEAR + _NOUNS and not SUMMED.isdisjoint(between)
    return is_near and _SUMMED_UP.isdisjoint((*between, *behind)) and _is_tail(between)


def _is_tail(between: Sequence[str]) -> bool:
    """Say whether the words before a total are what the last part counts and what brings the total in, no more."""
    first = next((index for index, word in enumerate(between) if word in _BRINGING_IN or word in SUMMED), 0)
    is_plain = first <= _NOUNS and all(word[0].isalpha() and word not in _JOINING for word in between[:first])
    return is_plain and all(word in _BRINGING_IN or word in SUMMED for word in between[first:])


def _behind(words: Sequence[str], before: Sequence[Quantity], total: Quantity) -> Iterator[AmountList]:
    """Yield the total with the amounts before it, where they come near it, and neither all nor some of them to it."""
    parts, has_conjunction = _joined(words, before, total)
    lead = words[: total.start]
    if not has_conjunction:
        if not _LEAVING.isdisjoint(lead):
            return
        parts = [each for each in before if each.kind == total.kind and each.noun]
    is_result = has_conjunction and "sehingga" in lead[-_PAIR:] and _GROWING.isdisjoint(lead)
    value = sum(part.value for part in parts)
    sums = {sum(part.value for part in parts[at:to]) for at, to in combinations(range(len(parts) + 1), 2)}
    is_near = abs(value - total.value) * (_PAIR if is_result else _OFF) <= value
    if len(parts) > 1 and is_near and total.value not in sums:
        yield AmountList(total, parts, "total")


def _joined(words: Sequence[str], amounts: Sequence[Quantity], total: Quantity) -> tuple[list[Quantity], bool]:
    """Return the last of the amounts with those that commas and a conjunction join to it, and whether one does.

    They have the unit of the total.
    """
    parts = list(amounts[-1:])
    has_conjunction = False
    for one, other in reversed(list(pairwise(amounts))):
        between = words[one.end : other.start]
        if one.unit != total.unit or not _are_in_row(between, is_money=one.unit == "rupiah"):
            break
        has_conjunction = has_conjunction or not AND.isdisjoint(between)
        parts.insert(0, one)
    return parts, has_conjunction


def _are_in_row(between: Sequence[str], *, is_money: bool) -> bool:
    """Say whether the words between two amounts are what the first counts, and a comma or conjunction behind that.

    That may stand before what a sum of money is for, too: `Rp3 juta dan untuk pupuk Rp2 juta`.
    """
    nouns = between[:-1]
    if between[-1:] != [] and between[-1] in AND_COMMA and len(nouns) <= _NOUNS:
        return all(word[0].isalpha() or word == "," for word in nouns)
    if not is_money:
        return False
    nouns = [word for word in between if word not in AND_COMMA]
    is_row = len(between) - len(nouns) == 1 and len(nouns) <= _NOUNS and _JOINING.isdisjoint(nouns)
    return is_row and all(word[0].isalpha() for word in nouns)


def _is_told_out(sentence: CountedSentence, whole: Quantity, one: Quantity, other: Quantity) -> bool:
    """Say whether one part of a whole is done and the other is not: `Dari 200 rumah, 150 sudah … dan 50 belum …`."""
    tokens, _amounts, words = sentence
    lead = words[max(0, whole.start - _PAIR) : whole.start]
    is_of = [word for word in lead if word not in OF_ALL][-1:] == [_OF]
    comma = words[whole.end : one.start]
    if not is_of or "," not in comma[: _NOUNS + 1] or len(comma) > _NEAR or one.unit != other.unit:
        return False
    first, last = words[one.end : other.start], words[other.end : other.end + _NEAR]
    if _are_others(first, last):
        return abs(whole.value - one.value - other.value) * _LEAVES <= whole.value
    at = next((index for index, word in enumerate(last) if word in _NOT), None)
    if at is None or any(is_verb(token) for token in tokens[other.end : other.end + at]) or len(first) > 2 * _NEAR:
        return False
    behind = last[at + 1 :]
    is_undone = last[at] == "belum" and not DONE.isdisjoint(first) and _is_undone(first, behind)
    return is_undone or _is_denied(first, behind)


def _are_others(first: Sequence[str], last: Sequence[str]) -> bool:
    """Say whether two parts are some and the others: `Dari 91 orang, 5 di antaranya …, serta 85 orang lainnya`."""
    return len(first) <= 2 * _NEAR and "lainnya" in last[:_PAIR] and not _AMONG.isdisjoint(first)


def _is_undone(first: Sequence[str], last: Sequence[str]) -> bool:
    """Say whether the same is not yet done with the other part: not `sudah ditanami jagung, 20 belum ditanami padi`."""
    verb = last[0] if last else ""
    if verb not in first:
        return not (verb.startswith("me") and any(word.startswith("me") for word in first))
    objects = zip(first[first.index(verb) + 1 :], last[1:], strict=False)
    alike = takewhile(lambda pair: pair[0].isalpha() and pair[1].isalpha(), objects)
    return all(one == other or not AND_COMMA.isdisjoint((one, other)) for one, other in alike)


def _is_denied(first: Sequence[str], last: Sequence[str]) -> bool:
    """Say whether what is told of the first part is denied of the other, no more: `lulus dan 20 siswa tidak lulus`."""
    denied = [*takewhile(str.isalpha, last)]
    if not denied or denied[0] not in first or len(denied) == _NEAR - 1:
        return False
    at = first.index(denied[0])
    behind = first[at + len(denied) :]
    return [*first[at : at + len(denied)]] == denied and (not behind or behind[0] in AND_COMMA)
