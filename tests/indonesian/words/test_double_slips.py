"""Common words that are two edits away."""

import pytest

from humaslint.indonesian.words.double_slips import find_double_slip


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("berlasngung", ["berlangsung"]),
        ("dilakasanakn", ["dilaksanakan"]),
        ("penganttian", ["penggantian"]),
        ("memebrikan", ["memberikan"]),
        ("maysarakt", ["masyarakat"]),
        ("msaysarakt", ["masyarakat"]),
        ("memanpilkan", ["menampilkan"]),
        ("kepemiluan", ["kepemilikan"]),
        ("berkemajuan", []),
        ("mneyyatakan", ["menyatakan"]),
        ("teadap", ["terhadap"]),
        ("penjlan", ["penjualan"]),
        ("meikutinya", ["mengikutinya"]),
        ("pecintraan", ["pencitraan"]),
        ("beberap", []),
        ("khusrusonyanya", []),
        ("ketinggal", []),
        ("merincikan", []),
        ("matemik", []),
        ("pelaksanakaan", ["pelaksanaan"]),
        ("pelayananki", []),
    ],
)
def test_a_long_word_with_two_slips_is_told(word: str, meant: list[str]) -> None:
    """Only one common word is near; what lacks an ending, or is short, is left alone."""
    assert [each.word for each in find_double_slip(word)] == meant
