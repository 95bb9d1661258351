"""Reduplicated words whose halves are all but alike."""

from __future__ import annotations

import pytest

from humaslint.indonesian.words.uneven_halves import find_uneven_halves


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("tengah-tegah", "tengah-tengah"),
        ("masing-masin", "masing-masing"),
        ("langkah-lagkahnya", "langkah-langkahnya"),
        ("permaian-permainan", "permainan-permainan"),
        ("anak-aank", "anak-anak"),
    ],
)
def test_half_is_mended(written: str, meant: str) -> None:
    """The half with the slip is written as the other one, affixes aside."""
    assert [each.word for each in find_uneven_halves(written)] == [meant]


@pytest.mark.parametrize(
    "word",
    ["sayur-mayur", "gerak-gerik", "hitam-itam", "lisensi-lisensi", "kicauan-kicauannya", "anak-anak", "tengah"],
)
def test_right_word_is_left_alone(word: str) -> None:
    """Halves with other sounds, affixes or vowels are words, not slips."""
    assert not find_uneven_halves(word)
