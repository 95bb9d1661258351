"""Words that have lost the space between them, or have one in their middle."""

import pytest

from humaslint.indonesian.words.joined_words import at_capitals, split
from humaslint.indonesian.words.parted_words import rejoin


@pytest.mark.parametrize(
    ("word", "two"),
    [
        ("karyayang", "karya yang"),
        ("akandievaluasi", "akan dievaluasi"),
        ("diunggahke", "diunggah ke"),
        ("saatini", "saat ini"),
        ("mengingatkanmasyarakat", "mengingatkan masyarakat"),
        ("perlumenjaga", "perlu menjaga"),
        ("makamaka", None),
        ("penyalurah", None),
        ("perahuku", None),
    ],
)
def test_a_word_is_two_where_both_are_met(word: str, two: str | None) -> None:
    """Of two words at least one is long or small; no word is cut into syllables."""
    found = split(word)
    assert (found[0] if found else None) == two


@pytest.mark.parametrize(
    ("text", "two"),
    [
        ("KTPdan", "KTP dan"),
        ("olehRandu", "oleh Randu"),
        ("Randudan", "Randu dan"),
        ("Ramadan", ""),
        ("iPhone", ""),
        ("WhatsApp", ""),
        ("KPKnya", ""),
    ],
)
def test_a_capital_shows_where_a_space_is_missing(text: str, two: str) -> None:
    """Brands, clitics behind acronyms and known words are left whole."""
    assert at_capitals(text) == two


@pytest.mark.parametrize(
    ("left", "right", "whole"),
    [
        ("pem", "bangunan", "pembangunan"),
        ("masya", "rakat", "masyarakat"),
        ("nila", "i", "nilai"),
        ("ke", "lalaian", "kelalaian"),
        ("per", "wakilan", "perwakilan"),
        ("per", "satuan", None),
        ("di", "lakukan", None),
        ("ke", "lapangan", None),
        ("ada", "pun", None),
        ("rumah", "makan", None),
    ],
)
def test_two_words_are_one_where_a_part_is_no_word(left: str, right: str, whole: str | None) -> None:
    """What is a word by itself, or has a rule of its own, is left apart."""
    found = rejoin(left, right)
    assert (found.word if found else None) == whole
