"""Names of institutions in a text, and words that are easily taken for one another."""

from __future__ import annotations

import pytest

from humaslint.indonesian.government.institutions import find_institutions
from humaslint.indonesian.release import Release
from humaslint.indonesian.words.word_kin import have_one_stem, is_one_slip
from humaslint.model.source import Source
from humaslint.parse import parse


def named(text: str) -> list[tuple[str, str]]:
    """Return each institution as written, and its region."""
    release = Release(parse(Source("siaran.md", text), "markdown"))
    return [
        (release.passages[each.block].text[each.start : each.end], " ".join(each.region))
        for passage in release.passages
        for each in find_institutions(passage)
    ]


def test_the_region_is_not_part_of_the_name() -> None:
    """A name goes on over links and ends before its region, a bracket or a small letter."""
    assert named(
        "Dinas Koperasi, Usaha Kecil, dan Menengah Kab. Lumba mengundang Badan Pengelola Pasar Daerah (BPPD), "
        "Dinas Sosial & Tenaga Kerja, dan Komisi Irigasi Kota Palwa Baru."
    ) == [
        ("Dinas Koperasi, Usaha Kecil, dan Menengah", "kabupaten lumba"),
        ("Badan Pengelola Pasar Daerah", ""),
        ("Dinas Sosial & Tenaga Kerja", ""),
        ("Komisi Irigasi", "kota palwa baru"),
    ]


def test_numbers_days_and_ranks_are_not_part_of_the_name() -> None:
    """Capitals may go on behind a name; *Bagian* before a direction is no body."""
    assert named(
        "Peraturan Komisi Irigasi Nomor 1 dan Surat Kementerian Agama Tahun 2024 dibaca. Rektor Universitas Palawa "
        "Senin bertemu Kepolisian Sektor Waru Kompol Danu dan Rektor Universitas Jenderal Wirasena di Bagian Utara."
    ) == [
        ("Komisi Irigasi", ""),
        ("Kementerian Agama", ""),
        ("Universitas Palawa", ""),
        ("Kepolisian Sektor Waru", ""),
        ("Universitas Jenderal Wirasena", ""),
    ]


def test_a_list_of_nouns_is_one_name() -> None:
    """*Koperasi* and *Perpustakaan* at the end of a list say what an agency is for; before a name they are another."""
    assert named(
        "Dinas Perindustrian, Perdagangan dan Koperasi Kota Palawa, Dinas Perdagangan, Koperasi dan UKM, Dinas "
        "Pertanian, Perpustakaan dan Kearsipan, serta Dinas Pengendalian Penduduk dan KB hadir. Dinas Perdagangan dan "
        "Koperasi Tani Mekar Wangi berbagi kios."
    ) == [
        ("Dinas Perindustrian, Perdagangan dan Koperasi", "kota palawa"),
        ("Dinas Perdagangan, Koperasi dan UKM", ""),
        ("Dinas Pertanian, Perpustakaan dan Kearsipan", ""),
        ("Dinas Pengendalian Penduduk dan KB", ""),
        ("Dinas Perdagangan", ""),
        ("Koperasi Tani Mekar Wangi", ""),
    ]


def test_what_follows_is_no_part_of_the_name() -> None:
    """An office, another body, people, or whatever comes behind a region, is not swallowed."""
    assert named(
        "Dinas Kesehatan dan Bupati Lumba hadir. Dinas Pendidikan, Kepala Desa Palwa, dan warga hadir. Dinas Sosial "
        "dan BPBD hadir. Dinas Perhubungan, Puskesmas Palwa, dan Kader Posyandu hadir. Badan Riset Sulawesi Tenggara "
        "dan Duta Baca hadir. Kementerian Agama Provinsi Bali Tahun 2025. Inspektorat Daerah Lingkup Pemkab Lumba."
    ) == [
        ("Dinas Kesehatan", ""),
        ("Dinas Pendidikan", ""),
        ("Dinas Sosial", ""),
        ("Dinas Perhubungan", ""),
        ("Badan Riset Sulawesi Tenggara", ""),
        ("Kementerian Agama", "provinsi bali"),
        ("Inspektorat Daerah", ""),
    ]


def test_a_word_inside_another_name_begins_none() -> None:
    """*Kantor* before an agency is its building, *Pusat* behind a capital an adjective."""
    assert named(
        "Kantor Dinas Sosial penuh. Instansi Pusat dan Daerah hadir. Anggota Dharma Wanita Persatuan Kota Palwa hadir. "
        "Kepala Pusat Data Statistik hadir."
    ) == [("Dinas Sosial", ""), ("Pusat Data Statistik", "")]


def test_common_nouns_and_shouted_lines_name_nothing() -> None:
    """A head in small letters, a head alone or a line in capitals is no name."""
    assert named("# DINAS SOSIAL GELAR LOMBA\n\nKepala dinas sosial dan Dinas itu hadir.") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("pengelola", "pengelolaan"), ("arsip", "kearsipan"), ("catatan", "pencatatan"), ("pemuda", "kepemudaan")],
)
def test_forms_of_one_stem(one: str, other: str) -> None:
    """Prefixes, suffixes and the nasal of pe- do not hide a stem."""
    assert have_one_stem(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("pertanian", "pertanahan"), ("kelautan", "kehutanan"), ("air", "pengairan")]
)
def test_forms_of_two_stems(one: str, other: str) -> None:
    """Words that only look alike, or whose stem is too short to tell, are no kin."""
    assert not have_one_stem(one, other)


def test_one_slip_is_one_letter_or_one_swap() -> None:
    """A letter dropped, doubled, exchanged or swapped is one slip; two letters or a short word are not."""
    assert is_one_slip("perpustakaan", "perpustakan")
    assert is_one_slip("komunikasi", "komuniaksi")
    assert is_one_slip("perhubungan", "perhubumgan")
    assert not is_one_slip("perhubungan", "perhubungan")
    assert not is_one_slip("perhubungan", "perhutanan")
    assert not is_one_slip("desa", "dasa")
