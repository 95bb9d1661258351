"""Comments in Word files: exactly around the letters that they are about, and nothing else changes."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from html import unescape
from io import BytesIO
from pathlib import Path
from struct import unpack_from

import docx
import pytest
from word_files import NAMESPACES, body_of, document, members_of, paragraph, picture, run, word_file

from humaslint.engine.runner import RunOptions, check_bytes
from humaslint.model.errors import HumaslintError
from humaslint.parse.encoding import decode
from humaslint.parse.word.comments import Comment, annotate

RANGE = re.compile(
    r'<\w+:commentRangeStart \w+:id="(\d+)"/>|<\w+:commentRangeEnd \w+:id="(\d+)"/>|<w:t\b[^>]*>([^<]*)</w:t>'
)
LEAD = "Warga Kelurahan Melati bergotong royong membersihkan saluran air di sepanjang Jalan Kenanga pada hari Minggu."
RELATED = (
    b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type='
    b'"http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'
    b"</Relationships>"
)
"""The relations of a text to comments alone."""


def commented(data: bytes) -> dict[int, str]:
    """The letters of the body that each comment stands around."""
    texts: dict[int, str] = {}
    open_ranges: set[int] = set()
    for start, end, text in RANGE.findall(body_of(data)):
        if start:
            open_ranges.add(int(start))
            texts[int(start)] = ""
        elif end:
            open_ranges.remove(int(end))
        for number in open_ranges if text else ():
            texts[number] += unescape(text)
    assert not open_ranges
    return texts


def noted(data: bytes, *stretches: str) -> bytes:
    """The Word file with a comment on each stretch of its text, which says what it is about."""
    source = decode(data, "naskah.docx")
    comments = []
    for stretch in stretches:
        start = source.text.index(stretch)
        comments.append(Comment(start, start + len(stretch), f"tentang {stretch}"))
    return annotate(source, comments)


def test_a_word_across_runs_is_marked_and_keeps_its_formatting() -> None:
    """Runs are parted where a comment begins or ends within them, each part with the formatting of the whole."""
    data = word_file(paragraph(run("Dinas meng", "<w:b/>"), run("him"), run("bau & warga", "<w:i/>")))
    new = noted(data, "menghimbau")
    assert commented(new) == {0: "menghimbau"}
    runs = docx.Document(BytesIO(new)).paragraphs[0].runs
    assert [(each.text, each.bold, each.italic) for each in runs if each.text] == [
        ("Dinas ", True, None),
        ("meng", True, None),
        ("him", None, None),
        ("bau", None, True),
        (" & warga", None, True),
    ]


def test_a_run_that_is_marked_whole_is_not_parted() -> None:
    """The marks stand before and behind it."""
    data = word_file(paragraph(run("Dinas "), run("menghimbau", "<w:b/>"), run(" warga.")))
    marks = '<w:commentRangeStart w:id="0"/>{}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    whole = run("menghimbau", "<w:b/>")
    assert body_of(noted(data, "menghimbau")) == body_of(data).replace(whole, marks.format(whole))


def test_only_what_comments_need_changes() -> None:
    """The text, the relations, the types and the new part; everything else keeps its bytes and its place."""
    data = word_file("Dinas menghimbau warga.", members={"word/media/a.png": bytes(range(256))})
    before, after = members_of(data), members_of(noted(data, "menghimbau"))
    assert list(after) == [*before, "word/comments.xml"]
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
    made = docx.Document(BytesIO(noted(data, "menghimbau")))
    assert [(each.author, each.text) for each in made.comments] == [("humaslint", "tentang menghimbau")]
    new = noted(data, "menghimbau")
    assert unpack_from("<2H", new, new.rindex(b"PK\5\6") + 8) == (len(after), len(after))  # Word counts its members
    assert noted(data) == data
    assert noted(data, "menghimbau") == noted(data, "menghimbau")


def test_comments_that_are_there_stay() -> None:
    """New ones follow them, with numbers of their own."""
    made = docx.Document()
    line = made.add_paragraph("Dinas ")
    made.add_comment(runs=line.add_run("menghimbau warga"), text="Sudah dicek?", author="Redaktur")
    packed = BytesIO()
    made.save(packed)
    new = noted(packed.getvalue(), "menghimbau", "warga")
    comments = [(each.comment_id, each.author, each.text) for each in docx.Document(BytesIO(new)).comments]
    assert comments == [
        (0, "Redaktur", "Sudah dicek?"),
        (1, "humaslint", "tentang menghimbau"),
        (2, "humaslint", "tentang warga"),
    ]
    assert commented(new) == {0: "menghimbau warga", 1: "menghimbau", 2: "warga"}


def test_an_empty_list_of_comments_is_filled() -> None:
    """Word leaves the part behind when the last comment is deleted."""
    members = {
        "word/_rels/document.xml.rels": RELATED,
        "word/comments.xml": f"<w:comments {NAMESPACES}/>".encode(),
    }
    new = noted(word_file("Dinas menghimbau warga.", members=members), "menghimbau")
    head = '<w:comment w:id="0" w:author="humaslint" w:initials="hl">'
    text = '<w:p><w:r><w:t xml:space="preserve">tentang menghimbau</w:t></w:r></w:p>'
    filled = f"<w:comments {NAMESPACES}>{head}{text}</w:comment></w:comments>"
    assert members_of(new)["word/comments.xml"].decode() == filled
    assert commented(new) == {0: "menghimbau"}


def test_places_without_comments_lend_from_the_text() -> None:
    """A text box hands its comment to the run that it hangs on, a note and a header to the first words."""
    box = f"<w:r><w:drawing><w:txbxContent>{paragraph('Kotak menghimbau')}</w:txbxContent></w:drawing></w:r>"
    data = word_file(
        paragraph(run("Judul berita")), paragraph(run("Di "), box, run("luar.")),
        footnotes=f"<w:footnote>{paragraph('Catatan')}</w:footnote>", header=paragraph("Kop"),
    )  # fmt: skip
    new = noted(data, "menghimbau", "Catatan", "Kop")
    assert commented(new) == {0: "Kotak menghimbau", 1: "Judul berita", 2: "Judul berita"}
    assert (
        "<w:commentRangeStart" not in body_of(new)[body_of(new).index("<w:txbxContent>") :].split("</w:txbxContent>")[0]
    )


def test_a_stretch_with_a_picture_in_it_is_marked_as_far_as_its_runs_reach() -> None:
    """From the run with the first of it to that with the last."""
    runs = run("Lihat "), picture("Warga antre"), run(" itu"), run(" ramai.")
    source = decode(word_file(paragraph(*runs)), "naskah.docx")
    body = body_of(annotate(source, [Comment(6, source.text.index(" itu") + 4, "x")]))
    mark = '<w:comment{} w:id="0"/>'
    assert f"{mark.format('RangeStart')}{runs[1]}{runs[2]}{mark.format('RangeEnd')}" in body


def test_a_picture_in_a_text_box_is_marked_with_the_box() -> None:
    """No mark stands within it."""
    inner = paragraph(picture("Warga menghimbau"))
    box = f"<w:r><w:drawing><w:txbxContent>{inner}</w:txbxContent></w:drawing></w:r>"
    body = body_of(noted(word_file(paragraph(run("Di "), box, run("luar."))), "menghimbau"))
    start, end = body.index('<w:commentRangeStart w:id="0"/>'), body.index('<w:commentRangeEnd w:id="0"/>')
    assert body[start:end] == f'<w:commentRangeStart w:id="0"/>{box}'


def test_a_part_that_only_bears_the_name_of_comments_stays() -> None:
    """The new part has a name that is free."""
    data = word_file("Dinas menghimbau warga.", members={"word/comments.xml": b"<lain/>"})
    new = members_of(noted(data, "menghimbau"))
    assert new["word/comments.xml"] == b"<lain/>"
    assert b"tentang menghimbau" in new["word/comments1.xml"]
    assert b'PartName="/word/comments1.xml"' in new["[Content_Types].xml"]


def test_a_picture_is_marked_as_a_whole() -> None:
    """Its alternative text has no letters on the page."""
    data = word_file("Judul berita", LEAD, paragraph(run("Lihat "), picture("Warga menghimbau"), run(" ini.")))
    new = body_of(noted(data, "menghimbau"))
    around = new[new.index("<w:commentRangeStart") : new.index("<w:commentRangeEnd")]
    assert (around.count("<w:drawing>"), around.count("<w:t")) == (1, 0)


def test_tabs_breaks_and_empty_stretches() -> None:
    """A stretch of no letters is shown at the one that follows it."""
    data = word_file("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>")
    source = decode(data, "naskah.docx")
    assert commented(annotate(source, [Comment(1, 3, "x"), Comment(4, 4, "y")])) == {0: "b", 1: "c"}
    assert decode(annotate(source, [Comment(1, 3, "x")]), "naskah.docx").text == source.text
    around = body_of(annotate(source, [Comment(0, 2, "x")]))
    around = around[around.index("<w:commentRangeStart") : around.index("<w:commentRangeEnd")]
    assert (around.count("<w:t>"), around.count("<w:tab/>"), around.count("<w:br/>")) == (1, 1, 0)
    runs = decode(word_file(paragraph(run("Dinas"), run("warga"))), "naskah.docx")
    assert commented(annotate(runs, [Comment(4, 4, "x")])) == {0: "s"}


def test_other_prefixes() -> None:
    """The names of the file's own are used."""
    strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"
    content = (
        f'<d:document xmlns:d="{strict}"><d:body><d:p><d:r><d:t>Warga antre</d:t></d:r></d:p></d:body></d:document>'
    )
    new = members_of(noted(word_file(members={"word/document.xml": content.encode()}), "antre"))
    assert (
        '<d:t xml:space="preserve">Warga </d:t></d:r><d:commentRangeStart d:id="0"/><d:r><d:t>antre</d:t></d:r>'
        '<d:commentRangeEnd d:id="0"/><d:r><d:commentReference d:id="0"/></d:r>'
    ) in new["word/document.xml"].decode()
    assert strict.encode() in new["word/comments.xml"]


@pytest.mark.parametrize(
    ("members", "told"),
    [
        ({"_xmlsignatures/sig1.xml": b"<a/>"}, "bertanda tangan digital"),
        ({"word/document.xml": document()}, "tidak ada tempat bagi komentar"),
        ({"[Content_Types].xml": b"<a/>"}, "tidak lazim"),
        ({"word/_rels/document.xml.rels": RELATED, "word/comments.xml": b"<w:lain/>"}, "tidak dapat dibaca"),
    ],
)
def test_files_that_take_no_comments(members: dict[str, bytes], told: str) -> None:
    """They are told of, and nothing is written."""
    source = decode(word_file("Warga antre.", members=members), "naskah.docx")
    with pytest.raises(HumaslintError, match=told):
        annotate(source, [Comment(0, 1, "x")])


def test_every_finding_is_marked_in_split_runs() -> None:
    """Whatever the runs, each comment stands around the very letters that the report quotes."""
    chance = random.Random(8)
    lines = [
        "Dinas Pasar Menghimbau Warga",
        "SAGARA – Dinas Pasar menghimbau  warga, Selasa (7/9/2026). Dinas itu tidak hanya menghimbau saja.",
        "“Kami siap & sigap”, ujar Rina Wati. Praktek di apotik dan ijin usaha gratis , kata Rina.",
    ]
    for _ in range(60):
        cuts = [sorted(chance.sample(range(1, len(line)), chance.randrange(12))) for line in lines]
        body = [
            paragraph(*(run(line[a:b]) for a, b in zip([0, *cut], [*cut, len(line)], strict=True)))
            for line, cut in zip(lines, cuts, strict=True)
        ]
        result = check_bytes(word_file(*body), Path("naskah.docx"), RunOptions())
        assert result.source is not None
        new = annotate(result.source, [Comment(each.start, each.end, each.rule.id) for each in result.diagnostics])
        assert list(commented(new).values()) == [each.text for each in result.diagnostics]
        assert len(result.diagnostics) > 7


def test_the_command(tmp_path: Path) -> None:
    """It writes a new file, says how many comments, and touches no other; a draft in another format is refused."""

    def call(*args: str) -> tuple[int, str]:
        command = [sys.executable, "-m", "humaslint", "annotate", *args]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
        return done.returncode, done.stderr

    draft = word_file("Dinas menghimbau warga.", paragraph("NIK 3174012509870001 dicatat."))
    (tmp_path / "draf.docx").write_bytes(draft)
    (tmp_path / "draf.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    assert call("draf.docx", "-o", "periksa.docx", "--lang", "en") == (0, "2 komentar ditulis ke periksa.docx.\n")
    assert (tmp_path / "draf.docx").read_bytes() == draft
    comments = [each.text for each in docx.Document(str(tmp_path / "periksa.docx")).comments]
    assert comments[0].startswith("Warning: “menghimbau” is nonstandard; write “mengimbau”")
    assert comments[0].endswith("\nkata/tidak-baku · Norm: Perpres 63/2019 Pasal 2")
    assert ("3174********0001" in comments[1], "3174012509870001" in comments[1]) == (True, False)
    told = "humaslint: draf.md: Komentar hanya dapat ditulis ke naskah Word (.docx).\n"
    assert call("draf.md", "-o", "periksa2.docx") == (2, told)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["draf.docx", "draf.md", "periksa.docx"]
