"""What is left of an amount without others told since: `Dari 120 peserta, 70 orang lulus. Sisanya 50 orang …`."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from humaslint.indonesian.amounts.quantities import Quantity
from humaslint.indonesian.amounts.shares import slack
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.amounts.terms import Reckoning, Term, distinct, is_like, less, terms_of
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import MEN, PEOPLE, WOMEN
from humaslint.indonesian.tokens import lower_before

_OF = "dari"
_PREPOSITIONS = frozenset((_OF, "di", "ke"))
"""What stands behind an amount in place of a noun: `40 dari Waru`; then a whole and its parts look alike."""
_PAIR = 2
_FAR = 4
"""Sentences before one, in which a whole and its parts are told."""
_SEXES = MEN | WOMEN
_ALL = Decimal(100)


def rests(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what is left of each whole before a rest without the parts told in its sentence or the one before."""
    rest = sentence.amounts[at]
    if rest.noun in _PREPOSITIONS:
        return []
    same = [Term(sentence, each) for each in sentence.amounts[:at] if is_like(each, rest)]
    near = past[-1:] if past and past[-1].passage is sentence.passage else ()
    persons = [] if rest.noun not in PEOPLE else [Term(told, each) for told in near for each in _persons(told)]
    parts = same or terms_of(near, rest)
    if not parts and near and rest.noun in _SEXES and rest is sentence.amounts[-1]:
        return _of_other_sex(near[0], rest)
    wholes = distinct([*terms_of(past, rest), *same, *persons])
    taken = [[part] for part in parts] + ([parts] if len(parts) > 1 else [])
    left = [less(whole, *some) for some in taken for whole in wholes if whole not in some]
    return [each for each in left if each.value > 0]


def rests_of_all(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what is left of each amount before a rest without all those told since, and without those of its kind."""
    rest = sentence.amounts[at]
    near = [each for each in past[-_FAR:] if each.passage is sentence.passage]
    terms = [Term(told, each) for told in near for each in told.amounts if each.unit == rest.unit]
    terms += [Term(sentence, each) for each in sentence.amounts[:at] if each.unit == rest.unit]
    since = [(whole, terms[number + 1 :]) for number, whole in enumerate(terms[:-1])]
    kinds = [(whole, [each for each in parts if each.amount.noun == rest.noun]) for whole, parts in since]
    return [less(whole, *parts) for whole, parts in (*since, *kinds)]


def _persons(told: ToldSentence) -> list[Quantity]:
    """Return the people of whom a sentence begins to tell: `Dari 63 pendaftar, 12 orang lolos`."""
    first = told.amounts[0] if told.amounts else None
    lead = lower_before(told.tokens, first.start, _PAIR) if first else []
    return [first] if first and lead in ([_OF], [",", _OF]) and first.noun in PERSONS else []


def _of_other_sex(told: ToldSentence, rest: Quantity) -> list[Reckoning]:
    """Return who are left of those of whom a sentence tells how many are of the other sex: `70 laki-laki`."""
    if len(told.amounts) != _PAIR:
        return []
    whole, part = told.amounts
    is_split = whole.noun in PERSONS and part.noun in _SEXES - {rest.noun} and part.value < whole.value
    return [less(Term(told, whole), Term(told, part))] if is_split else []


def rest_of_hundred(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what the one percentage of the sentence before leaves of all, where the rest is more than that."""
    rest = sentence.amounts[at]
    near = past[-1] if past and past[-1].passage is sentence.passage and not at else None
    shares = [Term(near, each) for each in near.amounts if each.unit == "percent"] if near else []
    is_of = [token.lower for token in sentence.tokens[rest.end : rest.end + 1]] == [_OF]
    if is_of or len(shares) != 1 or shares[0].amount.value + rest.value <= _ALL + shares[0].slack + slack(rest):
        return []
    left = _ALL - shares[0].amount.value
    return [Reckoning(f"100 persen − {shares[0].text}", left, shares[0].slack)] if left > 0 else []
