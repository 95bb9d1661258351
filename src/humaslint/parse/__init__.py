"""From a file's text to a document: blocks of clean prose, each with a map back to the source.

One module a format (`markdown`, `html`, `text`), and what they share: `builder` makes segments, `draft`
collects blocks and pictures, `margin` knows the lines around the prose. Only this package makes segments,
and positions are carried, never searched for. Nothing here may import rules or the engine, and a format's
module is imported when the first file of that format is read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from humaslint.model.document import Document
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source

__all__ = ["FORMATS", "PARSERS", "parse"]


def _markdown(source: Source) -> Document:
    from humaslint.parse.markdown import parse_markdown

    return parse_markdown(source)


def _text(source: Source) -> Document:
    from humaslint.parse.text import parse_text

    return parse_text(source)


def _html(source: Source) -> Document:
    from humaslint.parse.html import parse_html

    return parse_html(source)


PARSERS: dict[str, Callable[[Source], Document]] = {"markdown": _markdown, "text": _text, "html": _html}
FORMATS: dict[str, str] = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown",
    ".txt": "text", ".text": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html",
}  # fmt: skip


def parse(source: Source, format: str | None = None) -> Document:
    """Return the document in a source. Without `format`, the ending of its path decides; an unknown one means text.

    Raises HumaslintError for an unknown format, never for anything in the text.
    """
    name = format or FORMATS.get(PurePath(source.path).suffix.lower(), "text")
    if name not in PARSERS:
        raise HumaslintError(f"Format “{name}” tidak dikenal. Pilih salah satu: {', '.join(PARSERS)}.", source.path)
    return PARSERS[name](source)
