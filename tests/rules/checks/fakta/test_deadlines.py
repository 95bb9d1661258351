"""Dates of one registration: which day opens it, which closes it, and when nothing is told."""

from __future__ import annotations

from humaslint import lint_text


def told(text: str) -> list[str]:
    found = lint_text(text + "\n", "siaran.md")
    return [text[each.start : each.end] for each in found if each.rule.id == "fakta/tenggat"]


def test_the_second_of_two_days_is_shown() -> None:
    """Two closings, two openings, and a closing before the opening."""
    assert told("Pendaftaran dibuka 4–25 Mei 2026. Pendaftaran ditutup pada 20 Mei 2026.") == ["20 Mei 2026"]
    assert told("Pendaftaran dibuka 4 Mei 2026. Registrasi dimulai Senin (11/5/2026).") == ["11/5/2026"]
    assert told("Pendaftaran dibuka 14 Mei 2026. Pendaftaran ditutup pada 5 Mei 2026.") == ["5 Mei 2026"]


def test_other_dates_are_let_be() -> None:
    """Those of something else, of several rounds, of a count so far, and of a year's turn."""
    assert told("Pendaftaran dibuka 4–25 Mei 2026 dan seleksi ditutup pada 30 Mei 2026.") == []
    assert told("Pendaftaran jalur prestasi dibuka 4 Mei 2026. Pendaftaran jalur zonasi dibuka 11 Mei 2026.") == []
    assert told("Pendaftaran ditutup 25 Mei 2026. Pendaftaran hingga 12 Mei 2026 tercatat 500 orang.") == []
    assert told("Pendaftaran dibuka 20 Desember. Pendaftaran ditutup pada 5 Januari.") == []
