"""Amounts that a sentence concludes from those told before it: `Artinya, 39 persen belum …`; `Separuhnya, atau …`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.terms import MORE, Reckoning, Term, terms_of
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import CONCLUDING, DONE, EACH, VAGUE

_HALVES = {"separuhnya": 2, "setengahnya": 2, "sepertiganya": 3, "seperempatnya": 4}
_CONCLUDING = (*CONCLUDING, ("karena", "itu"), ("oleh", "karena", "itu"))
_FIRST = frozenset(first for first, *_rest in _CONCLUDING) | _HALVES.keys()
_LESS = frozenset("setelah sesudah dipotong dikurangi bersih neto termasuk ditambah".split())
"""Words, in lower case, behind a half from which something is taken, or to which something comes."""
_INEXACT = VAGUE | {"rata-rata"}
_STATE = frozenset("masih baru siap harus lagi sisa tinggal".split())
"""Words, in lower case, of a conclusion about some of what all units have: `22 ambulans masih harus dibeli`."""
_OF, _OR = "dari", "atau"
_REACH = 3
_BEFORE = 2
"""Sentences with amounts before one, which it may conclude from."""


def is_conclusion(words: Sequence[str], amount: Quantity) -> bool:
    """Say whether a sentence, in lower case, begins with what brings in the amount that those before it come to."""
    if words[0] not in _FIRST:
        return False
    is_half = words[0] in _HALVES and words[amount.start - 1] == _OR
    return is_half or any((*words[: len(each)],) == each for each in _CONCLUDING)


def conclusions(past: Sequence[ToldSentence], sentence: ToldSentence) -> list[Reckoning]:
    """Return what the first amount of such a sentence may be."""
    return _halves(past, sentence) if sentence.words[0] in _HALVES else _sums(past, sentence)


def _sums(past: Sequence[ToldSentence], sentence: ToldSentence) -> list[Reckoning]:
    """Return what the amounts of the sentences before come to that a sentence may conclude.

    What so many units have of which each has some, or what one percentage leaves of all: `Artinya, 39 persen belum …`.
    """
    amount, near = sentence.amounts[0], [each for each in past[-_BEFORE:] if each.passage is sentence.passage]
    if len(sentence.amounts) > 1 or not near:
        return []
    if amount.unit == "percent":
        return _undone(near[-1], sentence)
    words = [word for each in near for word in each.words]
    is_exact = _INEXACT.isdisjoint(words) and _STATE.isdisjoint(sentence.words)
    if not is_exact or not MORE.isdisjoint(sentence.words[amount.end :]):
        return []
    terms = [Term(told, each) for told in near for each in told.amounts if MORE.isdisjoint(told.words[each.end :])]
    shares = [each for each in terms if each.amount.kind == amount.kind and each.amount.noun]
    return [
        Reckoning(f"{count.text} × {share.text}", count.amount.value * share.amount.value, Decimal())
        for share in shares
        for count in terms
        if count.amount.noun == _unit_of(share)
    ]


def _unit_of(share: Term) -> str:
    """Return what each has an amount, in lower case: `kecamatan` of *setiap kecamatan didampingi dua jaksa*."""
    words = share.told.words[: share.amount.start]
    at = next((at for at, word in enumerate(words[:-1]) if word in EACH), None)
    return "-" if at is None else words[at + 1]


def _undone(before: ToldSentence, sentence: ToldSentence) -> list[Reckoning]:
    """Return which percentage of a whole is not done of which the sentence before tells a part: `45 dari 90 sudah`."""
    words, percent = sentence.words, sentence.amounts[0]
    pairs = [
        (one, other)
        for one, other in pairwise(before.amounts)
        if one.unit == other.unit == "count" and before.words[one.end : other.start] in ([_OF], [one.noun, _OF])
    ]
    is_undone = "belum" in words[percent.end : percent.end + _REACH] and DONE.intersection(before.words)
    if len(pairs) != 1 or not is_undone or words[percent.end] not in ("belum", "yang", pairs[0][1].noun):
        return []
    part, whole = (Term(before, each) for each in pairs[0])
    left = 100 - 100 * part.amount.value / whole.amount.value
    return [Reckoning(f"100 persen − {part.text} : {whole.text}", left, Decimal())] if left > 0 else []


def _halves(past: Sequence[ToldSentence], sentence: ToldSentence) -> list[Reckoning]:
    """Return what the half or third is of the one amount of its unit that the sentence before tells."""
    if not _LESS.isdisjoint(sentence.words[sentence.amounts[0].end :]):
        return []
    word = next(word for word in sentence.words if word in _HALVES)
    wholes = terms_of(past[-1:], sentence.amounts[0])
    parts = [Term(each.told, each.amount) for each in wholes if each.amount.value > sentence.amounts[0].value]
    if len(parts) != 1:
        return []
    value = parts[0].amount.value / _HALVES[word]
    return [Reckoning(f"{parts[0].text} : {_HALVES[word]}", value, parts[0].slack)]
