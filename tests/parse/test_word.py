"""Word files: every word read once, at its place, and written back into its run with all else as it was."""

from __future__ import annotations

import random
import re
import shutil
import struct
import subprocess
import time
import tracemalloc
from io import BytesIO
from itertools import islice
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import docx
import pytest
from word_files import (
    NAMESPACES,
    OFFICE,
    body_of,
    document,
    members_of,
    paragraph,
    picture,
    run,
    table,
    word_file,
)

from humaslint import RunOptions, fix_text, lint_path, lint_text
from humaslint.engine.runner import FixedFile, check_bytes, fix_bytes
from humaslint.engine.verify import cases_of
from humaslint.model.diagnostic import Edit
from humaslint.model.document import Document, Mark
from humaslint.model.errors import HumaslintError
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.encoding import decode, encode, with_edits
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.library import load_library

LEAD = "Warga Kelurahan Melati bergotong royong membersihkan saluran air di sepanjang Jalan Kenanga pada hari Minggu."


PROMPT = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{run('Klik')}</w:sdtContent></w:sdt>"
"""What a form shows in place of what is to be written there."""


def read(*body: str, footnotes: str = "") -> Source:
    """The source of a Word file with the body."""
    return decode(word_file(*body, footnotes=footnotes), "naskah.docx")


def line_kinds(*body: str) -> list[str]:
    """What each paragraph of a Word file with the body is."""
    package = read(*body).package
    assert package
    return [line.kind for line in package.lines]


def blocks(*body: str, footnotes: str = "") -> list[tuple[str, str]]:
    """The kind and text of each block of a Word file with the body."""
    return [(block.kind, block.text) for block in parse(read(*body, footnotes=footnotes)).blocks]


def fixed(data: bytes, *, unsafe: bool = False) -> FixedFile:
    """A Word file after its fixes."""
    return fix_bytes(data, Path("naskah.docx"), RunOptions(select=("ALL",)), unsafe=unsafe)


# Reading


def test_each_paragraph_is_a_line() -> None:
    """The number of a line is that of the paragraph, empty ones and those of tables counted."""
    source = read("Satu", "", table(["<w:p/>", paragraph("Dua")]), "Tiga")
    assert source.text == "Satu\n\n\nDua\nTiga\n"
    assert source.position(source.text.index("Tiga")) == (5, 1)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (run("Dinas ") + run("meng", "<w:b/>") + run("imbau"), "Dinas mengimbau"),
        ("<w:hyperlink>" + run("laman") + "</w:hyperlink>", "laman"),
        ("<w:smartTag><w:smartTag>" + run("Kupang") + "</w:smartTag></w:smartTag>", "Kupang"),
        ("<w:sdt><w:sdtPr/><w:sdtContent>" + run("isi") + "</w:sdtContent></w:sdt>", "isi"),
        (f"{run('a')}{PROMPT}{run('b')}", "a\ufffcb"),
        (run("a") + "<w:ins>" + run("b") + "</w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del>", "ab"),
        ("<w:moveFrom>" + run("a") + "</w:moveFrom><w:moveTo>" + run("b") + "</w:moveTo>", "b"),
        (run("a") + run("b", "<w:vanish/>") + run("c", '<w:vanish w:val="0"/>'), "ac"),
        (run("a") + run("b", "<w:strike/>") + run("c", '<w:strike w:val="0"/>') + run("d", "<w:dstrike/>"), "a￼c￼"),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>", "a\tb\vc"),
        ("<w:r><w:t>ber</w:t><w:noBreakHyphen/><w:t>hari</w:t></w:r>", "ber\u2011hari"),
        ("<w:r><w:t>sa</w:t><w:softHyphen/><w:t>yur</w:t></w:r>", "sa\u00adyur"),
        (
            '<w:r><w:instrText>PAGE "x"</w:instrText></w:r><w:fldSimple w:instr="DATE">' + run("3") + "</w:fldSimple>",
            "3",
        ),
        ("<w:r><w:t> a\n b </w:t></w:r>", "a  b"),
        ('<w:r><w:t xml:space="preserve"> a&#13;</w:t></w:r>', " a "),
        ("<w:r><w:t>a &amp; b<![CDATA[ & c]]><!-- d --></w:t></w:r>", "a & b & c"),
        ("<w:r><w:t/></w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>", "\ufffc"),
        ("<w:r><w:object><v:shape><v:imagedata/></v:shape></w:object><w:tab/></w:r>", "\ufffc\t"),
        ("<w:pPr><w:tabs><w:tab/></w:tabs></w:pPr>" + run("a"), "a"),
        ("<w:r><w:rPr><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r>", "a"),
        ("\n  <w:r>\n    <w:t>a</w:t>\n  </w:r>\n", "a"),
        (
            '<w:sdt><w:sdtPr><w:showingPlcHdr w:val="true"/></w:sdtPr><w:sdtContent>'
            + run("Klik")
            + "</w:sdtContent></w:sdt>",
            "\ufffc",
        ),
        (
            '<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>'
            + run("isi")
            + "</w:sdtContent></w:sdt>",
            "isi",
        ),
        (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr>'
            f"<w:sdtContent>{run('isi')}</w:sdtContent></w:sdt>",
            "isi",
        ),
    ],
)
def test_the_words_of_a_paragraph(content: str, text: str) -> None:
    """What a reader of the final page sees is read, what was deleted, hidden or is no word is not."""
    assert read(f"<w:p>{content}</w:p>").text == f"{text}\n"


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    """They are one to whoever accepts the changes."""
    deleted = paragraph("Warga ", properties="<w:rPr><w:del/></w:rPr>")
    assert read(deleted, "antre.", "Lalu pulang.").text == "Warga antre.\nLalu pulang.\n"
    assert read("a", deleted).text == "a\nWarga \n"
    set_anew = paragraph("Warga ", properties="<w:rPr><w:rPrChange><w:rPr/></w:rPrChange></w:rPr>")
    assert read(set_anew, "antre.").text == "Warga \nantre.\n"
    words = "<w:del><w:r><w:delText>antre</w:delText></w:r></w:del>"
    assert read(paragraph("Warga ", words), "pulang.").text == "Warga \npulang.\n"


def test_a_number_typed_before_a_heading_makes_no_item() -> None:
    """A bullet or number that was typed is one before a paragraph alone, and what has no word in it is nothing."""
    heading = paragraph("1. Latar", style="Judul1")
    assert blocks(paragraph("Judul", style="Judul"), LEAD, "* * *", heading, "1. Satu")[2:] == [
        ("heading", "1. Latar"), ("item", "Satu"),
    ]  # fmt: skip


def test_a_drop_cap_is_the_first_letter_of_its_paragraph() -> None:
    """Word sets it as a paragraph of its own beside the other; other frames stay by themselves."""
    drop, no_drop = (
        paragraph("W", properties=f"<w:framePr {each} w:wrap='around'/>") for each in ("w:dropCap='drop'", "")
    )
    source = read(drop, "arga antre.", no_drop, "Lalu pulang.")
    assert source.text == "Warga antre.\nW\nLalu pulang.\n"
    assert with_edits(source, [Edit(0, 5, "Para warga")]).text == "Para warga antre.\nW\nLalu pulang.\n"


def test_no_two_paragraphs_are_joined_across_the_edge_of_a_cell() -> None:
    """A deleted mark before a table, or the last one of a cell, has no paragraph behind it that it could join."""
    deleted = paragraph("Warga ", properties="<w:rPr><w:del/></w:rPr>")
    assert read(deleted, table([deleted + paragraph("antre"), deleted], ["<w:p/>", deleted]), "Lalu").text == (
        "Warga \nWarga antre\nWarga \n\nWarga \nLalu\n"
    )


def test_text_boxes_follow_their_paragraph_and_are_read_once() -> None:
    """The copy for old programs is passed over."""
    box = f"<w:txbxContent>{paragraph('Kotak')}</w:txbxContent>"
    content = (
        f"<mc:AlternateContent><mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent>"
    )
    assert read(paragraph(run("Di "), f"<w:r>{content}</w:r>", run("luar."))).text == "Di luar.\nKotak\n"


def test_what_a_text_box_holds_is_read_for_itself() -> None:
    """A table of one column in it is no table, and what its own run hides is hidden in a run that is seen."""
    box = "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    column = table([paragraph("Satu")], [paragraph("Dua")])
    assert line_kinds(paragraph(run("Di luar."), box.format(column))) == ["paragraph", "paragraph", "paragraph"]
    hidden = picture("Pasar").replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
    assert read(paragraph(run("Di luar."), box.format(paragraph(run("Kotak"), hidden)))).text == "Di luar.\nKotak\n"


def test_a_table_in_a_table_has_columns_of_its_own() -> None:
    """What lays out a page, one column wide, is no table, but one of two columns in it is."""
    inner = table([paragraph("Satu"), paragraph("Dua")])
    assert line_kinds(table([paragraph("Kiri") + inner])) == ["paragraph", "cell", "cell"]


def test_a_text_file_made_a_document_is_no_code() -> None:
    """LibreOffice sets the whole of it as preformatted; where its lines are broken at a width it is left alone."""
    lines = [LEAD, "", "Camat Randu menyiapkan loket."]
    assert blocks(*(paragraph(line, style="Kode") for line in lines)) == [("lead", LEAD), ("paragraph", lines[-1])]
    assert blocks(*(paragraph(line, style="Kode") for line in (*lines, "dan meja di aula."))) == []


def test_styles_name_the_roles() -> None:
    """Styles count by their English name whatever the language of Word, and by what they are based on."""
    numbered = '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr>'
    assert blocks(
        paragraph("Kelurahan Melati Bersih", style="Judul"),
        LEAD,
        paragraph("Isi", style="TOC1"),
        paragraph("cat aktifitas.txt", style="Kode"),
        paragraph("Kegiatan", style="Sub"),
        LEAD,
        paragraph("Cangkul", properties=numbered),
        paragraph("Bersih itu sehat.", style="Kutipan"),
        table([paragraph("Nama"), paragraph("Jumlah")]),
        table([paragraph("Satu kolom saja bukan tabel.")]),
        footnotes=(
            f'<w:footnote w:type="separator">{paragraph("x")}</w:footnote><w:footnote>{paragraph("Data.")}</w:footnote>'
        ),
    ) == [
        ("title", "Kelurahan Melati Bersih"),
        ("lead", LEAD),
        ("heading", "Kegiatan"),
        ("paragraph", LEAD),
        ("item", "Cangkul"),
        ("blockquote", "Bersih itu sehat."),
        ("cell", "Nama"),
        ("cell", "Jumlah"),
        ("paragraph", "Satu kolom saja bukan tabel."),
        ("footnote", "Data."),
    ]


def test_without_styles_the_words_name_the_roles() -> None:
    """A letterhead down to “Siaran Pers” and its number is no prose; the next line is the title."""
    assert blocks(
        "PEMERINTAH KOTA CEMPAKA",
        "SIARAN PERS",
        "Nomor: 12/HM/VI/2031",
        paragraph(run("Kelurahan Melati Bersih", "<w:b/>")),
        "Cempaka, 12 Juni 2031",
        LEAD,
        "- Cangkul",
        "- Sekop",
    ) == [
        ("initials", "PEMERINTAH KOTA CEMPAKA"),
        ("date", "SIARAN PERS"),
        ("date", "Nomor: 12/HM/VI/2031"),
        ("title", "Kelurahan Melati Bersih"),
        ("date", "Cempaka, 12 Juni 2031"),
        ("lead", LEAD),
        ("item", "Cangkul"),
        ("item", "Sekop"),
    ]


def test_what_is_said_in_a_transcript_is_quoted() -> None:
    """The turns of a press conference are the speakers' own words, whether their names stand before them or above."""
    turns = [run("Wartawan:", "<w:b/>") + run(" Kapan dibuka, Pak?"), "Camat:", "Besok.", "Wartawan: Di mana?"]
    assert blocks(paragraph("Keterangan Camat", style="Title"), *map(paragraph, [*turns, "Camat:", "Di pasar."])) == [
        ("title", "Keterangan Camat"),
        ("blockquote", "Wartawan: Kapan dibuka, Pak?"),
        ("initials", "Camat:"),
        ("blockquote", "Besok."),
        ("blockquote", "Wartawan: Di mana?"),
        ("initials", "Camat:"),
        ("blockquote", "Di pasar."),
    ]


def test_space_is_kept_where_the_file_says_so_for_all() -> None:
    """Other programs say it once, at the outermost element."""
    content = document("<w:p><w:r><w:t> a </w:t></w:r></w:p>")
    kept = content.replace(b"<w:document ", b'<w:document xml:space="preserve" ')
    assert read("<w:p><w:r><w:t> a </w:t></w:r></w:p>").text == "a\n"
    assert decode(word_file(members={"word/document.xml": kept}), "a.docx").text == " a \n"


def test_the_lists_of_a_file_are_told_apart() -> None:
    """The items of one list share a number, whatever stands between them; a level that is not named is the first."""
    first, second = (f'<w:numPr><w:numId w:val="{number}"/></w:numPr>' for number in (7, 8))
    document = parse(
        read(
            LEAD,
            paragraph("Satu", properties=first),
            paragraph("Dua", properties=second),
            LEAD,
            paragraph("Tiga", properties=first),
        )
    )
    assert [(block.kind, block.depth, block.group) for block in document.blocks] == [
        ("lead", 0, 0), ("item", 1, 1), ("item", 1, 2), ("paragraph", 0, 0), ("item", 1, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        ((paragraph("Bab", style="Judul1"), LEAD), ["title", "lead"]),
        ((paragraph("Bab", style="Judul1"), paragraph("Judul", style="Judul"), LEAD), ["heading", "title", "lead"]),
        ((LEAD, paragraph("Bab", style="Judul1"), LEAD), ["lead", "heading", "paragraph"]),
        ((paragraph("Bab", properties='<w:outlineLvl w:val="8"/>'), LEAD), ["title", "lead"]),
    ],
)
def test_the_first_heading_is_the_title(body: tuple[str, ...], kinds: list[str]) -> None:
    """It is where nothing is styled as one and no prose stands above it."""
    assert [kind for kind, _text in blocks(*body)] == kinds


@pytest.mark.parametrize(
    ("name", "kind", "depth"),
    [
        ("Title", "title", 0),
        ("Subtitle", "heading", 2),
        ("heading 3", "heading", 3),
        ("Quote", "blockquote", 0),
        ("Intense Quote", "blockquote", 0),
        ("Quotations", "blockquote", 0),
        ("Block Text", "blockquote", 0),
        ("List Bullet", "item", 1),
        ("List Number 5", "item", 1),
        ("List Bullet 6", "paragraph", 0),
        ("heading 0", "paragraph", 0),
        ("Quote Char", "paragraph", 0),
    ],
)
def test_what_a_style_makes_of_a_paragraph(name: str, kind: str, depth: int) -> None:
    """It is known by its name, which is the same in every language of Word, through nineteen styles based on it."""
    first = f'<w:style w:styleId="a0"><w:name w:val="{name}"/></w:style>'
    based = (f'<w:style w:styleId="a{at}"><w:basedOn w:val="a{at - 1}"/></w:style>' for at in range(1, 21))
    styles = f"<w:styles {NAMESPACES}>{first}{''.join(based)}</w:styles>".encode()
    data = word_file(paragraph("Isi", style="a0"), paragraph("Isi", style="a19"), paragraph("Isi", style="a20"),
                     members={"word/styles.xml": styles})  # fmt: skip
    package = decode(data, "a.docx").package
    assert package
    assert [(line.kind, line.depth) for line in package.lines] == [(kind, depth), (kind, depth), ("paragraph", 0)]


def test_what_holds_where_no_style_is_named() -> None:
    """The style of all paragraphs, and of those in the style of a list that they are one."""
    styles = (
        '<w:style w:type="character" w:default="1" w:styleId="a"><w:name w:val="a"/><w:rPr><w:b/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:default="1" w:styleId="b"><w:name w:val="b"/><w:rPr><w:i/></w:rPr></w:style>'
        '<w:style w:type="paragraph" w:default="0" w:styleId="c"><w:name w:val="List Bullet"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="d"><w:name w:val="List Number"/></w:style>'
    )
    body = [paragraph("Satu", style="c"), LEAD, paragraph("Dua", style="d"), paragraph("Tiga", style="c")]
    members = {"word/styles.xml": f"<w:styles {NAMESPACES}>{styles}</w:styles>".encode()}
    document = parse(decode(word_file(*body, members=members), "a.docx"))
    assert [(block.kind, block.depth, block.group, block.text, block.marks) for block in document.blocks] == [
        ("item", 1, 1, "Satu", ()),
        ("lead", 0, 0, LEAD, (Mark("emphasis", 0, len(LEAD)),)),
        ("item", 1, 2, "Dua", ()),
        ("item", 1, 1, "Tiga", ()),
    ]


def test_signs_without_letters() -> None:
    """Tabs are spaces but beside a colon, empty lines part blocks, soft hyphens are not there."""
    signs = "<w:r><w:t>Nomor</w:t><w:tab/><w:t>: 5</w:t><w:tab/><w:t>A sa</w:t><w:softHyphen/><w:t>ya</w:t></w:r>"
    breaks = "<w:r><w:t>Satu.</w:t><w:br/><w:t>Dua.</w:t><w:br/><w:br/><w:t>Tiga.</w:t></w:r>"
    assert [text for _kind, text in blocks(f"<w:p>{signs}</w:p>", f"<w:p>{breaks}</w:p>")] == [
        "Nomor: 5 A saya",
        "Satu.\nDua.",
        "Tiga.",
    ]


def test_how_long_what_stands_above_the_text_may_be() -> None:
    """A letterhead has no line of prose, a label few words, and above a heading that is the title stands no text."""
    words = "warga antre di pasar "

    def kinds(*body: str) -> list[str]:
        return [kind for kind, _text in blocks(*body, LEAD)]

    assert kinds(f"{(words * 8)[:149]}.", "Siaran Pers") == ["initials", "date", "lead"]
    assert kinds(f"{(words * 8)[:150]}.", "Siaran Pers") == ["lead", "date", "paragraph"]
    assert kinds("Dinas Sosial", "Siaran Pers Dinas Sosial Kota Randu") == ["initials", "initials", "lead"]
    assert kinds("Dinas Sosial", "Siaran Pers Dinas Sosial Kota Randu Raya") == ["title", "heading", "lead"]
    assert kinds("Siaran Pers", "Dinas Sosial", "Nomor: 5/2026", "Pasar Ramai") == [
        "date",
        "initials",
        "date",
        "title",
        "lead",
    ]
    assert kinds(paragraph("Pasar Ramai", style="Judul"), "Siaran Pers")[0] == "title"
    heading = paragraph("Pasar Ramai", style="Judul1")
    assert kinds(f"{(words * 4)[:78]}.", heading) == ["lead", "title", "paragraph"]
    assert kinds(f"{(words * 4)[:79]}.", heading) == ["lead", "heading", "paragraph"]


def test_a_hyphen_where_no_line_breaks_and_the_initials_at_the_end() -> None:
    """The one is a hyphen like others, the other stand for who wrote the draft."""
    hyphened = "<w:p><w:r><w:t>Pasar itu hiruk</w:t><w:noBreakHyphen/><w:t>pikuk.</w:t></w:r></w:p>"
    assert blocks("Judul", LEAD, hyphened, "Warga pulang. (dn/rk)")[2:] == [
        ("paragraph", "Pasar itu hiruk-pikuk."),
        ("paragraph", "Warga pulang."),
        ("initials", "(dn/rk)"),
    ]


def test_a_header_that_many_sections_have_is_read_once() -> None:
    """Each section names its headers, mostly the same ones."""
    relation = f'<Relationship Id="a" Type="{OFFICE}/officeDocument/2006/relationships/header" Target="header.xml"/>'
    relations = f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{relation * 500}</Relationships>'
    members = {"word/_rels/document.xml.rels": relations.encode()}
    assert decode(word_file("Isi", header=paragraph("Kop"), members=members), "a.docx").text == "Isi\nKop\n"


def test_the_language_of_a_paragraph() -> None:
    """It counts where all words are set in it and read so: half the drafts are set in English by their template."""
    english, javanese = '<w:lang w:val="en-US"/>', '<w:lang w:val="jv-Latn-ID"/>'
    foreign = "Aja dumeh lan aja rumangsa bisa nanging bisaa rumangsa marang sapadha kanca kabeh."
    source = read(
        paragraph(run("Warga menghimbau tetangga", english)),
        paragraph(run(LEAD, english)),
        paragraph(run(foreign[:20], javanese), run(" "), run(foreign[20:], javanese)),
        paragraph(run(foreign[:20], javanese), run(foreign[20:])),
    )
    assert [block.language for block in parse(source).blocks] == ["id", "id", "jv", "id"]
    words = foreign.removesuffix(".").split()[:12]
    source = read(*(paragraph(run(" ".join(words[:count]), javanese)) for count in (12, 11)))
    assert [block.language for block in parse(source).blocks] == ["jv", "id"]


def test_formatting_is_marked() -> None:
    """Italics and bold by the run, its style or the paragraph's; the space between two bold words is bold."""
    document = parse(
        read(
            paragraph(
                run("Aplikasi "), run("on", "<w:i/>"), run("line", "<w:i/>"), run(" itu "), run("gratis", "<w:b/>"),
                run(" "), run("selalu", "<w:b/>"), run(" dan "), run("free", '<w:rStyle w:val="Miring"/>'),
            ),
            paragraph(run("kutip"), run("tegak", '<w:i w:val="false"/>'), style="Kutipan"),
            paragraph(f"<w:hyperlink>{run('laman')}</w:hyperlink>"),
        )
    )  # fmt: skip
    assert [[(mark.kind, block.text[mark.start : mark.end]) for mark in block.marks] for block in document.blocks] == [
        [("emphasis", "online"), ("strong", "gratis selalu"), ("emphasis", "free")],
        [("emphasis", "kutip")],
        [("link", "laman")],
    ]


def test_a_space_alone_is_not_set_in_italics() -> None:
    """One that was left behind by words in italics shows nothing: a rule that spares italics reads across it."""
    data = word_file(paragraph(run("Warga di"), run(" ", "<w:i/>"), run("minta datang."), run(" ", "<w:i/>")))
    assert [block.marks for block in parse(decode(data, "a.docx")).blocks] == [()]
    assert decode(fixed(data).data, "a.docx").text == "Warga diminta datang. \n"


BEGIN, SEPARATE, END = (f'<w:r><w:fldChar w:fldCharType="{sign}"/></w:r>' for sign in ("begin", "separate", "end"))


def field(instruction: str, *shown: str) -> str:
    """Runs of a field: its instruction, in two stretches, and the text that it shows."""
    half = len(instruction) // 2
    told = "".join(
        f'<w:r><w:instrText xml:space="preserve">{each}</w:instrText></w:r>'
        for each in (instruction[:half], instruction[half:])
    )
    return BEGIN + told + SEPARATE + "".join(shown) + END


def test_what_two_line_breaks_part_has_marks_of_its_own() -> None:
    """The formatting of the one is none of the other's."""
    breaks = "<w:r><w:br/><w:br/></w:r>"
    line = paragraph(run("Satu "), run("dua", "<w:b/>"), breaks, run("Tiga", "<w:i/>"), run(" empat"))
    assert [(block.text, block.marks) for block in parse(read(line)).blocks] == [
        ("Satu dua", (Mark("strong", 5, 8),)),
        ("Tiga empat", (Mark("emphasis", 0, 4),)),
    ]


def test_the_text_of_a_field_may_be_a_link() -> None:
    """Its instruction says so, whether signs or an element enclose it; a field in it is part of the link."""
    address = ' HYPERLINK "https://randu.example/aktifitas" '
    document = parse(
        read(
            paragraph(run("Baca "), field(address, run("laman "), field("PAGE", run("3"))), run(" itu.")),
            paragraph(run("Baca "), f"<w:fldSimple w:instr='{address}'>{run('laman')}</w:fldSimple>", run(" itu.")),
            paragraph(run("Halaman "), field("PAGEREF x", run("3")), run(" itu.")),
            paragraph(run("Baca "), END, field(address).removesuffix(END), run("laman.")),
            paragraph(run("Lalu pulang.")),
        )
    )
    assert [(block.text, [block.text[mark.start : mark.end] for mark in block.marks]) for block in document.blocks] == [
        ("Baca laman 3 itu.", ["laman 3"]),
        ("Baca laman itu.", ["laman"]),
        ("Halaman 3 itu.", []),
        ("Baca laman.", ["laman."]),
        ("Lalu pulang.", []),
    ]


SQUARE = run("2", '<w:vertAlign w:val="superscript"/>')
UNDER = run("2", '<w:vertAlign w:val="subscript"/>')


def test_digits_set_as_superscripts_are_superscripts() -> None:
    """To the reader they are no part of the number or the word before them, and nothing is to be mended."""
    body = paragraph(run("Taman 20 m"), SQUARE, run(" itu terawat"), SQUARE, run(" dan CO"), UNDER, run(" turun."))
    assert blocks(body) == [("lead", "Taman 20 m² itu terawat² dan CO2 turun.")]
    assert read(body).text == "Taman 20 m2 itu terawat2 dan CO2 turun.\n"
    data = word_file("Taman Melati Terawat", LEAD, body)
    assert fixed(data).data == data
    assert blocks(paragraph(run("Warga"), run("12a", '<w:vertAlign w:val="superscript"/>'), run(" hadir."))) == [
        ("lead", "Warga¹²a hadir.")
    ]


def test_words_in_place_of_a_superscript_are_none() -> None:
    """They go into the run before it, and its own is left empty."""
    data = word_file("Taman Melati Terawat", LEAD, paragraph(run("Taman 20 meter"), SQUARE, run(" itu terawat.")))
    assert body_of(fixed(data).data) == (
        body_of(data).replace("20 meter<", "20 meter persegi<").replace('<w:t xml:space="preserve">2</w:t>', "")
    )


def test_a_diagram_in_a_line_is_no_second_space() -> None:
    """It stands between the spaces; one that floats beside the text does not."""
    drawing = "<w:r><w:drawing><wp:{0}><wp:docPr id='1' name='Bagan'/><a:graphic/></wp:{0}></w:drawing></w:r>"
    source = read(
        paragraph(run("Di antara "), drawing.format("inline"), run(" baris.")),
        paragraph(run("Di antara "), drawing.format("anchor"), run(" baris.")),
    )
    assert [(block.text, [gap.typed for gap in block.gaps]) for block in parse(source).blocks] == [
        ("Di antara baris.", []),
        ("Di antara baris.", ["  "]),
    ]
    assert pictures(paragraph(run("Di antara "), drawing.format("inline"))) == []


def pictures(*body: str) -> list[tuple[str, str | None, str | None, bool]]:
    """The name, alternative text, caption of each picture, and whether it needs none."""
    document: Document = parse(read(*body))

    def text(index: int | None) -> str | None:
        return None if index is None else document.blocks[index].text

    return [(image.src, text(image.alt), text(image.caption), image.is_decorative) for image in document.images]


def test_pictures() -> None:
    """A picture has its name, its alternative text on one line, and the caption that is set apart below it."""
    centred = '<w:jc w:val="center"/>'
    assert pictures(
        "Kelurahan Melati Bersih",
        LEAD,
        paragraph(picture("Warga\nmenyapu  “jalan”", name="sapu.jpg")),
        paragraph("Warga menyapu jalan.", properties=centred),
        LEAD,
        paragraph(picture()),
        LEAD,
        paragraph(picture("", extra='<adec:decorative val="1"/>')),
        paragraph(run("Petugas mencatat."), style="Keterangan"),
        table([paragraph(picture("Dua")), paragraph(picture("Tiga"))], [paragraph("Kiri."), paragraph("Kanan.")]),
    ) == [
        ("sapu.jpg", "Warga menyapu “jalan”", "Warga menyapu jalan.", False),
        ("Gambar 1", None, None, False),
        ("Gambar 1", None, "Petugas mencatat.", True),
        ("Gambar 1", "Dua", "Kiri.", False),
        ("Gambar 1", "Tiga", "Kiri.", False),
    ]


def test_what_stands_below_a_picture_without_being_a_caption() -> None:
    """A long paragraph, be it centred, is text, and so is a line for the margin; a heading or block quote stays one."""
    centred = '<w:jc w:val="center"/>'
    words = f"{LEAD[:-1]} {LEAD.lower()}"
    for text, caption in ((words[:199] + ".", True), (words[:200] + ".", False), ("Foto: Humas Randu", False)):
        below = pictures("Judul", paragraph(picture()), paragraph(run(text), properties=centred), LEAD)
        assert below == [("Gambar 1", None, text if caption else None, False)]
    for style, kind in (("Kutipan", "blockquote"), ("Judul1", "heading"), ("", "caption")):
        styled = paragraph(run("Petugas mencatat."), style=style, properties=centred)
        assert (kind, "Petugas mencatat.") in blocks("Judul", LEAD, paragraph(picture()), styled, LEAD)
    slanted = paragraph(run("Petugas mencatat.", "<w:i/>"))
    assert pictures("Judul", LEAD, paragraph(picture()), slanted) == [("Gambar 1", None, "Petugas mencatat.", False)]


def test_what_shares_a_table_with_a_picture_is_its_caption() -> None:
    """In the cell before the picture too, which is the last of the table."""
    cells = table([paragraph("Petugas mencatat."), paragraph(picture("Warga antre"))])
    assert blocks("Judul", LEAD, cells, LEAD) == [
        ("title", "Judul"),
        ("lead", LEAD),
        ("caption", "Petugas mencatat."),
        ("alt", "Warga antre"),
        ("paragraph", LEAD),
    ]


def test_the_alternative_text_of_the_picture_itself() -> None:
    """Some programs write it there alone; it counts where the drawing has none, and is mended in its place."""
    own = picture().replace('<pic:cNvPr id="0" name=""', '<pic:cNvPr id="0" name="a.jpg" descr="Warga menghimbau"')
    assert pictures(paragraph(own)) == [("a.jpg", "Warga menghimbau", None, False)]
    both = own.replace('name="Gambar 1"', 'name="Gambar 1" descr="Warga antre"')
    assert pictures(paragraph(both)) == [("a.jpg", "Warga antre", None, False)]
    data = word_file("Warga Mengimbau", LEAD, paragraph(own))
    assert body_of(fixed(data).data) == body_of(data).replace("menghimbau", "mengimbau")


def test_a_size_that_is_no_number_is_none() -> None:
    """A picture of no size is no emblem."""
    large = picture("Lambang", size=100).replace('"100"', '"lebar"')
    assert pictures(paragraph(large)) == [("Gambar 1", "Lambang", None, False)]
    assert pictures(paragraph(picture("Lambang", size=100)), LEAD) == [("Gambar 1", "Lambang", None, True)]


def test_the_emblem_of_a_letterhead_is_no_photo() -> None:
    """A small picture above all text needs no words."""
    emblem = pictures(paragraph(picture(size=900_000)), "PEMERINTAH KOTA CEMPAKA", LEAD)
    assert emblem == [("Gambar 1", None, None, True)]
    old = '<w:r><w:pict><v:shape alt="Warga"><v:imagedata/></v:shape></w:pict></w:r>'
    assert pictures("Judul", LEAD, paragraph(old)) == [("", "Warga", None, False)]
    assert pictures(paragraph(run("Warga"), picture(size=100), run(" antre.")), LEAD) == [
        ("Gambar 1", None, None, False)
    ]
    assert pictures("Judul", paragraph(picture(size=100)), LEAD) == [("Gambar 1", None, None, False)]


def test_segments_copy_the_source() -> None:
    """What holds of every format holds of Word files: verbatim pieces are the source's characters."""
    source = read("Judul berita", paragraph(run("Warga"), picture("Warga antre"), run("  antre.")), f"{LEAD} ")
    for block in parse(source).blocks:
        for segment in block.segments:
            if segment.verbatim:
                copied = source.text[segment.source_start : segment.source_end]
                assert block.text[segment.start : segment.end] == copied


# Writing


def test_a_word_in_three_runs_keeps_their_formatting() -> None:
    """Each letter stays in its run; only the letters that change do."""
    data = word_file(
        paragraph(run("Dinas me", "<w:b/>"), run("ng"), run("hi", '<w:sz w:val="28"/>'), run("mbau warga."))
    )
    result = fixed(data)
    assert result.new == "Dinas mengimbau warga.\n"
    assert body_of(result.data) == body_of(data).replace(">hi<", ">i<")


def test_only_the_document_changes() -> None:
    """All other members keep their bytes as they are packed, their order and their dates."""
    members = {"word/media/image1.png": bytes(range(256)) * 40, "docProps/é.xml": b"<a/>"}
    data = word_file("Dinas menghimbau warga.", members=members)
    new = fixed(data).data
    before, after = members_of(data), members_of(new)
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}
    with ZipFile(BytesIO(data)) as old_zip, ZipFile(BytesIO(new)) as new_zip:
        dates = [[info.date_time for info in each.infolist()] for each in (old_zip, new_zip)]
        assert dates[0] == dates[1]
        for info, other in zip(old_zip.infolist(), new_zip.infolist(), strict=True):
            assert data[-22:-14] == new[-22:-14] == b"PK\5\6" + bytes(4)
            if info.filename != "word/document.xml":
                size = 30 + len(info.filename.encode()) + info.compress_size
                left, right = data[info.header_offset :][:size], new[other.header_offset :][:size]
                assert left == right


def test_an_archive_has_no_more_members_than_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    """To read the directory of half a million takes long; it is refused unread."""
    data = word_file(paragraph(run("Dinas buka kios.")))
    monkeypatch.setattr("humaslint.parse.word.archive._MOST_MEMBERS", data.count(b"PK\x01\x02"))
    assert decode(data, "a.docx").text == "Dinas buka kios.\n"
    monkeypatch.setattr("humaslint.parse.word.archive._MOST_MEMBERS", data.count(b"PK\x01\x02") - 1)
    monkeypatch.setattr("humaslint.parse.word.archive.ZipFile", lambda *_: pytest.fail("read"))
    with pytest.raises(HumaslintError, match="terlalu besar untuk diperiksa"):
        decode(data, "a.docx")


def test_an_archive_with_something_before_its_members_is_left_alone() -> None:
    """Word writes none, and what stands there would be lost."""
    data = b"PK\3\4" + word_file("Dinas menghimbau warga.")
    assert fixed(data).result.error == "Arsip berkas Word ini tidak lazim, jadi tidak diubah. Simpan ulang di Word."


def test_sizes_that_follow_the_data_are_kept() -> None:
    """An archive written to a pipe, its sizes behind each member, is rewritten all the same."""

    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

        def tell(self) -> int:
            raise OSError

    packed = Pipe()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in members_of(word_file("Dinas menghimbau warga.")).items():
            archive.writestr(name, content)
    assert fixed(packed.getvalue()).new == "Dinas mengimbau warga.\n"
    assert "Dinas mengimbau warga." in body_of(fixed(packed.getvalue()).data)


@pytest.mark.parametrize(
    ("body", "edit", "after"),
    [
        (run("a & b"), Edit(2, 3, "<dan>"), run("a <dan> b")),
        (run("ab"), Edit(0, 0, " "), run(" ab")),
        ("<w:r><w:t>ab</w:t></w:r>", Edit(2, 2, " "), run("ab ")),
        (run("a") + run("b"), Edit(1, 1, ","), run("a,") + run("b")),
        (run("ab") + run("cd"), Edit(0, 4, ""), run("") + run("")),
        (run("ab") + run("cd"), Edit(1, 3, "xx"), run("axx") + run("d")),
        ("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>", Edit(1, 2, ""), "<w:r><w:t>a</w:t><w:t>b</w:t></w:r>"),
        (
            "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>",
            Edit(1, 2, " "),
            '<w:r><w:t xml:space="preserve">a </w:t><w:t>b</w:t></w:r>',
        ),
        (
            "<w:r><w:tab/><w:br/></w:r>",
            Edit(1, 1, "a & "),
            '<w:r><w:tab/><w:t xml:space="preserve">a &amp; </w:t><w:br/></w:r>',
        ),
        ("<w:r><w:noBreakHyphen/><w:noBreakHyphen/></w:r>", Edit(0, 2, "–"), "<w:r><w:t>–</w:t></w:r>"),
        ("<w:r><w:tab/><w:t>b</w:t></w:r>", Edit(1, 1, "a"), "<w:r><w:tab/><w:t>ab</w:t></w:r>"),
        ("<w:r><w:t>&#38;</w:t><w:tab/><w:t>b</w:t></w:r>", Edit(1, 2, ""), "<w:r><w:t>&#38;</w:t><w:t>b</w:t></w:r>"),
        ("<w:r><w:t xml:space='default'>b</w:t></w:r>", Edit(0, 0, " "), run(" b")),
        ('<w:r><w:t xml:space="preserve">é</w:t></w:r>' + run("ñ"), Edit(1, 2, "n"), run("é") + run("n")),
    ],
)
def test_edits_in_runs(body: str, edit: Edit, after: str) -> None:
    """Letters go into the run that loses some, else the one before; a tab or break that goes leaves nothing."""
    source = read(f"<w:p>{body}</w:p>")
    written = with_edits(source, [edit])
    assert body_of(encode(written)) == f"<w:p>{after}</w:p>"
    assert written.text == source.text[: edit.start] + edit.text + source.text[edit.end :]


def test_tracked_changes_and_comments_stay_around_a_fix() -> None:
    """What was deleted is still there to be restored, what was inserted to be refused."""
    deleted = '<w:del w:id="1" w:author="A"><w:r><w:delText>antar</w:delText></w:r></w:del>'
    comment = '<w:commentRangeStart w:id="4"/>', '<w:commentRangeEnd w:id="4"/>'
    data = word_file(
        paragraph(run("Dinas meng"), deleted, f'<w:ins w:id="2" w:author="A">{run("him")}</w:ins>', run("bau warga. ")),
        paragraph(comment[0], run("Praktek itu "), comment[1], run("baik.")),
    )
    expected = body_of(data).replace(">him<", ">im<").replace("Praktek", "Praktik")
    assert body_of(fixed(data).data) == expected


def test_a_prompt_stands_between_its_spaces() -> None:
    """It is none of the writer's words, but they are not moved up to it either; one on a line of its own is no line."""
    inside = f"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{paragraph('Klik')}</w:sdtContent></w:sdt>"
    data = word_file(paragraph(run("Pukul "), PROMPT, run(" warga praktek di balai.")), inside, "Warga pulang.")
    assert decode(data, "a.docx").text == "Pukul \ufffc warga praktek di balai.\nWarga pulang.\n"
    assert body_of(fixed(data).data) == body_of(data).replace("praktek", "praktik")


def test_what_is_struck_through_is_neither_read_nor_mended() -> None:
    """It was taken out by hand; the space before it and the one behind it are one to the reader."""
    data = word_file(paragraph(run("Warga praktek "), run("apotik", "<w:strike/>"), run(" di balai.")))
    (block,) = parse(decode(data, "a.docx")).blocks
    assert block.text == "Warga praktek di balai."
    assert body_of(fixed(data).data) == body_of(data).replace("praktek", "praktik")


def test_alternative_texts_and_footnotes_are_mended() -> None:
    """A fix in an alternative text is in its attribute, one in a footnote in its part."""
    data = word_file(
        "Judul berita", LEAD, paragraph(picture('Dinas menghimbau "warga" & tamu.')), footnotes=(
            f"<w:footnote>{paragraph('Dinas menghimbau warga.')}</w:footnote>"
        ),
    )  # fmt: skip
    new = fixed(data).data
    assert 'descr="Dinas mengimbau &quot;warga&quot; &amp; tamu."' in body_of(new)
    assert b"Dinas mengimbau warga." in members_of(new)["word/footnotes.xml"]


def test_headers_stand_in_the_margin_and_are_mended() -> None:
    """A letterhead in the header is no prose, but what is wrong in it by any rule that reads margins is mended."""
    data = word_file("Judul berita", LEAD, header=paragraph("Dinas Kesehatan ,", run(" Jalan Melati 5")))
    document = parse(decode(data, "naskah.docx"))
    assert (document.blocks[-1].kind, document.blocks[-1].text) == ("initials", "Dinas Kesehatan , Jalan Melati 5")
    written = with_edits(
        document.source, [Edit(document.source.text.index(" ,"), document.source.text.index(" ,") + 1, "")]
    )
    assert b"Dinas Kesehatan," in members_of(encode(written))["word/header.xml"]
    assert body_of(encode(written)) == body_of(data)


def test_utf_16_stays_utf_16() -> None:
    """A part keeps its encoding."""
    content = document("Dinas menghimbau “warga”.").decode().replace("UTF-8", "UTF-16").encode("utf-16")
    data = word_file(members={"word/document.xml": content})
    new = members_of(fixed(data).data)["word/document.xml"]
    assert new.decode("utf-16") == content.decode("utf-16").replace("menghimbau", "mengimbau")


def test_what_cannot_be_written_is_told() -> None:
    """A signed file, or a character that XML does not have: an error, and the file as it was."""
    signed = fixed(word_file("Dinas menghimbau warga.", members={"_xmlsignatures/sig1.xml": b"<a/>"}))
    assert signed.result.error == "Berkas ini bertanda tangan digital. Berkas tidak diubah."
    with pytest.raises(HumaslintError, match="tidak dapat disimpan Word"):
        with_edits(read("ab"), [Edit(1, 1, "\x01")])
    with pytest.raises(HumaslintError, match="melintasi paragraf"):
        with_edits(read("ab", "cd"), [Edit(1, 4, "")])
    with pytest.raises(HumaslintError, match="atau gambar"):
        with_edits(read(paragraph(run("a"), picture(), run("b"))), [Edit(0, 3, "")])
    for body in ([""], ["", "b"]):
        with pytest.raises(HumaslintError, match="tidak ada tempat"):
            with_edits(read(*body), [Edit(0, 0, "a")])


def test_a_part_whose_names_have_no_prefix() -> None:
    """A text that takes the place of a tab has none either."""
    space = f"{OFFICE}/wordprocessingml/2006/main"
    content = f'<document xmlns="{space}"><body><p><r>{{}}</r></p></body></document>'
    data = word_file(members={"word/document.xml": content.format("<tab/>").encode()})
    new = members_of(encode(with_edits(decode(data, "naskah.docx"), [Edit(0, 1, "–")])))
    assert new["word/document.xml"].decode() == content.format("<t>–</t>")


def prose(text: str) -> list[str]:
    """The lines of a text with words in them, without the hyphens that are not seen: Word has them by right."""
    return [line.strip().replace("\xad", "") for line in text.splitlines() if line.strip()]


def cut(text: str, source: random.Random) -> list[str]:
    """The text in pieces of one to eight characters."""
    pieces = []
    while text:
        size = source.choice([1, 2, 3, 5, 8])
        pieces.append(text[:size])
        text = text[size:]
    return pieces


def test_every_fix_is_the_same_in_split_runs() -> None:
    """Cases of every rule that has a fix, each cut into runs at random, are mended to what plain text is mended to."""
    chance = random.Random(6)
    options = RunOptions(select=("ALL",))
    differing = []
    count = 0
    for rule in load_library((builtin_folder(),)).rules:
        fixable = (case for case in cases_of(rule) if case.fixed is not None and case.format in {"markdown", "text"})
        for case in islice(fixable, 3):
            lines = [line for line in case.text.replace("*", "").split("\n") if line.strip()]
            expected = fix_text("\n\n".join(lines) + "\n", "a.txt", options, unsafe=True)
            data = word_file(
                *(
                    paragraph(*(run(piece, f'<w:sz w:val="{n}"/>') for n, piece in enumerate(cut(line, chance))))
                    for line in lines
                )
            )
            result = fixed(data, unsafe=True)
            sizes = [re.findall(r"<w:sz[^>]*>", body_of(each)) for each in (data, result.data)]
            count += 1
            if prose(result.new) != prose(expected) or sizes[0] != sizes[1]:
                differing.append((rule.id, case.text))
    assert differing == []
    assert count > 500


def test_the_findings_are_the_same_in_split_runs() -> None:
    """What is found in a text is found in the Word file of it, at the same words, wherever its runs begin and end."""
    chance = random.Random(9)
    lines = [
        "Dinas Pasar Menghimbau Warga Sagara",
        "SAGARA – Dinas Pasar menghimbau warga antri di loket, Selasa (7/9/2026).  Loket di buka pukul 08:00 WIB ,"
        " dan di tutup pada sore hari.",
        "“Kami siap melayani”, ujar Kepala Dinas Pasar Rina Wati. Praktek di apotik dan ijin usaha gratis.",
        "- Praktek menyapu",
        "Foto: Warga menghimbau tetangga di Pasar Sagara. (Humas)",
    ]
    expected = lint_text("\n\n".join(lines) + "\n", "naskah.txt", RunOptions(select=("ALL",)))
    found = [(each.rule.id, each.text) for each in expected]
    assert len(found) > 12
    for _ in range(20):
        data = word_file(*(paragraph(*map(run, cut(line, chance))) for line in lines))
        result = check_bytes(data, Path("naskah.docx"), RunOptions(select=("ALL",)))
        assert [(each.rule.id, each.text) for each in result.diagnostics] == found


# What is no Word file, or a hostile one


def bomb(size: int) -> bytes:
    """A Word file whose document is `size` spaces long."""
    return word_file(members={"word/document.xml": document(" " * size)})


def understated(size: int) -> bytes:
    """A Word file whose document is `size` spaces long and says that it is a hundred bytes."""
    data, name = bytearray(bomb(size)), b"word/document.xml"
    struct.pack_into("<L", data, data.index(name) - 30 + 22, 100)
    struct.pack_into("<L", data, data.rindex(name) - 46 + 24, 100)
    return bytes(data)


def noise(size: int) -> str:
    """Letters that cannot be packed small."""
    return "".join(random.Random(3).choices("abcdefghijklmnopqrstuvwxyz", k=size))


def many_parts(count: int) -> bytes:
    """A Word file with so many headers, each a megabyte when it is unpacked."""
    related = "".join(
        f'<Relationship Id="h{n}" Type="{OFFICE}/officeDocument/2006/relationships/header" Target="h{n}.xml"/>'
        for n in range(count)
    )
    relations = f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{related}</Relationships>'
    header = f"<w:hdr {NAMESPACES}>{' ' * 1_000_000}</w:hdr>".encode()
    members = {f"word/h{n}.xml": header for n in range(count)}
    return word_file("a", members={**members, "word/_rels/document.xml.rels": relations.encode()})


def local_entry_only(data: bytes) -> bytes:
    """The file with its directory cut off."""
    return data[: data.rindex(b"PK\1\2")]


def encrypted() -> bytes:
    """A Word file whose members say that they are encrypted."""
    data = bytearray(word_file("a"))
    for signature, offset in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        place = data.find(signature)
        while place >= 0:
            struct.pack_into("<H", data, place + offset, 1)
            place = data.find(signature, place + 4)
    return bytes(data)


def twice() -> bytes:
    """An archive with two members of one name."""
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("word/document.xml", b"")
        archive.writestr("word/dokumen0.xml", b"")
    return packed.getvalue().replace(b"word/dokumen0.xml", b"word/document.xml")


def repacked(data: bytes, method: int) -> bytes:
    """The Word file packed in another way."""
    packed = BytesIO()
    with ZipFile(packed, "w", method) as archive:
        for name, content in members_of(data).items():
            archive.writestr(name, content)
    return packed.getvalue()


ENTITIES = b'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>'
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"PK\x03\x04\0\0", "bukan naskah Word yang utuh"),
        (local_entry_only(word_file("a")), "bukan naskah Word yang utuh"),
        (word_file("a")[:-400], "bukan naskah Word yang utuh"),
        (twice(), "bukan naskah Word yang utuh"),
        (repacked(word_file("a"), ZIP_BZIP2), "bukan naskah Word yang utuh"),
        (word_file(members={"_rels/.rels": b""}), "arsip ZIP, bukan naskah Word"),
        (word_file(members={"word/document.xml": b"<html/>"}), "arsip ZIP, bukan naskah Word"),
        (word_file(members={"word/document.xml": b""}), "arsip ZIP, bukan naskah Word"),
        (word_file(members={"word/document.xml": b"<w:document>"}), "XML keliru di baris 1"),
        (word_file(members={"word/document.xml": ENTITIES}), "deklarasi DTD"),
        (word_file(members={"word/document.xml": document("Isi.")[:-20]}), "XML keliru"),
        (word_file("<w:x>" * 5_000 + "</w:x>" * 5_000), "bersarang terlalu dalam"),
        (word_file("<w:p/>" * 50_001), "terlalu panjang"),
        (word_file("<w:p/>" * 40_000, header="<w:p/>" * 11_000), "terlalu panjang"),
        (repacked(word_file("<w:p><w:r>" + "<w:tab/>" * 300_001 + "</w:r></w:p>"), ZIP_STORED), "terlalu panjang"),
        (word_file(paragraph(noise(3_100_000))), "terlalu panjang"),
        (many_parts(70), "terlalu besar"),
        (bomb(3_000_000), "terlalu besar"),
        (bomb(30_000_000), "terlalu besar"),
        (understated(3_000_000), "bukan naskah Word yang utuh"),
        (encrypted(), "dikunci kata sandi"),
        (COMPOUND, "Simpan sebagai .docx dari Word"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "dikunci kata sandi"),
        (rb"{\rtf1\ansi Dinas menghimbau warga.}", "RTF"),
        (b"Dinas menghimbau warga.", "isinya bukan"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, words: str) -> None:
    """One clear sentence, in no time, and never a traceback."""
    with pytest.raises(HumaslintError) as caught:
        decode(data, "naskah.docx")
    assert words in caught.value.message


def test_a_part_is_unpacked_no_further_than_it_claims() -> None:
    """Nothing but its directory says how large a part is: one that lies does not fill the memory."""
    data = understated(20_000_000)
    tracemalloc.start()
    with pytest.raises(HumaslintError):
        decode(data, "naskah.docx")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 2_000_000


def test_a_broken_byte_is_an_error_or_a_reading() -> None:
    """Whatever byte of the file is wrong, it is read or refused in words."""
    data = word_file("Dinas menghimbau warga.", paragraph(picture("Warga")))
    chance = random.Random(4)
    for _ in range(400):
        broken = bytearray(data)
        broken[chance.randrange(len(data))] = chance.randrange(256)
        result = fixed(bytes(broken))
        assert result.result.error or result.data


def test_odd_elements_are_survived() -> None:
    """Elements at places where Word never puts them are no trouble."""
    odd = (
        "<w:t>a</w:t><w:r><w:t>b</w:t></w:r><w:p><w:t>c</w:t><w:p><w:r><w:p/><w:r><w:t>d</w:t></w:r></w:r></w:p></w:p>"
        "<w:gridCol/><w:showingPlcHdr/><w:sdtContent/><w:drawing/><w:rPr/><w:pPr><w:jc/></w:pPr><wp:docPr/>"
    )
    assert read(odd).text.split() == ["d"]


def test_a_stored_archive_and_other_names_are_read() -> None:
    """What counts is the content, not how it is packed or what the file is called."""
    data = repacked(word_file("Dinas menghimbau warga."), ZIP_STORED)
    assert decode(data, "naskah.doc").text == decode(data, "naskah.md").text == "Dinas menghimbau warga.\n"
    assert fixed(data).new == "Dinas mengimbau warga.\n"


def test_strict_files_and_other_prefixes_are_read() -> None:
    """Word can save with other namespaces, and other programs with other prefixes."""
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    content = f'<d:document xmlns:d="{strict}"><d:body><d:p><d:r><d:t>Warga</d:t></d:r></d:p></d:body></d:document>'
    assert decode(word_file(members={"word/document.xml": content.encode()}), "a.docx").text == "Warga\n"


# Files of other programs


def test_a_file_of_python_docx(tmp_path: Path) -> None:
    """Headings, lists, tables and pictures are read, and python-docx reads the mended file."""
    made = docx.Document()
    made.add_heading("Dinas Menghimbau Warga", 0)
    body = made.add_paragraph("Cempaka – Dinas meng")
    body.add_run("him").underline = True
    body.add_run("bau warga agar menjaga tepi sungai, sebab hujan masih turun di hulu sampai akhir pekan ini.")
    made.add_paragraph("Praktek menyapu", style="List Bullet")
    made.add_table(1, 2).cell(0, 1).text = "Ijin usaha"
    file = tmp_path / "naskah.docx"
    made.save(str(file))
    kinds = [(block.kind, block.text[:12]) for block in parse(decode(file.read_bytes(), "naskah.docx")).blocks]
    assert kinds == [
        ("title", "Dinas Menghi"),
        ("lead", "Cempaka – Di"),
        ("item", "Praktek meny"),
        ("cell", "Ijin usaha"),
    ]
    mended = docx.Document(BytesIO(fixed(file.read_bytes()).data))
    assert [each.text for each in mended.paragraphs[1].runs][1:] == [
        "im",
        "bau warga agar menjaga tepi sungai, sebab hujan masih turun di hulu sampai akhir pekan ini.",
    ]
    assert mended.paragraphs[2].text == "Praktik menyapu"
    assert mended.tables[0].cell(0, 1).text == "Izin usaha"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not there")
def test_a_file_of_libreoffice(tmp_path: Path) -> None:
    """LibreOffice's own file is read, and LibreOffice opens the mended one."""
    html = f"<h1>Kelurahan Melati Bersih</h1><p>{LEAD}</p><p>Dinas <b>meng</b>himbau <i>online</i> warga.</p>"
    (tmp_path / "naskah.html").write_text(f"<html><body>{html}</body></html>", encoding="utf-8")

    def convert(name: str, target: str) -> None:
        home = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
        command = [
            "soffice",
            home,
            "--headless",
            "--convert-to",
            target,
            "--outdir",
            str(tmp_path),
            str(tmp_path / name),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)

    convert("naskah.html", "docx:MS Word 2007 XML")
    file = tmp_path / "naskah.docx"
    assert [each.text for each in lint_path(file).diagnostics] == ["menghimbau"]
    file.write_bytes(fixed(file.read_bytes()).data)
    convert("naskah.docx", "txt:Text (encoded):UTF8")
    text = (tmp_path / "naskah.txt").read_text(encoding="utf-8-sig")
    assert text.split("\n") == ["Kelurahan Melati Bersih", LEAD, "Dinas mengimbau online warga.", ""]


def stretch(text: str) -> str:
    """A run with a stretch of an instruction; like no other one, as are those of Word."""
    return f'<w:r w:rsidR="{random.getrandbits(64):x}"><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def test_field_in_an_instruction_is_no_text() -> None:
    """What a condition compares is not shown."""
    condition = stretch("IF ") + field("MERGEFIELD nama", run("Rono")) + stretch(' = "" ')
    assert read(paragraph("Yth. ", BEGIN + condition + SEPARATE, "warga", END, " semua.")).text == "Yth. warga semua.\n"


def test_fields_take_linear_time() -> None:
    """Long instructions, and fields in fields without end."""
    count = 10_000
    long_one = BEGIN + "".join(stretch("abc " * 25) for _number in range(count)) + SEPARATE + run("x") + END
    signs = "".join(f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate"))
    deep = "".join(f'<w:r w:rsidR="{random.getrandbits(64):x}">{signs}<w:t>a</w:t></w:r>' for _ in range(count))
    began = time.process_time()
    assert read(paragraph(long_one), paragraph(deep)).text == f"x\n{'a' * count}\n"
    assert time.process_time() - began < 4
