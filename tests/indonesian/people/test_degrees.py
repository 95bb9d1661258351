"""Degrees behind names, as they are really written."""

from __future__ import annotations

import pytest

from humaslint.indonesian.people.degrees import find_degrees
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def found(text: str) -> list[tuple[str, str, bool]]:
    """What is written, what EYD writes, and whether a comma stands before, of each degree in a paragraph."""
    passage = Release(parse(Source("siaran.txt", text), "text")).passages[0]
    return [
        (text[degree.start : degree.end], degree.form, degree.has_comma)
        for degrees in find_degrees(passage)
        for degree in degrees
    ]


def test_every_degree_of_a_chain_is_found() -> None:
    """Stops, commas and spaces may be missing anywhere between them."""
    assert found("Lalu Hj. Ratna Dewanti SE.,M.Si MH hadir.") == [
        ("SE.", "S.E.", False),
        ("M.Si", "M.Si.", True),
        ("MH", "M.H.", False),
    ]


def test_a_degree_may_have_a_space_inside() -> None:
    """`S. Sos` is one degree; the initial of a name is none."""
    assert found("Camat Cempaka, Ahmad S. Lesmana, S. Sos, hadir.") == [("S. Sos", "S.Sos.", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Rapat membahas Surat Edaran Menteri Kesehatan, SE Nomor 3.",
        "Perkara itu sampai ke Mahkamah Agung, MA, bulan lalu.",
        "Peserta berasal dari Madrasah Tsanawiyah Lembayung, MA Cempaka, dan SMK.",
        "PT Cahaya Lembayung, SPA, dan BUMD hadir.",
        "Pada 2026 M. Ridwan Lesmana pindah.",
        "Siti Hapsari MA menulis puisi.",
    ],
)
def test_other_abbreviations_are_no_degrees(text: str) -> None:
    """What may be something else counts only behind a person's name."""
    assert found(text) == []
