"""Shortcodes of Hugo and tags of Liquid in Markdown: their pictures are read, and nothing else of them."""

from __future__ import annotations

import pytest

from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.shortcodes import blank, find_shortcodes

WORD = "\1" * 9
"""What the shortcode `{{< x >}}` becomes among words."""


@pytest.mark.parametrize(
    ("text", "blanked"),
    [
        pytest.param("Satu dua.", "Satu dua.", id="none"),
        pytest.param("a {{< x >}} b", f"a {WORD} b", id="among-words"),
        pytest.param("a\n \t{{< x >}} \nb", "a\n \t          \nb", id="alone-on-its-line"),
        pytest.param("{{< x >}}", " " * 9, id="alone-in-the-text"),
        pytest.param("a {{< x >}}\n", f"a {WORD}\n", id="behind-words"),
        pytest.param("{{< x >}} b", f"{WORD} b", id="before-words"),
        pytest.param("{{< fig >}}", "\n\n       \n\n", id="picture"),
        pytest.param("{% highlight %}a{% endhighlight %}", " " * 34, id="code-with-its-content"),
        pytest.param("{{< highlight >}}a{{< /highlight >}}", " " * 36, id="code-of-hugo"),
        pytest.param("{% comment %}a{% endcomment %}", " " * 30, id="comment-with-its-content"),
        pytest.param("{% comment %}\na", " " * 13 + "\na", id="comment-left-open"),
    ],
)
def test_shortcodes_are_put_out_of_sight(text: str, blanked: str) -> None:
    """A picture becomes blank lines, one alone on its line white space, one among words a word; offsets stay."""
    assert blank(text, 0, find_shortcodes(text, 0)) == blanked


def test_what_is_before_the_start_is_put_out_of_sight() -> None:
    """Front matter becomes spaces and the end of a line, whatever shortcodes are in it."""
    text = "---\na: {{< x >}}\n---\nb {{ y }}"
    start = text.index("b")
    assert blank(text, start, find_shortcodes(text, start)) == " " * (start - 1) + "\nb " + "\1" * 7


@pytest.mark.parametrize(
    ("shortcode", "image"),
    [
        ('{{< figure src="a.jpg" alt="Warga" caption="Warga menanam." attr="Humas" >}}', ("a.jpg", 3)),
        ("{% include image.html url='a.jpg' alt='Warga' %}", ("a.jpg", 1)),
        ("{{< img path=a.jpg title=`Warga` >}}", ("a.jpg", 1)),
        ('{{< figure alt="Warga" >}}', None),
        ('{{< video src="a.mp4" alt="Warga" >}}', None),
        ('{{< config src="a.jpg" >}}', None),
    ],
)
def test_a_shortcode_with_a_source_is_a_picture(shortcode: str, image: tuple[str, int] | None) -> None:
    """It is named as a picture and says where one is; its alt text, caption and credit are texts of it."""
    document = parse(Source("siaran.md", f"# Judul\n\nIsi.\n\n{shortcode}\n"))
    found = [
        (each.src, sum(text is not None for text in (each.alt, each.caption, each.credit))) for each in document.images
    ]
    assert found == ([image] if image else [])
