"""Totals of what each of some has, gets or shares: `24 bus. Setiap bus berkapasitas 40 kursi sehingga …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.clause_totals import is_person
from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.products import MOST_OFF, PERIODS, Product, is_off, is_over_time
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, ToldAmount, are_next, taken_up
from humaslint.indonesian.small_words import EACH_OF_THEM, IN_AMOUNT, OTHERS, RECEIVING, REST, TOTALS, VAGUE
from humaslint.indonesian.tokens import Token

OF_UNITS = frozenset(("setiap", "tiap", EACH_OF_THEM))
"""What stands before a unit that has, as each of them does, so many things: *setiap bus*."""
_HOLDING = frozenset(
    """
    berkapasitas berisi memuat menampung mengangkut mengirim mengirimkan mengutus menerima mendapat mendapatkan
    memperoleh terdiri beranggotakan diikuti diwakili dibekali dihuni
    """.split()
)
"""What each of some units does, in lower case, with so many things."""
_SEATS = frozenset("kursi penumpang orang tempat warga peserta pemudik".split())
_SENT = frozenset("orang peserta perwakilan wakil utusan anggota delegasi".split())
_SO = "sehingga"
_OF = frozenset(("dari", "di", "kepada", "untuk", "bagi"))
"""What stands, in lower case, between a total and the number of the units that have it."""
_OPEN = frozenset("paling maksimal minimal hingga sampai antara atau banyak sedikit".split())
_MORE = frozenset("dan serta ditambah beserta atau bersama tambahan".split())
"""Words, in lower case, with which each of the units sends more than is counted."""
_THEY = frozenset(("mereka", "seluruhnya", "semuanya"))
_REACH = 8
"""Tokens before what each has in which it is told whose that is."""
_NEAR = 4
_PAIR = 2
_INEXACT = VAGUE | frozenset("rata-rata antara atau dan tambahan lain lainnya per setiap tiap".split())
"""Words, in lower case, with which the amounts are no exact ones, or not the only ones."""
_TRIPLE = 3
_GIVING = frozenset(
    """
    menyalurkan menyerahkan memberikan membagikan disalurkan diserahkan diberikan dibagikan menggelontorkan
    """.split()
)
"""What is done, in lower case, with money that is all given away."""
_NOT_ALL = frozenset(
    """
    anggaran pagu alokasi tahap termin bertahap gelombang periode operasional dan serta juga antara paling maksimal
    minimal hingga sampai atau rata-rata ditambah selain lain lainnya sisa sisanya per
    """.split()
)
"""Words, in lower case, with which not all of a sum is what some get at once."""
_TO = frozenset(("kepada", "untuk", "bagi"))
_LINKS = frozenset("sebesar senilai bantuan dana modal uang santunan tunai".split())


def find_totals_of_unit(before: Sequence[CountedSentence], sentence: CountedSentence) -> Iterator[Product]:
    """Yield the totals that so many units told in the sentences before do not make with what each of them has."""
    tokens, amounts, words = sentence
    if not 0 < len(amounts) <= _PAIR or is_vague(tokens, *amounts):
        return
    unit = _unit(words, amounts[0])
    if not unit or not _OPEN.isdisjoint(words[: amounts[0].start]):
        return
    if len(amounts) == _PAIR:
        yield from _told_behind(before, sentence, unit)
    elif before:
        yield from _told_before(before[-1], sentence, unit)
        if len(before) > 1:
            yield from _told_of_them(before[-2:], sentence, unit)


def _unit(words: Sequence[str], share: Quantity) -> str:
    """Return what each has an amount: `bus` of *setiap bus berkapasitas 40 kursi*."""
    lead = list(words[max(0, share.start - _REACH) : share.start])
    at = next((at for at, word in enumerate(lead[:-1]) if word in OF_UNITS), None)
    return lead[at + 1] if at is not None and not _HOLDING.isdisjoint(lead[at + 1 :]) else ""


def _told_behind(before: Sequence[CountedSentence], sentence: CountedSentence, unit: str) -> Iterator[Product]:
    """Yield the total behind *sehingga* that no number of the units makes."""
    tokens, (share, total), words = sentence
    is_total = _SO in words[max(share.end, total.start - _NEAR) : total.start]
    is_alike = share.unit == total.unit and (share.noun == total.noun or {share.noun, total.noun} <= _SEATS)
    told = [(past.tokens, each) for past in before for each in past.amounts if each.noun == unit]
    if not (is_total and is_alike and told) or any(each.value * share.value == total.value for _past, each in told):
        return
    if total.value % share.value == 0 and len({each.value for _past, each in told}) > 1:
        return
    past, count = min(told, key=lambda each: abs(each[1].value * share.value - total.value))
    yield from _product((tokens, total), (past, count), (tokens, share))


def _told_before(before: CountedSentence, sentence: CountedSentence, unit: str) -> Iterator[Product]:
    """Yield the number of those who come from some units, which what each of these sends does not make."""
    (past, amounts, earlier), (tokens, shares, words) = before, sentence
    if len(amounts) != _PAIR or amounts[1].noun != unit or is_vague(past, *amounts[:1]):
        return
    total, count = amounts
    is_sent = shares[0].noun in _SENT and earlier[count.start - 1] == "dari"
    is_of = earlier[count.start - 1] in _OF and _MORE.isdisjoint(words[shares[0].end :])
    if is_of and total.unit == "count" and (shares[0].noun == total.noun or is_sent) and total.noun != unit:
        yield from _product((past, total), (past, count), (tokens, shares[0]))


def _told_of_them(before: Sequence[CountedSentence], sentence: CountedSentence, unit: str) -> Iterator[Product]:
    """Yield what each of some units has where those whom a sentence spreads over them are told before.

    `Kampus melepas 1.240 mahasiswa. Mereka tinggal di 62 desa. Setiap desa menerima 25 mahasiswa.`
    """
    (first, amounts, _), (past, counts, _), (tokens, shares, words) = *before, sentence
    same = [each for each in amounts if each.kind == ("count", shares[0].noun)]
    is_of_them = past[0].lower in _THEY and are_next(*before)
    if not is_of_them or len(same) != 1 or len(counts) != 1 or counts[0].noun != unit:
        return
    is_all = _MORE.isdisjoint(words[shares[0].end :])
    if is_all and shares[0].noun != unit and not is_vague(first, same[0]) and not is_vague(past, counts[0]):
        for total, count, share, _sign, _value in _product((first, same[0]), (past, counts[0]), (tokens, shares[0])):
            yield Product(share, total, count, ":", total[1].value / count[1].value)


def _product(total: ToldAmount, count: ToldAmount, share: ToldAmount) -> Iterator[Product]:
    value = count[1].value * share[1].value
    slack = total[1].step / 2 if total[1].step > 1 else Decimal()
    if slack < abs(total[1].value - value) <= value * MOST_OFF:
        yield Product(total, count, share, "×", value)


def find_shared_total(sentence: CountedSentence) -> Product | None:
    """Return the total of a sentence that the number of those that share it, and the share of each, do not make."""
    tokens, amounts, told = sentence
    if not _PAIR <= len(amounts) <= _TRIPLE or not _is_of_each(tokens, amounts[-1]):
        return None
    *before, share = amounts
    words = {*told[: share.end]}
    totals = [each for each in before if each.kind == share.kind]
    counts = [each for each in before if each not in totals] or [*taken_up(tokens[: before[0].start])]
    is_plain = len(totals) == len(counts) == 1 and words.isdisjoint(_INEXACT) and words.isdisjoint(TOTALS)
    if not is_plain or counts[0].unit != "count" or counts[0].step > 1 or counts[0].noun in PERIODS:
        return None
    total, count = totals[0], counts[0]
    value = count.value * share.value
    is_all = not any(word in REST or word in OTHERS for word in told[share.end :])
    if is_over_time(sentence) or not is_off(total, value) or not is_all:
        return None
    return Product((tokens, total), (tokens, count), (tokens, share), "×", value)


def _is_of_each(tokens: Sequence[Token], share: Quantity) -> bool:
    """Say whether *masing-masing* stands before an amount and behind a comma."""
    at = share.start - 1
    if tokens[at].lower in IN_AMOUNT:
        at -= 1
    return at > 0 and tokens[at].lower == EACH_OF_THEM and tokens[at - 1].text == ","


def find_given_shares(before: CountedSentence, sentence: CountedSentence) -> Iterator[Product]:
    """Yield the sum of a sentence that so many times what each gets in the next one does not make."""
    (past, told, earlier), (tokens, shares, words) = before, sentence
    if len(told) != _PAIR or len(shares) != 1 or not are_next(before, sentence):
        return
    (total, count), share = told, shares[0]
    is_given = not _GIVING.isdisjoint(earlier) and earlier[count.start - 1] in _TO
    is_money = (total.unit, count.unit, share.unit) == ("rupiah", "count", "rupiah")
    is_whole = _NOT_ALL.isdisjoint((*earlier, *words)) and not is_over_time(before) and not is_over_time(sentence)
    is_exact = not any(is_vague(*each) for each in ((past, total), (past, count), (tokens, share)))
    value = count.value * share.value
    if is_given and is_money and is_whole and is_exact and _is_each(words, share, count) and _is_off(total, value):
        yield Product((past, total), (past, count), (tokens, share), "×", value)


def _is_each(words: Sequence[str], share: Quantity, count: Quantity) -> bool:
    """Say whether a sentence begins with what each of those told before gets: `Setiap kelompok menerima Rp75 juta`."""
    lead = [word for word in words[: share.start] if word not in _LINKS]
    if len(lead) < _PAIR or lead[0] not in OF_UNITS or lead[-1] not in RECEIVING:
        return False
    who = lead[1:-1]
    return who in ([], [count.noun]) or (len(who) == 1 and is_person(who[0]) and is_person(count.noun))


def _is_off(total: Quantity, value: Decimal) -> bool:
    """Say whether a sum, rounded or cut, is not what it should be, and not so far off that it is of something else."""
    step = total.step if total.step > 1 else Decimal()
    is_right = total.value - step / 2 <= value < total.value + max(step, Decimal(1))
    return not is_right and abs(total.value - value) <= value * MOST_OFF
