"""Word files: letters as a reader sees them, whatever is typed: capitals, superscripts, symbols out of a font."""

from __future__ import annotations

import shutil
import subprocess
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from word_files import NAMESPACES, OFFICE, STYLES, body_of, paragraph, run, word_file

from humaslint.engine.runner import RunOptions, check_bytes, fix_bytes
from humaslint.model.document import Mark
from humaslint.model.errors import HumaslintError
from humaslint.parse import parse
from humaslint.parse.encoding import decode

LEAD = "Warga Kelurahan Melati bergotong royong membersihkan saluran air di sepanjang Jalan Kenanga pada hari Minggu."
SOME = RunOptions(select=("kapital", "judul", "kata/tidak-baku", "ejaan", "angka", "tanda-baca"))


def shown(data: bytes) -> list[tuple[str, str, tuple[Mark, ...]]]:
    """The kind, text and marks of each block of a Word file."""
    return [(block.kind, block.text, block.marks) for block in parse(decode(data, "naskah.docx")).blocks]


def told(data: bytes) -> list[tuple[str, str]]:
    """The rules that tell something, each with what it tells it of."""
    source = decode(data, "naskah.docx")
    found = check_bytes(data, Path("naskah.docx"), SOME).diagnostics
    return [(each.rule.id, source.text[each.start : each.end]) for each in found]


def saved(document: object) -> bytes:
    """The bytes of a file that python-docx has made."""
    packed = BytesIO()
    document.save(packed)  # type: ignore[attr-defined]
    return packed.getvalue()


def element(name: str, **attributes: str) -> BaseOxmlElement:
    """An element for which python-docx has no words."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def symbol(font: str, char: str) -> str:
    """A run with a symbol."""
    return f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'


# Symbols

CODES = (0x2D, 0x6D, 0xA2, 0xA3, 0xB2, 0xB3, 0xB4, 0xB8, 0xB9, 0xBB, 0xBC)


@pytest.mark.parametrize(
    ("font", "char", "text"),
    [
        ("Symbol", "F0B0", "°"),
        ("Symbol", "00B0", "°"),
        ("symbol", "f0b1", "±"),
        *(("Symbol", f"F0{code:X}", sign) for code, sign in zip(CODES, "−μ′≤″≥×÷≠≈…", strict=True)),
        ("Symbol", "F0AE", "\ufffc"),
        ("Wingdings", "F0E0", "\ufffc"),
        ("Wingdings 2", "0050", "\ufffc"),
        ("Webdings", "F050", "\ufffc"),
        ("Calibri", "00B2", "²"),
        ("MS Gothic", "2610", "☐"),
        ("Calibri", "F04A", "\ufffc"),
        ("Calibri", "000B", "\ufffc"),
        ("Calibri", "0020", "\ufffc"),
        ("Calibri", "0021", "!"),
        ("Calibri", "D7FF", "\ud7ff"),
        ("Calibri", "D800", "\ufffc"),
        ("Calibri", "", "\ufffc"),
        ("Calibri", "xyz1", "\ufffc"),
        ("Calibri", "1F600", "\ufffc"),
    ],
)
def test_a_symbol_is_the_sign_that_is_seen(font: str, char: str, text: str) -> None:
    """Signs are read; a picture out of a font is an object."""
    source = decode(word_file(paragraph(run("a"), symbol(font, char), run("b"))), "a.docx")
    assert source.text == f"a{text}b\n"
    assert source.package
    kinds = [piece.kind for piece in source.package.pieces]
    assert kinds == ["text", "object" if text == "\ufffc" else "sign", "text"]


def test_what_is_mended_around_a_symbol() -> None:
    """Its element stays where the sign does; a picture out of a font has no room for letters."""
    body = paragraph(
        run("Suhu praktek 30 "), symbol("Symbol", "F0B0"), run("C itu , lalu turun. "), symbol("Wingdings", "F0E0")
    )
    data = word_file(LEAD, body)
    assert [text for _kind, text, _marks in shown(data)] == [LEAD, "Suhu praktek 30 °C itu , lalu turun."]
    mended = fix_bytes(data, Path("naskah.docx"), SOME, unsafe=False).data
    assert body_of(mended) == body_of(data).replace("praktek", "praktik").replace("itu ,", "itu,")


def test_an_emoji_is_a_picture_between_its_spaces() -> None:
    """Word writes an element of its own kind, the character for old programs alone; no fix takes it along."""
    emoji = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx w16se:font="Segoe UI Emoji" '
        'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex" w16se:char="1F60A"/></mc:Choice>'
        "<mc:Fallback><w:t>😊</w:t></mc:Fallback></mc:AlternateContent></w:r>"
    )
    data = word_file(LEAD, paragraph(run("Warga praktek "), emoji, run(" di balai , lalu pulang.")))
    mended = fix_bytes(data, Path("naskah.docx"), SOME, unsafe=False).data
    assert body_of(mended) == body_of(data).replace("praktek", "praktik").replace("balai ,", "balai,")


# Superscripts


def test_superscripts_of_a_character_style() -> None:
    """A style may raise what is in it, and a run may take that back."""
    made = docx.Document()
    made.styles.add_style("Pangkat", WD_STYLE_TYPE.CHARACTER).font.superscript = True
    made.styles.add_style("Kuasa", WD_STYLE_TYPE.CHARACTER).base_style = made.styles["Pangkat"]
    body = made.add_paragraph("Taman 20 m")
    body.add_run("2", style="Pangkat")
    body.add_run(" dan 5 m")
    body.add_run("3", style="Kuasa")
    body.add_run(" di RT ")
    flat = body.add_run("4", style="Kuasa")
    flat._r.rPr.append(element("w:vertAlign", val="baseline"))
    body.add_run(" terawat.")
    text = "Taman 20 m² dan 5 m³ di RT 4 terawat."
    assert shown(saved(made)) == [("lead", text, (Mark("superscript", 10, 11), Mark("superscript", 19, 20)))]
    assert told(saved(made)) == []


@pytest.mark.parametrize(
    ("properties", "text"),
    [
        ('<w:position w:val="8"/><w:sz w:val="19"/>', "m²"),
        ('<w:position w:val="6"/><w:sz w:val="20"/>', "m²"),
        ('<w:position w:val="6"/><w:sz w:val="21"/>', "m2"),
        ('<w:position w:val="6"/>', "m2"),
        ('<w:vertAlign w:val="superscript"/><w:position w:val="2"/><w:sz w:val="24"/>', "m²"),
        ('<w:position w:val="-8"/><w:sz w:val="19"/>', "m2"),
        ('<w:position w:val="x"/><w:sz w:val="19"/>', "m2"),
        ('<w:vertAlign w:val="subscript"/>', "m2"),
    ],
)
def test_superscripts_that_are_only_raised(properties: str, text: str) -> None:
    """LibreOffice writes some as small letters high up; a line that was moved a bit is none."""
    assert [each for _kind, each, _marks in shown(word_file(paragraph("m", run("2", properties))))] == [text]


# Capitals


def test_letters_shown_as_capitals_are_no_small_letters() -> None:
    """Rules on capitals say nothing of them; others do, and mend what was typed."""
    made = docx.Document()
    made.styles.add_style("Kepala", WD_STYLE_TYPE.PARAGRAPH).font.all_caps = True
    made.styles.add_style("Kecil", WD_STYLE_TYPE.CHARACTER).font.small_caps = True
    made.add_paragraph("siaran pers", style="Kepala")
    made.add_heading("camat melati menghimbau warga", 0).runs[0].font.all_caps = True
    body = made.add_paragraph("Camat mengajak warga pada hari ")
    body.add_run("senin", style="Kecil")
    body.add_run(" dan ")
    plain = body.add_run("selasa", style="Kecil")
    plain.font.small_caps = False
    body.add_run(" depan.")
    made.add_paragraph("camat", style="Kepala").add_run(" melati").font.all_caps = False
    assert [(text, marks) for _kind, text, marks in shown(saved(made))] == [
        ("siaran pers", (Mark("capitals", 0, 11),)),
        ("camat melati menghimbau warga", (Mark("capitals", 0, 29),)),
        ("Camat mengajak warga pada hari senin dan selasa depan.", (Mark("capitals", 31, 36),)),
        ("camat melati", (Mark("capitals", 0, 5),)),
    ]
    assert told(saved(made))[:2] == [("kata/tidak-baku", "menghimbau"), ("kapital/hari-bulan", "selasa")]
    mended = docx.Document(BytesIO(fix_bytes(saved(made), Path("naskah.docx"), SOME, unsafe=False).data))
    assert [each.text for each in mended.paragraphs[1].runs] == ["camat melati mengimbau warga"]
    assert [each.text for each in mended.paragraphs[2].runs] == [
        "Camat mengajak warga pada hari ", "senin", " dan ", "Selasa", " depan.",
    ]  # fmt: skip


@pytest.mark.parametrize("properties", ["<w:caps/>", '<w:smallCaps w:val="true"/>', '<w:rStyle w:val="Kap"/>'])
def test_each_way_to_show_capitals(properties: str) -> None:
    """By the run or a style; what only mends the case of letters is no finding there."""
    style = '<w:style w:type="character" w:styleId="Kap"><w:name w:val="Kap"/><w:rPr><w:caps/></w:rPr></w:style>'
    members = {"word/styles.xml": f"<w:styles {NAMESPACES}>{STYLES}{style}</w:styles>".encode()}
    title = paragraph(run("dinas pendidikan buka sekolah", properties), style="Judul")
    assert told(word_file(title, LEAD, members=members)) == []
    assert [name for name, _text in told(word_file(title.replace(properties, ""), LEAD, members=members))] == [
        "judul/huruf-awal"
    ]


# What Word has still to put together


def test_a_page_put_in_as_a_whole_is_told() -> None:
    """Some programs wrap a page into a Word file and leave it to Word to make paragraphs of it."""
    relation = f'<Relationship Id="a" Type="{OFFICE}/officeDocument/2006/relationships/aFChunk" Target="a.mht"/>'
    relations = f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{relation}</Relationships>'
    members = {"word/_rels/document.xml.rels": relations.encode(), "word/a.mht": b"<p>Warga menghimbau.</p>"}
    with pytest.raises(HumaslintError, match="belum menjadi isinya") as error:
        decode(word_file('<w:altChunk r:id="a"/>', members=members), "naskah.docx")
    assert error.value.path == "naskah.docx"


def test_letters_bent_into_a_shape_are_a_drawing() -> None:
    """Old WordArt and watermarks hold their words in an attribute; a box of today holds paragraphs."""
    bent = '<w:r><w:pict><v:shape><v:textpath on="t" string="SALINAN"/></v:shape></w:pict></w:r>'
    boxed = f"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{paragraph('Kotak.')}</w:txbxContent></v:textbox>"
    data = word_file(paragraph("Warga ", bent, "pulang."), paragraph(f"{boxed}</v:shape></w:pict></w:r>"))
    assert decode(data, "a.docx").text == "Warga pulang.\n\nKotak.\n"


# Files of other programs


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not there")
def test_a_file_that_libreoffice_saves_again(tmp_path: Path) -> None:
    """What python-docx has written and LibreOffice writes anew is shown alike."""
    made = docx.Document()
    made.styles.add_style("Pangkat", WD_STYLE_TYPE.CHARACTER).font.superscript = True
    made.add_paragraph("siaran pers").runs[0].font.all_caps = True
    body = made.add_paragraph("Suhu di taman 20 m")
    body.add_run("2", style="Pangkat")
    body.add_run(" di ")
    body.add_run("melati", style=None).font.small_caps = True
    body.add_run(" itu sejuk.")
    (tmp_path / "asal.docx").write_bytes(saved(made))
    page = "<p>Taman 20 m<sup>2</sup> di Melati itu sejuk.</p>"
    (tmp_path / "laman.html").write_text(f"<html><body>{page}</body></html>", encoding="utf-8")
    home = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    for name in ("asal.docx", "laman.html"):
        target = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "baru"), str(tmp_path / name)]
        subprocess.run(["soffice", home, "--headless", *target], check=True, capture_output=True, timeout=120)
    again, page_again = ((tmp_path / "baru" / name).read_bytes() for name in ("asal.docx", "laman.docx"))
    assert shown(again) == shown(saved(made))
    assert shown(page_again) == [("lead", "Taman 20 m² di Melati itu sejuk.", (Mark("superscript", 10, 11),))]


def test_symbols_in_a_file_of_python_docx() -> None:
    """The degree sign of the font Symbol belongs to the number before it."""
    made = docx.Document()
    made.add_paragraph("Taman Melati Terawat")
    body = made.add_paragraph("Suhu siang itu mencapai 31")
    body.add_run()._r.append(element("w:sym", font="Symbol", char="F0B0"))
    body.add_run("C.")
    assert [text for _kind, text, _marks in shown(saved(made))][1] == "Suhu siang itu mencapai 31°C."
    with ZipFile(BytesIO(saved(made))) as archive:
        assert b'<w:sym w:font="Symbol" w:char="F0B0"/>' in archive.read("word/document.xml")
