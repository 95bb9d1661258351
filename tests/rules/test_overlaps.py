"""One slip is told once, two slips that overlap twice."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hadir tokoh desa, diantaranya seperti Danu.", ["diantaranya seperti"]),
        ("Warga membawa foto copy kartu.", ["foto copy"]),
        ("Bupati menghimbau kepada warga.", ["menghimbau", "menghimbau kepada"]),
    ],
)
def test_what_a_wider_finding_mends_is_not_told_again(text: str, told: list[str]) -> None:
    """The inner finding stays where it is surer than the wider one."""
    assert [each.text for each in lint_text(text, "siaran.md", RunOptions(select=("kata", "asing")))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rapat selesai. [mohon dicek lagi ke bagian umum!!]", ["struktur/sisa-catatan"]),
        ("Salat idul fitri digelar di lapangan.", ["kata/diperdebatkan"]),
        ("Dijual bahan pokok seperti susu, sirup dan lain-lain.", ["kata/contoh-ganda"]),
        ("Dana itu bukan dari iuran siswa tetapi dari hibah.", ["kalimat/bukan-melainkan"]),
        ("Kader MUSRENBANG hadir.", ["kapital/akronim"]),
        ("Lahan seluas 445 Hektar ditanami padi.", ["angka/satuan"]),
        ("Rapat dibuka pukul, 08.30 Wita.", ["angka/titik-pukul"]),
        ("Kasus turun dari 20 kasus menjadi 12 kasus atau berkurang sembilan kasus.", ["fakta/selisih"]),
        ("Target tahun ini 400 kios. Hingga Mei terisi 300 kios atau 85 persen.", ["fakta/persen-angka"]),
        ("Lomba petani itu berlangsung, selama dua hari di balai desa.", ["tanda-baca/koma-sebelum-keterangan"]),
        ("Panitia terus berupaya, untuk menurunkan biaya.", ["tanda-baca/koma-agar"]),
        ("Penyerahan bibit menurut Lurah Randu, merupakan agenda tahunan.", ["tanda-baca/koma-kata-sisipan"]),
        ("Lomba diikuti sekitar 200-an warga.", ["kata/taksiran-ganda"]),
        ("Warga Ikuti Upacara HUT Ke 81 RI", ["angka/tingkat"]),
    ],
)
def test_a_slip_that_two_rules_see_is_told_by_the_one_that_covers_the_other(text: str, told: list[str]) -> None:
    """Whatever lies within a note to a colleague goes with it."""
    assert [each.rule.id for each in lint_text(text, "siaran.txt")] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peraturan perundang - undangan itu dibahas.", [("kata/gabungan-berimbuhan", "perundang - undangan")]),
        ("Panitia menghibur anakanak desa.", [("kata/gabungan-serangkai", "anakanak")]),
        ("Bantuan diberikan secara langsing.", [("kata/tertukar", "secara langsing")]),
    ],
)
def test_what_two_would_mend_alike_is_told_once(text: str, told: list[tuple[str, str]]) -> None:
    """By the louder of two rules, and by one rule for the widest stretch."""
    assert [(each.rule.id, each.text) for each in lint_text(text, "siaran.txt", RunOptions(select=("kata",)))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Camat berharap, agar warga hadir.", ("tanda-baca/koma-agar", "suggestion")),
        ("Camat berharap , agar warga hadir.", ("tanda-baca/koma-agar", "warning")),
    ],
)
def test_what_covers_is_told_as_loudly_as_what_it_covers(text: str, told: tuple[str, str]) -> None:
    """The space before the comma is surely wrong, whichever rule tells it."""
    assert [(each.rule.id, each.level) for each in lint_text(text, "siaran.txt")] == [told]


def test_what_is_private_is_told_even_within_a_note_to_a_colleague() -> None:
    """The note is to go, but the number must not come back elsewhere."""
    found = lint_text("Camat hadir [tolong dicek lagi, NIK 3201234501900001].", "siaran.txt")
    assert [each.rule.id for each in found] == ["struktur/sisa-catatan", "privasi/nik"]


def test_a_rule_that_is_not_run_covers_nothing() -> None:
    """The other rule speaks where the one that covers it is ignored."""
    found = lint_text("Salat idul fitri digelar di lapangan.", "siaran.txt", RunOptions(ignore=("kata/diperdebatkan",)))
    assert {each.rule.id for each in found} == {"kapital/agama"}
