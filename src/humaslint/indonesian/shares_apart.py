"""Percentages whose whole is told in the sentence before: `Pelamarnya 500 orang. Sebanyak 200 orang atau 40 persen`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from humaslint.indonesian.quantities import Quantity
from humaslint.indonesian.shares import Share, ends, is_alternative, is_vague
from humaslint.indonesian.tokens import Token

_AMONG = frozenset(("sebanyak", "sejumlah"))
_PEOPLE = frozenset(("orang", "jiwa"))
_PERSONS = _PEOPLE | frozenset(
    """
    peserta jemaah responden pelamar pendaftar warga siswa mahasiswa pelajar santri guru pegawai pekerja penumpang
    pasien pengungsi korban tersangka calon anggota petani nelayan atlet pemudik pengunjung penerima lansia anak balita
    penduduk pemilih pelaku pencari karyawan relawan
    """.split()
)
"""Nouns, in lower case, for people, who are told of again as *orang*."""


def find_shares_of_told(
    before: tuple[Sequence[Token], Sequence[Quantity]], sentence: tuple[Sequence[Token], Sequence[Quantity]]
) -> Iterator[tuple[Share, Sequence[Token]]]:
    """Yield the percentage with which a sentence begins that is of the one whole told in the one before.

    `Jumlah pelamar 500 orang. Sebanyak 200 orang atau 40 persen di antaranya perempuan.`
    """
    (words, told), (tokens, amounts) = before, sentence
    is_led = len(amounts) > 1 and amounts[0].start == 1 and tokens[0].lower in _AMONG
    if not is_led or amounts[1].unit != "percent":
        return
    part, percent = amounts[:2]
    wholes = sorted((each for each in told if each.unit == part.unit), key=_value)
    if not wholes or (len(wholes) > 1 and wholes[-1].value != sum(map(_value, wholes[:-1]))):
        return
    whole = wholes[-1]
    is_of_that = part.noun == whole.noun or (part.noun in _PEOPLE and whole.noun in _PERSONS)
    is_whole = tokens[percent.end : percent.end + 1] == [] or tokens[percent.end].lower != "dari"
    is_told = is_of_that and is_whole and is_alternative(tokens, part, percent) and ends(tokens, percent)
    if is_told and part.value < whole.value and not is_vague(words, whole) and not is_vague(tokens, percent):
        yield Share(percent, part, whole), words


def _value(amount: Quantity) -> Decimal:
    return amount.value
