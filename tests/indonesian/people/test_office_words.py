"""Whether two offices, as words, are one."""

from __future__ import annotations

import pytest

from humaslint.indonesian.people.office_words import is_slip_of, read_words


@pytest.mark.parametrize(
    ("written", "right", "is_slip"),
    [
        ("Kepala Dinas Pertanain", "Kepala Dinas Pertanian", True),
        ("Kepala Dinas Pertanian", "Kepala Dinas Pertanain", False),
        ("Kepala Dinas Pertanian", "Kepala Dinas Pertanahan", False),
        ("Kepala Pertanain", "Kepala Dinas Pertanian", False),
    ],
)
def test_an_office_is_a_slip_of_another_by_one_misspelled_word(written: str, right: str, is_slip: bool) -> None:
    """A word of the language is no misspelling of another, and no word may be left out beside it."""
    assert is_slip_of(read_words(written), read_words(right)) is is_slip
