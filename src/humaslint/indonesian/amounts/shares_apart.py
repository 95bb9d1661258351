"""Percentages whose whole is told before their part: `Pelamarnya 500 orang. Sebanyak 200 orang atau 40 persen …`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from humaslint.indonesian.amounts.estimates import is_vague
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, ToldAmount
from humaslint.indonesian.amounts.shares import AIMS, Share, ends, is_alternative, is_of_named
from humaslint.indonesian.small_words import ALL, CALLED, IN_AMOUNT, IN_NUMBER, PEOPLE, POINTERS
from humaslint.indonesian.tokens import Token

_LEADS = IN_NUMBER | {",", "hanya", "baru"}
"""Words, in lower case, between the whole and its part."""
PERSONS = PEOPLE | frozenset(
    """
    peserta jemaah responden pelamar pendaftar warga siswa mahasiswa pelajar santri guru pegawai pekerja penumpang
    pasien pengungsi korban tersangka calon anggota petani nelayan atlet pemudik pengunjung penerima lansia anak balita
    penduduk pemilih pelaku pencari karyawan relawan
    """.split()
)
"""Nouns, in lower case, for people, who are told of again as *orang*."""
HELD = PERSONS | {"penghuni", "narapidana", "tahanan", "napi", "wbp"}
"""The same with those who are held in a prison."""
_LINKS = frozenset("mencapai setara sama dengan merupakan adalah sudah telah baru".split())
"""Words, in lower case, between *jumlah itu* and the percentage that it is."""
_AIMING = frozenset(("menargetkan", "mentargetkan", "ditargetkan"))
_AMONG_THEM = ["di", "antaranya"]
_PAIR = 2
_NEAR = 4
"""Tokens between *target* and what it is."""
_BEFORE_AIM = 5
"""Tokens between *target* and what it is."""
_FARTHEST = 200
"""Sentences with amounts before a percentage, in which its whole may be told."""
_THINGS = 2
"""Index of what *dari seluruh* speaks of."""
_NOUNS = 2
"""Words behind a number among which what is counted stands: `1.240 mahasiswa peserta kuliah kerja nyata`."""
_AT = frozenset(("terhadap", "kepada", "atas", "pada"))
_LOOKED_AT = frozenset(
    "survei jajak pemeriksaan skrining penelitian asesmen pendataan pengujian uji tes tinjauan penapisan".split()
)
_FINDING = frozenset(
    "menunjukkan menemukan mendapati mencatat diketahui ditemukan didapati tercatat memperlihatkan".split()
)
_REACHED = frozenset(
    "terealisasi tercapai terserap terkumpul tersalurkan terpenuhi terisi terpakai terpasang tersalur terjual".split()
)
"""What has become, in lower case, of the part of a quota that a sentence tells behind it."""
_OF = "dari"
_TRIPLE = 3
_REACH = 6
"""Tokens before a quota."""
_BETWEEN = 8
"""Tokens between what is looked at, or a quota, and its part."""


class ShareOfThat(NamedTuple):
    """A percentage of which only the part is told beside it, and whether it is one of what was aimed at."""

    percent: Quantity
    part: Quantity
    is_of_aim: bool


class ShareOfAll(NamedTuple):
    """A percentage with its part, and what all of which it is one are, in lower case."""

    percent: Quantity
    part: Quantity
    things: str


def find_shares_of_told(before: CountedSentence, sentence: CountedSentence) -> Iterator[tuple[Share, Sequence[Token]]]:
    """Yield the percentage with which a sentence begins that is of the one whole told in the one before.

    `Jumlah pelamar 500 orang. Sebanyak 200 orang atau 40 persen di antaranya perempuan.`
    """
    (past, told, _), (tokens, amounts, words) = before, sentence
    lead = words[: amounts[0].start] if len(amounts) > 1 else []
    if not (_is_of_that(lead) or (len(lead) == 1 and lead[0] in IN_NUMBER)) or amounts[1].unit != "percent":
        return
    part, percent = amounts[:2]
    wholes = sorted((each for each in told if each.unit == part.unit), key=_value)
    if not wholes or (len(wholes) > 1 and wholes[-1].value != sum(map(_value, wholes[:-1]))):
        return
    whole = wholes[-1]
    if [*words[part.end : part.end + _PAIR]] == _AMONG_THEM:
        part = part._replace(noun=whole.noun, end=part.end + _PAIR)
    is_told = _counts_such(part, whole.noun) and _is_same(tokens, part, percent)
    if is_told and part.value < whole.value and not is_vague(past, whole) and not is_vague(tokens, percent):
        yield Share(percent, part, whole), past


def _is_of_that(lead: Sequence[str]) -> bool:
    """Say whether the words before a part take up the whole: `dari jumlah itu, sebanyak`, `dari seluruh tersebut`."""
    is_taken_up = len(lead) > _PAIR and lead[0] == "dari" and lead[1] in CALLED | ALL and lead[2] in POINTERS
    return is_taken_up and all(word in _LEADS for word in lead[3:])


def _is_same(tokens: Sequence[Token], part: Quantity, percent: Quantity) -> bool:
    """Say whether an amount is told as a percentage too, and not as one of something that is named behind it."""
    return not is_of_named(tokens, percent) and is_alternative(tokens, part, percent) and ends(tokens, percent)


def _counts_such(part: Quantity, things: str) -> bool:
    """Say whether an amount counts such things, or people where they are persons."""
    return part.noun == things or (part.noun in PEOPLE and things in PERSONS)


def _value(amount: Quantity) -> Decimal:
    return amount.value


def find_share_of_that(before: CountedSentence, sentence: CountedSentence) -> ShareOfThat | None:
    """Return the percentage that a sentence tells of the one amount before it: `Jumlah itu 40 persen dari target`."""
    (past, told, _), (_tokens, amounts, words) = before, sentence
    lead = words[: amounts[0].start] if len(amounts) == 1 else []
    if len(told) != 1 or not takes_up(lead) or amounts[0].unit != "percent":
        return None
    behind = words[amounts[0].end : amounts[0].end + _PAIR + 1]
    if behind[:1] != ["dari"] or len(behind) < _PAIR or is_vague(past, told[0]):
        return None
    part = told[0]
    is_of_kind = part.unit == "rupiah" or behind[-1] == part.noun or not behind[-1][0].isalpha()
    if behind[1] in AIMS or (behind[1] in ALL and is_of_kind):
        return ShareOfThat(amounts[0], part, is_of_aim=behind[1] in AIMS)
    return None


def find_share_of_told_whole(before: CountedSentence, sentence: CountedSentence) -> Share | None:
    """Return the percentage of the one amount before it, with its whole: `Jumlah itu 95 persen dari 1.100 anak`."""
    (past, told, _), (tokens, amounts, words) = before, sentence
    if len(told) != 1 or len(amounts) != _PAIR or amounts[0].unit != "percent":
        return None
    (percent, whole), part = amounts, told[0]
    lead, between = words[: percent.start], words[percent.end : whole.start]
    is_of_whole = between[:1] == ["dari"] and all(word in AIMS | ALL | IN_AMOUNT for word in between[1:])
    is_exact = not is_vague(past, part) and not is_vague(tokens, whole, percent)
    is_alike = part.kind == whole.kind and part.tells_of_what
    return Share(percent, part, whole) if takes_up(lead) and is_of_whole and is_exact and is_alike else None


def takes_up(lead: Sequence[str]) -> bool:
    """Say whether a sentence takes up what was told before it, and links it: `jumlah itu`, `jumlah itu mencapai`."""
    is_pointed = len(lead) >= _PAIR and lead[0] in CALLED and lead[1] in POINTERS
    return is_pointed and all(word in _LINKS for word in lead[_PAIR:])


def find_whole_of_that(share: ShareOfThat, sentences: Sequence[CountedSentence]) -> ToldAmount | None:
    """Return the one amount of the sentences that can be the whole of such a percentage, an aim where it is of one."""
    same = [
        (told.tokens, each)
        for told in sentences[-_FARTHEST:]
        for each in told.amounts
        if each.kind == share.part.kind and each.value > share.part.value
        if not share.is_of_aim or _is_aim(told.words, each)
    ]
    is_one = len({each.value for _tokens, each in same}) == 1
    return same[0] if is_one and not is_vague(*same[0]) else None


def _is_aim(words: Sequence[str], amount: Quantity) -> bool:
    near = words[max(0, amount.start - _NEAR) : amount.start]
    return any(word in _AIMING or word.removesuffix("nya") in AIMS for word in near)


def find_share_of_all(sentence: CountedSentence) -> ShareOfAll | None:
    """Return the percentage of all of something with which a sentence begins that does not tell how many they are."""
    tokens, amounts, words = sentence
    if len(amounts) < _PAIR:
        return None
    part, percent = amounts[:_PAIR]
    lead = words[: part.start]
    is_behind = lead[:1] != ["dari"]
    if is_behind:
        lead = words[percent.end : percent.end + _THINGS + 1] if len(amounts) == _PAIR else []
    if lead[:1] != ["dari"] or len(lead) <= _THINGS or lead[1] not in ALL:
        return None
    things = lead[_THINGS]
    is_plain = things.isalpha() and all(word in _LEADS for word in lead[_THINGS + 1 :])
    is_same = is_alternative(tokens, part, percent) if is_behind else _is_same(tokens, part, percent)
    is_share = part.unit == "count" and percent.unit == "percent" and is_same
    is_of_kind = _counts_such(part, things)
    is_exact = not is_vague(tokens, part, percent)
    return ShareOfAll(percent, part, things) if is_plain and is_share and is_of_kind and is_exact else None


def find_all_told(share: ShareOfAll, before: Sequence[CountedSentence]) -> Iterator[tuple[Share, Sequence[Token]]]:
    """Yield the share with the one number of such things in the sentences before, and the tokens that tell it."""
    told = [
        (told_in.tokens, each)
        for told_in in before
        for each in told_in.amounts
        if each.unit == "count" and each.step <= 1 and each.value > share.part.value
        if share.things in told_in.words[each.end : each.end + _NOUNS]
    ]
    if len({each.value for _tokens, each in told}) == 1 and not is_vague(*told[0]):
        tokens, whole = told[0]
        yield Share(share.percent, share.part, whole), tokens


def find_led_shares(sentence: CountedSentence) -> Iterator[Share]:
    """Yield the percentage of a sentence that begins with a whole, and tells its part and the percentage of that."""
    tokens, amounts, words = sentence
    if len(amounts) < _TRIPLE or amounts[_TRIPLE - 1].unit != "percent":
        return
    whole, part, percent = amounts[:_TRIPLE]
    lead, between = words[: whole.start], words[whole.end : part.start]
    is_near = len(between) <= _BETWEEN and _OF not in (*between, *words[percent.end : percent.end + 1])
    is_part = whole.kind == part.kind and whole.tells_of_what and part.value < whole.value
    is_told = is_part and is_alternative(tokens, part, percent) and ends(tokens, percent)
    if is_near and is_told and _leads_to_part(lead, between) and not is_vague(tokens, whole, part, percent):
        yield Share(percent, part, whole)


def _leads_to_part(lead: Sequence[str], between: Sequence[str]) -> bool:
    """Say whether the part is what was found in the whole, or what was reached of an aim."""
    is_surveyed = lead[-1:] != [] and lead[-1] in _AT and not _LOOKED_AT.isdisjoint(lead)
    if is_surveyed and not _FINDING.isdisjoint(between):
        return True
    aim = next((at for at in range(max(0, len(lead) - _REACH), len(lead)) if lead[at] in AIMS), None)
    return aim is not None and (aim == 0 or lead[aim - 1] == ",") and not _REACHED.isdisjoint(between)


def find_shares_of_aims(before: CountedSentence, sentence: CountedSentence) -> Iterator[tuple[Share, Sequence[Token]]]:
    """Yield the percentages with which a sentence ends that are of the aim told in the one before, with its tokens.

    `Targetnya 400 sambungan. Hingga Mei terpasang 300 sambungan atau 75 persen.`
    """
    (past, aims, earlier), (tokens, amounts, words) = before, sentence
    if len(aims) != 1 or len(amounts) < _PAIR or amounts[-1].unit != "percent":
        return
    aim, part, percent = aims[0], amounts[-2], amounts[-1]
    near = [word.removesuffix("nya") for word in earlier[max(0, aim.start - _BEFORE_AIM) : aim.start]]
    is_end = tokens[percent.end - 1 :][1:] == [] or tokens[percent.end].text in ".)"
    is_told = not AIMS.isdisjoint(near) and is_end and is_alternative(tokens, part, percent)
    is_one = aim.kind == part.kind and "dari" not in words
    if is_told and is_one and not is_vague(past, aim) and not is_vague(tokens, *amounts[-2:]):
        yield Share(percent, part, aim), past
