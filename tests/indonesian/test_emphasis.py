"""What italics set apart, in prose and in a caption that is in italics as a whole."""

from __future__ import annotations

import pytest

from humaslint import lint_text


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("*Bupati melihat apotik baru dan ijin warga di loket, Senin.*", ["apotik", "ijin"]),
        ("*Bupati melihat pameran* Apotik Ijin *dan membuka loket ijin untuk warga.*", ["ijin"]),
        ("Bupati membaca *Sejarah Apotik dan Ijin Warga di Desa Ini* di balai desa.", []),
        ("*Urip iku urup ing apotik kang becik.*", []),
        ("*Apotik Ijin Warga*", []),
    ],
)
def test_italics(text: str, found: list[str]) -> None:
    """They set apart a word or title in prose; where the whole text is Indonesian in italics, what is upright."""
    text = f"Rapat selesai.\n\n{text}\n"
    found_now = [text[each.start : each.end] for each in lint_text(text, "a.md") if each.rule.id == "kata/tidak-baku"]
    assert found_now == found
