"""Markdown releases become blocks of prose, pictures and directives."""

from __future__ import annotations

import pytest

from humaslint.model.document import Block, Directive, Document, Image, Mark, Segment
from humaslint.model.source import Source
from humaslint.parse import parse

RELEASE = """\
---
title: "Balai Air Sumber Arta Buka Loket \\"Jemput Bola\\""
date: 2031-02-04
description: Loket keliling untuk warga lereng.
cover:
  image: loket.jpg
  alt: Mobil loket di balai desa
  caption: "Warga antre di mobil loket. (Foto: Humas)"
---

**Sumber Arta, 4 Februari 2031** – Balai Air membuka
loket keliling, Selasa (4/2/2031).

## Jadwal _loket_ {#jadwal}

1. Senin di *Desa Kemiri*
2. Selasa di `pos-2`

   Bawa kartu tanda penduduk.
   - anak daftar

> “Kami datang ke warga,” kata Lastri.

| Desa | Jam |
|------|-----|
| Kemiri | 08.00 \\| 10.00 |

Lihat [laman balai](https://balai.example/loket) atau <https://balai.example>.[^1]

![Petugas mencatat *meter*](meter.jpg "Petugas mencatat meter")

*Petugas mencatat angka meter. (Foto: Humas)*

Air mengalir &amp; jernih\\
sampai malam. (lst/wy)

[^1]: Layanan ini gratis.

```python
print("bukan prosa")
```
"""


def md(text: str) -> Document:
    return parse(Source("rilis.md", text))


def shown(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in document.blocks]


def written(document: Document, block: Block) -> str:
    """The stretch of the source that a block came from."""
    start, end = block.to_source(0, len(block.text))
    return document.source.text[start:end]


def test_release() -> None:
    """Every part of a release is a block of its kind, in the order of the source."""
    assert shown(md(RELEASE)) == [
        ("title", 'Balai Air Sumber Arta Buka Loket "Jemput Bola"'),
        ("description", "Loket keliling untuk warga lereng."),
        ("alt", "Mobil loket di balai desa"),
        ("caption", "Warga antre di mobil loket. (Foto: Humas)"),
        ("lead", "Sumber Arta, 4 Februari 2031 – Balai Air membuka loket keliling, Selasa (4/2/2031)."),
        ("heading", "Jadwal loket"),
        ("item", "Senin di Desa Kemiri"),
        ("item", "Selasa di pos-2"),
        ("item", "Bawa kartu tanda penduduk."),
        ("item", "anak daftar"),
        ("blockquote", "“Kami datang ke warga,” kata Lastri."),
        ("cell", "Desa"),
        ("cell", "Jam"),
        ("cell", "Kemiri"),
        ("cell", "08.00 | 10.00"),
        ("paragraph", "Lihat laman balai atau https://balai.example."),
        ("alt", "Petugas mencatat meter"),
        ("caption", "Petugas mencatat angka meter. (Foto: Humas)"),
        ("paragraph", "Air mengalir & jernih\nsampai malam."),
        ("initials", "(lst/wy)"),
        ("footnote", "Layanan ini gratis."),
    ]


def test_release_pictures() -> None:
    """A picture knows its texts by the index of their blocks; front matter names the lead picture."""
    document = md(RELEASE)
    markup = '![Petugas mencatat *meter*](meter.jpg "Petugas mencatat meter")'
    start = RELEASE.index(markup)
    lead_start = RELEASE.index("loket.jpg")
    assert document.images == (
        Image(lead_start, lead_start + 9, "loket.jpg", alt=2, caption=3, is_lead=True),
        Image(start, start + len(markup), "meter.jpg", alt=16, caption=17),
    )


def test_release_structure() -> None:
    """Headings have their level; items and cells their nesting and their group."""
    blocks = md(RELEASE).blocks
    assert [(block.kind, block.depth, block.group) for block in blocks if block.depth or block.group] == [
        ("heading", 2, 0),
        ("item", 1, 1),
        ("item", 1, 1),
        ("item", 1, 1),
        ("item", 2, 2),
        ("cell", 0, 3),
        ("cell", 0, 3),
        ("cell", 0, 3),
        ("cell", 0, 3),
    ]


def test_metadata() -> None:
    """Scalars of the front matter are kept as written, nested keys joined by a stop."""
    assert md(RELEASE).metadata == {
        "title": 'Balai Air Sumber Arta Buka Loket "Jemput Bola"',
        "date": "2031-02-04",
        "description": "Loket keliling untuk warga lereng.",
        "cover.image": "loket.jpg",
        "cover.alt": "Mobil loket di balai desa",
        "cover.caption": "Warga antre di mobil loket. (Foto: Humas)",
    }


def test_lists_of_definitions() -> None:
    """A term and what it means are items of one list, as they are in HTML; a colon elsewhere begins none."""
    document = md(
        "Isi.\n\nPajak\n: Pungutan *wajib*.\n: Iuran.\n\nRetribusi\n\n:   Biaya\n    jasa.\n\n    Lagi.\n\n: Isi\n"
    )
    found = [(block.kind, block.depth, block.group, block.text) for block in document.blocks]
    assert found == [
        ("lead", 0, 0, "Isi."), ("item", 1, 1, "Pajak"), ("item", 1, 1, "Pungutan wajib."), ("item", 1, 1, "Iuran."),
        ("item", 1, 1, "Retribusi"), ("item", 1, 1, "Biaya jasa."), ("item", 1, 1, "Lagi."), ("item", 1, 1, "Isi"),
    ]  # fmt: skip
    assert shown(md("> Pajak\n> : Pungutan.\n\nIsi.")) == [
        ("blockquote", "Pajak"), ("blockquote", "Pungutan."), ("lead", "Isi."),
    ]  # fmt: skip
    assert shown(md(": Isi.")) == [("lead", ": Isi.")]


def test_words_of_a_link_to_a_page() -> None:
    """Of the links of Obsidian a reader sees the words behind the bar."""
    document = md("Warga membaca [[profil-dinas|profil *dinas*]] dan ![[denah.png]] itu.")
    assert [(block.text, block.marks) for block in document.blocks] == [
        ("Warga membaca profil dinas dan itu.", (Mark("emphasis", 21, 26),))
    ]


def test_segments() -> None:
    """Text is verbatim; an entity, an escape and a line break with its indent stand for their source as a whole."""
    (block,) = md("> Air &amp; *api*\n>   tak\\* sama\n").blocks
    assert block == Block(
        "blockquote",
        "Air & api tak* sama",
        (
            Segment(0, 4, 2, 6, True),
            Segment(4, 5, 6, 11, False),
            Segment(5, 6, 11, 12, True),
            Segment(6, 9, 13, 16, True),
            Segment(9, 10, 17, 22, False),
            Segment(10, 13, 22, 25, True),
            Segment(13, 14, 25, 27, False),
            Segment(14, 19, 27, 32, True),
        ),
        (Mark("emphasis", 6, 9),),
    )


def test_offsets_are_characters() -> None:
    """Positions count characters, not bytes, however wide the characters before them are."""
    text = "“é” 𝒳 **kata** &ndash; akhir"
    (block,) = md(text).blocks
    assert block.text == "“é” 𝒳 kata – akhir"
    start = block.text.index("akhir")
    assert block.to_source(start, start + 5) == (text.index("akhir"), len(text))


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("*a* dan **b**", (Mark("emphasis", 0, 1), Mark("strong", 6, 7))),
        ("_a **b** c_", (Mark("strong", 2, 3), Mark("emphasis", 0, 5))),
        ("lihat [situs *kami*](x)", (Mark("emphasis", 12, 16), Mark("link", 6, 16))),
        ("tekan `Simpan` lalu <b>tunggu</b>", (Mark("code", 6, 12), Mark("strong", 18, 24))),
        ("5 m<sup>2</sup> saja", (Mark("superscript", 3, 4),)),
    ],
)
def test_marks(text: str, marks: tuple[Mark, ...]) -> None:
    """Emphasis, links and code keep their text and are marked, whether Markdown or HTML makes them."""
    assert md(text).blocks[0].marks == marks


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("a <svg><title>b</title><b>c</b></svg> d <script>e()</script> f <svg/>g", [("lead", "a d f g")]),
        ("Isi.\n\n![x](a)\n\n- Foto: Sri", [("lead", "Isi."), ("alt", "x"), ("item", "Foto: Sri")]),
        ("a <del>b\n\nc", [("lead", "a"), ("paragraph", "c")]),
        ("# Judul\n\nIsi.", [("title", "Judul"), ("lead", "Isi.")]),
        ("Isi.\n\n# Bab", [("lead", "Isi."), ("heading", "Bab")]),
        ("---\ntitle: A\n---\n# B\n\nC.", [("title", "A"), ("heading", "B"), ("lead", "C.")]),
        (
            "# Judul\n\nBunyi pesan itu:\n\n> Di buka hr ini\n>\n> Klik!!\n\nPalsu. Kata camat:\n\n> Jangan percaya.",
            [
                ("title", "Judul"),
                ("lead", "Bunyi pesan itu:"),
                ("verbatim", "Di buka hr ini"),
                ("verbatim", "Klik!!"),
                ("paragraph", "Palsu. Kata camat:"),
                ("blockquote", "Jangan percaya."),
            ],
        ),
        (
            "# Judul\n\nAnggota:\n\na. lurah;\nb. camat; dan\nc. guru.\n\nKelas B. Ada A. Randu.\nA. Satu.",
            [
                ("title", "Judul"),
                ("lead", "Anggota:"),
                ("item", "lurah;"),
                ("item", "camat; dan"),
                ("item", "guru."),
                ("paragraph", "Kelas B. Ada A. Randu. A. Satu."),
            ],
        ),
        (
            "# Judul\n\n| Baku | Tidak Baku |\n|---|---|\n| izin | ijin |\n\n"
            "Bentuk salah:\n\n- ijin\n\nBetul:\n\n- izin",
            [
                ("title", "Judul"),
                ("verbatim", "Baku"),
                ("verbatim", "Tidak Baku"),
                ("verbatim", "izin"),
                ("verbatim", "ijin"),
                ("lead", "Bentuk salah:"),
                ("verbatim", "ijin"),
                ("paragraph", "Betul:"),
                ("item", "izin"),
            ],
        ),
        ("Judul\n===\n\n> Kutip.\n\nIsi.", [("title", "Judul"), ("blockquote", "Kutip."), ("lead", "Isi.")]),
        ("**Latar Belakang**\n\nIsi.", [("heading", "Latar Belakang"), ("lead", "Isi.")]),
        ("**Isi tebal.**", [("lead", "Isi tebal.")]),
        ("# Siaran Pers\n\n## Judul\n\nIsi.", [("date", "Siaran Pers"), ("title", "Judul"), ("lead", "Isi.")]),
        ("Sari, 4 Mei 2031\n\nIsi.", [("date", "Sari, 4 Mei 2031"), ("lead", "Isi.")]),
    ],
)
def test_roles(text: str, blocks: list[tuple[str, str]]) -> None:
    """The title comes from front matter or a first heading before the prose; the lead is the first paragraph."""
    assert shown(md(text)) == blocks


@pytest.mark.parametrize(
    ("text", "caption"),
    [
        ("![x](a.jpg)\n*Takarir.*", "Takarir."),
        ("![x](a.jpg)\n\n_Takarir._", "Takarir."),
        ("![x](a.jpg)\n\nTakarir tegak. (Foto: Sri)", "Takarir tegak. (Foto: Sri)"),
        ("![x](a.jpg)\n\n**Foto 1.** Warga antre.", "Foto 1. Warga antre."),
        ("![x](a.jpg)\n\nGambar 2 – Alat ukur.", "Gambar 2 – Alat ukur."),
        ("![x](a.jpg)\n\n**Foto 3 (kiri):** *Warga antre.*", "Foto 3 (kiri): Warga antre."),
        (
            "![x](a.jpg)\n\n*Guru membacakan* Hikayat Randu *kepada murid-murid.*",
            "Guru membacakan Hikayat Randu kepada murid-murid.",
        ),
        ("![x](a.jpg)\n\n*Warga antre di loket* (Humas)", "Warga antre di loket (Humas)"),
        ("![x](a.jpg)\n\nCamat (kiri) menyerahkan piala.", "Camat (kiri) menyerahkan piala."),
        ("![x](a.jpg)\n\nDalam foto: Camat dan lurah.", "Dalam foto: Camat dan lurah."),
        ("![x](a.jpg)\n\nFoto 1 dan 2 diambil dari menara.", None),
        ("![x](a.jpg)\n\n*Siap,* kata camat. Ia berharap lomba digelar lagi *tahun depan.*", None),
        ('![x](a.jpg "Judul \\"ini\\" &amp; itu")\n\nIsi.', 'Judul "ini" & itu'),
        ('![x](a.jpg "Judul")\n\n*Takarir.*', "Takarir."),
        ('![x][a]\n\nIsi.\n\n[a]: a.jpg "Judul"', "Judul"),
        ("{{< figure src='a.jpg' caption='Takarir.' >}}", "Takarir."),
        ('{% include figure.html url="a.jpg" caption="Takarir." %}', "Takarir."),
        ("{{< gambar src=a.jpg >}}Takarir.{{< /gambar >}}\n\nIsi.", "Takarir."),
        ("<figure>\n<img src=a.jpg>\n<figcaption>Takarir.</figcaption>\n</figure>", "Takarir."),
        ("<figure>\n\n![x](a.jpg)\n\n<figcaption>Takarir.</figcaption>\n\n</figure>", "Takarir."),
        ("![x](a.jpg)\n\nIsi yang *miring* saja.", None),
        ("![x](a.jpg) lalu teks\n\n*Miring.*", None),
        ("*Miring.*\n\n![x](a.jpg)", None),
    ],
)
def test_caption(text: str, caption: str | None) -> None:
    """A picture's caption is what the writer meant as one: italics below it, a title, a shortcode, a figcaption."""
    document = md(text)
    (image,) = document.images
    assert ((image.caption is not None and document.blocks[image.caption].text) or None) == caption


LEAD = "Randu, 13 Juli 2031 - Dinas Perikanan membagikan dua ribu benih nila kepada kelompok tani di lima desa."
TITLE = "Dinas Perikanan Bagikan Dua Ribu Benih Nila"


@pytest.mark.parametrize("title", ["", "# ", "## "])
@pytest.mark.parametrize(
    "head",
    [
        "PEMERINTAH KABUPATEN RANDU\nDINAS PERIKANAN\nJalan Nila 3, Randu 71234\n\n",
        "# PEMERINTAH KABUPATEN RANDU\n\n## DINAS PERIKANAN\n\nJalan Nila 3, Randu 71234\n\n",
        "**PEMERINTAH KABUPATEN RANDU**\n\n**DINAS PERIKANAN**\n\n",
    ],
)
def test_letterhead_is_no_title(head: str, title: str) -> None:
    """What stands below an office in capitals and its address is the title, whatever the markup of either."""
    assert shown(md(f"{head}{title}{TITLE}\n\n{LEAD}"))[-2:] == [("title", TITLE), ("lead", LEAD)]


def test_title_is_no_second_caption() -> None:
    """Where a caption stands below the picture, the title in its markup is not read as another one."""
    assert shown(md('![x](a.jpg "Judul")\n\n*Takarir.*')) == [("alt", "x"), ("caption", "Takarir.")]


def test_shortcode_positions() -> None:
    """What a shortcode says of a picture is read at its place in the source."""
    text = 'Isi.\n\n{{< figure\n  src="a.jpg" alt="Sebuah \\"loket\\""\n  caption="Loket." attr="Humas" >}}\n\nLagi.'
    document = md(text)
    assert shown(document) == [
        ("lead", "Isi."),
        ("alt", 'Sebuah "loket"'),
        ("caption", "Loket."),
        ("credit", "Humas"),
        ("paragraph", "Lagi."),
    ]
    assert document.images == (Image(6, text.index("\n\nLagi"), "a.jpg", alt=1, caption=2, credit=3),)
    assert [written(document, block) for block in document.blocks[1:4]] == ['Sebuah \\"loket\\"', "Loket.", "Humas"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ('Lihat {{< ref "x" >}} untuk', ["Lihat untuk"]),
        ("Kata {{< tebal >}}penting{{< /tebal >}} ini", ["Kata penting ini"]),
        ("{% if a %}\nIsi.\n{% endif %}", ["Isi."]),
        ("Harga {{ page.harga }}.", ["Harga."]),
        ("{% highlight py %}\nkode\n{% endhighlight %}\nIsi.", ["Isi."]),
        ("kata <!-- catatan --> kata", ["kata kata"]),
        ("kata ![x](y) kata", ["kata kata", "x"]),
        ("a<br>b", ["a\nb"]),
        ("a\n<br>b", ["a\nb"]),
        ("a<br>\n<br>b", ["a\nb"]),
        ("a<p>b</p> c", ["a\nb\nc"]),
        ("satu  \ndua", ["satu\ndua"]),
        ("[satu\n](x) dua", ["satu dua"]),
        ("[ ](x)\n\n***\n\n&nbsp;\n\nIsi.", ["Isi."]),
        ("- [ ] tugas\n- [x] beres", ["tugas", "beres"]),
        ("Kata ~~lama~~ baru", ["Kata baru"]),
        ("    kode\n\nIsi.", ["Isi."]),
        ("<div>\n\nIsi *miring*.\n\n</div>", ["Isi miring."]),
        ("> <p>satu\n> dua</p>", ["satu dua"]),
        ("US$ 5 juta dan US$ 7 juta", ["US$ 5 juta dan US$ 7 juta"]),
    ],
)
def test_prose_alone(text: str, blocks: list[str]) -> None:
    """Markup, comments and shortcodes are kept out of the prose, and leave no second space behind."""
    assert [block.text for block in md(text).blocks] == blocks


def test_the_first_credit_of_a_picture_counts() -> None:
    """What is below it belongs to nothing."""
    document = md("Isi.\n\n![x](a)\n\n(Foto: Sri)\n\n(Foto: Budi)")
    (image,) = document.images
    assert image.credit is not None
    assert document.blocks[image.credit].text == "(Foto: Sri)"


def test_the_characters_of_code_keep_their_places() -> None:
    """Each is where it is in the source, whatever ticks and spaces enclose them."""
    (block,) = md("Isi `` a`b `` itu").blocks
    assert block.text == "Isi a`b itu"
    assert [block.to_source(start, start + 1) for start in (4, 5, 6)] == [(7, 8), (8, 9), (9, 10)]


def test_an_escape_behind_a_line_break_is_one_character() -> None:
    """The break ends before its backslash."""
    (block,) = md("Isi\n  \\*b\\\n\\*c").blocks
    assert [(block.text[each.start : each.end], each.source_start, each.source_end) for each in block.segments] == [
        ("Isi", 0, 3), (" ", 3, 6), ("*", 6, 8), ("b", 8, 9), ("\n", 9, 11), ("*", 11, 13), ("c", 13, 14),
    ]  # fmt: skip


def test_a_directive_in_a_quotation_has_its_place() -> None:
    """The signs of the quotation before each line of the HTML are passed over."""
    text = "> <div>\n> Isi.\n> <!-- humaslint-disable ejaan -->\n> </div>\n"
    (directive,) = md(text).directives
    assert text[directive.start : directive.end] == "<!-- humaslint-disable ejaan -->"


def test_shortcode_in_code() -> None:
    """A shortcode shown as an example in a code block is no picture."""
    assert md('```\n{{< figure src="a.jpg" >}}\n```\n').images == ()


def test_crlf() -> None:
    """Windows line ends change no word and no kind."""
    document = md(RELEASE.replace("\n", "\r\n"))
    assert shown(document) == shown(md(RELEASE))
    assert written(document, document.blocks[4]).endswith("membuka\r\nloket keliling, Selasa (4/2/2031).")


def test_typed_spaces_are_known() -> None:
    """Two spaces typed within a line are read as one, and told as what they are."""
    assert [(block.text, [gap.typed for gap in block.gaps]) for block in md("dua  spasi **di  sini** ").blocks] == [
        ("dua spasi di sini", ["  ", "  "])
    ]


def test_directives() -> None:
    """Comments to humaslint are read in blocks and in lines, with their exact places."""
    text = "<!-- humaslint-disable kata/ulang, ejaan -->\n\nIsi <!-- humaslint-enable -->.\n\n<!-- humaslint-tidur -->"
    start = text.index("<!-- humaslint-enable")
    assert md(text).directives == (
        Directive("disable", ("kata/ulang", "ejaan"), 0, 44),
        Directive("enable", (), start, start + 25),
        Directive("unknown", ("tidur",), start + 28, len(text)),
    )


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        (">" * 10_000 + " a", [("blockquote", "a")]),
        ("*" * 10_000 + "a" + "*" * 10_000, [("heading", "a")]),
        ("[" * 10_000, [("lead", "[" * 10_000)]),
        ("\n" * 100_000, []),
    ],
    ids=["quotations", "emphasis", "brackets", "blank lines"],
)
def test_deep_nesting(text: str, blocks: list[tuple[str, str]]) -> None:
    """Markup nested ten thousand deep is read without recursion."""
    assert [(block.kind, block.text) for block in md(text).blocks] == blocks


def test_many_pictures() -> None:
    """Ten thousand pictures are each tied to their own caption."""
    document = md("![a](b)\n\n*k*\n\n" * 10_000)
    assert [image.caption for image in document.images] == list(range(1, 20_000, 2))


def test_a_lone_carriage_return_ends_a_line() -> None:
    """A heading ends where the line ends, in a file of an old Macintosh too, and offsets are those of the file."""
    text = "# Loket dibuka\r\rWarga\rdatang.\r\r- satu\r- dua\r"
    blocks = parse(Source("a.md", text)).blocks
    assert [(block.kind, block.text) for block in blocks] == [
        ("title", "Loket dibuka"),
        ("lead", "Warga datang."),
        ("item", "satu"),
        ("item", "dua"),
    ]
    assert [text[block.segments[0].source_start :][:4] for block in blocks] == ["Loke", "Warg", "satu", "dua\r"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Awal <svg><math>x</math>lagi</svg> akhir.", "Awal akhir.", id="one-in-another"),
        pytest.param("Awal <del>lama `kode`</del> akhir.", "Awal akhir.", id="code"),
        pytest.param("Awal ~~lama *miring* `kode`~~ akhir, ~~lama.~~ lagi.", "Awal akhir, lagi.", id="struck"),
        pytest.param("Awal ~~lama <s>sekali~~ akhir.", "Awal akhir.", id="struck-around-a-tag"),
        pytest.param("Rapat ~Senin~ besok.", "Rapat Senin besok.", id="single-tildes"),
        pytest.param("Awal <s>lama</s> akhir <strike>lama</strike>lagi.", "Awal akhir lagi.", id="struck-by-tags"),
        pytest.param("Awal <svg/> akhir.", "Awal akhir.", id="empty"),
    ],
)
def test_inline_element_without_prose_is_unread_to_its_end(text: str, words: str) -> None:
    """What is in it ends nothing."""
    assert [block.text for block in parse(Source("rilis.md", text)).blocks] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Harga dari $$ hingga $$$ saja.",
        "Uang $5 dan $$ lalu $$, ya.",
        "::: Siaran Pers :::",
        ":::Perhatian, warga menanam aren.",
        "Kata ::: di tengah.",
        "Menurut <nama pejabat>, <<tautan>> dibuka.",
    ],
)
def test_signs_in_prose_are_no_additions(text: str) -> None:
    """Prices are no formulas, and words between colons no fence."""
    assert [block.text for block in parse(Source("rilis.md", text)).blocks] == [text]


def test_references_in_html_in_a_quotation() -> None:
    """Each piece leads to its characters, though the marks of the quotation stand between the lines of HTML."""
    document = md("> <p>Satu &amp; dua</p>\n> <p>tiga &lt; empat<br>lima</p>\n")
    pieces = [
        (block.text[each.start : each.end], document.source.text[each.source_start : each.source_end])
        for block in document.blocks
        for each in block.segments
        if not each.verbatim
    ]
    assert [block.text for block in document.blocks] == ["Satu & dua", "tiga < empat\nlima"]
    assert pieces == [("&", "&amp;"), ("<", "&lt;"), ("\n", "<br>")]
