"""Numbers in words and figures."""

from __future__ import annotations

import pytest

from humaslint.indonesian.numerals import read_figures, read_roman, read_words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("nol", 0),
        ("sebelas", 11),
        ("sembilan belas", 19),
        ("dua puluh", 20),
        ("tiga puluh lima", 35),
        ("seratus", 100),
        ("seratus sepuluh", 110),
        ("tujuh ratus empat puluh dua", 742),
        ("seribu", 1000),
        ("seribu dua ratus", 1200),
        ("lima puluh lima ribu", 55_000),
        ("seratus ribu", 100_000),
        ("satu juta dua ratus lima puluh ribu", 1_250_000),
        ("dua milyar seribu", 2_000_001_000),
        ("sejuta dua puluh", 1_000_020),
        ("semiliar", 1_000_000_000),
        ("tiga ratus triliun empat miliar lima juta enam ribu tujuh", 300_004_005_006_007),
    ],
)
def test_words_come_to_a_number(words: str, number: int) -> None:
    """Every form up to hundreds of trillions is read."""
    assert read_words(words.split()) == number


@pytest.mark.parametrize(
    "words",
    [
        "", "puluh", "dua lima", "ribu", "lima ribu juta", "dua ribu tiga juta", "dua puluh sebelas", "dua puluh nol",
        "lima orang", "ratus dua", "dua seribu",
    ],
)  # fmt: skip
def test_what_is_no_number_is_not_read(words: str) -> None:
    """Words in a wrong order, or other words, give None."""
    assert read_words(words.split()) is None


def test_figures_take_stops_between_thousands_only() -> None:
    """`1.250` is a number, `10.30` a clock time and `2,5` no whole number."""
    assert [read_figures(text) for text in ("1.250", "40000", "10.30", "2,5", "")] == [1250, 40000, None, None, None]


def test_roman_numerals_are_read_in_their_one_form() -> None:
    """`IIX`, `IVI` and `VV` are no numbers, nor is nothing at all."""
    assert [read_roman(text) for text in ("I", "xiv", "XCIX", "CCCXLVIII")] == [1, 14, 99, 348]
    assert [read_roman(text) for text in ("IIX", "IVI", "VV", "XXXX", "IC", "MI", "")] == [None] * 7
