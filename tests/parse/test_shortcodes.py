"""Shortcodes of Hugo and tags of Liquid in Markdown: their pictures are read, and nothing else of them."""

from __future__ import annotations

import pytest

from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.shortcodes import PLACEHOLDER, blank, find_additions, find_shortcodes

WORD = PLACEHOLDER * 9
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
    assert blank(text, start, find_shortcodes(text, start)) == " " * (start - 1) + "\nb " + PLACEHOLDER * 7


@pytest.mark.parametrize(
    ("text", "blanked"),
    [
        ("# Bab {#a .b c=d}", f"# Bab {PLACEHOLDER * 11}"),
        ("![x](a.jpg){width=50% alt='b c' title=\"d\"}", f"![x](a.jpg){PLACEHOLDER * 31}"),
        ("Isi.\n{: .lead }\n", "Isi.\n          \n"),
        ("::: {.note}\nIsi.\n:::", f"{' ' * 11}\nIsi.\n   "),
        (":::{note} Isi\n:class: a\n:name: b\nIsi.\n:::\n:a: b", f"{' ' * 32}\nIsi.\n{' ' * 9}"),
        ("::: a\r\n:b: c\r\nd", f"{' ' * 12}\r\nd"),
        (":a: b", ":a: b"),
        ("(loket)=\n# Isi (dua)=\n(dua) = b", f"{' ' * 8}\n# Isi (dua)=\n(dua) = b"),
        ("Isi ^loket-1 \nb^2 ^c d ^e", f"Isi {PLACEHOLDER * 9}\nb^2 ^c d {PLACEHOLDER * 2}"),
        ("Isi $$a\nb$$ c", f"Isi {PLACEHOLDER * 7} c"),
        ("Isi $$a\n\nb$$ c", "Isi $$a\n\nb$$ c"),
        ("> [!tip]- Judul", f"> {PLACEHOLDER * 7} Judul"),
        ("[!tip] Judul", "[!tip] Judul"),
        ("Isi %%catatan%% ini.", f"Isi {PLACEHOLDER * 11} ini."),
        ("import A from '../a'\n\nIsi.", f"{' ' * 20}\n\nIsi."),
        ('import {A, B} from "@b/c";\nexport const d = [1]\n', f"{' ' * 26}\n{' ' * 20}\n"),
        ("export const d = 1", " " * 18),
        ("import 'a'", " " * 10),
        (
            "import dari 'Randu' naik\nexport kopi, import 'x' ini",
            "import dari 'Randu' naik\nexport kopi, import 'x' ini",
        ),
        ("Naik 5%% dan 6%% lagi.", "Naik 5%% dan 6%% lagi."),
        ("Naik :contentReference[oaicite:0]{index=0}.", "Naik :contentReference[oaicite:0]{index=0}."),
        ("Himpunan {a=b} dan {x=1, y=2} itu {c=d}.", "Himpunan {a=b} dan {x=1, y=2} itu {c=d}."),
        ("Isi *b*{c=d} ini {a=b}\nlagi.", f"Isi *b*{PLACEHOLDER * 5} ini {PLACEHOLDER * 5}\nlagi."),
        ("Baca [[loket|jam *loket*]] dulu.", f"Baca {PLACEHOLDER * 8}jam *loket*{PLACEHOLDER * 2} dulu."),
        ("Baca ![[denah.png|300]] dulu.", f"Baca {PLACEHOLDER * 18} dulu."),
        ("| [[a\\|b]] | c |", f"| {PLACEHOLDER * 5}b{PLACEHOLDER * 2} | c |"),
        (
            "Baca [[loket]], [[1]](#a), [[a|b]](#c) dan [[a\n|b]].",
            "Baca [[loket]], [[1]](#a), [[a|b]](#c) dan [[a\n|b]].",
        ),
        ("Harga {tetap} US$5 dan {a b}, {5=3}.", "Harga {tetap} US$5 dan {a b}, {5=3}."),
    ],
)
def test_what_programs_add_to_markdown_is_put_out_of_sight(text: str, blanked: str) -> None:
    """Attributes, fences, formulas, comments and the marks of call-outs; in HTML the same signs are prose."""
    assert blank(text, 0, find_additions(text, 0)) == blanked
    assert find_shortcodes(text, 0) == []


def test_a_shortcode_may_be_the_address_of_a_link() -> None:
    """The link stays one, and a picture keeps what else its address says."""
    document = parse(Source("a.md", 'Baca [laman]({{< ref "a b.md" >}}) itu.\n\n![x]({{ site.url }}/a.jpg)\n'))
    assert [(block.text, [mark.kind for mark in block.marks]) for block in document.blocks] == [
        ("Baca laman itu.", ["link"]),
        ("x", []),
    ]
    assert [image.src for image in document.images] == ["/a.jpg"]


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
