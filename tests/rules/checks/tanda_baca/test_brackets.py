"""Brackets and their partners, in one paragraph and in the next."""

from __future__ import annotations

from humaslint import RunOptions, lint_text


def found(text: str, filename: str = "siaran.md") -> list[tuple[int, str]]:
    """The offset and the mark of each bracket reported."""
    diagnostics = lint_text(text, filename, RunOptions(select=("tanda-baca/kurung-timpang",)))
    return [(each.start, each.text) for each in diagnostics]


def test_an_aside_over_two_paragraphs_is_right() -> None:
    """Its brackets find each other, however many paragraphs lie between."""
    assert found("(Catatan: pasar buka.\n\nPasar tutup Minggu.\n\nTerima kasih.)") == []


def test_brackets_of_two_kinds_are_no_pair() -> None:
    """Both are reported."""
    assert found("Balai Latihan (BLK] dibuka.") == [(14, "("), (18, "]")]


def test_labels_of_lists_and_faces_are_left_alone() -> None:
    """`1)`, `a)`, `iv)` and `:)` have no partner to lose."""
    assert found("Syaratnya a) sehat, iv) lulus, 12) hadir :) dan ;-)", "siaran.txt") == []


def test_a_figure_before_a_bracket_is_no_face() -> None:
    """`8 (delapan)` is a pair."""
    assert found("Ada 8 (delapan) desa dan 8 (delapan desa.") == [(27, "(")]
