"""What each of some units has, against their number and the total: `480 kader … 15 puskesmas; setiap puskesmas 32`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from humaslint.indonesian.amounts.products import MOST_OFF, Product
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, are_next
from humaslint.indonesian.small_words import CONCLUDING, EACH_OF_THEM, POINTERS, TIMES, VAGUE

_EACH = frozenset(("setiap", "tiap"))
_SHARED = frozenset("dibagi terbagi disebar tersebar ditempatkan dikelompokkan dipecah diangkut dimuat dikemas".split())
"""What is done, in lower case, with all of some things, of which each of some units gets as many."""
_GIVEN = frozenset("dibagikan disalurkan didistribusikan dikirim diserahkan diberikan".split())
"""What is done, in lower case, with some things of which a part may be kept, though never more than there are."""
_ALL = frozenset(("mereka", "semuanya", "seluruhnya"))
_HOLDING = frozenset("berisi memuat sebanyak seberat mendapat menerima memperoleh".split())
"""What may stand, in lower case, before what each gets: `masing-masing berisi 18 ton`."""
_OWNING = frozenset(("memiliki", "mempunyai", "punya"))
"""Verbs, in lower case, of what each unit has, of which not all need be there: `setiap puskesmas memiliki 40 kader`."""
_PAIR = 2
_REACH = 6
"""Tokens from *setiap* to what each has."""
_CAN = frozenset("dapat bisa mampu tersedia diperlukan dibutuhkan perlu".split())
"""Words, in lower case, of what all units have room for or need, whatever they have."""
_INEXACT = VAGUE | frozenset(
    "karena sebab lama baru rata-rata antara atau tambahan lain lainnya per paling hingga sampai ditambah".split()
)
"""Words, in lower case, with which the amounts are no exact ones, or not the only ones."""


def find_told_units(before: CountedSentence, sentence: CountedSentence) -> Iterator[Product]:
    """Yield the totals that the number of units and what each has do not make, told in two sentences side by side.

    The sentence tells how many units there are and what each has, or it concludes what so many of them have.
    """
    if not are_next(before, sentence) or not _INEXACT.isdisjoint((*before.words, *sentence.words)):
        return
    total = _of_units_told_here(before, sentence) or _of_units_told_before(before, sentence)
    if total and 0 < abs(total.result[1].value - total.value) <= total.value * MOST_OFF:
        yield total


def _of_units_told_here(before: CountedSentence, sentence: CountedSentence) -> Product | None:
    """Return the total of `480 kader hadir. Mereka mewakili 15 puskesmas; setiap puskesmas mengirim 32 kader.`"""
    if len(sentence.amounts) != _PAIR or not before.amounts:
        return None
    count, share = sentence.amounts
    same = [each for each in before.amounts if each.kind == share.kind]
    at = share.start - (sentence.words[share.start - 1] in _HOLDING)
    is_of_each = sentence.words[at - _PAIR : at] == [",", EACH_OF_THEM]
    is_given = not _GIVEN.isdisjoint(sentence.words) and len(same) == 1 and count.value * share.value > same[0].value
    is_shared = is_of_each and _takes_up(sentence.words) and (is_given or not _SHARED.isdisjoint(sentence.words))
    is_of_unit = is_shared or (not is_of_each and _unit(sentence.words, share) == count.noun)
    if len(same) != 1 or not share.noun or not is_of_unit or count.noun == share.noun:
        return None
    value = count.value * share.value
    return Product((before.tokens, same[0]), (sentence.tokens, count), (sentence.tokens, share), "×", value)


def _takes_up(words: Sequence[str]) -> bool:
    """Say whether a sentence begins with what was told before: `Bibit itu`, `Mereka`, but not `Tahun ini`."""
    is_pointed = words[1] in POINTERS and words[0] not in TIMES
    return words[0] in _ALL or (is_pointed and "lagi" not in words)


def _of_units_told_before(before: CountedSentence, sentence: CountedSentence) -> Product | None:
    """Return the total of `Setiap lumbung memuat 40 ton. Jadi, sembilan lumbung dapat menyimpan 360 ton.`"""
    is_concluded = any((*sentence.words[: len(each)],) == each for each in CONCLUDING)
    is_concluded = is_concluded and not _CAN.isdisjoint(sentence.words)
    if not is_concluded or len(before.amounts) != 1 or len(sentence.amounts) != _PAIR:
        return None
    share, (count, total) = before.amounts[0], sentence.amounts
    if total.kind != share.kind or not share.noun or _unit(before.words, share) != count.noun:
        return None
    value = count.value * share.value
    return Product((sentence.tokens, total), (sentence.tokens, count), (before.tokens, share), "×", value)


def _unit(words: Sequence[str], share: Quantity) -> str:
    """Return what each has an amount: `puskesmas` of *setiap puskesmas mengirim 32 kader*; nothing where none has."""
    lead = words[max(0, share.start - _REACH) : share.start]
    at = next((at for at, word in enumerate(lead[:-1]) if word in _EACH), None)
    return "" if at is None or not _OWNING.isdisjoint(lead) else lead[at + 1]
