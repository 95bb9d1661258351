"""What holds of every document, whatever the text."""

from __future__ import annotations

import re
from html import unescape

import pyromark
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from humaslint.model.document import Document
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse import PARSERS, parse

PARTS = (
    "Warga", "desa", "(foto: rud)", "rud/tik", "12 Mei 2031", "é", "𝒳", "“", "”", " ", "  ", "\n", "\n\n", "\r\n", "\t",
    ".", "*", "**", "_", "`", "~~", "[", "](x)", '![a](b "c")', "[^1]", "[^1]: ", "# ", "> ", "- ", "1. ", "|",
    "|-|-|\n", "\\", "&amp;", "&", "<", "<b>", "</b>", "<p>", "<div>", "</div>", "<br>", "<img src=a alt='b &lt; c'>",
    "<figure>", "<figcaption>", "</figure>", "<li>", "<script>", "<!--", "-->", "<!-- humaslint-disable x -->",
    "[caption]", "[/caption]", "{{< figure src='a' caption='b' >}}", "{{< /figure >}}", "{% x %}", "{{ y }}",
    "[[IMG alt='z']]", "<table><td>", "---\n", "title: a\n", "```\n", "    ", "<pre>", "</pre>", "{", "}",
    "Camat membuka pasar di desa dan warga datang ke sana.", "\0", "\x01", "\ud800", "\ufeff",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PARTS), max_size=30).map("".join) | st.text()
WORDS = st.sampled_from(["Warga", "desa", "air", "9.000", "“baik”", "Jum’at", "&amp;", "&mdash;", r"\*", r"\&", "é"])
INLINE = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.lists(inner, min_size=2, max_size=3).map("\n".join),
        inner.map("*{}*".format),
        inner.map("__{}__".format),
        inner.map("[{}](laman)".format),
        st.sampled_from(["`kode`", "`` a`b ``", "<https://desa.example>", "a<br>b", "a\\\nb", "a  \nb"]),
    ),
    max_leaves=8,
)


def parsed(text: str, name: str) -> Document:
    """The document, or an empty one if the text begins with broken front matter."""
    try:
        return parse(Source("a", text), name)
    except HumaslintError:
        assert text.startswith(("---", "+++"))
        return parse(Source("a", ""), name)


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=100)
@given(text=TEXTS)
def test_segments(name: str, text: str) -> None:
    """Segments are in order, cover the text and nothing else, and verbatim ones copy the source."""
    for block in parsed(text, name).blocks:
        end = source_end = 0
        for segment in block.segments:
            assert segment.start == end < segment.end
            assert source_end <= segment.source_start < segment.source_end
            if segment.verbatim:
                assert block.text[segment.start : segment.end] == text[segment.source_start : segment.source_end]
            end, source_end = segment.end, segment.source_end
        assert end == len(block.text)
        assert block.text == block.text.strip() != ""


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=100)
@given(text=TEXTS)
def test_document(name: str, text: str) -> None:
    """Blocks are in reading order, marks lie in their text, and pictures point at texts of the right kind."""
    document = parsed(text, name)
    starts = [block.segments[0].source_start for block in document.blocks]
    assert starts == sorted(starts)
    for block in document.blocks:
        assert all(0 <= mark.start < mark.end <= len(block.text) for mark in block.marks)
    for image in document.images:
        assert 0 <= image.start < image.end <= len(text)
        for kind, index in (("alt", image.alt), ("caption", image.caption), ("credit", image.credit)):
            assert index is None or document.blocks[index].kind == kind


@pytest.mark.parametrize("name", PARSERS)
@settings(max_examples=50)
@given(text=TEXTS, data=st.data())
def test_to_source(name: str, text: str, data: st.DataObject) -> None:
    """A slice of a block that lies in one verbatim piece is found in the source word for word."""
    for block in parsed(text, name).blocks:
        for segment in filter(lambda segment: segment.verbatim, block.segments):
            start = data.draw(st.integers(segment.start, segment.end - 1))
            end = data.draw(st.integers(start + 1, segment.end))
            assert text[slice(*block.to_source(start, end))] == block.text[start:end]


@settings(max_examples=100)
@given(INLINE)
def test_as_commonmark_shows_it(text: str) -> None:
    """The text of a Markdown paragraph is what a CommonMark renderer shows of it."""
    rendered = pyromark.html(text)
    seen = unescape(re.sub("<[^>]+>", "", rendered.replace("<br>", " ")))
    found = "\n".join(block.text for block in parse(Source("a.md", text)).blocks)
    assert found.split() == seen.split()
