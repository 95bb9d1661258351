"""A total and its parts: `30 peserta, terdiri atas 12 guru dan 17 siswa`; shares that come to more than a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise
from typing import Literal, NamedTuple

from humaslint.indonesian.amount_lists import find_amount_lists
from humaslint.indonesian.gender_splits import find_gender_splits
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quantities import Quantity
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.told_totals import find_told_totals
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of

_LIKELY = re.compile(
    r"laki-laki|pria|putra|siswi|terdiri|terbagi|yaitu|yakni|rinci|meliputi|mencakup|sisanya|[(:]\s*\d|total"
    r"|seluruhnya|jumlahnya|belum|tidak|masing-masing|^dari |[.,] dari |\d \w+, \d"
)
"""What a passage with a total and its parts must hold, in lower case."""
_SPLITS_IT = re.compile(r"(?:^|[.!?]\s)(?:mereka|\w+ (?:itu|ini|tersebut)) terdiri")
"""What begins a sentence, in lower case, that tells the parts of what the one before it tells whole."""
_SUMS_UP = re.compile(r"[.!?]\s(?:(?:jumlah|total) (?:ke)?seluruh(?:an)?(?:nya)?|totalnya|seluruhnya) ")
"""What begins a sentence, in lower case, that sums up the one before it."""
_BETWEEN = 5
"""Tokens before the amount in such a sentence."""
_SUMS = frozenset("jumlah uang dana anggaran biaya nilai bantuan pagu".split())
"""What a sum of money is called in it."""
_FIRM = ("belum", "dari")
"""Cues of wholes that may follow *dari*."""
_PARTS = 2
"""How many parts a total has at the least."""
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
_STATES = frozenset("rusak luka meninggal selamat sembuh dirawat".split())
"""Words, in lower case, that stand for a noun left out: `95 rumah, yakni 60 rusak ringan`."""
_MEMBERS = frozenset(
    """
    warga penduduk responden peserta siswa pelajar mahasiswa pegawai karyawan masyarakat pelanggan penerima guru petani
    nelayan pengunjung penumpang anak ibu keluarga desa sekolah rumah
    """.split()
)
"""Nouns, in lower case, for those of whom there are no more than all."""
_WHOLES = frozenset("seluruh semua segenap keseluruhan".split())
"""Words that make of what follows a whole: `120 persen dari seluruh warga`."""
_AMONG = frozenset(("sebanyak", "sejumlah"))
_GROWS = frozenset(
    """
    naik meningkat tumbuh bertambah melonjak target capai mencapai realisasi capaian lebih dari hingga sampai turun
    """.split()
)
_RATES = frozenset(
    """
    capaian pencapaian realisasi serapan penyerapan progres kemajuan pertumbuhan kenaikan peningkatan penurunan inflasi
    tingkat cakupan laju rasio partisipasi kelulusan okupansi keterisian rata-rata
    """.split()
)
"""Words, in lower case, that show percentages to be rates, each of a whole of its own."""
_SPLITS = frozenset("terdiri terbagi rincian rinciannya perinciannya".split())
"""Words that bring in all parts of a whole; behind *yaitu* may stand any of several rates."""
_VAGUE = frozenset("lebih sekitar hampir kurang sedikitnya setidaknya minimal maksimal kira-kira dari".split())
_SCALES = ((10**12, " triliun"), (10**9, " miliar"), (10**6, " juta"), (10**3, " ribu"))
_NEARLY = 4
"""A sum that is off by more than the fourth of its parts is of something else."""
_GAP = 3
"""Characters between two sentences that follow one another."""
_MOST = 8
"""Amounts in a sentence of which every selection is tried."""
_WHOLE = Decimal(100)
_LEAST = Decimal(90)
"""Percent. Shares that come to less may be a few of many."""


class Options(NamedTuple):
    """`find` says what is looked for: a `total` that its parts do not make, or `shares` that make no whole."""

    find: Literal["total", "shares"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each total that its parts do not come to, or at such shares."""
    options = rule.parameters
    assert isinstance(options, Options)
    may_be, judge = (_may_be_total, _totals) if options.find == "total" else (_may_be_shares, _shares)
    for passage in passages_of(rule, release.passages):
        faults = [
            fault for tokens, amounts in passage.amounts if may_be(passage, amounts) for fault in judge(tokens, amounts)
        ]
        if options.find == "total" and _SPLITS_IT.search(passage.lower):
            faults += [fault for one, other in pairwise(passage.amounts) for fault in _across(one, other)]
        if options.find == "total" and _SUMS_UP.search(passage.lower):
            faults += [fault for one, other in pairwise(passage.amounts) for fault in _summed_up(one, other)]
        for start, end, number in faults:
            if not is_silent(rule, passage, start, end):
                arguments = {"found": passage.text[start:end], "number": number}
                yield Finding(rule, passage.place(start, end), arguments)


def _may_be_total(passage: Passage, amounts: Sequence[Quantity]) -> bool:
    """Say whether a sentence may have a total and two parts, at a glance."""
    return len(amounts) > _PARTS and bool(_LIKELY.search(passage.lower))


def _may_be_shares(_passage: Passage, amounts: Sequence[Quantity]) -> bool:
    return any(each.unit == "percent" for each in amounts)


_Amounts = tuple[Sequence[Token], Sequence[Quantity]]
"""The tokens of a sentence and its amounts."""
_Fault = tuple[int, int, str]
"""Where a total or shares stand, in str offsets, and what the parts really come to, as written."""


def _totals(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[_Fault]:
    lists = {
        each.total: each
        for each in (
            *find_told_totals(tokens, amounts),
            *find_gender_splits(tokens, amounts),
            *find_amount_lists(tokens, amounts),
        )
    }
    for total, parts, cue in lists.values():
        is_firm = total is not None and (cue in _FIRM or _is_firm(tokens, total))
        if total is None or not is_firm or not _are_of(total, parts):
            continue
        if abs(sum(part.value for part in parts) - total.value) > _slack([total, *parts]):
            yield *_span(tokens, total, total), _written(sum((part.value for part in parts), Decimal()), total)
    rest = _rest(tokens, amounts)
    whole = next((each for each in amounts if each.start and tokens[each.start - 1].lower == "dari"), None)
    if rest is None or whole is None or whole.unit != rest.unit or whole.start >= rest.start:
        return
    parts = [each for each in amounts if whole.end <= each.start < rest.start and each.unit == rest.unit]
    if parts and not _fits(parts, rest, whole.value) and _are_of(whole, [*parts, rest]):
        yield *_span(tokens, whole, whole), _written(sum((each.value for each in [*parts, rest]), Decimal()), whole)


def _across(before: _Amounts, behind: _Amounts) -> Iterator[_Fault]:
    """Yield the total of a sentence that the next one splits: `58 orang. Mereka terdiri atas 33 pria dan …`."""
    (tokens, amounts), (words, parts) = before, behind
    if not parts or words[0].start - tokens[-1].end > _GAP:
        return
    wholes = [each for each in amounts if each.unit == parts[0].unit]
    if len(wholes) != 1 or not _is_firm(tokens, wholes[0]) or not _is_told_again(words, wholes[0]):
        return
    total = wholes[0]
    for each in find_amount_lists(words, parts):
        value = sum((part.value for part in each.parts), Decimal())
        is_off = abs(value - total.value) > _slack([total, *each.parts])
        if each.total is None and each.cue == "terdiri" and _are_of(total, each.parts) and is_off:
            yield *_span(tokens, total, total), _written(value, total)


def _summed_up(before: _Amounts, behind: _Amounts) -> Iterator[_Fault]:
    """Yield the total with which a sentence sums up the one before: `12 paket … dan 9 paket …. Totalnya 23 paket`."""
    (tokens, parts), (words, totals) = before, behind
    if len(parts) < _PARTS or not totals or totals[0].start > _BETWEEN or words[0].start - tokens[-1].end > _GAP:
        return
    total, value = totals[0], sum((part.value for part in parts), Decimal())
    is_alike = {(part.unit, part.noun) for part in parts} == {(total.unit, total.noun)}
    is_led = _SUMS_UP.match(f". {' '.join(token.lower for token in words[: total.start])} ")
    is_off = _slack([total, *parts]) < abs(value - total.value) <= value / _NEARLY
    if is_alike and is_led and is_off and _is_firm(words, total) and all(_is_firm(tokens, each) for each in parts):
        yield *_span(words, total, total), _written(value, total)


def _is_told_again(words: Sequence[Token], total: Quantity) -> bool:
    """Say whether a sentence begins with a total of the one before: *Mereka*, *Medali itu*, *Dana tersebut*."""
    first = words[0].lower
    return first in ("mereka", total.noun) or (total.unit == "rupiah" and first in _SUMS)


def _shares(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Iterator[_Fault]:
    is_of_rates = any(token.lower in _RATES for token in tokens)
    for total, parts, cue in find_amount_lists(tokens, amounts):
        value = sum((part.value for part in parts), Decimal())
        is_whole = abs(value - _WHOLE) <= _slack(parts)
        is_split = cue in _SPLITS and not is_of_rates and total is None and parts[0].unit == "percent"
        if is_split and value >= _LEAST and not is_whole:
            yield *_span(tokens, parts[0], parts[-1]), _written(value, parts[0])
    rest = _rest(tokens, amounts)
    if rest is not None and rest.unit == "percent":
        parts = [each for each in amounts if each.start < rest.start and each.unit == "percent"]
        value = sum((each.value for each in parts), rest.value)
        if parts and value >= _LEAST and not _fits(parts, rest, _WHOLE):
            yield *_span(tokens, parts[0], rest), _written(value, rest)
    for each in amounts:
        if each.unit == "percent" and each.value > _WHOLE and _is_share(tokens, each):
            yield *_span(tokens, each, each), _written(each.value, each)


def _rest(tokens: Sequence[Token], amounts: Sequence[Quantity]) -> Quantity | None:
    """Return the first amount behind *sisanya*, None where there is none."""
    index = next((index for index, token in enumerate(tokens) if token.lower == "sisanya"), len(tokens))
    return next((each for each in amounts if each.start > index), None)


def _fits(parts: Sequence[Quantity], rest: Quantity, whole: Decimal) -> bool:
    """Say whether the rest makes the whole with some of the parts, or there are too many to tell."""
    if len(parts) > _MOST:
        return True
    chosen = (each for size in range(1, len(parts) + 1) for each in combinations(parts, size))
    return any(abs(sum((part.value for part in each), rest.value) - whole) <= _slack([*each, rest]) for each in chosen)


def _is_share(tokens: Sequence[Token], amount: Quantity) -> bool:
    """Say whether a percentage is of people or places, none of whom can be counted twice: `120 persen warga`."""
    before = {token.lower for token in tokens[max(0, amount.start - 3) : amount.start]}
    behind = [token.lower for token in tokens[amount.end : amount.end + 3]]
    if behind[:1] == ["dari"]:
        is_all = not _WHOLES.isdisjoint(behind[1:2]) and not before.isdisjoint(_AMONG)
        behind = behind[2:] if is_all else []
    return behind[:1] != [] and behind[0] in _MEMBERS and before.isdisjoint(_GROWS)


def _is_firm(tokens: Sequence[Token], total: Quantity) -> bool:
    return not any(token.lower in _VAGUE for token in tokens[max(0, total.start - 2) : total.start])


def _are_of(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Say whether the parts can only be parts of the total: of its unit and kind, each of them smaller."""
    if any(part.unit != total.unit or part.value >= total.value for part in parts):
        return False
    if total.unit != "count":
        return True
    is_sort = total.value == len(parts) or not total.value / 2 <= sum(part.value for part in parts) <= total.value * 2
    nouns = {part.noun for part in parts} - _STATES or {total.noun}
    return not is_sort and (nouns == {total.noun} or _CONTAINERS.isdisjoint({total.noun, *nouns}))


def _slack(amounts: Sequence[Quantity]) -> Decimal:
    """Return by how much rounded amounts may miss their sum; nothing where all are whole counts or whole rupiah."""
    if all(each.step == 1 and each.unit != "percent" for each in amounts):
        return Decimal()
    return sum((each.step for each in amounts), Decimal()) / 2


def _span(tokens: Sequence[Token], first: Quantity, last: Quantity) -> tuple[int, int]:
    has_noun = last.unit == "count" and last.noun
    return tokens[first.start].start, tokens[last.end if has_noun else last.end - 1].end


def _written(value: Decimal, like: Quantity) -> str:
    """Return an amount in figures as Indonesian writes them, with the unit and about the scale of another."""
    scale, name = next(((size, word) for size, word in _SCALES if size <= like.value and like.step > 1), (1, ""))
    text = f"{(value / scale).normalize():,f}".translate(str.maketrans(",.", ".,")) + name
    return {"count": text, "rupiah": f"Rp{text}", "percent": f"{text} persen"}[like.unit]
