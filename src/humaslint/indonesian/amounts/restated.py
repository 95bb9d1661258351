"""Totals in which a text sums up what it has just told: `Rp340 juta dan Rp60 juta, atau seluruhnya Rp400 juta`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.products import TOTALS
from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.terms import MORE, Reckoning, Term, distinct
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import AND_WHILE, EACH

_OR, _SO, BECOMING, _AGAIN = "atau", "sehingga", "menjadi", "lagi"
_ADDED = frozenset("bertambah bertambahnya ditambah menambah penambahan tambahan".split())
_TAKEN = frozenset("berkurang dikurangi berkurangnya pengurangan".split())
"""Words, in lower case, before what comes to an amount told before it, or goes."""
_APART = frozenset("termasuk antaranya dari per setiap tiap masing-masing tahun".split())
"""Words, in lower case, with which the amounts of a sentence are not summed up as they stand."""
_PAIR = 2
_FAR, _NEAR = 8, 6
"""Sentences with amounts before one, in which things are counted of which it tells a price, or what they come to."""


def is_summed_up(words: Sequence[str], lead: str, amount: Quantity) -> bool:
    """Say whether a word for a total brings in an amount as that of what is told before it: `atau seluruhnya`."""
    before = list(words[: amount.start])
    at = len(before) - before[::-1].index(lead) - 1
    return before[at - 1] in (_OR, _SO) if at else False


def summed_up(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what the amounts before a total come to: the sum of two or more, or so many times a price."""
    total = sentence.amounts[at]
    terms = [Term(sentence, each) for each in sentence.amounts[:at] if each.kind == total.kind]
    if len(terms) == 1:
        return _times(past, sentence, terms[0], total)
    words = sentence.words[terms[0].amount.start : total.start] if terms else []
    is_row = len(terms) > 1 and not AND_WHILE.isdisjoint(words) and _APART.isdisjoint(words)
    return [_sum(terms)] if is_row and not any(is_vague(each.told.tokens, each.amount) for each in terms) else []


def _times(past: Sequence[ToldSentence], sentence: ToldSentence, share: Term, total: Quantity) -> list[Reckoning]:
    """Return what so many units come to of which one has a price: `dua traktor seharga Rp35 juta per unit`."""
    behind = sentence.words[share.amount.end : share.amount.end + _PAIR]
    is_only = MORE.isdisjoint(sentence.words[share.amount.end : total.start])
    if len(behind) < _PAIR or behind[0] not in EACH or not is_only:
        return []
    own = [Term(sentence, each) for each in sentence.amounts if each.noun == behind[1]]
    told = [Term(each, other) for each in past[-_FAR:] for other in each.amounts if other.noun == behind[1]]
    counts = distinct(own or told)
    if any(is_vague(each.told.tokens, each.amount) for each in counts):
        return []
    return [
        Reckoning(f"{each.text} × {share.text}", each.amount.value * share.amount.value, Decimal()) for each in counts
    ]


def is_outcome(words: Sequence[str], amount: Quantity) -> bool:
    """Say whether an amount is what another has become that something came to: `sehingga koleksi menjadi …`."""
    lead = list(words[: amount.start])
    return _SO in lead and not (_ADDED | _TAKEN).isdisjoint(lead)


def outcomes(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what the amounts of a kind told before become by the one change told since."""
    now = sentence.amounts[at]
    changes = [Term(sentence, each) for each in sentence.amounts[:at] if each.unit == now.unit]
    near = [each for each in past[-_PAIR:] if each.passage is sentence.passage]
    bases = distinct([Term(told, each) for told in near for each in told.amounts if each.kind == now.kind and now.noun])
    if len(changes) != 1 or len(bases) != 1 or changes[0].amount.kind != now.kind:
        return []
    way = sentence.words[: changes[0].amount.start][-1:]
    (base,), (change,) = bases, changes
    sign, factor = ("+", 1) if not _ADDED.isdisjoint(way) else ("−", -1)
    if _ADDED.isdisjoint(way) and _TAKEN.isdisjoint(way):
        return []
    value = base.amount.value + factor * change.amount.value
    return [Reckoning(f"{base.text} {sign} {change.text}", value, base.slack + change.slack)]


def concluded_totals(past: Sequence[ToldSentence], sentence: ToldSentence) -> list[Reckoning]:
    """Return what the only two amounts of a kind come to: `96 tangki. Kini 12 tangki lagi. Jadi, seluruhnya …`."""
    total, words = sentence.amounts[0], sentence.words
    near = past[-_NEAR:]
    terms = [Term(told, each) for told in near for each in told.amounts if each.kind == total.kind and each.noun]
    is_all = not TOTALS.isdisjoint(words[: total.start]) and len(terms) == _PAIR
    is_more = is_all and terms[1].told.passage is sentence.passage and _AGAIN in terms[1].told.words
    return [_sum(terms)] if is_more else []


def _sum(terms: Sequence[Term]) -> Reckoning:
    value = sum((each.amount.value for each in terms), Decimal())
    return Reckoning(" + ".join(each.text for each in terms), value, sum((each.slack for each in terms), Decimal()))
