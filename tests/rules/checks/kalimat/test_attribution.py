"""A quotation that stands alone in its paragraph, and what near it names a speaker."""

from __future__ import annotations

import pytest

from humaslint import RunOptions, lint_text

QUOTATION = "“Kami ingin loket ini buka sampai malam.”"


def found(text: str) -> list[str]:
    """Each quotation reported."""
    return [each.text for each in lint_text(text, "siaran.md", RunOptions(select=("kalimat/atribusi",)))]


def test_a_lone_quotation_needs_a_speaker() -> None:
    """The whole paragraph is reported."""
    assert found(f"Loket dibuka.\n\n{QUOTATION}\n\nAntrean pendek.") == [QUOTATION]


@pytest.mark.parametrize(
    "before",
    ["Camat Randu berkata:", "Camat Randu menyampaikan harapannya.", "“Loket siap,” kata Camat Randu.", "Pesannya,"],
)
def test_the_paragraph_before_may_name_the_speaker(before: str) -> None:
    """A colon, a verb of saying or an attributed quotation leads on to the next paragraph."""
    assert found(f"Loket dibuka.\n\n{before}\n\n{QUOTATION}") == []


@pytest.mark.parametrize("after", ["Demikian pesan Camat Randu.", "Hal itu disampaikan camat.", "Ujar camat itu."])
def test_the_paragraph_after_may_name_the_speaker(after: str) -> None:
    """It points back to the quotation with its first words."""
    assert found(f"Loket dibuka.\n\n{QUOTATION}\n\n{after}") == []


def test_slogans_block_quotes_and_attributed_quotations_are_left_alone() -> None:
    """Only a full sentence between quotation marks, in a plain paragraph, is somebody's words."""
    assert found("Loket dibuka.\n\n“Loket Cepat Warga Senang”\n\n“Satu loket!”") == []
    assert found(f"Loket dibuka.\n\n> {QUOTATION}") == []
    assert found("“Kami ingin loket ini buka sampai malam,” kata Rusli.") == []
