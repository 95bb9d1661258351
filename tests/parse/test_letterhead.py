"""The letterhead above a release, and which line below it can be the title."""

from __future__ import annotations

import pytest

from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.letterhead import ends_on_day, is_title_line, letterhead_length, offices_within

HOUSE = "PEMERINTAH KOTA RANDU"
OFFICE = "DINAS KESEHATAN"
ADDRESS = "Jalan Melati 5 Randu"
TITLE = "Dinas Kesehatan Buka Layanan Malam bagi Warga"


@pytest.mark.parametrize(
    ("lines", "length"),
    [
        pytest.param([HOUSE, OFFICE, ADDRESS, TITLE], 3, id="with-an-address"),
        pytest.param([HOUSE, OFFICE, TITLE], 2, id="houses-alone"),
        pytest.param([OFFICE, TITLE], 1, id="one-office"),
        pytest.param([OFFICE], 0, id="nothing-below"),
        pytest.param([TITLE, ADDRESS, TITLE], 0, id="no-office"),
        pytest.param(["WARGA RANDU ANTRE BERAS", ADDRESS, TITLE], 0, id="no-house"),
        pytest.param([HOUSE, "RANDU JAYA", TITLE], 0, id="a-line-that-is-no-house"),
        pytest.param([HOUSE, "RANDU JAYA", ADDRESS, TITLE], 3, id="sure-by-its-address"),
        pytest.param([HOUSE, "RANDU JAYA", "SIARAN PERS", TITLE], 2, id="sure-by-siaran-pers"),
        pytest.param(["DINAS KESEHATAN GELAR PASAR MURAH", TITLE], 0, id="a-headline"),
        pytest.param([HOUSE, "Bagian Humas", "SIARAN PERS", TITLE], 2, id="part-before-siaran-pers"),
        pytest.param([HOUSE, "Bagian Humas", TITLE], 0, id="part-before-a-title"),
        pytest.param(
            [OFFICE, ADDRESS, "Siaran Pers", "Senin, 7 September 2026", TITLE], 2, id="margin-above-the-title"
        ),
        pytest.param([OFFICE, ADDRESS, "Warga antre di loket. Mereka"], 2, id="stop-inside"),
        pytest.param([OFFICE, ADDRESS, "Warga antre di loket sejak pagi."], 0, id="prose-below"),
        pytest.param([OFFICE, ADDRESS, "Warga Antre di Loket Dua"], 0, id="title-of-24-characters"),
        pytest.param([OFFICE, ADDRESS, "Warga Antre di Loket Lima"], 2, id="title-of-25-characters"),
        pytest.param([OFFICE, *[ADDRESS] * 7, TITLE], 8, id="title-in-the-ninth-line"),
        pytest.param([OFFICE, *[ADDRESS] * 8, TITLE], 0, id="title-in-the-tenth-line"),
        pytest.param([f"DINAS {'A' * 74}", ADDRESS, TITLE], 2, id="office-of-80-characters"),
        pytest.param([f"DINAS {'A' * 75}", ADDRESS, TITLE], 0, id="office-of-81-characters"),
        pytest.param([OFFICE, f"Jalan {'a' * 154}", TITLE], 2, id="address-of-160-characters"),
        pytest.param([OFFICE, f"Jalan {'a' * 155}", TITLE], 1, id="address-of-161-characters"),
    ],
)
def test_how_many_lines_are_a_letterhead(lines: list[str], length: int) -> None:
    """Offices in capitals, their part and their address, where it is sure or a name, and a title stands below them."""
    assert letterhead_length(lines) == length


@pytest.mark.parametrize(
    ("lines", "within"),
    [
        pytest.param(["SIARAN PERS", "Dinas Kesehatan", "Nomor: 12/HMS/2026"], range(1, 2), id="one"),
        pytest.param(["SIARAN PERS", HOUSE, OFFICE, "No. 12", TITLE], range(1, 3), id="two"),
        pytest.param([HOUSE, "SIARAN PERS", OFFICE, "Nomor 12"], range(2, 3), id="below-a-letterhead"),
        pytest.param(["SIARAN PERS", OFFICE, TITLE], range(0), id="no-number"),
        pytest.param(["SIARAN PERS", OFFICE], range(0), id="nothing-below"),
        pytest.param(["SIARAN PERS", "Nomor 12"], range(0), id="no-office"),
        pytest.param(["SIARAN PERS", "dinas kesehatan", "Nomor 12"], range(0), id="small"),
        pytest.param(["SIARAN PERS", "Dinas Kesehatan Gelar Pasar", "Nomor 12"], range(0), id="what-it-does"),
        pytest.param(["SIARAN PERS", "Dinas Gelar Pasar", "Nomor 12"], range(0), id="bare-verb-in-few-words"),
        pytest.param(["SIARAN PERS", "Dinas Membuka Pasar", "Nomor 12"], range(0), id="verb-in-few-words"),
        pytest.param(["SIARAN PERS", "Dinas Kesehatan 2", "Nomor 12"], range(0), id="figure-at-its-end"),
        pytest.param(
            ["SIARAN PERS", "Kantor Wilayah Kementerian Agama Kota Randu", "Nomor 12"], range(1, 2), id="long-name"
        ),
        pytest.param(["SIARAN PERS", "Kantor Pohon Rambutan Desa Randu", "Nomor 12"], range(0), id="own-words"),
        pytest.param([OFFICE, "Nomor 12"], range(0), id="no-masthead"),
        pytest.param([*[ADDRESS] * 6, "SIARAN PERS", OFFICE, "Nomor 12"], range(7, 8), id="within-nine-lines"),
        pytest.param([*[ADDRESS] * 7, "SIARAN PERS", OFFICE, "Nomor 12"], range(0), id="beyond-nine-lines"),
    ],
)
def test_offices_between_siaran_pers_and_its_number(lines: list[str], within: range) -> None:
    """Lines that are names of offices, from the words *Siaran Pers* down to a line with the number."""
    assert offices_within(lines) == within


@pytest.mark.parametrize(
    ("line", "is_title"),
    [
        ("Warga Antre di Loket", True),
        ("warga antre di loket", False),
        ("Warga antre di loket.", False),
        ("Siapa yang Antre di Loket?", True),
        ("Warga Antre di Loket Baru.", True),
        ("Warga Antre di loket Baru.", True),
        ("Warga antre di loket Baru.", False),
        ("Warga Antre di Bank.", False),
        ("Warga Antre di RS XV.", False),
        ("A" * 200, True),
        ("A" * 201, False),
        ("Warga Antre di Loket, Senin (7/9/2026)", False),
        ("Warga Antre di Loket Baru Randu, Senin (7/9/2026).", False),
        ("Warga antre di loket baru pasar itu sejak pagi buta. Diantaranya warga yang datang dari Desa Waru", False),
        ("Jadwal Buka Loket 2029. Unduh di sini", True),
        ("Warga Antre di Loket Baru. Camat turun tangan", True),
        ("Warga Antre di Loket Baru sejak Pagi Buta. Camat Waru turun tangan mengatur antrean mereka", True),
        ("Camat Waru Danu Wirasena membuka loket baru di pasar desa Senin pagi. Ia didampingi warga", False),
        ("Petugas dinas rutin menerima kunjungan siswa ke kantor mereka di tepi pasar itu. Apa tujuannya?", True),
        ("PENGUMUMAN – Jadwal Pemadaman Listrik di Kecamatan Waru, Lembayung, dan Melur pada Pekan Pertama", True),
        ("Lomba di Jl. Melati Kec. Waru Dibuka", True),
        ("SAMODRA – Camat Waru membuka loket baru bagi warga yang tinggal jauh dari pasar itu", False),
        ("SAMODRA – Loket Baru Dibuka", True),
    ],
)
def test_what_line_can_be_a_title(line: str, is_title: bool) -> None:
    """One of 200 characters that begins with a capital and has no stop, or is long with capitals in most words.

    A long line of two sentences is a lead that lost its last stop, and so is one behind a dateline.
    """
    assert is_title_line(line) == is_title


@pytest.mark.parametrize(
    ("line", "is_end"),
    [
        ("Loket dibuka, Senin (7/9/2026)", True),
        ("Loket dibuka, Senin, (7/9).", True),
        ("Loket dibuka, Jum’at (7-9-26) ", True),
        ("Loket dibuka, Senin (7/9/2026) pagi", False),
        ("Loket dibuka pada (7/9/2026)", False),
        ("Loket dibuka, Senin (7/9/226)", False),
        ("Loket dibuka, Senin (pagi)", False),
    ],
)
def test_sentences_that_end_on_a_day(line: str, is_end: bool) -> None:
    """The date in brackets behind the name of the day, with or without its year and a stop."""
    assert ends_on_day(line) is is_end


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param(
            f"{HOUSE}\n\n{OFFICE}\n{ADDRESS}\n\n{TITLE}\n\nIsi.",
            [("initials", HOUSE), ("initials", f"{OFFICE} {ADDRESS}"), ("title", TITLE), ("lead", "Isi.")],
            id="blocks-of-their-own",
        ),
        pytest.param(
            f"{OFFICE}\n{ADDRESS}\n{TITLE}\n\nIsi.",
            [("lead", f"{OFFICE} {ADDRESS} {TITLE}"), ("paragraph", "Isi.")],
            id="one-block-with-the-title",
        ),
        pytest.param(
            f"{OFFICE}\n{ADDRESS}\n\n{TITLE}\nyang bekerja sampai sore.",
            [("initials", f"{OFFICE} {ADDRESS}"), ("lead", f"{TITLE} yang bekerja sampai sore.")],
            id="title-only-of-a-line",
        ),
        pytest.param(
            f"{OFFICE}\n{ADDRESS}\n\n# Layanan Malam di Puskesmas\n\n{TITLE}",
            [("initials", f"{OFFICE} {ADDRESS}"), ("title", "Layanan Malam di Puskesmas"), ("lead", TITLE)],
            id="heading-below",
        ),
        pytest.param(
            f"{OFFICE}\n{ADDRESS}\n\n{TITLE}\n\n## Jadwal\n\nSenin.",
            [("initials", f"{OFFICE} {ADDRESS}"), ("lead", TITLE), ("heading", "Jadwal"), ("paragraph", "Senin.")],
            id="heading-further-below",
        ),
        pytest.param(
            f"- {OFFICE}\n- {ADDRESS}\n\n{TITLE}",
            [("item", OFFICE), ("item", ADDRESS), ("lead", TITLE)],
            id="list",
        ),
    ],
)
def test_a_letterhead_is_set_apart(text: str, blocks: list[tuple[str, str]]) -> None:
    """Its paragraphs are margin and the one below is the title, unless letterhead and text share a paragraph."""
    assert [(block.kind, block.text) for block in parse(Source("siaran.md", text)).blocks] == blocks


LEAD = "RANDU – Camat membuka pasar pada Senin."


@pytest.mark.parametrize(
    ("name", "text", "kinds"),
    [
        ("a.md", f"**Camat Randu Membuka Pasar**\n\n{LEAD}", ["title", "lead"]),
        ("a.md", f"Camat Randu Membuka Pasar\n\n![Pasar](a.jpg)\n\n{LEAD}", ["title", "alt", "lead"]),
        ("a.html", f"<p align=center><b>Camat Randu Membuka Pasar</b></p><p>{LEAD}</p>", ["title", "lead"]),
        ("a.md", f"Camat Randu membuka pasar lama.\n\n{LEAD}", ["lead", "paragraph"]),
        ("a.md", "Camat Randu Membuka Pasar\n\nPasar itu ramai.", ["lead", "paragraph"]),
        ("a.md", f"Camat Randu Membuka Pasar\n\n- Beras\n\n{LEAD}", ["lead", "item", "paragraph"]),
        ("a.html", f"<p>Laman Resmi Kabupaten Randu</p><main><p>{LEAD}</p></main>", ["lead"]),
        ("a.html", f"<main><p>Camat Randu Membuka Pasar</p><p>{LEAD}</p></main><p>Laman</p>", ["title", "lead"]),
        ("a.md", f"# Pasar\n\n**Camat Randu Membuka Pasar**\n\n{LEAD}", ["title", "heading", "lead"]),
        (
            "a.md",
            f"> “Pasar kita.”\n\nCamat Randu Membuka Pasar\n\n{LEAD}",
            ["blockquote", "lead", "paragraph"],
        ),
    ],
)
def test_the_line_above_a_dateline_is_the_title(name: str, text: str, kinds: list[str]) -> None:
    """Where no markup names one, nothing stands above it and it has no stop."""
    assert [block.kind for block in parse(Source(name, text)).blocks] == kinds


@pytest.mark.parametrize(
    "line",
    [
        "Assalamualaikum warahmatullahi wabarakatuh",
        "Yth. Rekan-rekan wartawan Kota Randu",
        "SIARAN PERS PEMERINTAH KOTA RANDU",
        "KEMENTERIAN AGAMA REPUBLIK INDONESIA",
        "Dinas Komunikasi dan Informatika Kota Randu",
        "Jalan Merdeka Nomor 1, Kota Randu 12345",
        "Oleh Rani Pertiwi dan Danu Wirasena",
        "Senin 2 Maret 2026 di Kota Randu",
        "Foto bersama camat dan para pedagang",
        "Camat Randu (tengah) meninjau pasar murah",
    ],
)
def test_no_title_opens_so(line: str) -> None:
    """A greeting, a masthead, an office, an address, a byline, a date or a caption above a dateline is no title."""
    assert parse(Source("a.md", f"{line}\n\n{LEAD}")).blocks[0].kind != "title"
