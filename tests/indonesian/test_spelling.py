"""What a slip may have been meant to be."""

from __future__ import annotations

import pytest

from humaslint.indonesian.joined_words import split
from humaslint.indonesian.suggestions import suggest


@pytest.mark.parametrize(
    ("slip", "word"),
    [
        ("denagn", "dengan"),
        ("terdahap", "terhadap"),
        ("jajajarannya", "jajarannya"),
        ("tanpak", "tampak"),
        ("penggiliarn", "penggiliran"),
        ("pelatihna", "pelatihan"),
    ],
)
def test_the_word_that_was_meant_is_the_first_suggestion(slip: str, word: str) -> None:
    """Letters swapped, over another too, a syllable twice, m before p, a form that no list has."""
    assert suggest(slip)[0].word == word


def test_clitics_of_talk_are_suggested_behind_what_releases_say() -> None:
    assert [each.word for each in suggest("kelasm")][:2] == ["kelas", "kelam"]


@pytest.mark.parametrize(
    ("word", "two"),
    [
        ("karyayang", "karya yang"),
        ("mengingatkanmasyarakat", "mengingatkan masyarakat"),
        ("padatahun", "pada tahun"),
        ("pemerintahdaerah", "pemerintah daerah"),
        ("netaudio", None),
        ("pascabencana", None),
        ("pertanggungjawabkan", None),
        ("halaman", None),
    ],
)
def test_a_word_is_two_where_one_is_small_or_both_are_long_and_common(word: str, two: str | None) -> None:
    found = split(word)
    assert (found and found[0]) == two
