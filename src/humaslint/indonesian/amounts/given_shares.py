"""Money given to so many, and what each gets in the next sentence: `Rp1,2 miliar kepada 15 kelompok. Tiap …`."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from humaslint.indonesian.amounts.clause_totals import is_person
from humaslint.indonesian.amounts.products import MOST_OFF, Product, is_over_time
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, are_next
from humaslint.indonesian.amounts.shares import is_vague
from humaslint.indonesian.amounts.unit_totals import EACH

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
_GETTING = frozenset("menerima mendapat mendapatkan memperoleh".split())
_LINKS = frozenset("sebesar senilai bantuan dana modal uang santunan tunai".split())
_PAIR = 2


def find_given_shares(before: CountedSentence, sentence: CountedSentence) -> Iterator[Product]:
    """Yield the sum of a sentence that so many times what each gets in the next one does not make."""
    (past, told), (tokens, shares) = before, sentence
    words, earlier = [token.lower for token in tokens], [token.lower for token in past]
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


def _is_each(words: list[str], share: Quantity, count: Quantity) -> bool:
    """Say whether a sentence begins with what each of those told before gets: `Setiap kelompok menerima Rp75 juta`."""
    lead = [word for word in words[: share.start] if word not in _LINKS]
    if len(lead) < _PAIR or lead[0] not in EACH or lead[-1] not in _GETTING:
        return False
    who = lead[1:-1]
    return who in ([], [count.noun]) or (len(who) == 1 and is_person(who[0]) and is_person(count.noun))


def _is_off(total: Quantity, value: Decimal) -> bool:
    """Say whether a sum, rounded or cut, is not what it should be, and not so far off that it is of something else."""
    step = total.step if total.step > 1 else Decimal()
    is_right = total.value - step / 2 <= value < total.value + max(step, Decimal(1))
    return not is_right and abs(total.value - value) <= value * MOST_OFF
