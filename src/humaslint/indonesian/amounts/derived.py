"""Amounts that the words around them tie to others: a price per painting, a third of the divers, what a cut leaves.

`63 lukisan terjual. Hasilnya Rp94,5 juta, atau rata-rata Rp1,5 juta per lukisan.`
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import chain, pairwise

from humaslint.indonesian.amounts.changes import DIRECTIONS
from humaslint.indonesian.amounts.estimates import is_estimate
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.terms import MORE, Reckoning, Term, distinct
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import CLASSIFIERS, EACH, MEANING, OR_NAMELY
from humaslint.indonesian.time.date_forms import is_year as is_year_number

_AVERAGE, _SO = "rata-rata", "sehingga"
_PARTS = {"sepertiga": 3, "separuh": 2, "setengah": 2, "seperempat": 4, "seperlima": 5}
_WITH, _OF, _AMONG, _BEFORE_CUT, _AFTER_CUT = "dengan", "dari", "antaranya", "semula", "menjadi"
CUES = frozenset((_AVERAGE, _SO, _BEFORE_CUT, *MEANING, *_PARTS))
"""Words, in lower case, of which a sentence has one with such an amount, if it does not begin with *dengan*."""
_CUTS = frozenset(("potongan", "diskon", "keringanan"))
_FOR_SOME = frozenset("bagi kepada untuk khusus hingga sampai".split())
"""Words, in lower case, with which a cut is for some people or things alone, or a bound."""
_HOLDING = frozenset(("berkapasitas", "memuat", "menampung", "menyediakan"))
_AVAILABLE = "tersedia"
_YEARLY = frozenset(("sepanjang", "selama"))
_MONTHS = 12
_PAIR = 2
_ROUNDED = 100
"""The part of a price by which it may be rounded."""
_NEAR = 4
"""Tokens beside an amount among which the word stands that ties it to another."""
_FAR = 8
"""Sentences with amounts before one, in which the things are counted."""
_MOST = 200
"""The same where the sentence says of which things it tells a part."""


def derive(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what an amount of a sentence must come to; nothing where no words tie it to others."""
    words, amount = sentence.words, sentence.amounts[at]
    near = past[-1] if past and past[-1].passage is sentence.passage else None
    before = words[amount.start - 1]
    if near and words[0] == _WITH and at == 1:
        return _of_so_many(near, sentence)
    if _AVERAGE in words[max(0, amount.start - _NEAR) : amount.start]:
        return _for_each(past, sentence, at) or (_for_month(near, sentence) if near and at == 0 else [])
    if at >= _PAIR and before in MEANING:
        return _times(sentence, at)
    if at == _PAIR and amount.unit == "percent" and words[0] == _OF:
        return _share_left(sentence)
    if near and at and before == _AFTER_CUT:
        return _cut(near, sentence, at)
    lead = words[max(0, amount.start - _FAR) : amount.start]
    if lead and lead[-1] in OR_NAMELY and not _PARTS.keys().isdisjoint(lead) and _AMONG in lead:
        return _part(past, sentence, at, next(_PARTS[word] for word in lead if word in _PARTS))
    return []


def _of_so_many(near: ToldSentence, sentence: ToldSentence) -> list[Reckoning]:
    """Return what so many have room for of which each has: `Setiap bus memuat 40 kursi. Dengan 22 bus, tersedia …`."""
    count, total = (Term(sentence, each) for each in sentence.amounts[:_PAIR])
    shares = [Term(near, each) for each in near.amounts if each.kind == total.amount.kind and each.noun]
    is_each = not EACH.isdisjoint(near.words) and len(near.amounts) == len(shares) == 1
    is_room = is_each and near.words[shares[0].amount.start - 1] in _HOLDING
    between = sentence.words[count.amount.end : total.amount.start]
    is_all = between[-1:] == [_AVAILABLE] and MORE.isdisjoint(between) and _ends(sentence, total.amount)
    is_count = count.amount.noun not in ("", total.amount.noun)
    return [_product(count, shares[0])] if is_room and is_all and is_count else []


def _for_each(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what each of some things has of a total: `atau rata-rata Rp1,5 juta per lukisan`, of 63 paintings."""
    words, amount = sentence.words, sentence.amounts[at]
    around = [words[max(0, amount.start - _PAIR) : amount.start], words[amount.noun_end :][:_PAIR]]
    units = {pair[1] for pair in around if len(pair) == _PAIR and pair[0] in EACH}
    totals = [Term(sentence, each) for each in sentence.amounts[:at] if each.kind == amount.kind]
    totals = totals or [Term(told, each) for told in past[-1:] for each in told.amounts if each.kind == amount.kind]
    told = [*past[-_FAR:], sentence]
    counts = distinct([Term(each, other) for each in told for other in each.amounts if other.noun in units])
    if len(totals) != 1 or len(counts) != 1 or counts[0].amount.value <= 1:
        return []
    return [_quotient(totals[0], counts[0].amount.value, counts[0].text)]


def _for_month(near: ToldSentence, sentence: ToldSentence) -> list[Reckoning]:
    """Return the twelfth of what a whole year brought: `Rp2,16 miliar sepanjang 2025. Artinya, setiap bulan …`."""
    amount, words = sentence.amounts[0], sentence.words
    is_monthly = any(one in EACH and other == "bulan" for one, other in pairwise(words))
    is_year = any(one in _YEARLY and is_year_number(other) for one, other in pairwise(near.words))
    totals = [Term(near, each) for each in near.amounts if each.kind == amount.kind]
    if not (is_monthly and is_year and len(totals) == 1):
        return []
    months = totals[0].amount.value / amount.value
    is_from_then = months < _MONTHS and months == int(months)  # `sepanjang 2025`, from March on
    return [] if is_from_then else [_quotient(totals[0], Decimal(_MONTHS), str(_MONTHS))]


def _times(sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what so many times an amount is: `120 kali menjatuhkan 4.000 liter, jadi 480.000 liter`."""
    count, share = (Term(sentence, each) for each in sentence.amounts[at - _PAIR : at])
    is_share = share.amount.kind == sentence.amounts[at].kind and share.amount.noun != ""
    is_count = count.amount.noun not in ("", share.amount.noun)
    return [_product(count, share)] if is_share and is_count and _ends(sentence, sentence.amounts[at]) else []


def _share_left(sentence: ToldSentence) -> list[Reckoning]:
    """Return which percentage a part is: `Dari 120.000 benih, 96.000 ekor hidup sehingga tingkatnya 80 persen`."""
    whole, part = (Term(sentence, each) for each in sentence.amounts[:_PAIR])
    between = sentence.words[part.amount.end : sentence.amounts[_PAIR].start]
    is_part = part.amount.noun in CLASSIFIERS | {whole.amount.noun} and part.amount.value < whole.amount.value
    is_of_part = _AMONG in sentence.words[sentence.amounts[_PAIR].end :][:_PAIR]
    if (
        not _tells_rate(between)
        or is_of_part
        or not is_part
        or part.amount.unit != whole.amount.unit
        or not DIRECTIONS.isdisjoint(between)
    ):
        return []
    value, percent = 100 * part.amount.value / whole.amount.value, sentence.amounts[_PAIR]
    if abs(100 - value - percent.value) <= percent.step:
        return []  # of those that are left: `12 unit memiliki jentik sehingga angka bebas jentiknya 94 persen`
    return [Reckoning(f"{part.text} : {whole.text}", value, 100 * (part.slack + whole.slack) / whole.amount.value)]


def _tells_rate(words: Sequence[str]) -> bool:
    """Say whether what is said of a part comes back in what has the rate: `ekor hidup sehingga tingkat hidupnya`."""
    if _SO not in words:
        return False
    at = words.index(_SO)
    rates = [word for word in words[at:] if word.endswith("nya")]
    return any(len(word) >= _NEAR and word in rate for word in words[1:at] for rate in rates)


def _cut(near: ToldSentence, sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what a cut leaves of a price: `potongan 20 persen. Tiket yang semula Rp1.500.000 menjadi Rp1.200.000`."""
    price = Term(sentence, sentence.amounts[at - 1])
    cuts = [Term(near, each) for each in near.amounts if each.unit == "percent"]
    is_price = price.amount.kind == sentence.amounts[at].kind == ("rupiah", "")
    is_before = sentence.words[price.amount.start - 1] == _BEFORE_CUT
    is_for_all = not _CUTS.isdisjoint(near.words) and _FOR_SOME.isdisjoint(near.words)
    is_all = is_for_all and "," not in sentence.words and _ends(sentence, sentence.amounts[at])
    if not (is_price and is_before and is_all) or len(cuts) != 1:
        return []
    if not _ends(near, cuts[0].amount) or is_estimate(near.tokens, cuts[0].amount):
        return []  # of some prices: `potongan hingga 20 persen untuk kelas ekonomi`
    value = price.amount.value * (100 - cuts[0].amount.value) / 100
    return [Reckoning(f"{price.text} − {cuts[0].text}", value, value / _ROUNDED)]


def _ends(sentence: ToldSentence, amount: Quantity) -> bool:
    """Say whether nothing but a stop stands behind an amount: not `Rp1.250.000 dengan biaya layanan`."""
    behind = sentence.words[amount.noun_end :]
    return not any(word[0].isalnum() for word in behind)


def _part(past: Sequence[ToldSentence], sentence: ToldSentence, at: int, number: int) -> list[Reckoning]:
    """Return what a third or the like is of the one number of such things told before: `Sepertiga di antaranya`."""
    amount = sentence.amounts[at]
    told = [Term(each, other) for each in past[-_MOST:] for other in each.amounts if _is_whole(other, amount)]
    wholes = distinct(told)
    if any(each.value == amount.value * number for each in chain.from_iterable(each.amounts for each in past[-_MOST:])):
        return []  # of another whole: `Yang hadir 72 orang`
    return [_quotient(wholes[0], Decimal(number), str(number))] if len(wholes) == 1 else []


def _is_whole(whole: Quantity, part: Quantity) -> bool:
    return whole.kind == part.kind and whole.noun != "" and whole.value > part.value


def _product(count: Term, share: Term) -> Reckoning:
    return Reckoning(f"{count.text} × {share.text}", count.amount.value * share.amount.value, Decimal())


def _quotient(total: Term, number: Decimal, written: str) -> Reckoning:
    return Reckoning(f"{total.text} : {written}", total.amount.value / number, total.slack / number)
