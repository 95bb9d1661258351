"""What is found stays found, but is not mended unasked where it may be a name, a term or somebody else's words."""

from __future__ import annotations

import pytest

from humaslint import fix_text, lint_text

HEAD = "# Warga Waru Menanam Bakau\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Warga menonton film Jam 10 Malam.",
        "Panitia memutar lagu Untuk Mu dan Jam Dua Belas Malam.",
        "Siswa membaca buku Undang-undang Dasar.",
        "Dokumen dikirim lewat aplikasi e-Ijin milik desa.",
        "Dulu kata itu dieja ijin.",
        "Kata apotik berasal dari bahasa Belanda.",
        "Papan bertuliskan ijin usaha dicabut dipasang warga.",
        "Rani menulis di statusnya, dan pesan itu berbunyi: mohon ijin tidak masuk.",
        "— Saya mau ijin dulu, Pak, kata Danu.",
        "Danu: Saya mau ijin dulu.",
        "Panitia membeli:\n\n- beras\n-beras ketan\n- gula",
        "Peserta belajar membedakan ijin dan izin.",
        "Daftar kata:\n\n- ijin → izin\n- apotik → apotek",
        "Kosakata apotik, ijin, dan resiko dibahas.",
        "| Salah | Benar |\n|---|---|\n| ijin | izin |\n| apotik | apotek |",
        "Surat itu memuat kata kerja ijin [sic] dua kali.",
        "Lirik lagu itu:\n\nDirumah ini aku menunggu, ijinkan aku pulang",
        "2026.Pada tahun itu hujan turun.",
        "Pesan itu masuk ke surel Yahoo!Mail miliknya.",
        "Berita itu dimuat di WARUPENA,COM pagi ini.",
        "Kata-kata apotik, ijin, dan resiko sering dipakai.",
        "Kamus itu memuat lema apotik.",
        "Yang benar itu izin dan yang salah ijin.",
        "Apotik berasal dari bahasa Belanda.",
        "Kamus mencatat ijin sebagai varian, bukan kata.",
        "Gerakan Jum'at Bersih digelar.",
        "Danu menjawab: mau ijin dulu, Pak.",
        "Danu: aku ijin dulu ya.",
        "– Ijin dulu, Pak!",
        "Danu berkata ‹saya mau ijin› kepada camat.",
        "Warga menulis <blockquote>kami mau ijin dulu</blockquote> di papan.",
        "Puisi Danu berikut.\n\nHening di rumah ini\n\nijinkan aku pulang",
        "Layanan E-Ijin diluncurkan.",
        "| Tim | Skor |\n|---|---|\n| Waru | 21:15 |",
        "Skor:\n\n- 21:15\n- 15:00",
        "| Istilah | Arti |\n|---|---|\n| apotik | toko obat |",
        "Contoh salah: ijin usaha.",
        "Toko itu dulu ditulis apotik.",
        "Ada pepatah, dimana bumi dipijak disitu langit dijunjung.",
        "—Aku ijin dulu.",
        "Bukan apotik tetapi apotek.",
        "Saya mau ijin dulu, kata Danu.",
        "Dalam bahasa setempat ungkapan itu berbunyi sepi, rame, dan ayem.",
        "Isi kolom ijin dengan huruf cetak.",
        "Panitia memutar Film 5 CM di Toko Serba 35 rb.",
        "Warga menghindari lampiran undangan-ijin.apk dan ijin.py.",
        "Kirim pesan kepada wirasenad.Danu.SE sebelum Senin.",
        "Banjir setinggi 2 m. air masuk ke rumah warga.",
        "Tinggi pohon itu 10 m. di bawahnya ada kolam.",
        "Siswa membaca novel 5 Cm dan buku 5cm.",
        "Warga mengadu lewat situs resmi Lapor.Camat setiap hari.",
        "Kata depan di pada kalimat itu ditulis terpisah, begitu pula partikel walau pun.",
    ],
)
def test_what_may_be_others_words_is_not_mended_unasked(text: str) -> None:
    """A title, a term, a message, a list and the name of a site keep their letters and marks."""
    assert fix_text(HEAD + text + "\n") == HEAD + text + "\n"


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("Film itu diputar jam 10 malam.", "Film itu diputar pukul 10 malam."),
        ("Pemutaran film Senin 4 Mei 2026 gratis.", "Pemutaran film Senin, 4 Mei 2026 gratis."),
        ("Danu: Warga mau ijin dulu.", "Danu: Warga mau izin dulu."),
        ("Tahun 2026.Pada tahun itu hujan turun.", "Tahun 2026. Pada tahun itu hujan turun."),
        ("Ayo!Warga diajak menanam bakau.", "Ayo! Warga diajak menanam bakau."),
        ("Camat membagikan buku Rp 5.000 itu.", "Camat membagikan buku Rp5.000 itu."),
        ("Pemutaran film Jum'at malam gratis.", "Pemutaran film Jumat malam gratis."),
        ("Festival film Nopember mendatang batal.", "Festival film November mendatang batal."),
        ("Ini berarti ijin usaha diperlukan.", "Ini berarti izin usaha diperlukan."),
        ("Kata bupati, ijin itu penting.", "Kata bupati, izin itu penting."),
        ("Akta yang salah tulis tetap perlu ijin.", "Akta yang salah tulis tetap perlu izin."),
        ("Status jalan itu: rusak dan di perbaiki.", "Status jalan itu: rusak dan diperbaiki."),
        ("Danu menulis tiga hal: ijin dan resiko.", "Danu menulis tiga hal: izin dan risiko."),
        ("Hadir 1,5 juta orang dan 20 org siswa.", "Hadir 1,5 juta orang dan 20 orang siswa."),
        ("Izin tertulis dimana pun berlaku.", "Izin tertulis di mana pun berlaku."),
        ("Dalam bahasa Indonesia, ijin usaha dibahas.", "Dalam bahasa Indonesia, izin usaha dibahas."),
        ("Peserta lomba syair:\n\nIjin acara keluar.", "Peserta lomba syair:\n\nIzin acara keluar."),
        ("Varian baru muncul, kata Danu, dan resiko naik.", "Varian baru muncul, kata Danu, dan risiko naik."),
        ("Mari jaga Waru!Warga diminta waspada.", "Mari jaga Waru! Warga diminta waspada."),
        ("Acara dihadiri Danu,Id, dan Rani.", "Acara dihadiri Danu, Id, dan Rani."),
        ("| Hari | Jam |\n|---|---|\n| Senin | 09:00 |", "| Hari | Jam |\n|---|---|\n| Senin | 09.00 |"),
    ],
)
def test_elsewhere_the_same_is_mended(text: str, fixed: str) -> None:
    """A word for a work in the sentence makes nothing a name that does not stand behind it."""
    assert fix_text(HEAD + text + "\n") == HEAD + fixed + "\n"


def test_it_stays_found_and_may_be_mended_when_asked() -> None:
    """Only who asks for every fix has it made."""
    text = f"{HEAD}Dulu kata itu dieja ijin.\n"
    assert [each.fix and each.fix.safe for each in lint_text(text)] == [False]
    assert fix_text(text, unsafe=True) == text.replace("ijin", "izin")


def test_a_sentence_that_stands_first_keeps_its_stop() -> None:
    """What only its place makes a title may be a caption; one that is marked up or titled is none."""
    body = "\n\nWARU – Camat Danu Wiraguna menanam 500 bibit bakau di Desa Waru.\n"
    caption = f"Camat Danu Wiraguna menanam bakau di Desa Waru.{body}"
    title = f"Camat Danu Wiraguna Menanam Bakau di Desa Waru.{body}"
    assert fix_text(caption, "a.txt") == caption
    assert fix_text(title, "a.txt") == title.replace("Waru.\n\n", "Waru\n\n")
    assert fix_text(f"# {caption}", "a.md") == f"# {caption}".replace("Waru.\n\n", "Waru\n\n")
