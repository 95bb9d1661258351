"""What sums of amounts are held against: whether parts can be of a total, and by how much rounded ones may miss it."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from humaslint.indonesian.amounts.claims import KINDS
from humaslint.indonesian.amounts.estimates import is_estimate
from humaslint.indonesian.amounts.figure_slips import is_mistyped, is_turned
from humaslint.indonesian.amounts.quantities import Quantity, total_of
from humaslint.indonesian.numerals import THOUSANDS, in_figures
from humaslint.indonesian.small_words import FUNCTION_WORDS, VAGUE
from humaslint.indonesian.tokens import Token, lower_before

Fault = tuple[int, int, str]
"""Where a total or shares stand, in str offsets, and what the parts really come to, as written."""

_CONTAINERS = frozenset(
    """
    kecamatan kabupaten kota provinsi desa kelurahan dusun tim kelompok regu paket hari kelas sesi tahap bab ruang
    gedung lantai tahun bulan minggu pekan jam menit detik km kilometer meter hektare ton liter kk keluarga kepala
    rumah sekolah kampus instansi lembaga organisasi komunitas perusahaan stan gerai armada lomba cabang kategori
    program kegiatan negara daerah wilayah pulau kloter rombongan batch angkatan gelombang putaran laga pertandingan
    set poin koma jenis macam aspek hal unsur komponen
    """.split()
)
"""Nouns, in lower case, for what holds other things: its parts need not be of its kind."""
_HELD = {
    **dict.fromkeys(("pejabat", "pegawai", "asn"), frozenset(("kepala",))),
    "bangunan": frozenset(("rumah", "sekolah", "gedung", "kampus")),
    **dict.fromkeys(
        ("instansi", "lembaga", "organisasi"),
        frozenset("instansi lembaga organisasi perusahaan komunitas sekolah kampus".split()),
    ),
    **dict.fromkeys(("kegiatan", "acara"), frozenset("kegiatan lomba pertandingan".split())),
    "daerah": frozenset(("kabupaten", "kota", "daerah")),
    "wilayah": frozenset("kabupaten kota wilayah desa kelurahan kecamatan".split()),
}
"""Nouns, in lower case, of which some containers are sorts: `12 pejabat, yaitu 3 kepala dinas dan 9 camat`."""
_STATES = frozenset("rusak luka meninggal selamat sembuh dirawat".split())
"""Words, in lower case, that stand for a noun left out: `95 rumah, yakni 60 rusak ringan`."""
_MOST = 8
"""Amounts in a sentence of which every selection is tried."""
_LOOSE = VAGUE | {"dari"}
"""Words, in lower case, before an amount that is none of parts told behind it."""
_PAIR, _THOUSAND = 2, 1000
_TELLING = 10_000
"""Of a smaller total what other things come to may miss one digit by chance: `1.240 pedagang … 600 kios, …`."""
_NEARLY = 4
"""A total that is off by more than the fourth of its parts is of something else."""
_CRUDE = 10
"""By what part of itself no rounding makes a total miss its parts."""
_FINE = 100
"""By how much the last digit of an amount is worth less than that of one beside which it is exact."""
_SCALES = tuple((size, f" {word}") for word, size in reversed([*THOUSANDS.items()]))


def is_firm(tokens: Sequence[Token], *amounts: Quantity) -> bool:
    """Say whether none of some amounts is an estimate."""
    return all(_LOOSE.isdisjoint(lower_before(tokens, each.start, 2)) for each in amounts)


def are_exact(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> bool:
    """Say whether none of some amounts of a sentence is an estimate or a bound."""
    return not any(is_estimate(tokens, each) for each in amounts)


def is_source(tokens: Sequence[Token], amounts: Sequence[Quantity], total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether an exact amount behind *dari* is the only one of its noun before parts that all have it.

    `300 siswa dari 14 SMP, yaitu 9 SMP negeri dan 5 SMP swasta`
    """
    before = lower_before(tokens, total.start, 2)
    same = [each for each in amounts if each.noun == total.noun]
    is_plain = before[-1:] == ["dari"] and _LOOSE.isdisjoint(before[:-1])
    return is_plain and total.noun != "" and [*parts] == same[1:] and same[0] == total


def are_of(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether the parts can only be parts of the total: of its unit and kind, each of them smaller.

    Three that come to a large total but for one digit are its parts whatever they are called.
    """
    if any(part.unit != total.unit or part.value >= total.value for part in parts):
        return False
    if total.unit != "count":
        return True
    is_sort = total.value == len(parts) or not total.value / 2 <= total_of(parts) <= total.value * 2
    nouns = {part.noun for part in parts} - _STATES - FUNCTION_WORDS or {total.noun}
    containers = _CONTAINERS - _HELD.get(total.noun, frozenset())
    containers -= {total.noun} if nouns <= KINDS.get(total.noun, frozenset()) else frozenset()
    is_slip = len(parts) > _PAIR and total.value >= _TELLING and is_mistyped(total.value, total_of(parts))
    return not is_sort and (nouns == {total.noun} or is_slip or containers.isdisjoint({total.noun, *nouns}))


def is_of_other_size(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether money comes to a thousand times what it should, or a thousandth: *juta* for *miliar*."""
    is_money = {"rupiah"} == {each.unit for each in (total, *parts)}
    value = total_of(parts)
    return is_money and len(parts) > 1 and total.value in (value / _THOUSAND, value * _THOUSAND)


def is_off(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether the parts do not come to a total, and not so far off that it must be of something else.

    One with two digits turned, or of another scale, is of them however far off it is.
    """
    value = total_of(parts)
    apart = abs(value - total.value)
    is_near = apart <= most_off(parts) or is_turned(value, total.value) or is_of_other_size(total, parts)
    return apart > slack(parts, total) and is_near


def most_off(parts: Sequence[Quantity]) -> Decimal:
    """Return by how much a total may be off that is still one of these parts."""
    return total_of(parts) / _NEARLY


def slack(parts: Sequence[Quantity], total: Quantity | None = None) -> Decimal:
    """Return by how much rounded amounts may miss their sum; nothing where all are whole counts or whole rupiah.

    A part beside one with a digit more is as exact as that: `Rp5 miliar` of *Rp5 miliar, Rp4,5 miliar*. Nobody rounds a
    total so that it misses its parts by a tenth.
    """
    totals = [] if total is None else [total]
    if all(each.step == 1 and each.unit != "percent" for each in (*parts, *totals)):
        return Decimal()
    steps = {part.step for part in parts}
    exact = [part.step / 10 if part.step / 10 in steps else part.step for part in parts]
    rounded = sum((*exact, *(each.step for each in totals)), Decimal()) / 2
    if total is not None and _is_one_rounded(parts, total):
        return total.step / 2
    return min(rounded, total.value / _CRUDE) if total else rounded


def _is_one_rounded(parts: Sequence[Quantity], total: Quantity) -> bool:
    """Say whether money has one part as rounded as its total, and the others, finer by far, fall on that step too.

    Rounded, such parts come to the total or a wrong one: `Rp2,4 miliar, yakni Rp1,6 miliar … dan Rp700 juta …`.
    """
    fine = [part for part in parts if part.step * _FINE <= total.step]
    is_money = total.unit == "rupiah" and len(fine) == len(parts) - 1
    return is_money and all(part.value % total.step == 0 for part in parts)


def span(tokens: Sequence[Token], first: Quantity, last: Quantity | None = None) -> tuple[int, int]:
    """Return the str offsets of an amount, or from the first of two to the last, the noun behind included."""
    return tokens[first.start].start, tokens[(last or first).noun_end - 1].end


def written(value: Decimal, like: Quantity) -> str:
    """Return an amount in figures as Indonesian writes them, with the unit and about the scale of another."""
    scale, name = next(((size, word) for size, word in _SCALES if size <= like.value and like.step > 1), (1, ""))
    text = in_figures((value / scale).normalize()) + name
    return {"count": text, "rupiah": f"Rp{text}", "percent": f"{text} persen"}[like.unit]


def find_rest(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Quantity | None:
    """Return the first amount behind *sisanya*, None where there is none."""
    index = next((index for index, token in enumerate(tokens) if token.lower == "sisanya"), len(tokens))
    return next((each for each in amounts if each.start > index), None)


def fits(parts: Sequence[Quantity], rest: Quantity, whole: Decimal) -> bool:
    """Say whether the rest makes the whole with some of the parts, or there are too many to tell."""
    if len(parts) > _MOST:
        return True
    chosen = (each for size in range(1, len(parts) + 1) for each in combinations(parts, size))
    return any(abs(total_of([*each, rest]) - whole) <= slack([*each, rest]) for each in chosen)
