"""Sentences: full stops are told from the stops of abbreviations, initials and numbers."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.sentences import Sentence, split_sentences


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split_sentences(text)]


def test_offsets_exclude_the_space_between() -> None:
    """A sentence starts at its first character and ends behind its last one."""
    assert split_sentences("  Warga datang.  Mereka duduk. ") == (Sentence(2, 15), Sentence(17, 30))


@pytest.mark.parametrize(
    "text",
    [
        "Rapat digelar di Jl. Melati No. 5, Kec. Randu, Kab. Sekar, Prov. Wana.",
        "Plt. Kepala Dinas, Drs. H. Moh. Saman, M.Si., dan dr. Rini Asih, Sp.A., hadir.",
        "Kabag TU, Djamal Wirasena. S.Ag, hadir bersama Rani Pertiwi. M. Si dan warga.",
        "Yth. Bupati u.p. Sekretaris, a.n. Kepala Dinas.",
        "Rapat dihadiri PT. Dalam Jaya dan CV. Bersama Maju.",
        "Buku R. A. Kartika dan Joko P. Sasmita dipamerkan.",
        "Harga beras Rp. 12.000 s.d. Rp. 13.500,50 per kg.",
        "Pintu dibuka pukul 09.30 pada 30.9.2019 di RT. 05 RW. 02.",
        "Pelajar, guru, dll. ikut serta.",
        "Penyebab kemerosotan ... akan diteliti.",
        "Data ada di dinas.example.id/berkas.Html dan toko.Com sejak lama.",
        "1. Warga mengisi formulir.",
        "a. Kegiatan pertama dimulai.",
        "Bantuan ini meliputi: 1. Benih padi; 2. Pupuk.",
        "“Kami siap!” kata Sari.",
        "“Kami siap.” Kata Sari.",
        "Apa kabar hari ini.. ? ",
        "Selesai sudah. ”",
        "PT Rak Abadi Tbk. Persero.",
        "Mayor Inf. Saman dan Kolonel (Pnb.) Rudi hadir.",
    ],
)
def test_one_sentence_stays_whole(text: str) -> None:
    """Stops of abbreviations, initials, numbers, lists and ellipses end nothing."""
    assert sentences(text) == [text.strip()]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Polisi menangkap AS (24) dan RD.", "Ketiga tersangka itu diperiksa."),
        ("Perkara itu menyeret SB, HN, dan WK.", "Jaksa menuntut ketiganya."),
        ("“Kami siap.”", "Ia pergi."),
        ("“Kami siap!” kata Sari.", "Ia pergi."),
        ('"Kami siap.', 'Mereka juga," ujar Sari.'),
        ("Warga menanam bakau.", "(foto: mia)"),
        ("(Foto: Mia/Ani)", "Warga menanam bakau."),
        ("Ada buku, pena, dll.", "Semua gratis."),
        ("Acara dibuka oleh Budi, S.H.", "Ia juga menanam pohon."),
        ("Pemateri ialah Joko P.", "Menurut dia, acara lancar."),
        ("Laba naik di Rak Abadi Tbk.", "Selain itu, utang turun."),
        ("Rapat mulai pukul 09.30 WIB.", "Peserta hadir."),
        ("Jumlahnya 25.", "Tahun lalu lebih sedikit."),
        ("Terjadi pada 1442 H.", "Kaum muda ikut."),
        ("Ini suatu hal.", "Rapat ditutup."),
        ("Di tingkat RT.", "Rapat ditutup."),
        ("Bahasa negara ialah ....", "Itu jawabannya."),
        ("Selamat pagi...", "Hari ini cerah."),
        ("Rapat berjalan tertib.", "kegiatan ini ditutup."),
        ("Siapa yang datang?", "Semua!"),
        ("Judul tanpa titik", "Isi pada paragraf lain."),
    ],
)
def test_two_sentences_are_told_apart(first: str, second: str) -> None:
    """The second one begins where a reader begins it."""
    gap = "\n\n" if "titik" in first else " "
    assert sentences(first + gap + second) == [first, second]


def test_a_forgotten_space_still_ends_a_sentence() -> None:
    """A lower-case word, a stop and a capital are two sentences; a domain is none."""
    assert sentences("Acara dihadiri warga.Kegiatan lancar.") == ["Acara dihadiri warga.", "Kegiatan lancar."]
    assert sentences("Ini urusan Dinas Sosial.Langkah itu baru.") == ["Ini urusan Dinas Sosial.", "Langkah itu baru."]
    assert sentences("Naskah dimuat di Kabar.Com sejak pagi.") == ["Naskah dimuat di Kabar.Com sejak pagi."]


@given(
    st.text(alphabet=st.sampled_from("aAS19 ...!?…,“”\"'()[]:\n-é\u00a0"), max_size=60)
    | st.lists(st.sampled_from(["Dr. ", "S.H. ", "Ia ", "warga", ". ", "“", ".” ", "(a b) ", "1. ", "kata "])).map(
        "".join
    )
    | st.text(max_size=40)
)
def test_sentences_cover_all_but_white_space(text: str) -> None:
    """Sentences are in order, disjoint, trimmed, and leave out nothing but white space."""
    found = split_sentences(text)
    assert "".join("".join(text[start:end].split()) for start, end in found) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.parametrize("unit", ["R. ", ". (a", ".)", "... ", '. "', "S.H. ", "?!", "\n\n"])
def test_long_runs_take_linear_time(unit: str) -> None:
    """A hundred thousand characters of stops are split at once."""
    text = unit * (100_000 // len(unit))
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())
