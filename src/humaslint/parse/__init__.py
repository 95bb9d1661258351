"""From a file's text to a document: blocks of clean prose, each with a map back to the source.

One module a format (`markdown`, `html`, `text`, the package `word`), and what they share: `builder` makes segments,
`draft` collects blocks and pictures, `margin` and `line_roles` know lines by their words and their place,
`block_roles` knows what shows only in the end. Only this package makes segments, and positions are carried, never
searched for. Nothing here may import rules or the engine, and a format's module is imported when the first file of that
format is read.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import PurePath

from humaslint.model.document import Document
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse.gaps import even_gaps
from humaslint.parse.languages import language_code
from humaslint.parse.shown_errors import set_shown_errors_apart
from humaslint.parse.transcripts import set_turns_apart
from humaslint.parse.verses import set_verses_apart

__all__ = ["FORMATS", "PARSERS", "parse"]


def _markdown(source: Source, language: str) -> Document:
    from humaslint.parse.markdown import parse_markdown

    return parse_markdown(source, language)


def _mdx(source: Source, language: str) -> Document:
    from humaslint.parse.markdown import parse_markdown

    return parse_markdown(source, language, is_mdx=True)


def _text(source: Source, language: str) -> Document:
    from humaslint.parse.text import parse_text

    return parse_text(source, language)


def _html(source: Source, language: str) -> Document:
    from humaslint.parse.html import parse_html

    return parse_html(source, language)


def _word(source: Source, language: str) -> Document:
    """The document of a Word file; of text that is only called one, as plain text."""
    if source.package is None:
        return _text(source, language)
    from humaslint.parse.word.blocks import parse_word

    return parse_word(source, language)


PARSERS: dict[str, Callable[[Source, str], Document]] = {
    "markdown": _markdown,
    "text": _text,
    "html": _html,
    "mdx": _mdx,
    "word": _word,
}
FORMATS: dict[str, str] = {
    ".md": "markdown", ".markdown": "markdown", ".mdown": "markdown", ".mkd": "markdown",
    ".mdx": "mdx",
    ".txt": "text", ".text": "text",
    ".html": "html", ".htm": "html", ".xhtml": "html",
    ".docx": "word", ".docm": "word",
}  # fmt: skip


def parse(source: Source, format: str | None = None, language: str = "id") -> Document:
    """Return the document in a source. Without `format`, the ending of its path decides; an unknown one means text.

    `language` is the code of the language that holds where the source names none itself.

    Raises HumaslintError for an unknown format, never for anything in the text.
    """
    suffix = PurePath(source.path).suffix.lower()
    name = format or ("word" if source.package else FORMATS.get(suffix, "text"))
    if name not in PARSERS:
        raise HumaslintError(f"Format “{name}” tidak dikenal. Pilih salah satu: {', '.join(PARSERS)}.", source.path)
    document = set_shown_errors_apart(PARSERS[name](source, language_code(language)))
    return even_gaps(set_verses_apart(set_turns_apart(document)))
