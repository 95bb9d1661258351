"""The comma between subject and predicate: how a long subject is shown, and what is taken for an aside."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text

RULES = RunOptions(select=("tanda-baca/koma-subjek",))


def found(text: str) -> list[str]:
    return [each.text for each in lint_text(text, "siaran.md", RULES)]


def test_a_long_subject_is_shown_by_its_last_word() -> None:
    """The comma and the verb are always part of what is reported."""
    assert found("Warga Desa Melur, menanam bakau.") == ["Warga Desa Melur, menanam"]
    assert found("Seluruh warga dari dua belas desa di pesisir Melur, menanam bakau.") == ["Melur, menanam"]


@pytest.mark.parametrize(
    "text",
    [
        "Warga desa, kata Rani, menanam bakau.",
        "Warga desa, menanam bakau sejak pagi, memanen kepiting.",
        "Dewan komisaris, direksi, dan karyawan hadir.",
        "Peserta antusias, memadati lapangan.",
        "Senin Pagi, mendapat kabar itu, warga berkumpul.",
        "Akhirnya, menanam bakau menjadi kebiasaan.",
        "Ketua panitia yang juga petani, mengatakan hal itu.",
        "“Warga desa, menanam bakau,” kata Rani.",
        "Warga desa, mereka yang tinggal di hulu, pindah.",
    ],
)
def test_asides_lists_and_clauses_are_left_alone(text: str) -> None:
    """A comma that may be right is not reported."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "reported"),
    [
        ("Siswa yang lulus, mendapat medali.", "Siswa yang lulus, mendapat"),
        ("Salah satu dari pihak yang datang, adalah camat.", "Salah satu dari pihak yang datang, adalah"),
        ("Label musik yang berwatak, tidak sekadar menjual.", "Label musik yang berwatak, tidak"),
        ("Regu yang bertugas mengibarkan bendera, akan pulang.", "Regu yang bertugas mengibarkan bendera, akan"),
        ("Kedua desa itu, sepakat membangun tanggul.", "Kedua desa itu, sepakat"),
        ("Fitsindo, menyatakan peringkat itu tetap.", "Fitsindo, menyatakan"),
    ],
)
def test_subjects_with_a_relative_clause_a_pointer_or_a_lone_name(text: str, reported: str) -> None:
    """The comma between them and their predicate is reported with both."""
    assert found(text) == [reported]


@pytest.mark.parametrize(
    "text",
    [
        "Lisensi Karya Bebas bagian dari sistem hak cipta, memberi kemudahan.",
        "Cara yang ditempuh camat, membangun tanggul.",
        "Regu yang bertugas mengibarkan bendera, memasuki lapangan.",
        "Tahun yang lalu, dibangun dua pos.",
        "Informasi yang diterima, membenarkan hal itu.",
        "Warga yang datang, menurut camat, akan dilayani.",
        "Sayangnya, tidak semua warga hadir. Alhamdulillah, telah dibangun posko.",
    ],
)
def test_a_relative_clause_may_hold_the_predicate(text: str) -> None:
    """Nothing is reported where what stands behind the comma may be another clause."""
    assert found(text) == []
