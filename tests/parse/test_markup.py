"""The HTML tokenizer agrees with one that follows the WHATWG standard to the letter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from humaslint.parse.markup import Attribute, MarkupToken, TokenType, attributes, read_markup

PARTS = (
    "<p>", "</p>", "<", ">", "</", "<!--", "-->", "--!>", "<!", "<?", "a", "B", " ", "\n", '"', "'", "=", "/", "&",
    "&amp", "&amp;", "&#65;", "&#x41", "&notit;", "&lt", ";", "<b class=", "<a href='x'>", "<script>", "</script>",
    "<title>", "</title ", "<textarea>", "é", "𝒳", "-", "]",
)  # fmt: skip


def test_tokens() -> None:
    """Tags, references, comments and text are found at their offsets."""
    assert list(read_markup("x<P a='>'>&amp;y</p><!--z-->", 0, 28)) == [
        MarkupToken(TokenType.TEXT, 0, 1),
        MarkupToken(TokenType.START_TAG, 1, 10, "p"),
        MarkupToken(TokenType.REFERENCE, 10, 15, "&"),
        MarkupToken(TokenType.TEXT, 15, 16),
        MarkupToken(TokenType.END_TAG, 16, 20, "p"),
        MarkupToken(TokenType.COMMENT, 20, 28),
    ]


@pytest.mark.parametrize("name", ["script", "style", "iframe", "noscript", "noembed", "noframes", "xmp"])
def test_what_is_in_a_raw_element_is_no_markup(name: str) -> None:
    """Its content makes no tokens, whatever it looks like."""
    text = f"<{name}><p>a&amp;</{name}x></{name}>b"
    close = text.index(f"</{name}>")
    assert list(read_markup(text, 0, len(text))) == [
        MarkupToken(TokenType.START_TAG, 0, len(name) + 2, name),
        MarkupToken(TokenType.END_TAG, close, len(text) - 1, name),
        MarkupToken(TokenType.TEXT, len(text) - 1, len(text)),
    ]


def test_attributes() -> None:
    """An attribute's value is found whatever its quotation marks; the first of a name counts."""
    text = "<img a=1 B = \"x y\" c='' d alt=z/ b=2>"
    assert attributes(text, 0, len(text)) == {
        "a": Attribute("1", 7, 8),
        "b": Attribute("x y", 14, 17),
        "c": Attribute("", 22, 22),
        "d": Attribute("", 25, 25),
        "alt": Attribute("z/", 30, 32),
    }


@pytest.mark.parametrize(
    ("script", "end"),
    [
        pytest.param("<!--<script></script>", None, id="never"),
        pytest.param("<!--<script></script></script>", 21, id="the-second"),
        pytest.param("<!--<SCRIPT/></Script ></script>", 23, id="the-second-in-capitals"),
        pytest.param("<!--<script><script></script></script>", 29, id="two-begun-one-ended"),
        pytest.param("<!--<script>--></script>", 15, id="comment-closed"),
        pytest.param("<!--><script></script>", 13, id="comment-closed-at-once"),
        pytest.param("<!--<scripts></script>", 13, id="another-name"),
        pytest.param("<script></script>", 8, id="no-comment"),
        pytest.param("--><script></script>", 11, id="no-comment-to-close"),
    ],
)
def test_a_script_in_a_comment_ends_by_its_own_tag(script: str, end: int | None) -> None:
    """The end tag of a script is the first that ends no script begun in a comment in it."""
    text = f"<script>{script}"
    tokens = [MarkupToken(TokenType.START_TAG, 0, 8, "script")]
    if end is not None:
        tokens.append(MarkupToken(TokenType.END_TAG, 8 + end, len(text), "script"))
    assert list(read_markup(text, 0, len(text))) == tokens


@settings(max_examples=100)
@given(st.lists(st.sampled_from(PARTS), max_size=24).map("".join))
@example("<script><!--<script></script>")
@example("<script><!--></script>")
def test_as_the_standard_says(text: str) -> None:
    """Whatever the markup, the tags and the text a reader sees are those of the standard's tokenizer."""
    turbohtml = pytest.importorskip("turbohtml")
    expected = []
    for token in turbohtml.tokenize(text):
        if token.type in {turbohtml.TokenType.START_TAG, turbohtml.TokenType.END_TAG}:
            expected.append((token.type is turbohtml.TokenType.END_TAG, token.tag))
        elif token.type is turbohtml.TokenType.TEXT and expected[-1:] != [(False, "script")]:
            expected.extend(token.data)
    assert list(seen(text)) == expected


def seen(text: str) -> Iterator[str | tuple[bool, str]]:
    """The characters a reader sees, and each tag as whether it ends an element and its name."""
    for token in read_markup(text, 0, len(text)):
        if token.type in {TokenType.START_TAG, TokenType.END_TAG}:
            yield (token.type is TokenType.END_TAG, token.name)
        elif token.type is TokenType.REFERENCE:
            yield from token.name
        elif token.type is TokenType.TEXT:
            yield from text[token.start : token.end]
