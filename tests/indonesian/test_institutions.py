"""Names of institutions in a text, and words that are easily taken for one another."""

from __future__ import annotations

import pytest

from humaslint.indonesian.institutions import find_institutions
from humaslint.indonesian.release import Release
from humaslint.indonesian.word_kin import have_one_stem, is_one_slip
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
