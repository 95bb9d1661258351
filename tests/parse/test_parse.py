"""The format of a file: given, or guessed from the ending of its name."""

from __future__ import annotations

import pytest

from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse import FORMATS, PARSERS, parse


@pytest.mark.parametrize(
    ("path", "format", "kinds"),
    [
        ("a.md", None, ["title"]),
        ("a.MARKDOWN", None, ["title"]),
        ("a.html", None, ["lead"]),
        ("a.mdx", None, ["title"]),
        ("a.txt", None, ["title"]),
        ("a.docx", None, ["title"]),
        ("a", None, ["title"]),
        ("a.html", "markdown", ["title"]),
        ("a.md", "html", ["lead"]),
    ],
)
def test_format(path: str, format: str | None, kinds: list[str]) -> None:
    """The ending of the name decides unless the format is given; an unknown ending means text."""
    assert [block.kind for block in parse(Source(path, "# Judul *berita*"), format).blocks] == kinds


def test_formats_have_parsers() -> None:
    """Every ending leads to a parser, and every parser has an ending."""
    assert set(FORMATS.values()) == set(PARSERS)


def test_unknown_format() -> None:
    """A format that does not exist is the user's mistake, and the message names those that do."""
    with pytest.raises(HumaslintError, match="Pilih salah satu: markdown, text, html"):
        parse(Source("a.md", ""), "docx")
