"""One person's name in two spellings."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humaslint import RunOptions, lint_text

FIRST = ("Ahmad", "Soerya", "Zakiyah", "Larasati", "M.", "Ridho", "Wening", "Nur")
LAST = ("Wijaya", "Puspita Sari", "Hidayatullah", "Kusumawardhani", "Pranata", "Baihaqi")
FRAMES = (
    "Kepala Badan Arsip {} membuka pameran.",
    "“Arsip itu ingatan,” kata {}.",
    "Menurut {}, arsip akan dipindai.",
    "Pameran ditutup oleh {} pada sore hari.",
    "Hadir pula Drs. {}, M.M., bersama keluarga.",
)


def shown(text: str, filename: str = "siaran.md") -> list[tuple[str, str, list[str]]]:
    """What was found: the name there, the name elsewhere, and the words that are pointed to."""
    found = lint_text(text, filename, RunOptions(select=("nama/ejaan-ganda",)))
    return [(each.text, each.arguments["other"], [text[a:b] for a, b in each.related]) for each in found]


def test_the_rarer_spelling_is_reported_wherever_it_stands() -> None:
    """Second mentions by first name count as votes; each rare mention points to the first usual one."""
    text = (
        "Menurut Yunita Maharani, panen baik.\n\n"
        "Ketua Koperasi Yunitha Maharani menambah gudang. “Gudang cukup,” kata Yunitha. Yunitha lalu pulang.\n\n"
        "Sore itu Yunita Maharani kembali.\n"
    )
    assert shown(text) == [("Yunita Maharani", "Yunitha Maharani", ["Yunitha Maharani"])] * 2


def test_of_two_spellings_as_frequent_both_are_reported() -> None:
    """The text does not tell which is right; each place points to the other."""
    text = "Menurut Dyah Permatasari, hasilnya baik.\n\n“Terima kasih,” kata Diah Permatasari.\n"
    assert shown(text) == [
        ("Dyah Permatasari", "Diah Permatasari", ["Diah Permatasari"]),
        ("Diah Permatasari", "Dyah Permatasari", ["Dyah Permatasari"]),
    ]


def test_a_title_in_capitals_counts_and_is_not_held_up_as_the_model() -> None:
    """Letter case is no difference of spelling."""
    text = (
        "# BUPATI SOERYA WIRATAMA BUKA PASAR\n\nBupati Surya Wiratama membuka pasar. “Silakan,” kata Surya Wiratama.\n"
    )
    assert shown(text) == [("SOERYA WIRATAMA", "Surya Wiratama", ["Surya Wiratama"])]
    assert shown(text.replace("SOERYA", "SURYA")) == []


def test_a_caption_and_an_alternative_text_are_read() -> None:
    """The alternative text of a picture is as much of the release as its body."""
    text = (
        "Menurut Drs. Fathur Rozaq, jembatan aman.\n\n![Fatur Rozaq di tepi jembatan](jembatan.jpg)\n\n"
        "Fathur Rozaq pulang.\n"
    )
    assert shown(text) == [("Fatur Rozaq", "Fathur Rozaq", ["Fathur Rozaq"])]


def test_a_name_cut_by_markup_is_one_name() -> None:
    """The stretch reported runs over the markup between."""
    text = "Menurut Betti Kemuning, air surut.\n\n“Syukurlah,” kata **Betty** Kemuning.\n"
    assert shown(text) == [
        ("Betti Kemuning", "Betty Kemuning", ["Betty** Kemuning"]),
        ("Betty** Kemuning", "Betti Kemuning", ["Betti Kemuning"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Dua penari, Dewi Anjani Putrie dan Dewi Anjani Putri, tampil.\n\nMenurut Dewi Anjani Putri, penonton ramai.\n",
        "“Senang,” kata Salma Aulia.\n\nKembarannya, Salmah Aulia, menunggu di tepi lapangan.\n",
        "Camat Heri Sanjaya membuka lomba.\n\nPelatih tim, Herry Sanjaya, mengaku puas.\n",
        "Direktur Bank Niaga Raya Taufik Alamsyah hadir.\n\nDirektur Klinik Sentosa Taufiq Alamsyah menyusul.\n",
        "“Ramai,” kata Sarno, pedagang sayur.\n\nMenurut Sarni, warga lain, hujan reda.\n",
        "Menurut Ahmad Dahriya, kampus itu tua.\n\nAcara di Universitas Achmad Dahriya usai.\n",
    ],
)
def test_two_people_with_similar_names_are_left_alone(text: str) -> None:
    """One sentence, kinship, two offices, two institutions, single names, an institution: each tells them apart."""
    assert shown(text) == []


@settings(max_examples=60)
@given(st.sampled_from(FIRST), st.sampled_from(LAST), st.lists(st.sampled_from(FRAMES), min_size=1, max_size=6))
def test_a_name_in_one_spelling_is_never_reported(first: str, last: str, frames: list[str]) -> None:
    """However often and in whatever surroundings it stands."""
    assert shown("\n\n".join(frame.format(f"{first} {last}") for frame in frames)) == []


def test_the_order_of_paragraphs_does_not_change_which_spellings_are_paired() -> None:
    """Only which of the two is reported may change, where both are as frequent."""
    paragraphs = (
        "Kepala Balai Benih Rochmat Gunadi membuka rapat.",
        "“Benih cukup,” kata Rohmat Gunadi.",
        "Menurut Wening Kusumah, cuaca baik.",
        "Sore itu Wening Kusuma berpamitan.",
    )
    pairs = {
        frozenset(frozenset((found, other)) for found, other, _related in shown("\n\n".join(order)))
        for order in permutations(paragraphs)
    }
    expected = {frozenset(("Rochmat Gunadi", "Rohmat Gunadi")), frozenset(("Wening Kusumah", "Wening Kusuma"))}
    assert pairs == {frozenset(expected)}


SYLLABLES = ("sur", "ya", "ni", "ta", "ro", "chma", "di", "ah", "le", "ka", "wi", "dhy", "asa", "put", "ra", "fi", "th")
NAMES = st.lists(
    st.lists(st.sampled_from(SYLLABLES), min_size=2, max_size=4).map(lambda parts: "".join(parts).capitalize()),
    min_size=2,
    max_size=4,
    unique=True,
).map(" ".join)
SETTINGS = (
    *FRAMES,
    "# Bupati {} Buka Pasar",
    "Bupati Lereng Wilis {} hadir.",
    "- {}, kepala sekolah",
    "![{} menyapa warga](foto.jpg)",
    "“Terima kasih, {},” kata warga.",
    "Wakil Bupati Lereng Wilis, Hj. {}, S.Sos., M.Si., menanam pohon.",
    "Sore harinya {} dan rombongan pulang.",
    "Jalan {} dan Gedung {} ditutup.",
    "{} juga menyapa para petani; {} lalu pulang.",
)


@settings(max_examples=150)
@given(NAMES, st.lists(st.sampled_from(SETTINGS), min_size=1, max_size=8))
def test_a_made_up_name_in_one_spelling_is_never_reported(name: str, frames: list[str]) -> None:
    """Whatever its parts look like to one another: the text has no second spelling to hold it against."""
    assert shown("\n\n".join(frame.replace("{}", name) for frame in frames)) == []


def test_parts_that_only_one_of_the_spellings_has_are_not_suggested() -> None:
    """An initial or a first name left out is no slip: what is pointed to and suggested is the rest."""
    text = (
        "Wakil Gubernur Randu Muhammad Fachri Lubis membuka lomba. “Semoga lancar,” kata Fachri Lubis. "
        "Fachri Lubis pulang.\n\nMenurut M. Fahri Lubis, lomba itu ramai.\n"
    )
    assert [each[:2] for each in shown(text)] == [("Fahri Lubis", "Fachri Lubis")]
