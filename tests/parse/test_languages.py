"""The language of a draft, however it is named."""

from __future__ import annotations

import pytest

from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.languages import language_code


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("id", "id"), ("id-ID", "id"), ("in_ID", "id"), ("IND", "id"), (" Bahasa Indonesia ", "id"),
        ("Indonesian", "id"), ("en", "en"), ("en-GB", "en"), ("English", "en"),
        ("Bahasa Inggris", "en"), ("bahasa Jawa", "ja"), ("i-default", "i"), ("", ""), ("bahasa", ""), ("2", ""),
    ],
)  # fmt: skip
def test_names_and_codes(name: str, code: str) -> None:
    """Indonesian has several codes, and is the only language that must be told from all others."""
    assert language_code(name) == code


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("a.md", "---\nbahasa: Indonesia\n---\nWarga datang.\n"),
        ("a.md", "+++\nlocale = 'in_ID'\n+++\nWarga datang.\n"),
        ("a.md", "---\nbahasa: Bahasa\n---\nWarga datang.\n"),
        ("a.html", "<p lang='in'>Warga datang.</p>"),
        ("a.html", "<html lang=''><p>Warga datang.</p></html>"),
    ],
)
def test_an_indonesian_draft_is_one(path: str, text: str) -> None:
    """Every rule would be silent in a block that seems to be in another language."""
    document = parse(Source(path, text), language="ind")
    assert (document.language, [block.language for block in document.blocks]) == ("id", ["id"])
