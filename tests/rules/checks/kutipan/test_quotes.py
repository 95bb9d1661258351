"""Quotation marks over several paragraphs, and marks of every shape at the edge of speech."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text


def found(rule: str, text: str) -> list[tuple[str, str]]:
    """What the rule reports, each with its fix's new texts joined."""
    return [
        (each.text, "|".join(edit.text for edit in each.fix.edits) if each.fix else "")
        for each in lint_text(text, "siaran.md", RunOptions(select=(rule,)))
    ]


def test_a_quotation_over_three_paragraphs_is_right() -> None:
    """It opens in each paragraph, or in the first alone, and closes in the last."""
    each = "“Kami mulai dari hulu.\n\n“Lalu kami ke hilir.\n\n“Setelah itu selesai,” kata Rani Pertiwi."
    assert found("kutipan/petik-timpang", each) == []
    assert found("kutipan/petik-timpang", each.replace("\n\n“", "\n\n")) == []


def test_the_paragraph_that_leaves_a_quotation_open_is_reported() -> None:
    """The next paragraph begins no quotation."""
    text = "“Kami mulai dari hulu. Lalu ke hilir.\n\nRapat ditutup pukul 10.00 WIB."
    assert found("kutipan/petik-timpang", text) == [("“", "")]


@pytest.mark.parametrize(("opening", "closing"), [("“", "”"), ('"', '"'), ("”", "”"), ("''", "''")])
def test_a_comma_outside_marks_of_any_shape_goes_inside(opening: str, closing: str) -> None:
    """The mark itself is kept as the writer made it."""
    text = f"{opening}Pasar tani ini harus berlanjut{closing}, kata Rani Pertiwi."
    assert found("kutipan/tanda-di-luar", text) == [(f"{closing},", f",{closing}")]


def test_an_ellipsis_before_the_closing_mark_is_kept() -> None:
    """Its stops are no full stop: the comma goes behind them, and none is asked for where there is none."""
    text = "“Kami akan terus mencoba ...”, kata Rani. “Kami akan terus mencoba ...” ujar Rani Pertiwi."
    assert found("kutipan/tanda-di-luar", text) == [("”,", ",”")]
    assert found("kutipan/tanpa-koma", text) == []


@pytest.mark.parametrize(
    ("text", "outside", "missing"),
    [
        ("“Camat bilang, ‘Kami siap,’” kata Rani.", [], []),
        ("“Camat bilang, ‘Kami siap,’”, kata Rani.", [("”,", "”")], []),
        ("“Camat bilang, ‘Kami siap.’”, kata Rani.", [], []),
        ("Ia berpesan, “Ingatlah kata pepatah, ‘Bersatu teguh.’”.", [("”.", "”")], []),
    ],
)
def test_the_mark_of_a_quotation_in_a_quotation_counts(
    text: str, outside: list[tuple[str, str]], missing: list[tuple[str, str]]
) -> None:
    """A comma or stop in front of both closing marks is not written again."""
    assert found("kutipan/tanda-di-luar", text) == outside
    assert found("kutipan/tanpa-koma", text) == missing


@pytest.mark.parametrize(
    "text",
    [
        "“Ayo Bangun Desa Kita” terang benderang di papan itu.",
        "“Kami siap bekerja bersama” jelas bukan janji kosong.",
        "“Kami siap bekerja bersama” kata itu diucapkan Rani.",
        "“Dari Desa untuk Kita Semua” puji syukur menjadi tema doa.",
        "Ia memilih kata “sepakat”, ujar Rani.",
        "Rani menyebut “amplop”, kata camat.",
    ],
)
def test_words_that_only_look_like_verbs_of_saying_attribute_nothing(text: str) -> None:
    """A speaker stands behind a word that is not always a verb; a term is no speech."""
    assert found("kutipan/tanda-di-luar", text) == []
    assert found("kutipan/tanpa-koma", text) == []


def test_a_comma_is_put_in_where_bold_ends() -> None:
    """The fix stays on its own side of the markup."""
    text = "“Pasar tani ini **harus berlanjut**” kata Rani Pertiwi."
    assert found("kutipan/tanpa-koma", text) == [("berlanjut**” kata", ",”")]
