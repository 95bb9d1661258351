"""A word of a name at the head of a sentence, where its capital tells nothing."""

from __future__ import annotations

from humaslint import lint_text


def found(text: str) -> list[tuple[str, str]]:
    return [(each.rule.id, text[each.start : each.end]) for each in lint_text(text, "siaran.md")]


def test_a_name_that_begins_a_sentence_is_no_misspelling() -> None:
    """The full name stands elsewhere in the release."""
    text = "Loket dibuka oleh Antri Astuti pada pagi hari. Antri menyapa warga."
    assert found(text) == []


def test_a_word_that_the_text_has_in_small_letters_is_no_name() -> None:
    """Then the capital at the head of a sentence is that of the sentence."""
    text = "Warga antri sejak pagi di Loket Antri Cepat. Antri panjang itu bubar."
    assert [words for rule, words in found(text) if rule == "kata/tidak-baku"] == ["antri", "Antri"]
