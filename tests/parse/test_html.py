"""HTML, from article bodies to whole pages, becomes blocks of prose, pictures and directives."""

from __future__ import annotations

import time

import pytest

from humaslint.model.document import Block, Directive, Document, Gap, Image, Mark, Segment
from humaslint.model.source import Source
from humaslint.parse import parse

RELEASE = """\
<article lang="id-ID">
<h1>Desa Wana Asri Tanam 900 Bibit Aren</h1>
<p><strong>Wana Asri, 7 Juni 2031</strong> &ndash; Warga menanam
   bibit aren di <em>lereng</em> timur.</p>
<figure>
<figcaption>Warga menanam bibit. (Foto: Humas)</figcaption>
<img src="aren.jpg" alt="Warga &amp; bibit">
</figure>
<h2>Rawat bersama</h2>
<ul><li>siram pagi<li>pupuk <code>NPK</code>
<ol><li><p>dua kali</p></ol></ul>
<blockquote><p>“Aren kami rawat,” kata Sasti.</p></blockquote>
<table><tr><th>Dusun<th>Bibit<tr><td>Kulon<td>450</table>
<p>Baris satu<br>
baris dua  lagi. (sst/dn)</p>
<script>let x = "<p>bukan prosa</p>";</script>
<pre>kode</pre>
</article>
"""


def html(text: str) -> Document:
    return parse(Source("rilis.html", text))


def shown(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in document.blocks]


def test_release() -> None:
    """Every part of an article is a block of its kind; end tags may be left out."""
    assert shown(html(RELEASE)) == [
        ("title", "Desa Wana Asri Tanam 900 Bibit Aren"),
        ("lead", "Wana Asri, 7 Juni 2031 – Warga menanam bibit aren di lereng timur."),
        ("caption", "Warga menanam bibit. (Foto: Humas)"),
        ("alt", "Warga & bibit"),
        ("heading", "Rawat bersama"),
        ("item", "siram pagi"),
        ("item", "pupuk NPK"),
        ("item", "dua kali"),
        ("blockquote", "“Aren kami rawat,” kata Sasti."),
        ("cell", "Dusun"),
        ("cell", "Bibit"),
        ("cell", "Kulon"),
        ("cell", "450"),
        ("paragraph", "Baris satu\nbaris dua lagi."),
        ("initials", "(sst/dn)"),
    ]


def test_release_picture() -> None:
    """A figure ties a picture to its caption, whichever stands first."""
    start = RELEASE.index("<img")
    assert html(RELEASE).images == (Image(start, RELEASE.index(">", start) + 1, "aren.jpg", alt=3, caption=2),)


def test_segments() -> None:
    """A reference and a line break with its indents stand for their source as a whole."""
    text = "<p>a &amp; <i>b\n  c</i>  d"
    assert html(text).blocks == (
        Block(
            "lead",
            "a & b c d",
            (
                Segment(0, 2, 3, 5, True),
                Segment(2, 3, 5, 10, False),
                Segment(3, 4, 10, 11, True),
                Segment(4, 5, 14, 15, True),
                Segment(5, 6, 15, 18, False),
                Segment(6, 7, 18, 19, True),
                Segment(7, 8, 23, 25, False),
                Segment(8, 9, 25, 26, True),
            ),
            (Mark("emphasis", 4, 7),),
            gaps=(Gap(7, 8, "  "),),
        ),
    )


def test_alt_position() -> None:
    """An alt text is read at its place in the tag, references and all."""
    text = "<IMG class='x' ALT = 'Pasar &quot;Baru&quot;' src=a.jpg>"
    (block,) = html(text).blocks
    assert (block.kind, block.text) == ("alt", 'Pasar "Baru"')
    assert block.to_source(6, 12) == (text.index("&quot;"), text.index("' src"))


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ('<p><img src=a></p><p class="wp-caption-text">Takarir.</p>', "Takarir."),
        ("<p><img src=a></p>\n<p><em>Takarir.</em></p>", "Takarir."),
        ("<p><img src=a><br><i>Takarir.</i></p>", "Takarir."),
        ("<img src=a><p>Takarir. (Foto: Sri)</p>", "Takarir. (Foto: Sri)"),
        ('[caption id="attachment_6"]<img src=a> Takarir.[/caption]\n<p>Isi.</p>', "Takarir."),
        ("<figure><a href=b><img src=a></a><figcaption>Takarir.</figcaption></figure>", "Takarir."),
        ("<figure><figcaption>Takarir.</figcaption><img src=a><figcaption>Lagi.</figcaption>", "Takarir."),
        ("<p><img src=a></p><p>Isi.</p><p><em>Miring.</em></p>", None),
    ],
)
def test_caption(text: str, caption: str | None) -> None:
    """A caption is known by its element, its class, its italics below the picture, or its credit."""
    document = html(text)
    (image,) = document.images
    assert (None if image.caption is None else document.blocks[image.caption].text) == caption


def test_a_heading_that_the_tag_of_another_level_ends() -> None:
    """It ends there, and of several headings of the first level the first is the title."""
    assert shown(html("<h2>Satu</h3>Dua <h1>Tiga</h1><h1>Empat</h1>")) == [
        ("heading", "Satu"), ("lead", "Dua"), ("title", "Tiga"), ("heading", "Empat"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "is_decorative"),
    [
        ('<img src=a alt="">', False),
        ('<img src=a alt="" aria-hidden="true">', True),
        ('<img src=a role="presentation">', True),
        ('<img src=a alt="" aria-hidden="false">', False),
        ("<img src=a>", False),
    ],
)
def test_decorative(tag: str, is_decorative: bool) -> None:
    """Only a picture that says so needs no alt text; an empty alt alone may be an oversight."""
    assert html(tag).images == (Image(0, len(tag), "a", is_decorative=is_decorative),)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("Teks lepas <div>Isi.</div> lagi", ["Teks lepas", "Isi.", "lagi"]),
        ("<p>Satu<p>Dua", ["Satu", "Dua"]),
        ("<p>&nbsp;</p><p>Isi.</p>", ["Isi."]),
        ("<!-- wp:paragraph --><p>Isi.</p><!-- /wp:paragraph -->", ["Isi."]),
        ("<p>Isi.[gallery ids='1,2'] Lagi.</p>", ["Isi. Lagi."]),
        ("<p>Anggaran [sementara] naik</p>", ["Anggaran [sementara] naik"]),
        ("<p>a<svg><title>x</title><text>y</text></svg> b</p>", ["a b"]),
        ("<nav><ul><li>Beranda</ul></nav><p>Isi.</p><footer>Kontak</footer>", ["Isi."]),
        ("<p>kata <b> kata</b>\n <i> kata</i></p>", ["kata  kata kata"]),
        ("<p>5 < 6 &amp 7 &tidak; A&T</p>", ["5 < 6 & 7 &tidak; A&T"]),
        ("<style>p {}</style><textarea><p>x</p></textarea><p>Isi.", ["Isi."]),
        (
            "<p>20 m<sup>2</sup>, CO<sub>2</sub>, naik<sup><a href='#1'>12</a></sup>, ke-2<sup>nd",
            ["20 m², CO2, naik¹², ke-2nd"],
        ),
        ("<p>Harga <del>naik</del><ins>turun</ins> lagi.</p>", ["Harga turun lagi."]),
        ("<p>Harga <s>naik</s>turun <strike>tajam</strike> lagi.<p><s>Isi.<p>Lain.", ["Harga turun lagi.", "Lain."]),
        (
            "<p>a</p><blockquote class='b twitter-tweet'><p>c</p>d</blockquote><blockquote class=b>e</blockquote>",
            ["a", "e"],
        ),
        ("<p>a<div hidden>b</div><div style='color: red; Display :none'>c</div><div style='x'>d", ["a", "d"]),
        (
            "<p>a[/su_x] [su_b url='x']b [c d=\"e\"] [f https://x.id/g]c[lihat hlm. 3] [x=1] [y]",
            ["a b c[lihat hlm. 3] [x=1] [y]"],
        ),
        ("<b>Satu</b>\nlagi.\n\nDua.\r\n \r\nTiga.\r\rEmpat.", ["Satu lagi.", "Dua.", "Tiga.", "Empat."]),
        ("<div>Satu\n\nlagi.</div>", ["Satu lagi."]),
        ("<p>5<sup>1<p>2<sup>3<sup>4</sup>5</sup>6", ["5¹", "2³⁴⁵6"]),
        ("<p>{% if x %}Isi {{ nama }}{% endif %}.</p>", ["Isi."]),
    ],
)
def test_prose_alone(text: str, blocks: list[str]) -> None:
    """Markup, scripts, navigation and shortcodes are kept out of the prose."""
    assert [block.text for block in html(text).blocks] == blocks


PAGE = """\
<!DOCTYPE html>
<html lang="en"><head><title>Judul | Situs Desa</title><meta charset="utf-8"></head>
<body><div><p>Menu cepat warga.</p><img src="logo.png"></div>
<main><p>Warga dan pemuda desa membersihkan mata air di lereng timur.</p></main>
<div>Berita lain</div></body></html>
"""


@pytest.mark.parametrize(
    "text", ["<p>Satu<br>dua</p>", "<p>Satu\n<br>dua</p>", "<p>Satu<br/>\n  dua</p>", "<p>Satu\n<br>\n<br>\ndua</p>"]
)
def test_line_breaks(text: str) -> None:
    """However the source is set around them, breaks part the words by one."""
    assert [block.text for block in html(text).blocks] == ["Satu\ndua"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("<p>Pasar ramai.<br><br>Warga senang.</p>", ["Pasar ramai.", "Warga senang."]),
        ("Pasar ramai.<br />\n<br />\n<br>&nbsp;<b>Warga</b> senang.", ["Pasar ramai.", "Warga senang."]),
        ("<p>“Siap.”</b><br><br>&ldquo;Ayo.&rdquo;</p>", ["“Siap.”", "“Ayo.”"]),
        ("<p>Pasar itu<br><br>Ramai.<br><br>lalu sepi.</p>", ["Pasar itu\nRamai.\nlalu sepi."]),
        ("<ul><li>Pasar.<br><br>Ramai.</ul>", ["Pasar.\nRamai."]),
    ],
)
def test_two_line_breaks_part_paragraphs(text: str, blocks: list[str]) -> None:
    """Two breaks between sentences are an empty line; amid a sentence or a list they are none."""
    assert [block.text for block in html(text).blocks] == blocks


def test_a_page_of_two_titles_has_that_of_its_body() -> None:
    """The words of the window's title are read only where no heading is the title; a masthead is none."""
    head = "<title>Kantor Desa</title>"
    assert shown(html(f"{head}<h1>Siaran Pers</h1><h1>Bibit Aren</h1><p>Isi.</p>")) == [
        ("date", "Siaran Pers"), ("title", "Bibit Aren"), ("lead", "Isi."),
    ]  # fmt: skip
    assert shown(html(f"{head}<p>Isi.</p>")) == [("title", "Kantor Desa"), ("lead", "Isi.")]


def test_lists_and_tables_within_each_other() -> None:
    """The end of an item or a cell may be left out, yet one of an inner list or table ends none of the outer."""
    text = (
        "<ul><li>a<ol><li>b<li>c</ol>d</ul><table><caption>e</caption><tr><td>f<table><tr><td>g<td>h</table>i<td>j</table>"
        "<div>k</div>"
    )
    assert [(block.kind, block.depth, block.group, block.text) for block in html(text).blocks] == [
        ("item", 1, 1, "a"), ("item", 2, 2, "b"), ("item", 2, 2, "c"), ("item", 1, 1, "d"), ("cell", 0, 3, "e"),
        ("cell", 0, 3, "f"), ("cell", 0, 4, "g"), ("cell", 0, 4, "h"), ("cell", 0, 3, "i"), ("cell", 0, 3, "j"),
        ("lead", 0, 0, "k"),
    ]  # fmt: skip


def test_what_follows_a_caption_of_wordpress_is_prose() -> None:
    """The shortcode ends where it says."""
    text = "[caption id='a']<img src=a alt=b> Takarir.[/caption]<p>Isi.</p>"
    assert shown(html(text)) == [("alt", "b"), ("caption", "Takarir."), ("lead", "Isi.")]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("<a href=x>a</a> b", Mark("link", 0, 1)),
        ("<tt>a</tt> b", Mark("code", 0, 1)),
        ("<cite>a</cite> b", Mark("emphasis", 0, 1)),
        ("<samp>a</samp> b", Mark("code", 0, 1)),
    ],
)
def test_marks(text: str, mark: Mark) -> None:
    """Elements within a line are marks of their words."""
    (block,) = html(f"<p>{text}</p>").blocks
    assert (block.text, block.marks) == ("a b", (mark,))


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("<p class=MsoListParagraph>1.<span>&nbsp;&nbsp; </span>Satu</p>", ["Satu"]),
        (
            "<p style='a:b;mso-list:l0 level1'>·&nbsp; Satu</p><p class=MsoListParagraph>o&nbsp;\tDua",
            ["Satu", "Dua"],
        ),
        ("<p class=MsoListParagraph>1. Satu</p><p class=MsoListParagraph>&nbsp;Dua</p>", ["1. Satu", "Dua"]),
        ("<p class=MsoListParagraph>a&nbsp;kecil</p>", ["a kecil"]),
    ],
)
def test_items_pasted_out_of_word_are_one_list(text: str, texts: list[str]) -> None:
    """Each has its number as text, which is no part of it; what follows a paragraph is another list."""
    blocks = html(f"<p>Isi.</p>{text}</p><p>Isi.</p>{text}").blocks
    items = [("item", number, each) for number in (1, 2) for each in texts]
    lead, prose = ("lead", 0, "Isi."), ("paragraph", 0, "Isi.")
    assert [(block.kind, block.group, block.text) for block in blocks] == [
        lead, *items[: len(texts)], prose, *items[len(texts) :],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "src"),
    [
        ("<img src=a.jpg data-src=b.jpg>", "a.jpg"),
        ("<img data-src=b.jpg>", "b.jpg"),
        ("<img src='data:image/svg+xml,x' data-lazy-src=c.jpg>", "c.jpg"),
        ("<img src='data:image/png;base64,x'>", ""),
        ("<amp-img src=a.jpg></amp-img>", "a.jpg"),
    ],
)
def test_the_address_of_an_image(tag: str, src: str) -> None:
    """It is that of the picture itself, not of the one that stands in its place until it is loaded."""
    assert [image.src for image in html(f"<p>Isi.</p>{tag}").images] == [src]


def test_page() -> None:
    """Of a page only the article counts, under the page's title if the article has none."""
    document = html(PAGE)
    assert shown(document) == [
        ("title", "Judul | Situs Desa"),
        ("lead", "Warga dan pemuda desa membersihkan mata air di lereng timur."),
    ]
    assert document.images == ()


def test_theme_language() -> None:
    """A page whose theme calls it English is Indonesian if its words are."""
    document = html(PAGE)
    assert (document.language, {block.language for block in document.blocks}) == ("id", {"id"})


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        (
            "<body lang=EN-US><h1>Pasar Dibuka</h1><p><span lang=IN>Warga datang dan antre di pasar.</span>",
            ["id", "id"],
        ),
        ("<div lang=en-US><p>Warga datang dan antre di pasar.</p></div><p>Isi.</p>", ["id", "id"]),
        ("<div lang=en><p>People came to the market.</p></div><div lang=id><p>Warga di pasar.</p></div>", ["en", "id"]),
        ("<div lang=ms><p>Warga datang dan antre di pasar.</p></div><p>Isi.</p>", ["ms", "id"]),
    ],
)
def test_template_language(text: str, languages: list[str]) -> None:
    """What stands in an element that a template, or Word, calls English is Indonesian if its words are."""
    assert [block.language for block in html(text).blocks] == languages


def test_language() -> None:
    """An element's language is that of its blocks."""
    text = '<p>Isi berita.</p><blockquote lang="EN-us"><p>Some words.</p></blockquote>'
    assert [block.language for block in html(text).blocks] == ["id", "en"]


def test_directives() -> None:
    """Comments to humaslint are read where they stand."""
    text = "<p>Isi.</p><!-- humaslint-disable-next-line nama -->"
    assert html(text).directives == (Directive("disable-next-line", ("nama",), 11, len(text)),)


def test_front_matter() -> None:
    """A page of Jekyll has front matter too."""
    assert shown(html("---\ntitle: Judul\n---\n<h1>Lain</h1><p>Isi.</p>")) == [
        ("title", "Judul"),
        ("heading", "Lain"),
        ("lead", "Isi."),
    ]


@pytest.mark.parametrize("tags", ["<div>", "<b>", "<ul><li>", "<figure>", "<blockquote>", "<table><td>"])
def test_deep_nesting(tags: str) -> None:
    """Elements nested ten thousand deep are read without recursion."""
    assert [block.text for block in html(tags * 10_000 + "a").blocks] == ["a"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("<p style='display:none'>a<p>isi.</p>", [("lead", "isi.")], id="paragraph"),
        pytest.param("<ul><li hidden>a<li>isi</ul>", [("item", "isi")], id="item"),
        pytest.param("<table><tr><td hidden>a<td>isi</table>", [("cell", "isi")], id="cell"),
        pytest.param(
            "<p>Awal <del>lama<p>isi.</p>", [("lead", "Awal"), ("paragraph", "isi.")], id="deletion-left-open"
        ),
        pytest.param("<ul><li>isi <nav><li>menu</nav></ul>", [("item", "isi")], id="items-of-a-menu"),
        pytest.param("<p>isi <button><p>Kirim</button> lagi.", [("lead", "isi lagi.")], id="paragraph-in-a-button"),
        pytest.param("<body style='display:none'><p>isi.</p>", [("lead", "isi.")], id="page-shown-when-loaded"),
    ],
)
def test_what_is_hidden_ends_where_a_browser_ends_it(text: str, blocks: list[tuple[str, str]]) -> None:
    """An element without an end tag does not take all that follows with it."""
    assert shown(html(text)) == blocks


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_only_empty_lines_part_the_paragraphs_of_bare_text(end: str) -> None:
    """However the lines end."""
    text = end.join(["Satu", "baris lagi.", "", "Dua.", " \t", "Tiga."])
    assert shown(html(text)) == [("lead", "Satu baris lagi."), ("paragraph", "Dua."), ("paragraph", "Tiga.")]


def test_superscript_digit_written_as_a_reference() -> None:
    """It is raised as any other."""
    assert shown(html("<p>5 m<sup>&#50;</sup> di 1<sup>st</sup>.</p>")) == [("lead", "5 m² di 1st.")]


def test_caption_left_open_is_prose() -> None:
    """What follows is no caption, to the end of the draft."""
    assert shown(html("Kode [caption] ini.\n\nBerikut.")) == [("lead", "Kode ini."), ("paragraph", "Berikut.")]


def test_words_in_brackets_with_an_address_are_prose() -> None:
    """A shortcode has nothing but the address."""
    assert shown(html("<p>Isi [baca juga di: https://contoh.go.id/a] dan [embedyt https://contoh.go.id/b].</p>")) == [
        ("lead", "Isi [baca juga di: https://contoh.go.id/a] dan.")
    ]


def test_only_paragraphs_in_the_style_of_a_list_are_items() -> None:
    """Neither any paragraph with a class or a style nor another element in the style of a list."""
    text = "<p class=a>1.&nbsp; Satu<p style='b:c'>2.&nbsp; Dua<div class=MsoListParagraph>3.&nbsp; Tiga</div>"
    assert [(block.kind, block.depth, block.text) for block in html(text).blocks] == [
        ("lead", 0, "1. Satu"), ("paragraph", 0, "2. Dua"), ("paragraph", 0, "3. Tiga"),
    ]  # fmt: skip


@pytest.mark.parametrize("words", ["Dr. Sasti", "No. 5", "H. Rono", "“ Sasti", "Rp 5 juta"])
def test_first_words_of_a_pasted_item_are_no_number(words: str) -> None:
    """A title, a sign or a quotation mark before a fixed space."""
    fixed = words.replace(" ", "\xa0", 1)
    assert shown(html(f"<p class=MsoListParagraph>{fixed} ikut</p>")) == [("item", f"{words} ikut")]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("[a " + 'b="' * 20_000, id="attributes-left-open"),
        pytest.param("[a " + "http://" * 20_000 + " x]", id="addresses"),
        pytest.param("a" + " " * 100_000 + "b\n", id="spaces"),
    ],
)
def test_reading_takes_linear_time(text: str) -> None:
    """Brackets left open and long spaces are passed over once."""
    began = time.process_time()
    html(text)
    assert time.process_time() - began < 2


def test_a_smaller_heading_above_the_title() -> None:
    """The first heading of the first level is the title, not one that a site puts above it."""
    assert shown(html("<h2>Kabar Desa</h2><h1>Pasar Dibuka</h1><p>Isi berita.</p>")) == [
        ("heading", "Kabar Desa"),
        ("title", "Pasar Dibuka"),
        ("lead", "Isi berita."),
    ]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ('<meta name="description" content="Loket &amp; kios dibuka.">', "Loket & kios dibuka."),
        ("<META content='Loket > kios dibuka.' name=Description />", "Loket > kios dibuka."),
        ('<meta name="description" content="Loket dan kios dibuka oleh cam…">', None),
        ('<meta name="description" content="Loket dan kios dibuka oleh cam">', None),
        ('<meta name="description" content="">', None),
        ('<meta name="keywords" content="Loket dibuka.">', None),
        ('<meta name="description"', None),
    ],
)
def test_what_a_page_says_of_itself(tag: str, text: str | None) -> None:
    """A description that is whole is read, wherever the article stands; one that a program cut off is not."""
    page = f"<html><head>{tag}</head><body><main><h1>Loket</h1><p>Camat membuka loket.</p></main></body></html>"
    document = parse(Source("a.html", page))
    found = [block for block in document.blocks if block.kind == "description"]
    assert [block.text for block in found] == ([] if text is None else [text])
    for block in found:
        assert page[slice(*block.to_source(0, 5))] == "Loket"


def test_a_description_in_the_body_is_markup() -> None:
    """Microdata there says of a thing what it is."""
    page = '<body><p>Camat membuka loket.</p><meta itemprop="description" name="description" content="Loket."></body>'
    assert [block.kind for block in parse(Source("a.html", page)).blocks] == ["lead"]
