"""Front matter: what it says of a release, where each value stands, and what is wrong with it."""

from __future__ import annotations

import pytest

from humaslint.model.document import Directive, Document, Image
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.values import toml_values


def md(text: str) -> Document:
    return parse(Source("rilis.md", text))


@pytest.mark.parametrize(
    ("written", "text", "pieces"),
    [
        ("Judul polos  # catatan", "Judul polos", ["Judul polos"]),
        ("'Jum''at bersih'", "Jum'at bersih", ["Jum", "''", "at bersih"]),
        (r'"Aksi \"A\" \u0026 B"', 'Aksi "A" & B', ["Aksi ", r"\"", "A", r"\"", " ", r"\u0026", " B"]),
        ('"Judul\n  panjang"', "Judul panjang", ["Judul", "\n  ", "panjang"]),
        (">-\n  Judul\n  lipat", "Judul lipat", ["Judul", "\n  ", "lipat"]),
        ("Judul\n  polos", "Judul polos", ["Judul", "\n  ", "polos"]),
        (r'"Aksi \u201cA\u201d"', "Aksi “A”", ["Aksi ", r"\u201c", "A", r"\u201d"]),
        (">-\n  Judul\n\n  lipat", "Judul\nlipat", ["Judul", "\n\n  ", "lipat"]),
        ("|-\n  Judul\n\n  tegak", "Judul\n\ntegak", ["Judul", "\n\n  ", "tegak"]),
        (">\n  Judul\n    menjorok\n  lagi", "Judul\n  menjorok\nlagi", [">\n  Judul\n    menjorok\n  lagi\n"]),
    ],
)  # fmt: skip
def test_title_pieces(written: str, text: str, pieces: list[str]) -> None:
    """However YAML writes a title, each piece of it is known at its place."""
    document = md(f"---\ntitle: {written}\n---\n")
    (block,) = document.blocks
    assert (block.kind, block.text) == ("title", text)
    assert [document.source.text[piece.source_start : piece.source_end] for piece in block.segments] == pieces


def test_toml() -> None:
    """TOML front matter is read as YAML is."""
    text = "+++\r\ntitle = 'Judul “é”'\r\ndraft = false\r\n[params]\r\nlang = \"id\" # bahasa\r\n+++\r\nIsi.\r\n"
    document = md(text)
    assert document.metadata == {"title": "Judul “é”", "draft": "false", "params.lang": "id"}
    assert [(block.kind, block.text) for block in document.blocks] == [("title", "Judul “é”"), ("lead", "Isi.")]
    assert document.blocks[0].to_source(0, 5) == (14, 19)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_json(end: str) -> None:
    """JSON front matter is read as YAML is, tabs, characters in halves and escaped strokes included."""
    lines = [
        "{",
        '\t"title": "Aksi \\"A\\" \\ud83d\\ude00 di a\\/b",',
        '\t"image":{"src": "a.jpg", "alt": "Warga"}',
        "}",
        "Isi.",
    ]
    document = md(end.join(lines))
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("title", 'Aksi "A" 😀 di a/b'), ("alt", "Warga"), ("lead", "Isi."),
    ]  # fmt: skip
    assert (document.images[0].src, document.faults) == ("a.jpg", ())
    assert document.source.text[slice(*document.blocks[0].to_source(9, 10))] == r"\ud83d\ude00"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("written", "text"),
    [
        ('"""\nWarga "baru"\n  hadir."""', 'Warga "baru"\nhadir.'),
        ('"""Warga \\"baru\\" \\\n\n   hadir.\n"""', 'Warga "baru" hadir.'),
        ("'''\nWarga 'baru' \\ hadir.'''", "Warga 'baru' \\ hadir."),
        ("'Warga' # catatan", "Warga"),
    ],
)
def test_strings_of_toml_over_lines(written: str, text: str, end: str) -> None:
    """Three marks stand around them; a backslash takes away the line end and the spaces behind it."""
    document = md(f"+++\ndescription = {written}\nslug = 'a'\n+++\nIsi.\n".replace("\n", end))
    assert [block.text for block in document.blocks] == [text, "Isi."]
    assert (document.metadata["slug"], document.faults) == ("a", ())


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: A\nauthor: B: C\n---\nIsi.", 3),
        ('---\ntitle: "A\n---\nIsi.', 2),
        ("---\ntitle: A\n\tx: B\n---\n", 3),
        ("---\ntitle: A\x01\n---\nIsi.", 2),
        ("+++\ntitle = A\n+++\n", 2),
        ("+++\ntitle = 'A'\ndraft = B\n+++\n", 3),
        ("+++\ntitle = [\n+++\nIsi.", 2),
        ('{\n"title": "A",\n"draft": ,\n}\nIsi.', 3),
        ('{\n"title": "A \\ud83d"\n}\nIsi.', 1),
    ],
)
def test_broken(text: str, line: int) -> None:
    """Broken front matter is a fault on its line, and the text below it is read."""
    document = md(text)
    (fault,) = document.faults
    assert text[fault.start : fault.end] == text.splitlines()[line - 1].strip("\r")
    assert fault.reason
    assert [block.text for block in document.blocks if block.kind not in ("title", "description")] == (
        ["Isi."] if "Isi." in text else []
    )


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ('title: "Kata "kunci" baru"', 'Kata "kunci" baru'),
        ("title: Loket: Dibuka: Lagi", "Loket: Dibuka: Lagi"),
        ("title: 'Jum'at Bersih'", "Jum'at Bersih"),
        ("title: 'Jum''at Bersih'\nx: a: b", "Jum'at Bersih"),
        (r'title: "Kata \"kunci\" baru"' + "\nx: a: b", 'Kata "kunci" baru'),
    ],
)
def test_plain_lines_of_broken_front_matter_are_read(line: str, title: str) -> None:
    """What a plain line says stands at its place though YAML refuses it."""
    document = md(f"---\n{line}\n---\nIsi.\n")
    assert len(document.faults) == 1
    assert [(block.kind, block.text) for block in document.blocks] == [("title", title), ("lead", "Isi.")]
    segments = document.blocks[0].segments
    written = document.source.text[segments[0].source_start : segments[-1].source_end]
    assert written.replace("''", "'").replace("\\", "") == title


def test_fault_on_an_empty_line() -> None:
    """A fault of which only the beginning is known stands on the first line, an empty one too, and spans nothing."""
    (fault,) = md("---\n\ntitle: A\x01\n---\nIsi.").faults
    assert (fault.start, fault.end) == (4, 4)


def test_escape_of_no_character() -> None:
    """An escape that stands for no character is read as the sign for one that is lost; the fault is told."""
    document = md('+++\ntitle = "A \\UFFFFFFFF"\n+++\n')
    assert ([block.text for block in document.blocks], len(document.faults)) == (["A \ufffd"], 1)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("---\nIsi saja, bukan kunci.\n---\n", [("heading", "Isi saja, bukan kunci.", 4)]),
        ("---\n\nSatu.\n\n---\n\nDua: tiga.", [("lead", "Satu.", 5), ("paragraph", "Dua: tiga.", 17)]),
        ("---\ntitle: tanpa akhir\n", [("lead", "title: tanpa akhir", 4)]),
        ("---\r\nSatu baris.\r\n---\r\n", [("heading", "Satu baris.", 5)]),
        ('{"a": 1} dan {"b": 2}', [("lead", '{"a": 1} dan {"b": 2}', 0)]),
        ("{\nSatu baris.\n}\n", [("lead", "{ Satu baris. }", 0)]),
    ],
)
def test_rule_is_no_front_matter(text: str, blocks: list[tuple[str, str, int]]) -> None:
    """A line of hyphens at the top that opens no front matter is a rule like any other, and the text is read."""
    document = md(text)
    assert document.metadata == {}
    assert [(block.kind, block.text, block.to_source(0, 1)[0]) for block in document.blocks] == blocks


@pytest.mark.parametrize(
    ("front", "image", "texts"),
    [
        ("image: a.jpg\nimage_alt: Alt\ncredit: Sri", "a.jpg", ("Alt", None, "Sri")),
        ("featured_image: a.jpg\nfeatured_image_caption: Takarir", "a.jpg", (None, "Takarir", None)),
        ("foto: {file: a.jpg, keterangan: Takarir}", "a.jpg", (None, "Takarir", None)),
        ("images: [a.jpg, b.jpg]\nketerangan: Takarir", "a.jpg", (None, "Takarir", None)),
        ("thumbnail: b.jpg\nimage: a.jpg", "a.jpg", (None, None, None)),
    ],
)
def test_lead_picture(front: str, image: str, texts: tuple[str | None, ...]) -> None:
    """The first picture that front matter names is the lead picture, with the texts beside it."""
    document = md(f"---\n{front}\n---\n*Isi miring.*\n")
    start = document.source.text.index(image)
    (found,) = document.images
    assert (found.start, found.end, found.src, found.is_lead) == (start, start + len(image), image, True)
    indexes = (found.alt, found.caption, found.credit)
    assert tuple(None if index is None else document.blocks[index].text for index in indexes) == texts
    assert document.blocks[-1].kind == "lead"


def test_no_picture() -> None:
    """A switch is no picture."""
    assert md("---\nimage: false\n---\n").images == ()


def test_caption_without_a_picture() -> None:
    """A caption that front matter has of no picture is read too."""
    document = md("---\nketerangan: Takarir\n---\nIsi.\n")
    assert [(block.kind, block.text) for block in document.blocks] == [("caption", "Takarir"), ("lead", "Isi.")]


def test_decorated_value() -> None:
    """The span of a picture in front matter holds its quotation marks."""
    assert md('---\nimage: "a b.jpg"\n---\n').images == (Image(11, 20, "a b.jpg", is_lead=True),)


@pytest.mark.parametrize(
    ("front", "rules"),
    [
        ("humaslint: {disable: [kata/ulang, ejaan]}", ("kata/ulang", "ejaan")),
        ("humaslint:\n  disable: kata/ulang, ejaan", ("kata/ulang", "ejaan")),
        ("humaslint: {disable: true}", ()),
        ("humaslint: {disable: [all, ejaan]}", ()),
        ("humaslint: {disable: [ejaan, ALL]}", ("ejaan", "ALL")),
    ],
)
def test_disable(front: str, rules: tuple[str, ...]) -> None:
    """Front matter silences rules for the whole file, all of them where it says so first."""
    (directive,) = md(f"---\n{front}\n---\n").directives
    assert directive[:2] == ("disable-file", rules)


@pytest.mark.parametrize(
    ("front", "rules"),
    [
        ("[humaslint]\ndisable = 'kata/ulang'", ("kata/ulang",)),
        ("humaslint.disable = true", ()),
        (
            "[humaslint]\ndisable = [\n  \"kata/ulang\", # \"foto\" ]\n  'ejaan', # dua\n]\n[x]\ny = ['z']",
            ("kata/ulang", "ejaan"),
        ),
    ],
)
def test_disable_in_toml(front: str, rules: tuple[str, ...]) -> None:
    """An array may stand on several lines, with comments in it."""
    (directive,) = md(f"+++\n{front}\n+++\n").directives
    assert directive[:2] == ("disable-file", rules)


@pytest.mark.parametrize(
    ("array", "texts"),
    [
        ("[]", []),
        ('["a]b", "c\\"d"]', ["a]b", 'c"d']),
        ("['a', 1, true, 'b']", ["a", "b"]),
        ("[['a'], ['b']]", []),
        ("[{a = 'b'}]", []),
        ("['a', 'b'", []),
    ],
)
def test_arrays_of_toml(array: str, texts: list[str]) -> None:
    """Their texts are read, each with its place; those of arrays and tables within an array are not."""
    text = f"x = {array}\ny = 'z'\n"
    values, _fault = toml_values(text, 0, len(text))
    assert [(each.key, each.text) for each in values] == [*(("x[]", each) for each in texts), ("y", "z")]
    assert all(text[each.start] == text[each.end - 1] and text[each.start] in "\"'" for each in values)


def test_a_picture_in_an_array_of_toml() -> None:
    """The first of `images` is the lead picture, as in YAML."""
    fronts = ("---\nimages: ['a.jpg', 'b.jpg']\n---\n", "+++\nimages = ['a.jpg', 'b.jpg']\n+++\n")
    assert [[(each.src, each.is_lead) for each in md(front).images] for front in fronts] == [[("a.jpg", True)]] * 2


def test_disable_span() -> None:
    """The directive spans the values, for a suppression without effect is reported there."""
    text = "---\nhumaslint: {disable: [kata/ulang, ejaan, gaya]}\n---\n"
    place = text.index("kata/ulang"), text.index("]")
    assert md(text).directives == (Directive("disable-file", ("kata/ulang", "ejaan", "gaya"), *place),)


@pytest.mark.parametrize(
    ("front", "directives"),
    [
        ("humaslint: {disable: false}", ()),
        ("humaslint: {disable: null}", ()),
        ("humaslint: {disable: []}", ()),
        ("humaslint:\n  disable:\n    # - kata", ()),
        ("humaslint: {disable-next: ejaan}", (Directive("unknown", ("disable-next",), 30, 35),)),
        ("humaslint: {rules: [a, b]}", (Directive("unknown", ("rules",), 24, 25),)),
        ("humaslint: mati", (Directive("unknown", ("mati",), 15, 19),)),
        ("situs: {disable: ejaan}", ()),
    ],
)
def test_what_front_matter_asks_in_vain(front: str, directives: tuple[Directive, ...]) -> None:
    """What stands under `humaslint` and is not known is told, once a key; what is for others is let be."""
    assert md(f"---\n{front}\n---\n").directives == directives


def test_language() -> None:
    """The language of the front matter is that of every block."""
    document = md("---\ntitle: News\nlang: en-GB\n---\nThe text.\n")
    assert document.language == "en"
    assert [block.language for block in document.blocks] == ["en", "en"]


def test_alias_bomb() -> None:
    """An alias adds nothing: a small file cannot become an endless one."""
    front = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(20)
    )
    assert md(f"---\n{front}---\nIsi.\n").metadata == {}
