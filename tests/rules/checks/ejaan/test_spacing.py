"""Spaces around marks: where one is missing, where one is too many, and what is left alone."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text


def found(rule: str, text: str, filename: str = "siaran.md") -> list[str]:
    return [each.text for each in lint_text(text, filename, RunOptions(select=(rule,)))]


@pytest.mark.parametrize(
    "text",
    [
        "Surat a.n. Bupati, d.a. Kantor Desa, hlm. 12, S.Kom., M.Si., Sp.A.(K).",
        "Rasio 2:3, pukul 09.30, 1.250,5 kg, Rp2.000,00, 3,5juta, ayat (1)a.",
        "Lihat https://melur.example/a,b;c:d atau humas@melur.example, berkas data.Final.pdf.",
        "Teh “tarik”nya, (ber)sama, warga(-warganya), :D dan ;)",
    ],
)
def test_marks_inside_numbers_addresses_and_abbreviations_need_no_space(text: str) -> None:
    """Nothing is said of them."""
    assert found("ejaan/spasi-sesudah-tanda", text) == []


def test_a_stop_glued_to_a_name_is_no_end_of_sentence() -> None:
    """After a capitalised word only a word that begins sentences shows that one has ended."""
    assert found("ejaan/spasi-sesudah-tanda", "Di Kab.Melur dan Jl.Kenanga. Rapat di Melur.Selain itu, pasar.") == [
        "Melur.Selain"
    ]


def test_all_no_break_spaces_of_a_paragraph_are_one_finding() -> None:
    """The first is shown; the fix mends all of them."""
    text = "Warga\u00a0desa menanam\u00a0bakau.\n\nBiayanya Rp\u00a05 juta."
    (each,) = lint_text(text, "siaran.md", RunOptions(select=("ejaan/spasi-nbsp",)))
    assert each.fix is not None
    assert ([tuple(edit) for edit in each.fix.edits], each.arguments["count"]) == ([(5, 6, " "), (18, 19, " ")], "2")


def test_a_soft_line_break_is_no_double_space() -> None:
    """Neither an indent nor a trailing space makes one."""
    for filename in ("siaran.md", "siaran.txt"):
        assert found("ejaan/spasi-ganda", "Warga desa \n   menanam bakau.", filename) == []
