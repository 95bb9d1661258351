"""Shares that make no whole: `60 persen perempuan dan 45 persen laki-laki`, `120 persen warga`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from humaslint.indonesian.amounts.amount_lists import find_amount_lists
from humaslint.indonesian.amounts.claims import PLACES
from humaslint.indonesian.amounts.disjoint_parts import JOINTS, find_row
from humaslint.indonesian.amounts.quantities import CountedSentence, Quantity, total_of
from humaslint.indonesian.amounts.spread_shares import find_spread_shares
from humaslint.indonesian.numerals import read_number
from humaslint.indonesian.small_words import AND_WHILE, EVERY, IN_NUMBER, MEN, OTHERS, RECEIVING, WOMEN
from humaslint.indonesian.tokens import Token, lower_before
from humaslint.rules.checks.fakta.amount_sums import Fault, find_rest, fits, slack, span, written

_MEMBERS = frozenset(
    """
    warga penduduk responden peserta siswa pelajar mahasiswa pegawai karyawan masyarakat pelanggan penerima guru petani
    nelayan pengunjung penumpang anak ibu keluarga desa sekolah rumah
    """.split()
)
"""Nouns, in lower case, for those of whom there are no more than all."""
_WHOLES = EVERY | {"keseluruhan"}
"""Words that make of what follows a whole: `120 persen dari seluruh warga`."""
_GROWS = frozenset(
    """
    naik meningkat tumbuh bertambah melonjak target capai mencapai realisasi capaian lebih dari hingga sampai turun
    """.split()
)
RATES = frozenset(
    """
    capaian pencapaian realisasi serapan penyerapan progres kemajuan pertumbuhan kenaikan peningkatan penurunan inflasi
    tingkat cakupan laju rasio partisipasi kelulusan okupansi keterisian rata-rata
    """.split()
)
"""Words, in lower case, that show percentages to be rates, each of a whole of its own."""
_SPLITS = frozenset("terdiri terbagi rincian rinciannya perinciannya".split())
"""Words that bring in all parts of a whole; behind *yaitu* may stand any of several rates."""
_NAMING = frozenset(("yaitu", "yakni", ":"))
_DIVIDED = frozenset("dibagi terbagi dibagikan".split())
"""Verbs, in lower case, behind which *yaitu* brings in all parts of a whole."""
_SHARED = frozenset("kursi kuota bobot porsi alokasi pagu saham modal formasi tampung penilaian".split())
"""What, in lower case, is divided by shares of it; of parts of other things a rate may be told."""
_PAID = frozenset("pembayaran pencairan dibayar dibayarkan dicairkan".split())
_TURNS = frozenset(("termin", "tahap"))
"""How a sum is paid out bit by bit, in lower case: `Pembayaran dilakukan tiga termin, yaitu 30 persen, …`."""
_MOST_PARTED = Decimal(120)
"""Percent. Parts that come to more are none of one whole."""
_COMPOSITION = "komposisi"
_SUMS = frozenset(
    """
    keuntungan laba pendapatan anggaran dana omzet donasi keuntungannya labanya pendapatannya anggarannya dananya
    omzetnya
    """.split()
)
"""What, in lower case, is shared out to its last rupiah."""
_GOES_TO = frozenset(
    "untuk bagi menjadi disetor dialokasikan digunakan dipakai masuk diberikan dibagikan disisihkan".split()
)
_CUT = frozenset(
    """
    sisanya sisa diskon potongan tarif bunga subsidi keringanan tambahan paling maksimal minimal boleh dipangkas
    dipotong dikurangi berkurang ditambah dihemat hemat terserap terpakai terealisasi terkumpul cair tersalur
    tersalurkan
    """.split()
)
"""Words, in lower case, with which each percentage is of a price of its own, or a bound."""
PARTIAL = _CUT | frozenset(
    "terisi selesai rampung tersisa naik turun capai mencapai sedikitnya sekurang-kurangnya".split()
)
"""Words, in lower case, that tell how far each part has come, or of its bounds."""
_BORNE = frozenset("menanggung menyumbang menguasai menempati mendominasi".split())
"""Verbs, in lower case, of what each bears of one whole; what is received may be shares of several."""
_FAR = 6
"""Tokens between two shares that are told side by side."""
_BY_TRACK = "jalur"
"""What pupils are admitted by; the shares of all tracks may leave some seats open."""
_LOOSE = frozenset("dari hingga sampai".split())
_TWO = 2
_WHOLE = Decimal(100)
_MUCH = Decimal(25)
_LEAST = Decimal(90)
"""Percent. Shares that come to less may be a few of many."""
_ROUNDED = Decimal("0.1")
"""Percent by which a rest may be off, as one with a digit behind the comma that those before it do not share is."""


def find_shares_off(sentence: CountedSentence) -> Iterator[Fault]:
    """Yield the shares of a sentence that come to more than a whole, or are all that there is and come to less."""
    tokens, amounts, words = sentence
    shares = [each for each in amounts if each.unit == "percent"]
    if RATES.isdisjoint(words):
        yield from _splits_off(sentence)
        row = _row(sentence, shares)
        if slack(row) < total_of(row) - _WHOLE < _MUCH:
            yield *span(tokens, row[0], row[-1]), written(total_of(row), row[0])
    rest = find_rest(tokens, amounts)
    if rest is not None and rest.unit == "percent":
        parts = [each for each in shares if each.start < rest.start]
        value = total_of([*parts, rest])
        if parts and value >= _LEAST and _is_off(value, parts, rest):
            yield *span(tokens, parts[0], rest), written(value, rest)
    for each in shares:
        if each.value > _WHOLE and _is_share(tokens, each):
            yield *span(tokens, each), written(each.value, each)


def _splits_off(sentence: CountedSentence) -> Iterator[Fault]:
    """Yield the lists of shares into which a sentence divides a whole that do not make it."""
    for total, parts, cue in find_amount_lists(sentence):
        value = total_of(parts)
        is_named = cue in _NAMING and _WHOLE < value < _MOST_PARTED and _is_divided(sentence.words, parts)
        is_split = is_named or (cue in _SPLITS and (value > _WHOLE or _BY_TRACK not in sentence.words))
        is_off = value >= _LEAST and abs(value - _WHOLE) > slack(parts)
        if is_split and is_off and total is None and parts[0].unit == "percent":
            yield *span(sentence.tokens, parts[0], parts[-1]), written(value, parts[0])


def _is_divided(words: Sequence[str], parts: Sequence[Quantity]) -> bool:
    """Say whether the sentence says before its parts that a whole is divided into them, which have no bounds."""
    before = words[: parts[0].start]
    is_divided = not _DIVIDED.isdisjoint(before) and not _SHARED.isdisjoint(before)
    turns = [one for one, other in pairwise(before) if other in _TURNS]
    is_in_turns = not _PAID.isdisjoint(before) and any(read_number(turn) == len(parts) for turn in turns)
    return (is_divided or is_in_turns) and PARTIAL.isdisjoint(words)


def find_rests_off(sentences: Sequence[CountedSentence]) -> Iterator[Fault]:
    """Yield the rest of a whole that those told in the sentences before it do not leave."""
    for sentence, rest, parts in find_spread_shares(sentences, RATES | _GROWS - _LOOSE):
        value = total_of([*parts, rest])
        if _LEAST <= value < _WHOLE + _MUCH and _is_off(value, parts, rest):
            yield *span(sentence.tokens, rest, rest), written(value, rest)


def _is_off(value: Decimal, parts: Sequence[Quantity], rest: Quantity) -> bool:
    return abs(value - _WHOLE) > _ROUNDED and not fits(parts, rest, _WHOLE)


def _row(sentence: CountedSentence, shares: Sequence[Quantity]) -> Sequence[Quantity]:
    """Return the percentages of a sentence that can only be of one whole: `Komposisinya 55 persen pria dan 48 …`."""
    tokens, _amounts, words = sentence
    rows = (find_row(tokens, shares, first) for first in range(len(shares) - 1))
    if row := next(filter(None, rows), []):
        return row
    is_told = any(word.startswith(_COMPOSITION) for word in words)
    is_of_sexes = is_told and {_sex(words, each) for each in shares} == {True, False}
    return shares if is_of_sexes or _are_allotted(words, shares) or _are_borne(words, shares) else []


def _are_allotted(words: Sequence[str], shares: Sequence[Quantity]) -> bool:
    """Say whether each of three shares or more of one sum goes to something: `40% laba untuk modal, 30% untuk …`."""
    is_of_one = len(shares) > _TWO and sum(word in _SUMS for word in words) == 1
    if not (is_of_one and (_GROWS - _LOOSE | _CUT).isdisjoint(words)):
        return False
    are_joined = all(words[each.start - 1] in JOINTS for each in shares[1:])
    is_closed = words[shares[-1].start - 1] in AND_WHILE
    return is_closed and are_joined and all(_GOES_TO & {*words[each.end : each.end + 3]} for each in shares)


def _are_borne(words: Sequence[str], shares: Sequence[Quantity]) -> bool:
    """Say whether each of some shares is borne by somebody else: `kabupaten menanggung 70 persen dan desa 30 persen`.

    So are those of which the last is of what else there is: `jasa 41 persen, dagang 27 persen, dan sektor lain 32 …`.

    Behind the first and the last share does not stand what each has of its own: `60 persen pasar Waru dan 50 persen
    pasar Tala`.
    """
    between = [words[one.end : other.start] for one, other in pairwise(shares)]
    is_row = bool(between) and all(1 < len(each) <= _FAR and not JOINTS.isdisjoint(each) for each in between)
    is_row = is_row and not AND_WHILE.isdisjoint(between[-1]) and (_GROWS - _LOOSE | PARTIAL | RATES).isdisjoint(words)
    is_of_rest = len(shares) > _TWO and any(
        one not in PLACES and other in OTHERS for one, other in pairwise(between[-1])
    )
    is_given = len(shares) > _TWO + 1 and not RECEIVING.isdisjoint(words[: shares[0].start])
    is_borne = not _BORNE.isdisjoint(words[: shares[0].start])
    is_bare = all(words[each.end] in JOINTS for each in shares[:-1])  # not `70 persen premi dan desa 40 persen gaji`
    return is_row and is_bare and (is_of_rest or is_given or is_borne)


def _sex(words: Sequence[str], share: Quantity) -> bool | None:
    behind = words[share.end] if share.end < len(words) else ""
    return behind in WOMEN if behind in WOMEN | MEN else None


def _is_share(tokens: Sequence[Token], amount: Quantity) -> bool:
    """Say whether a percentage is of people or places, none of whom can be counted twice: `120 persen warga`."""
    before = {*lower_before(tokens, amount.start, 3)}
    behind = [token.lower for token in tokens[amount.end : amount.end + 3]]
    if behind[:1] == ["dari"]:
        is_all = not _WHOLES.isdisjoint(behind[1:2]) and not before.isdisjoint(IN_NUMBER)
        behind = behind[2:] if is_all else []
    return behind[:1] != [] and behind[0] in _MEMBERS and before.isdisjoint(_GROWS)
