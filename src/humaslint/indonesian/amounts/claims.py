"""Numbers of things: `tiga desa`, `kelima kecamatan itu`, and whether they say how many there are."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from humaslint.indonesian.lists.listed_bodies import HEADS
from humaslint.indonesian.numerals import NUMBER_WORDS, TOGETHER, read_figures, read_words
from humaslint.indonesian.small_words import EACH, REGIONS, UP_TO, VAGUE
from humaslint.indonesian.tokens import Token, TokenKind, lower_before

COUNTING = NUMBER_WORDS | TOGETHER.keys()
"""Words, in lower case, that numbers of things begin with."""
GENERIC = frozenset(
    """
    hal poin aspek faktor kategori kriteria syarat persyaratan tahap tahapan jenis macam isu agenda strategi prioritas
    indikator pilar fokus langkah komponen unsur dokumen berkas pesan arahan imbauan cara tips alasan manfaat tujuan
    perubahan keputusan kesepakatan rekomendasi tantangan kendala masalah misi prinsip nilai tugas fungsi pertanyaan
    catatan kewajiban larangan
    """.split()
)
"""Words for things that only a list says: what follows *yaitu* is always these."""
PLACES = REGIONS | {"dusun", "pulau", "negara"}
"""The same where the list is of names."""
KINDS: dict[str, frozenset[str]] = {
    "sekolah": frozenset("sd sdn sdit smp smpn smpit sma sman smk smkn mi min mts mtsn ma man slb tk".split()),
    **dict.fromkeys(("lembaga", "instansi", "institusi", "pihak"), HEADS),
}
"""What the names of things counted begin with, in lower case, other than the word for them."""
GOALS = PLACES | frozenset(
    "titik lokasi tempat pos posko tenda kampung sekolah rumah kantor pasar puskesmas masjid gereja gudang".split()
)
"""What one may go to, so that *ke* before the number makes no ordinal of it: `ke tiga titik`."""
NUMBERED = frozenset(
    """
    nomor no no. pasal ayat kelas tahun tanggal pukul jam rt rw blok jalan jl jl. km bab seri tahap angka butir
    halaman level tipe edisi peringkat juara ranking tingkat golongan lantai semester jilid ruang kamar loket pintu
    jalur versi sesi kloter ke kodim korem koramil kodam yonif batalyon batalion kompi yonarmed yonkav brigif
    """.split()
)
"""Words, in lower case, before a number that make it part of a name: `juara tiga lomba pidato`."""
_NUMBERED = NUMBERED | frozenset("poin grade hari minggu pekan nol koma episode bagian lampiran".split())
_VAGUE = VAGUE | EACH | UP_TO | frozenset("sedikit beberapa sebagian atau paling salah".split())
"""Words before a number that leave open how many there are."""
_UNITS = frozenset(
    """
    kali persen jam menit detik meter kilometer km hektare ton kilogram liter rupiah lipat koma harian mingguan bulanan
    tahunan
    """.split()
)
"""What a number measures, in lower case, and how often something comes: `rencana 5 tahunan`."""
COUNTED_TIMES = frozenset(("kali",))
"""Of the units the one that a list of days may count."""
_MOST = 20
_LONGEST = 400
"""Tokens in a sentence; a longer one is no prose that counts things."""


class Claim(NamedTuple):
    """A number of things: its value, and the indexes of its first token and of the one behind it."""

    value: int
    start: int
    end: int


def find_claims(tokens: Sequence[Token]) -> list[Claim]:
    """Return the numbers from 2 on in a sentence that stand before a word; none where it is too long for prose."""
    claims: list[Claim] = []
    if len(tokens) > _LONGEST:
        return claims
    number, end = TokenKind.NUMBER, 0
    for index in [at for at, token in enumerate(tokens) if token.kind is number or token.lower in COUNTING]:
        if index >= end:
            value, end = _read(tokens, index)
            if value > 1 and end < len(tokens) and (tokens[end].kind is TokenKind.WORD or _is_bare(tokens, index, end)):
                claims.append(Claim(value, index, end))
    return claims


def _is_bare(tokens: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a number tells how many there are with no noun behind it: `syaratnya ada empat, yakni`."""
    is_led = start > 0 and tokens[start - 1].lower in ("ada", "berjumlah")
    return is_led and tokens[end].text in ",:" and tokens[end + 1 : end + 2] != []


def _read(tokens: Sequence[Token], index: int) -> tuple[int, int]:
    """Return the number at a token and the index behind it; 0 where there is none."""
    token = tokens[index]
    if token.lower in TOGETHER:
        return read_together(tokens, index)
    if token.kind is TokenKind.NUMBER:
        return read_figures(token.text) or 0, behind_words(tokens, index + 1)
    end = index
    while end < len(tokens) and tokens[end].lower in NUMBER_WORDS:
        end += 1
    return read_words([each.lower for each in tokens[index:end]]) or 0, end


def read_together(tokens: Sequence[Token], index: int) -> tuple[int, int]:
    """Return the number of so many things taken together, and the index behind it: `ketiga`, `ketiga puluh lima`."""
    end = index + 1
    while end < len(tokens) and tokens[end].lower in NUMBER_WORDS:
        end += 1
    words = [tokens[index].lower.removeprefix("ke"), *(token.lower for token in tokens[index + 1 : end])]
    long = read_words(words) if end > index + 1 else None
    return (long, end) if long else (TOGETHER[tokens[index].lower], index + 1)


def behind_words(tokens: Sequence[Token], index: int) -> int:
    """Return the index behind a bracket that gives the number again, `3 (tiga)`, `tiga (3)`."""
    end = index + 1
    if index >= len(tokens) or tokens[index].text != "(":
        return index
    while end < len(tokens) and (tokens[end].lower in NUMBER_WORDS or tokens[end].kind is TokenKind.NUMBER):
        end += 1
    is_closed = index + 1 < end < len(tokens) and tokens[end].text == ")"
    return end + 1 if is_closed else index


def is_firm(tokens: Sequence[Token], claim: Claim, most: int = _MOST, but: Collection[str] = ()) -> bool:
    """Say whether the number counts things, `most` at the most: it is none of a name, a measure or an estimate.

    `but` are the measures that are let pass.
    """
    before = lower_before(tokens, claim.start, 2)
    is_to = before[-1:] == ["ke"] and tokens[claim.end].lower in GOALS
    is_name = bool(before) and not is_to and (before[-1] in _NUMBERED or before[-1] in "./-")
    is_name = is_name or (before[-1:] == [","] and tokens[claim.start].kind is TokenKind.NUMBER)
    is_second = before[1:] == ["dan"] and (before[0] in NUMBER_WORDS or before[0].isdecimal())
    is_vague = any(word in _VAGUE for word in before)
    noun = tokens[claim.end].lower
    return claim.value <= most and not (is_name or is_second or is_vague) and (noun in but or noun not in _UNITS)
