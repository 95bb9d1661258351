"""Word files made by hand, down to the single run, for tests."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

OFFICE = "http://schemas.openxmlformats.org"
NAMESPACES = (
    f'xmlns:w="{OFFICE}/wordprocessingml/2006/main" xmlns:r="{OFFICE}/officeDocument/2006/relationships" '
    f'xmlns:wp="{OFFICE}/drawingml/2006/wordprocessingDrawing" xmlns:a="{OFFICE}/drawingml/2006/main" '
    f'xmlns:pic="{OFFICE}/drawingml/2006/picture" xmlns:mc="{OFFICE}/markup-compatibility/2006" '
    f'xmlns:m="{OFFICE}/officeDocument/2006/math" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative"'
)
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_TYPES = (
    f'<Types xmlns="{OFFICE}/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPE}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_TYPE}.footnotes+xml"/>'
    "</Types>"
)
STYLES = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Judul"><w:name w:val="Title"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Judul1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Keterangan"><w:name w:val="caption"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kutipan"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Kode"><w:name w:val="Preformatted Text"/></w:style>'
    '<w:style w:type="character" w:styleId="Miring"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>'
)


def run(text: str, properties: str = "") -> str:
    """A run with the text; `properties` is the XML of its formatting."""
    inner = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{inner}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(*content: str, style: str = "", properties: str = "") -> str:
    """A paragraph of runs; content that is no XML becomes a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
    return f"<w:p>{inner}{''.join(each if each.startswith('<') else run(each) for each in content)}</w:p>"


def picture(alt: str | None = None, name: str = "Gambar 1", size: int = 3_000_000, extra: str = "") -> str:
    """A run with a picture."""
    described = "" if alt is None else f' descr="{escape(alt, {chr(34): "&quot;", chr(10): "&#10;"})}"'
    return (
        f'<w:r><w:drawing><wp:inline><wp:extent cx="{size}" cy="{size}"/><wp:docPr id="1" name="{name}"{described}>'
        f'{extra}</wp:docPr><a:graphic><a:graphicData uri="{OFFICE}/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="0" name=""/><pic:cNvPicPr/></pic:nvPicPr></pic:pic></a:graphicData></a:graphic></wp:inline>'
        "</w:drawing></w:r>"
    )


def table(*rows: Iterable[str]) -> str:
    """A table; each cell is the XML of its paragraphs."""
    listed = [list(row) for row in rows]
    grid = "<w:gridCol/>" * max(len(row) for row in listed)
    cells = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in listed)
    return f"<w:tbl><w:tblGrid>{grid}</w:tblGrid>{cells}</w:tbl>"


def document(*body: str) -> bytes:
    """The main part with the body; what is no XML becomes a paragraph."""
    inner = "".join(each if each.startswith("<") else paragraph(each) for each in body)
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f"{head}<w:document {NAMESPACES}><w:body>{inner}<w:sectPr/></w:body></w:document>".encode()


def word_file(*body: str, footnotes: str = "", header: str = "", members: Mapping[str, bytes] | None = None) -> bytes:
    """A Word file with the body; `members` replace its parts or come on top."""
    relations = "".join(
        f'<Relationship Id="rId{number}" Type="{OFFICE}/officeDocument/2006/relationships/{kind}" Target="{kind}.xml"/>'
        for number, kind in enumerate(("styles", "footnotes", "header"))
    )
    parts: dict[str, bytes] = {
        "[Content_Types].xml": _TYPES.encode(),
        "_rels/.rels": (
            f'<Relationships xmlns="{OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="{OFFICE}'
            '/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
        ).encode(),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{relations}</Relationships>'
        ).encode(),
        "word/styles.xml": f"<w:styles {NAMESPACES}>{STYLES}</w:styles>".encode(),
        "word/document.xml": document(*body),
        "word/footnotes.xml": f"<w:footnotes {NAMESPACES}>{footnotes}</w:footnotes>".encode(),
        "word/header.xml": f"<w:hdr {NAMESPACES}>{header}</w:hdr>".encode(),
        **(members or {}),
    }
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return packed.getvalue()


def members_of(data: bytes) -> dict[str, bytes]:
    """The content of each member of a Word file."""
    with ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def body_of(data: bytes) -> str:
    """The XML of a Word file's body."""
    found = re.search(r"<w:body>(.*)<w:sectPr\b", members_of(data)["word/document.xml"].decode(), re.DOTALL)
    assert found
    return found[1]
