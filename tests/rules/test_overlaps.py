"""One slip is told once, two slips that overlap twice."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hadir tokoh desa, diantaranya seperti Danu.", ["diantaranya seperti"]),
        ("Warga membawa foto copy kartu.", ["foto copy"]),
        ("Bupati menghimbau kepada warga.", ["menghimbau", "menghimbau kepada"]),
    ],
)
def test_what_a_wider_finding_mends_is_not_told_again(text: str, told: list[str]) -> None:
    """The inner finding stays where it is surer than the wider one."""
    assert [each.text for each in lint_text(text, "siaran.md", RunOptions(select=("kata", "asing")))] == told
