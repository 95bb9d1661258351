"""Totals against count and share, across one sentence or two."""

from __future__ import annotations

from humaslint import lint_text


def told(text: str) -> list[dict[str, str]]:
    found = lint_text(text + "\n", "siaran.md")
    return [dict(each.arguments) for each in found if each.rule.id == "fakta/perkalian"]


def test_what_the_numbers_come_to_is_written_out() -> None:
    """A multiplication for a total, a division for an amount of each unit."""
    assert told("Tiap desa menerima Rp2,5 juta. Bagi 12 desa, total bantuan Rp36 juta.") == [
        {"found": "Rp36 juta", "sum": "12 desa × Rp2,5 juta", "number": "Rp30 juta"}
    ]
    assert told("Panen 48 ton gabah dari 12 hektare, atau 5 ton per hektare.") == [
        {"found": "5 ton", "sum": "48 ton : 12 hektare", "number": "4"}
    ]


def test_what_may_count_something_else_is_let_be() -> None:
    """Another count, a share over time, an estimate, a total of something named apart."""
    assert told("Tiap desa menerima Rp2 juta. Bagi 12 desa dan 3 kelurahan, total bantuan Rp30 juta.") == []
    assert told("Tiap desa menerima Rp2 juta per bulan. Bagi 12 desa, total bantuan Rp30 juta.") == []
    assert told("Tiap desa menerima sekitar Rp2 juta. Bagi 12 desa, total bantuan Rp30 juta.") == []
    assert told("Tiap desa menerima Rp2 juta. Bagi 12 desa, total anggaran pelatihan Rp30 juta.") == []
