"""The order in which words that may have been meant are offered."""

from __future__ import annotations

from humaslint import RunOptions, lint_text


def suggestions(text: str) -> list[tuple[str, ...]]:
    """The suggestions for each misspelling of the text."""
    diagnostics = lint_text(text, "siaran.txt", RunOptions(select=("kata/salah-ketik",)))
    return [each.suggestions[:2] for each in diagnostics]


def test_a_word_of_the_release_is_offered_before_one_that_is_a_little_likelier() -> None:
    """The order of two suggestions turns where the release has one of them."""
    assert suggestions("Warga menerima hasil lukusan.") == [("lukisan", "lulusan")]
    assert suggestions("Warga menerima hasil lukusan. Para lulusan pulang.") == [("lulusan", "lukisan")]


def test_behind_a_figure_a_unit_is_offered_first() -> None:
    """Though the other word is likelier elsewhere."""
    assert suggestions("Tebalnya 30 milimter saja.") == [("milimeter", "militer")]
