"""How far two amounts are apart: `dari 2.250 meter menjadi 2.500 meter. Penambahan 250 meter itu selesai.`"""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.amounts.terms import LEADS, Reckoning, Term, is_like, less
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import CALLED, FUNCTION_WORDS, PEOPLE, POINTERS, THAN, VAGUE

_POINTS = "poin"
_CHANGES = frozenset("penambahan pengurangan perpanjangan pelebaran perluasan kenaikan penurunan lonjakan".split())
_MORE = _CHANGES | frozenset("menambah bertambah berkurang berselisih selisih selisihnya terpaut".split())
_COMPARED = frozenset(
    """
    pendek panjang jauh dekat tinggi rendah banyak sedikit besar kecil murah mahal hemat cepat lambat lama singkat
    ringan berat luas sempit muda tua
    """.split()
)
DIFFERING = _MORE | _COMPARED
"""Words, in lower case, that may lead to a difference."""
_ANOTHER = frozenset(("lagi", "berikutnya", "lanjutan", "tambahan"))
"""Words, in lower case, behind a difference that is still to come."""
_SAYING = (
    FUNCTION_WORDS
    | VAGUE
    | LEADS
    | (_MORE - _CHANGES)
    | _COMPARED
    | CALLED
    | {"terdapat", "terjadi", "ada", "artinya", "berarti", "jadi", "demikian", "kedua", "antara"}
    | {"total", "jarak", "beda"}
)
"""Words, in lower case, before a difference that name nothing new."""
_THAN = THAN | {"setiap", "per"}
_PAIR = 2
_REACH = 3
"""Tokens beside an amount in which a word tells what it is compared with."""


def tells_difference(words: Sequence[str], lead: str, amount: Quantity) -> bool:
    """Say whether the word that leads to an amount makes it a difference: `terpaut 14 suara`, `lebih jauh 3 km`."""
    return lead in _MORE or (lead in _COMPARED and "lebih" in words[max(0, amount.start - _REACH) : amount.start])


def differences(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return how far the last two amounts before one are apart, where it is not compared with one behind it."""
    gap = sentence.amounts[at]
    if gap.unit == "percent" or not (_THAN | _ANOTHER).isdisjoint(sentence.words[gap.end : gap.end + _REACH]):
        return []
    near = past[-1:] if at or _is_of(past, sentence) else []
    told = [Term(each, other) for each in near for other in each.amounts]
    told += [Term(sentence, each) for each in sentence.amounts[:at]]
    terms = [each for each in told if is_like(each.amount, gap) or _are_of_one(each.amount, gap)]
    if len(terms) != _PAIR:
        return []
    small, large = sorted(terms, key=lambda each: each.amount.value)
    return [less(large, small)]


def _is_of(past: Sequence[ToldSentence], sentence: ToldSentence) -> bool:
    """Say whether a sentence takes up what the one before tells: `Selisihnya 40 orang`, `Penambahan 250 meter itu`.

    What names something new may have a difference of its own: `Tahun depan dinas menambah 28 kilometer`.
    """
    words, gap = sentence.words, sentence.amounts[0]
    if not POINTERS.isdisjoint(words[gap.end : gap.end + _PAIR]):
        return True
    told = {word for each in past[-1:] for word in each.words}
    new = {word.removesuffix("nya") for word in words[: gap.start] if word.isalpha()} - told
    return new <= _SAYING


def _are_of_one(one: Quantity, gap: Quantity) -> bool:
    """Say whether a difference may be of an amount told otherwise: `178.000 penumpang`, `46.000 orang`; `38 persen`."""
    is_points = one.unit == "percent" and gap.noun == _POINTS
    return is_points or (one.noun in PERSONS and gap.noun in PEOPLE)
