"""What speaks against it that a row of amounts is all of a total told before it, which it nearly comes to."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.claims import GOALS, PLACES
from humaslint.indonesian.amounts.clause_totals import is_person
from humaslint.indonesian.amounts.disjoint_parts import GIVEN
from humaslint.indonesian.amounts.figure_slips import is_turned
from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.amounts.shares_apart import PERSONS
from humaslint.indonesian.amounts.told_sentences import ToldSentence
from humaslint.indonesian.small_words import CLASSIFIERS, SPLIT
from humaslint.indonesian.time.date_forms import MONTHS, is_year
from humaslint.rules.checks.fakta.amount_sums import is_firm, slack
from humaslint.rules.checks.fakta.sums_below import is_of_a_slip

_PERSON = "orang"
_TIMES = MONTHS.keys() | frozenset(
    """
    tahun bulan pekan minggu hari semester triwulan kuartal musim tahap gelombang kini sekarang sebelumnya dulu kemarin
    """.split()
)
"""Words, in lower case, with which a row may be of another time than a total, if not each of its parts has its own."""
_BRINGING = SPLIT + tuple("ada terdapat sebanyak sejumlah dari jumlah itu tersebut atas".split())
"""Words, in lower case, before a row that is all of what the title tells."""
_SHARING = (GIVEN - {"ditanam"}) | frozenset(
    "mendapat mendapatkan menerima memperoleh menyumbang menyumbangkan diturunkan ditempatkan".split()
)
"""Verbs, in lower case, of what each gets or gives of a whole, or where each of it goes."""
_IN = "di"
_AIMED = frozenset(
    """
    target menargetkan ditargetkan sasaran menyasar pagu kuota kapasitas berkapasitas rencana kebutuhan membutuhkan
    dibutuhkan biaya biayanya laba
    """.split()
)
"""Words, in lower case, of a sentence whose total is not what came about."""
_OTHERWISE = frozenset(
    """
    bruto kotor neto bersih eliminasi selisihnya kelebihannya
    realisasi realisasinya terealisasi terserap penyerapan penyerapannya serapan serapannya
    """.split()
)
"""Words, in lower case, with which parts come to more than what is left of them, or to what was spent of a budget."""
_WHO = "yang"
"""What tells of parts of which one thing may be several: `210 rumah yang terendam, 150 rumah yang retak, dan …`."""


class Reckoning(NamedTuple):
    """A row of amounts with its sentence and what it comes to; a total near that, and the sentence which tells it.

    `is_list` says that the row is a list of the sentence, `is_titled` that the title tells the total, `is_behind` that
    the row stands right behind the sentence that does.
    """

    sentence: ToldSentence
    row: Sequence[Quantity]
    value: Decimal
    where: ToldSentence
    total: Quantity
    is_list: bool
    is_titled: bool
    is_behind: bool


def is_belied(each: Reckoning) -> bool:
    """Say whether the row should come to the total, and does not."""
    return not any(speaks_against(each) for speaks_against in _VETOES)


def _is_apart(each: Reckoning) -> bool:
    """Neither does the row, all of its kind, stand right behind the total, nor begin what the title tells."""
    begins = _begins(each.sentence, each.row, each.total)
    is_all = each.is_list or begins or _tells_number(each) or not _SHARING.isdisjoint(each.sentence.words)
    return not (is_all and each.is_behind) and not (each.is_titled and begins)


def _may_go_on(each: Reckoning) -> bool:
    """What comes to less may be some of the total, unless it is a list or digits are turned."""
    return not (each.is_list or each.value > each.total.value or is_turned(each.value, each.total.value))


def _is_of_other_time(each: Reckoning) -> bool:
    """The row has a time or a year that the total has not, and not one for each of its parts."""
    words = each.sentence.words
    years = {word for word in words if is_year(word)}
    is_then = any(0 < words.count(time) < len(each.row) for time in _TIMES.intersection(words))
    return is_then or not years <= {*each.where.words}


def _is_aim_or_net(each: Reckoning) -> bool:
    """The total did not come about, or the parts come to what did, or to what nothing is yet left out of."""
    return not (_AIMED.isdisjoint(each.where.words) and _OTHERWISE.isdisjoint(each.sentence.words))


def _may_overlap(each: Reckoning) -> bool:
    """The row comes to more, and one person or thing may be of several of its parts."""
    is_of_people = _kind(each.total)[1] == _PERSON or is_person(each.total.noun)
    if _tells_number(each):
        return False
    return each.value > each.total.value and not each.is_list and (is_of_people or _WHO in each.sentence.words)


def _tells_number(each: Reckoning) -> bool:
    """The total is told of as many places as the row has parts, in each of which it tells some: `di tiga titik`."""
    words = each.sentence.words
    are_placed = sum(word == _IN for word in words[: each.row[-1].start]) >= len(each.row)
    return are_placed and any(other.value == len(each.row) and other.noun in GOALS for other in each.where.amounts)


def _is_made_up(each: Reckoning) -> bool:
    """The amounts of the sentence that tells the total come to as much as the row."""
    return total_of([amount for amount in each.where.amounts if amount.kind == each.total.kind]) == each.value


def _is_no_slip(each: Reckoning) -> bool:
    """They differ by what is rounded, or by more than a slip, or the total is told vaguely."""
    gap = abs(each.total.value - each.value)
    is_slip = gap > slack(each.row, each.total) and is_of_a_slip(gap) and is_firm(each.where.tokens, each.total)
    return not is_slip


def _counts_others(each: Reckoning) -> bool:
    """The total counts not what the row does, nor does the title tell it and each of the row count another sort."""
    kinds = {_kind(amount, each.sentence.words[0]) for amount in each.row}
    is_one = len(kinds) == 1 and each.total.tells_of_what
    is_of_sorts = each.is_titled and each.total.noun != "" and len(kinds) == len(each.row)
    return not (is_one and _kind(each.total) in kinds) and not is_of_sorts


def _are_some(each: Reckoning) -> bool:
    """A row that comes to less tells only of some: three of `1.200 paket ke lima kecamatan`."""
    places = (amount.value for amount in each.where.amounts if amount.noun in PLACES)
    return each.value < each.total.value and any(size != len(each.row) for size in places)


_VETOES = (
    _is_apart,
    _may_go_on,
    _is_of_other_time,
    _is_aim_or_net,
    _may_overlap,
    _is_made_up,
    _is_no_slip,
    _counts_others,
    _are_some,
)


def _begins(sentence: ToldSentence, row: Sequence[Quantity], total: Quantity) -> bool:
    """Say whether a row is all that its sentence is about: `Ada 20 …`, `Kapal itu terdiri atas 20 …`."""
    subject, *others = sentence.words[: row[0].start] or [total.noun]
    is_subject = subject in (*_BRINGING, total.noun) or (is_person(subject) and is_person(total.noun))
    return is_subject and {*others} <= {*_BRINGING, total.noun}


def _kind(amount: Quantity, subject: str = "") -> tuple[str, str]:
    """Return the unit of an amount and what it counts: people, or what a sentence of so many pieces is about."""
    noun = subject if amount.noun in CLASSIFIERS and subject else amount.noun
    return amount.unit, _PERSON if noun in PERSONS else noun
