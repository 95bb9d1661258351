"""Amounts that a text gives as what a sum comes to: a rest, an average, a difference, a share, a price for each.

The terms may stand sentences away. Of several sums that may be meant one that comes out is enough; see
`rules/checks/fakta/reckonings.py` for what is made of the others.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.conclusions import conclusions, is_conclusion
from humaslint.indonesian.amounts.derived import CUES, derive
from humaslint.indonesian.amounts.differences import DIFFERING, differences, tells_difference
from humaslint.indonesian.amounts.quantities import Quantity, taken_up
from humaslint.indonesian.amounts.restated import is_summed_up, summed_up
from humaslint.indonesian.amounts.rests import rest_of_hundred, rests, rests_of_all
from humaslint.indonesian.amounts.shares import is_alternative
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.amounts.terms import LEADS, Reckoning, Term, distinct, is_like, less, terms_of
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.numerals import read_words
from humaslint.indonesian.small_words import EACH, PEOPLE, REST, TOTALS, VAGUE


class Claim(NamedTuple):
    """An amount of a sentence that should be what one of some sums comes to, or of those that `may` be meant too."""

    amount: Quantity
    sums: Sequence[Reckoning]
    may: Sequence[Reckoning] = ()


_OTHER = "lainnya"
_AVERAGE = "rata-rata"
_BESIDE = frozenset("atas bawah melampaui melebihi daripada dibanding dibandingkan mendekati".split())
"""Words, in lower case, before *rata-rata*: what is compared with it is none."""
_OF, _OR, _WITH = "dari", "atau", "dengan"
_EACH = EACH | {"masing-masing"}
_PAIR = 2
_FEWEST = 3
"""Amounts of a row, and of an average."""
_REACH = 3
"""Tokens beside an amount in which a word tells what it is compared with, or what it is the price of."""
_NEAR = 8
"""Tokens from *rata-rata* to its amount."""
_BEFORE = 2
"""Sentences with amounts before one, in which what it takes up is told."""


def find_claims(past: Sequence[ToldSentence], sentence: ToldSentence) -> Iterator[Claim]:
    """Yield the amounts of a sentence that say what comes of others, told in it or in those before it."""
    may_derive = sentence.words[0] == _WITH or not CUES.isdisjoint(sentence.words)
    for at, amount in enumerate(sentence.amounts):
        if claim := _claim(past, sentence, at):
            yield claim
        if may_derive and (at or past):
            yield Claim(amount, derive(past, sentence, at))
        if at and amount.unit == "percent" and is_alternative(sentence.tokens, sentence.amounts[at - 1], amount, VAGUE):
            yield Claim(amount, _shares(past, sentence, at), _shares(past, sentence, at, is_any=True))


def _claim(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> Claim | None:
    """Return what the words around an amount say that it comes to; None where they say nothing."""
    words, amount = sentence.words, sentence.amounts[at]
    lead = _lead(words, amount)
    if lead in REST:
        return _rest(past, sentence, at)
    if at and words[amount.end + 1 : amount.end + 2] == [_OTHER]:
        return Claim(amount, _others(past, sentence, at))
    if _ends_row(sentence, at):
        return Claim(amount, _last_shares(past, sentence))
    if lead in DIFFERING and tells_difference(words, lead, amount):
        return Claim(amount, differences(past, sentence, at))
    if at == 0 and _is_average(words, amount.start):
        return Claim(amount, _averages(past, amount))
    if at == 0 and is_conclusion(words, amount):
        return Claim(amount, conclusions(past, sentence))
    if at and lead in TOTALS and is_summed_up(words, lead, amount):
        return Claim(amount, summed_up(sentence, at))
    if at and lead == _OR:
        return Claim(amount, [*_parts(past, sentence, at), *_prices(past, sentence, at)])
    return None


def _is_average(words: Sequence[str], end: int) -> bool:
    """Say whether the words before an amount say that it is an average: not `di atas rata-rata, masing-masing 12`."""
    start = max(0, end - _NEAR)
    if _AVERAGE not in words[start:end]:
        return False
    at = words.index(_AVERAGE, start, end)
    return _BESIDE.isdisjoint(words[max(0, at - 1) : at]) and "masing-masing" not in words[at:end]


def _rest(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> Claim | None:
    """Return what a rest comes to; None where it has parts: `Sisanya 30 orang dari Tala dan 20 orang dari Jati`."""
    amount = sentence.amounts[at]
    if amount.unit == "percent":
        return Claim(amount, rest_of_hundred(past, sentence, at))
    if any(is_like(each, amount) for each in sentence.amounts[at + 1 :]):
        return None
    return Claim(amount, rests(past, sentence, at), rests_of_all(past, sentence, at))


def _ends_row(sentence: ToldSentence, at: int) -> bool:
    """Say whether an amount is the last of several before each of which the same word stands."""
    amounts = sentence.amounts
    return at + 1 == len(amounts) >= _FEWEST and len({sentence.words[each.start - 1] for each in amounts}) == 1


def _lead(words: Sequence[str], amount: Quantity) -> str:
    """Return the word that leads to an amount, others that say nothing passed over."""
    at = amount.start - 1
    while at > 0 and (words[at] in LEADS or words[at] in VAGUE):
        at -= 1
    return words[at] if at >= 0 else ""


def _others(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return who are left of all: `Keempat tersangka …. Dua orang mencuri dan dua orang lainnya menadah`."""
    part, rest = sentence.amounts[at - 1 : at + 1]
    are_all = at == 1 and rest is sentence.amounts[-1] and "seorang" not in sentence.words[rest.end :]
    if not are_all or not past or part.noun != rest.noun or part.noun not in PEOPLE:
        return []
    told = [each for each in taken_up(past[-1].tokens) if each.noun in PERSONS]
    wholes = [Term(past[-1], each._replace(end=each.end + 1)) for each in told]
    return [less(whole, Term(sentence, part)) for whole in wholes if whole.amount.value > part.value]


def _last_shares(past: Sequence[ToldSentence], sentence: ToldSentence) -> list[Reckoning]:
    """Return what is left for the last of so many things that hold all: `412 warga … tiga posko. Posko … menampung`."""
    *parts, last = sentence.amounts
    wholes = [each for each in past[-1].amounts if each.value > last.value] if past else []
    is_row = all(each.kind == ("count", last.noun) and each.step == last.step for each in parts)
    if not is_row or len(wholes) != 1 or wholes[0].step != 1 or not _tells(past[-1], len(sentence.amounts)):
        return []
    whole = wholes[0]
    is_alike = whole.noun == last.noun or {whole.noun, last.noun} <= PERSONS | PEOPLE
    left = less(Term(past[-1], whole), *(Term(sentence, each) for each in parts))
    return [left] if is_alike and left.value > 0 else []


def _tells(told: ToldSentence, number: int) -> bool:
    """Say whether a sentence has a small number, in figures or in a word."""
    return any(token.lower == str(number) or read_words([token.lower]) == number for token in told.tokens)


def _averages(past: Sequence[ToldSentence], amount: Quantity) -> list[Reckoning]:
    terms = terms_of(past[-1:], amount)
    if len(terms) < _FEWEST:
        return []
    total = sum((each.amount.value for each in terms), Decimal())
    parts = " + ".join(each.text for each in terms)
    return [Reckoning(f"({parts}) : {len(terms)}", total / len(terms), max(each.slack for each in terms))]


def _parts(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what a percentage of amounts told before it comes to: `60 persen dari nilai kontrak, atau …`."""
    share, part = Term(sentence, sentence.amounts[at - 1]), sentence.amounts[at]
    percent = share.amount
    if percent.unit != "percent" or sentence.words[percent.end : percent.end + 1] != [_OF]:
        return []
    wholes = distinct(terms_of(past[-_BEFORE:], part))
    return [
        Reckoning(
            f"{share.text} × {whole.text}",
            whole.amount.value * percent.value / 100,
            (whole.slack * percent.value + whole.amount.value * share.slack) / 100,
        )
        for whole in wholes
    ]


def _prices(past: Sequence[ToldSentence], sentence: ToldSentence, at: int) -> list[Reckoning]:
    """Return what each of some things costs of an amount of its sentence: `Rp516 juta, atau … untuk setiap alat`."""
    total, price = Term(sentence, sentence.amounts[at - 1]), sentence.amounts[at]
    behind = [word for word in sentence.words[price.end : price.end + _REACH] if word != "untuk"]
    if total.amount.unit != price.unit or len(behind) < _PAIR or behind[0] not in _EACH:
        return []
    counts = [Term(told, each) for told in past for each in told.amounts if each.noun == behind[1]]
    return [
        Reckoning(
            f"{total.text} : {count.text}",
            total.amount.value / count.amount.value,
            (total.slack + total.amount.value * count.slack / count.amount.value) / count.amount.value,
        )
        for count in distinct(counts)
        if count.amount.value > 1
    ]


def _shares(past: Sequence[ToldSentence], sentence: ToldSentence, at: int, *, is_any: bool = False) -> list[Reckoning]:
    """Return what percentage of amounts told before it a part is: `388 lulusan, atau 34 persen`.

    Of those of its kind, or of any number right before: `310 SD. Sebanyak 124 sekolah dasar, atau 40 persen`.
    """
    part, percent = Term(sentence, sentence.amounts[at - 1]), sentence.amounts[at]
    if sentence.words[percent.end : percent.end + 1] == [_OF] or len(sentence.amounts) > _PAIR:
        return []
    return [
        Reckoning(
            f"{part.text} : {whole.text}",
            100 * part.amount.value / whole.amount.value,
            100 * (part.slack + whole.slack) / whole.amount.value,
        )
        for whole in distinct(_counts(past) if is_any else terms_of(past, part.amount))
        if whole.amount.unit == part.amount.unit and whole.amount.value > part.amount.value
    ]


def _counts(past: Sequence[ToldSentence]) -> list[Term]:
    return [Term(told, each) for told in past[-_BEFORE:] for each in told.amounts]
