"""Text pasted from a CMS: each line is read as what it is in a release."""

from __future__ import annotations

from textwrap import wrap

import pytest

from humaslint.model.document import Directive, Document, Image, Mark
from humaslint.model.source import Source
from humaslint.parse import parse

PASTED = """\
12
Mei

Kelurahan Tirta Kencana Resmikan Rumah Kompos
Sampah Dapur Jadi Pupuk Warga

Tirta Kencana-Humas Kelurahan, Lurah Tirta Kencana meresmikan rumah kompos di Gang Melati, Senin (12/5/2031). \
Rumah kompos itu mengolah dua ton sampah dapur setiap pekan.

[[IMG alt='Warga mengaduk kompos']]
Warga mengaduk kompos di Gang Melati.

“Sampah dapur jangan dibuang,” kata Lurah Tirta Kencana, Wagiman. Ia meminta warga memilah sampah dari rumah \
dan menyetorkannya kepada petugas setiap Sabtu pagi.

Langkah Berikutnya

Kelurahan akan mengadakan pelatihan bagi kader lingkungan, pengurus rukun tetangga, dan guru sekolah dasar. Jadwalnya:
- Senin di balai warga
- Rabu di sekolah

Lurah meninjau rumah kompos. (foto: rud)

<object></object>
Pelatihan itu gratis dan terbuka untuk umum, tetapi peserta diminta mendaftar paling lambat akhir bulan ini. rud/tik

Seksi Pelayanan Warga
#tirtakencanabersih
Foto : Humas Kelurahan
"""


def txt(text: str) -> Document:
    return parse(Source("rilis.txt", text))


def kinds(text: str) -> list[str]:
    return [block.kind for block in txt(text).blocks]


def test_pasted_release() -> None:
    """Date, title, subtitle, captions, items, initials and credit are told apart from the prose."""
    assert [(block.kind, block.text[:36]) for block in txt(PASTED).blocks] == [
        ("date", "12"),
        ("date", "Mei"),
        ("title", "Kelurahan Tirta Kencana Resmikan Rum"),
        ("heading", "Sampah Dapur Jadi Pupuk Warga"),
        ("lead", "Tirta Kencana-Humas Kelurahan, Lurah"),
        ("alt", "Warga mengaduk kompos"),
        ("caption", "Warga mengaduk kompos di Gang Melati"),
        ("paragraph", "“Sampah dapur jangan dibuang,” kata "),
        ("heading", "Langkah Berikutnya"),
        ("paragraph", "Kelurahan akan mengadakan pelatihan "),
        ("item", "Senin di balai warga"),
        ("item", "Rabu di sekolah"),
        ("caption", "Lurah meninjau rumah kompos. (foto: "),
        ("paragraph", "Pelatihan itu gratis dan terbuka unt"),
        ("initials", "rud/tik"),
        ("initials", "Seksi Pelayanan Warga"),
        ("initials", "#tirtakencanabersih"),
        ("credit", "Foto : Humas Kelurahan"),
    ]


def test_cms_picture() -> None:
    """The mark that a CMS leaves for a picture is a picture, with the short line below it as its caption."""
    mark = "[[IMG alt='Warga mengaduk kompos']]"
    start = PASTED.index(mark)
    assert txt(PASTED).images == (Image(start, start + len(mark), "", alt=5, caption=6),)


def test_items_share_a_group() -> None:
    """The items of one list belong together, their markers are no prose."""
    document = txt("Judul\n\n1. satu\n\n2) dua\n\nIsi.\n\n• tiga\n")
    assert [(block.text, block.group) for block in document.blocks if block.kind == "item"] == [
        ("satu", 1),
        ("dua", 1),
        ("tiga", 2),
    ]


def test_emphasis_of_messaging() -> None:
    """Words in asterisks or underscores are in italics; asterisks around a whole line make it bold."""
    document = txt("Judul\n\n*Syarat Umum*\n\n_Miring semua_\n\nIsi *tebal* dan _miring_ di a_b.\n")
    assert [(block.text, block.marks) for block in document.blocks] == [
        ("Judul", ()),
        ("Syarat Umum", (Mark("strong", 0, 11),)),
        ("Miring semua", (Mark("emphasis", 0, 12),)),
        ("Isi tebal dan miring di a_b.", (Mark("emphasis", 4, 9), Mark("emphasis", 14, 20))),
    ]


def test_language_of_plain_text() -> None:
    """A plain text names no language: that of the caller holds for it and each of its blocks."""
    document = parse(Source("a.txt", "Title\n\nThe text.\n"), language="en")
    assert (document.language, [block.language for block in document.blocks]) == ("en", ["en", "en"])


def test_depth_of_items() -> None:
    """An item that somebody typed is one of a list of depth 1; a paragraph has none. A rule of signs is no block."""
    document = txt("Judul\n\nSyarat:\n\n1. KTP\n\n* * *\n\nIsi lengkap.\n")
    assert [(block.kind, block.text, block.depth) for block in document.blocks] == [
        ("title", "Judul", 0),
        ("lead", "Syarat:", 0),
        ("item", "KTP", 1),
        ("paragraph", "Isi lengkap.", 0),
    ]


def test_wrapped_lines() -> None:
    """A paragraph whose lines were wrapped is one block; the line breaks in it are single spaces."""
    text = "Warga Kampung Suka Rukun menggelar kerja bakti di\nlapangan desa. Acara itu diikuti oleh\n  200 orang.\n"
    document = txt(f"Judul\n\n{text}")
    assert document.blocks[1].text == (
        "Warga Kampung Suka Rukun menggelar kerja bakti di lapangan desa. Acara itu diikuti oleh 200 orang."
    )
    assert [segment.verbatim for segment in document.blocks[1].segments] == [True, False, True, False, True]


def test_lines_broken_at_a_width() -> None:
    """In a text broken at a width a full line goes on before a capital too, and a short one ends its paragraph."""
    title = "Dinas Perikanan Bagikan Dua Ribu Benih Nila"
    first = "Randu, 13 Juli 2031 - Dinas Perikanan Kabupaten Randu membagikan dua ribu benih nila kepada enam desa."
    second = "Benih itu dibeli dari Balai Benih Randu. Kepala Dinas Perikanan Randu membagikan semua benih di balai."
    text = "\n".join(line for block in (title, first, second) for line in wrap(block, 44))
    assert [block.text for block in txt(text.replace(title, f"{title}\n")).blocks] == [title, first, second]


def test_one_paragraph_a_line() -> None:
    """Lines that end in a stop are each a paragraph."""
    assert kinds("Judul Berita\nKalimat pertama itu lengkap.\nKalimat kedua juga.\n") == ["title", "lead", "paragraph"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Kendali Sari, 12 Agustus 2031", "date"),
        ("Senin, 30 September 2031 | 09:30 WIB", "date"),
        ("30/09/2031", "date"),
        ("Acara digelar Senin, 30 September 2031.", "paragraph"),
        ("Tanggal: Senin, 4 Mei 2031", "date"),
        ("Embargo hingga Senin, 4 Mei 2031 pukul 09.00 WIB", "date"),
        ("EMBARGO: 4 Mei 2031", "date"),
        ("Nomor: .../HMS/V/2031", "date"),
        ("Embargo ekspor kayu 2031 tetap berlaku.", "paragraph"),
        ("SIARAN PERS", "date"),
        ("Siaran Pers Dinas Air No. 12/HMS/2031", "date"),
        ("Nomor: 93/SP/HMS/III/2031", "date"),
        ("Siaran pers itu dibacakan lurah.", "paragraph"),
        ("Nomor antrean 12 dipanggil.", "paragraph"),
        ("Foto : Sri Rejeki © DISKOMINFO", "credit"),
        ("Sumber: balai.example", "credit"),
        ("Foto: Humas Dinas Kebersihan.", "credit"),
        ("Foto: Petugas memberi penyuluhan kepada warga. (Humas)", "caption"),
        ("(Dok. Humas Balai)", "credit"),
        ("Sumber daya air dikelola warga.", "paragraph"),
        ("Foto: Lurah menyerahkan bibit aren kepada sembilan kelompok tani.", "caption"),
        ("Keterangan foto: Lurah dan warga.", "caption"),
        ("Warga menanam bibit. (foto mia)", "caption"),
        ("Syaratnya dimuat dalam lampiran (dokumen terpisah).", "paragraph"),
        ("Warga menanam bibit. Foto: Humas", "caption"),
        ("Lurah memimpin rapat [dok: Sri].", "caption"),
        ("Rapat membahas foto (foto udara) dan peta.", "paragraph"),
        ("(jef)", "initials"),
        ("(EZ/HUMAS)", "initials"),
        ("nov/suf", "initials"),
        ("[]", "initials"),
        ("Penulis: Sri R.", "initials"),
        ("Rapat selesai (sementara).", "paragraph"),
    ],
)
def test_lines(line: str, kind: str) -> None:
    """A line on its own is known by its words."""
    assert kinds(f"Judul Berita\n\nIsi berita ini cukup.\n\n{line}\n")[2] == kind


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("“Kami siap”. nov/suf", "nov/suf"),
        ("Rapat selesai. (jef)", "(jef)"),
        ("“Kami siap.” [AB/cd]", "[AB/cd]"),
        ("Rapat selesai. []", "[]"),
        ("Rapat dihadiri pengurus (MUI).", None),
        ("Aturan itu dimuat dalam surat edaran. (Nomor 5)", None),
    ],
)
def test_initials_at_the_end(text: str, rest: str | None) -> None:
    """The initials after the last stop are cut off the paragraph, and nothing else is."""
    blocks = txt(f"Judul\n\n{text}").blocks[1:]
    assert [block.text for block in blocks] == ([text] if rest is None else [text[: -len(rest) - 1], rest])


def test_lone_caption() -> None:
    """A short sentence between long paragraphs is a caption if another caption of the text has its credit."""
    long = "Warga Kampung Suka Rukun menanam bibit aren di lereng timur. " * 5
    text = f"Judul\n\n{long}\n\nSasti, ketua panitia bertanya.\n\n{long}\n\n{long}"
    assert kinds(text)[2] == "paragraph"
    assert kinds(f"{text}\n\nWarga menanam. (foto: rud)")[2] == "caption"


def test_day_at_the_end() -> None:
    """A line that ends in a day is a sentence without its stop: the lead, or a caption between title and lead."""
    told = "RANDU – Camat Randu membuka loket pasar bagi warga lansia di Randu, Jum’at (20/11/31)"
    body = "Loket itu melayani warga lansia, ibu hamil, dan penyandang disabilitas setiap hari kerja di kota Randu."
    assert kinds(f"{told}\n{body}") == ["lead", "paragraph"]
    assert kinds(f"{told}.\n{body}") == ["lead", "paragraph"]
    shown = "Camat Randu memimpin rapat warga di balai desa, Senin, (2/4/2029)"
    assert kinds(f"Camat Buka Loket\n\n{shown}\n\nRandu, Kabar.com – {body}") == ["title", "caption", "lead"]


def test_who_stands_where_above_the_dateline() -> None:
    """A line that says who stands where is a caption, also where no title stands above it."""
    told = "RANDU – Harga beras di Pasar Waru turun pada pekan ini."
    assert kinds(f"Camat Randu (kanan) meninjau Pasar Waru.\n\n{told}") == ["caption", "lead"]


def test_only_prose() -> None:
    """News without a title, a sentence a line, has a lead and paragraphs."""
    assert kinds("Kalimat pertama.\nKalimat kedua.\nKalimat ketiga.") == ["lead", "paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("line", "text", "marks"),
    [
        ("Ia berkata *becik ketitik* di balai.", "Ia berkata becik ketitik di balai.", [("emphasis", 11, 24)]),
        ("Acara _soft launching_, Senin.", "Acara soft launching, Senin.", [("emphasis", 6, 20)]),
        ("*Warga Menanam Pohon*", "Warga Menanam Pohon", [("strong", 0, 19)]),
        ("*Becik ketitik* pesan camat. \t", "Becik ketitik pesan camat.", [("emphasis", 0, 13)]),
        ('*"Pohon itu tumbuh"*, kata Rani.', '"Pohon itu tumbuh", kata Rani.', [("emphasis", 0, 18)]),
        ("Kata Rani, _“Pohon tumbuh.”_", "Kata Rani, “Pohon tumbuh.”", [("emphasis", 11, 26)]),
        ("Luas 3 * 4 * 5 meter, berkas a_b_c.pdf dan x*y*z.", None, []),
        ("*Foto: Rani Pertiwi", None, []),
    ],
)
def test_emphasis_of_messages(line: str, text: str | None, marks: list[tuple[str, int, int]]) -> None:
    """Asterisks and underscores around words are no text but marks; others are text."""
    block = txt(f"Judul\n\nIsi pertama.\n\n{line}").blocks[-1]
    assert (block.text, [tuple(mark) for mark in block.marks]) == (text or line, marks)


@pytest.mark.parametrize(
    "text", ["", "\n\n", " \t", "-----", "[[IMG alt='']]", "<object></object>", "<!-- x -->", "\r\r\n"]
)
def test_nothing_to_read(text: str) -> None:
    """Blank lines, rules and marks hold no prose."""
    assert txt(text).blocks == ()


def test_greeting_is_no_lead() -> None:
    """A greeting above the first paragraph is not the lead."""
    assert kinds("Judul Berita\n\nHalo, Sobat Desa...\n\nIsi berita ini cukup.") == ["title", "paragraph", "lead"]


def test_masthead_is_no_title() -> None:
    """The title is the line below the kind of paper and its number."""
    text = "SIARAN PERS\nNomor: 12/HMS/2031\n\nDesa Tanam Aren\n\nIsi berita ini cukup."
    assert kinds(text) == ["date", "date", "title", "lead"]


def test_office_above_the_number_is_no_title() -> None:
    """An office between the kind of paper and its number is no title; what is done there may be one."""
    for office in ("Pemerintah Kota Randu", "POLRES RANDU", "Dinas Perikanan dan Kelautan Kabupaten Randu"):
        text = f"SIARAN PERS\n{office}\nNomor: 12/HMS/2031\n\nDesa Tanam Aren\n\nIsi berita ini cukup."
        assert kinds(text) == ["date", "initials", "date", "title", "lead"]
    text = "SIARAN PERS\nPolres Randu Gelar Lomba\nNomor: 12/HMS/2031\n\nIsi berita ini cukup."
    assert kinds(text) == ["date", "title", "date", "lead"]


def test_letterhead_is_no_title() -> None:
    """An office in capitals above the kind of paper is a letterhead, where a title of its own follows."""
    head = "PEMERINTAH KABUPATEN RANDU\nDINAS PERIKANAN\nSIARAN PERS\nNomor: 12/HMS/2031\n\n"
    lead = "Randu, 13 Juli 2031 - Dinas Perikanan membagikan dua ribu benih nila kepada kelompok tani di lima desa."
    title = "Dinas Perikanan Bagikan Dua Ribu Benih Nila"
    assert kinds(f"{head}{title}\n\n{lead}") == ["initials", "initials", "date", "date", "title", "lead"]
    part = "PEMERINTAH KOTA RANDU\nDinas Perikanan dan Kelautan\n\nSIARAN PERS\n\n"
    assert kinds(f"{part}{title}\n\n{lead}") == ["initials", "initials", "date", "title", "lead"]
    part = "KEPOLISIAN RESOR RANDU\nSeksi Hubungan Masyarakat\n\nSIARAN PERS\nNomor: 12/HMS/2031\n\n"
    assert kinds(f"{part}{title}\n\n{lead}") == ["initials", "initials", "date", "date", "title", "lead"]
    assert kinds(f"{title.upper()}\nSIARAN PERS\n\n{lead}") == ["title", "date", "lead"]
    offices = "PEMERINTAH KABUPATEN RANDU\nDINAS PERIKANAN\n"
    address = "Jalan Nila 3, Randu 71234\nTelp. (0511) 123456\n"
    assert kinds(f"{offices}{address}\n{title.upper()}\n\n{lead}") == [*["initials"] * 4, "title", "lead"]
    assert kinds(f"{offices}\n{title}\n\n{lead}") == ["initials", "initials", "title", "lead"]
    assert kinds(f"{offices}KELURAHAN RANDU WARU\n\n{title}\n\n{lead}") == [*["initials"] * 3, "title", "lead"]
    for office in ("DINAS PERIKANAN PROVINSI RANDU RAYA", "KANTOR WILAYAH KEMENTERIAN AGAMA", "PEMERINTAH KOTA RANDU"):
        assert kinds(f"{office}\n\n{title}\n\n{lead}") == ["initials", "title", "lead"]
    for told in ("PEMERINTAH TAMBAH KUOTA PUPUK", "DINAS PERIKANAN KOTA RANDU GELAR LOMBA"):
        assert kinds(f"{told}\n\n{title}\n\n{lead}") == ["title", "heading", "lead"]
    assert kinds(f"DINAS PERIKANAN BAGIKAN BENIH\n\n{title}\n\n{lead}") == ["title", "heading", "lead"]


def test_directive() -> None:
    """A comment to humaslint is heeded in plain text as well."""
    text = "Isi.\n<!-- humaslint-disable-file\n kata -->\n"
    assert txt(text).directives == (Directive("disable-file", ("kata",), 5, len(text) - 1),)


def test_carriage_returns() -> None:
    """Lines may end in any of the three ways."""
    assert [block.text for block in txt("Satu.\r\n\r\nDua.\rTiga.\n").blocks] == ["Satu.", "Dua.", "Tiga."]


def test_width_is_that_of_characters_or_bytes() -> None:
    """A program that counts bytes breaks a line with curly quotes earlier, and the line goes on all the same."""
    paragraph = (
        "Warga Kampung Suka Rukun menggelar kerja bakti di lapangan desa sejak pagi hari. “Kami senang sekali.” "
        "Acara itu diikuti oleh dua ratus orang dari sepuluh rukun tetangga, “semuanya sukarela,” kata Danu, S.E. "
        "dari panitia. Warga juga membersihkan saluran air di tepi jalan utama dan menanam bibit pohon di taman itu."
    )
    lines, line = [], ""
    for word in paragraph.split():
        if line and len(f"{line} {word}".encode()) > 60:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    document = txt("Judul\n\n" + "\n".join([*lines, line]) + "\n")
    assert [block.text for block in document.blocks[1:]] == [paragraph]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.txt",
            "Keterangan Camat\n\nWartawan:\nKapan dibuka, Pak?\n\nCamat:\nBesok.\n\nWartawan :\nDi mana?",
        ),
        (
            "a.md",
            "# Keterangan Camat\n\n**Wartawan:** Kapan dibuka, Pak?\n\n**Camat:** Besok.\n\n**Wartawan:** Di mana?\n",
        ),
        ("a.html", "<h1>Keterangan Camat</h1><p>Wartawan: Kapan?</p><p>Camat: Besok.</p><p>Wartawan: Di mana?</p>"),
    ],
)
def test_what_is_said_in_a_transcript_is_quoted(name: str, text: str) -> None:
    """The turns of a press conference are the speakers' own words, whatever the format."""
    kinds = {block.kind for block in parse(Source(name, text)).blocks}
    assert kinds in ({"title", "blockquote"}, {"title", "blockquote", "initials"})


def test_one_question_makes_no_transcript() -> None:
    """A line that names journalists is one of a list, or of a programme."""
    text = "Jumpa Pers Camat\n\nWartawan: 12 orang\n\nCamat membuka pasar itu pada Senin pagi bersama para lurah."
    assert "blockquote" not in {block.kind for block in parse(Source("a.txt", text)).blocks}


def test_a_line_broken_behind_a_hyphen_goes_on_without_a_space() -> None:
    """The hyphen at the end of a line stands within a word; one at the end of a place's name does not."""
    paragraph = (
        "Warga memanen sayur-mayur di lahan itu, lalu menjualnya kepada para pedagang di pasar, dan membawa kutipan-"
        "kutipan buku tentang Undang-Undang Desa untuk dibaca bersama para lurah di balai kota. Rapat di RANDU- Lomba "
        "dibuka camat pada pagi hari, lalu ditutup lurah pada sore hari bersama semua warga desa yang hadir."
    )
    lines = (
        "Warga memanen sayur-mayur di lahan itu, lalu menjualnya kepada para pedagang di",
        "pasar, dan membawa kutipan-",
        "kutipan buku tentang Undang-",
        "Undang Desa untuk dibaca bersama para lurah di balai kota. Rapat di RANDU-",
        "Lomba dibuka camat pada pagi hari, lalu ditutup lurah pada sore hari bersama",
        "semua warga desa yang hadir.",
    )
    document = txt("Judul\n\n" + "\n".join(lines) + "\n")
    assert [block.text for block in document.blocks[1:]] == [paragraph]


def test_the_line_below_the_title_is_the_lead_where_a_sentence_ends_within_it() -> None:
    """Though it has no stop at its end, as a heading has none."""
    prose = "Kepala desa mengajak warga merawat mata air itu bersama-sama setiap akhir pekan hingga musim hujan tiba."
    lead = "Randu-Humas Desa, Warga membersihkan mata air, Minggu (29/3/2026). Kerja bakti itu diikuti 130 orang"
    assert kinds(f"Warga Randu Bersihkan Mata Air\n\n{lead}\n\n{prose}") == ["title", "lead", "paragraph"]
