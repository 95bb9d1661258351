"""What fuzzing begins with: sound input of each kind, and pieces of which hostile text is made."""

from __future__ import annotations

from pathlib import Path
from random import Random

from word_files import NAMESPACES, STYLES, members_of, paragraph, picture, run, table, word_file

from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of

PIECES = [
    *(
        "\x00",
        "\x1b[31m",
        "\x1b]0;a\x07",
        "\u202e",
        "\u2066",
        "\u200b",
        "\ufeff",
        "\r",
        "\n",
        "\r\n",
        "\t",
        "\x0c",
        "\x85",
    ),
    *("\u2028", "\xad", "é", "日", "👩\u200d👧", "\ud800"),
    *(
        "---\n",
        "---\ntitle: a\n---\n",
        "+++\n",
        "title: *a\n",
        "key: &a [*a]\n",
        "? a\n",
        "- - - a\n",
        "{{< a >}}",
        "{% a %}",
    ),
    *(
        "# ",
        "> ",
        "- ",
        "1. ",
        "| a | b |\n|---|---|\n",
        "```\n",
        "    ",
        "***",
        "__",
        "`",
        "![a](b",
        "[a]: b",
        "[a](",
        "<!--",
    ),
    *(
        "<p>",
        "</p>",
        "<p",
        "<script>",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "&",
        "]]>",
        "<![CDATA[",
        "<img src=a alt='",
        "<a href",
    ),
    *("<!-- humaslint-disable -->", "<!-- humaslint-enable -->", "<!-- humaslint-disable-next-line kata -->"),
    *(
        "“",
        "”",
        '"',
        "‘",
        "’",
        "'",
        "(",
        ")",
        "–",
        "—",
        "…",
        "...",
        "?!",
        ",,",
        " ,",
        ";",
        ":",
        "Rp",
        "Rp 1",
        "1.000,5",
        "%",
    ),
    *(
        "Senin (31/02/2024)",
        "25–20 Mei 2024",
        "pukul 25.61",
        "S.H., M.Si.",
        "H. Budi",
        "(BPBD)",
        "himbau",
        "di mana",
        "di-",
        "-nya",
    ),
    *(
        "Bupati Randu",
        "kata Budi.",
        "3174010203040001",
        "a@b.id",
        "www.a.id",
        "#a",
        "agar supaya",
        "anak-anak",
        "A" * 300,
    ),
]
MARKS: dict[str, tuple[str, ...]] = {
    "docx": (
        *(
            "<w:p>",
            "</w:p>",
            "<w:r>",
            "</w:r>",
            "<w:t>",
            "</w:t>",
            "<w:tab/>",
            "<w:br/>",
            "<w:del>",
            "<w:ins>",
            "<w:hyperlink>",
        ),
        *(
            "<w:fldChar w:fldCharType='begin'/>",
            "<w:fldChar w:fldCharType='end'/>",
            "<w:instrText>",
            "<w:tbl>",
            "<w:tr>",
        ),
        *(
            "<w:tc>",
            "<w:sdt>",
            "<w:sdtContent>",
            "<mc:AlternateContent>",
            "<mc:Choice Requires='wps'>",
            "<mc:Fallback>",
        ),
        *(
            "<w:footnoteReference w:id='1'/>",
            "<w:pPr>",
            "<w:rPr>",
            "<w:vanish/>",
            "<w:numPr>",
            "<m:oMath>",
            "<v:shape alt='a'>",
        ),
        *(
            "<![CDATA[",
            "]]>",
            "<!-- ",
            "<!DOCTYPE a [<!ENTITY a 'b'>]>",
            "&a;",
            "&#0;",
            "&#x10ffff;",
            "<?a?>",
            "xml:space='preserve'",
        ),
    ),
    "zip": (
        *("PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "PK\x06\x06", "PK\x06\x07", "PK\x07\x08", "word/document.xml"),
        *("../a", "/a", "_rels/.rels", "\x00\x00\x00\x00", "\x01\x00", "\x08\x00", "\x0c\x00"),
    ),
    "yaml": (
        *(
            "- ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            "&a ",
            "*a",
            "!!python/object:os.system ",
            "<<: ",
            "? ",
            "| ",
            "> ",
            "'",
            '"',
            "%YAML 1.1",
            "---",
            "...",
        ),
        *(
            "packs:",
            "select:",
            "ignore:",
            "levels:",
            "rules:",
            "names:",
            "words:",
            "paths:",
            "house:",
            "clock:",
            "dateline:",
            "languagetool:",
        ),
        *(
            "../../etc/passwd",
            "/dev/zero",
            "1e999",
            ".nan",
            "people:",
            "name:",
            "offices:",
            "since: 2020-01-01",
            "kind:",
            "swap:",
            "cases:",
        ),
        *(
            "{found}",
            "{0.__class__}",
            "{found:>999999999}",
            "(a+)+$",
            "(?R)",
            "(?P<hit>",
            "\\p{Lu}",
            "[[:alpha:]]",
            "(?e)(a){e<9}",
        ),
    ),
    "json": (
        *("{", "}", "[", "]", ":", ",", "null", "true", "1e999", "-1", "NaN", "Infinity", "99999999999999999999", '""'),
        *(
            '"version":1',
            '"files":',
            '"matches":',
            '"offset":',
            '"length":',
            '"rule":',
            '"id":',
            '"replacements":',
            '"value":',
            '"message":',
        ),
        *('"context":', '"text":', '"issueType":', '"category":', "\\u001b", "\\ud800", "\\u202e"),
    ),
}
"""Pieces of single formats, by what the names of its targets hold."""
_KINDS = {"docx-zip": "zip", "docx": "docx", "settings": "yaml", "register": "yaml", "rule": "yaml"}
_JSON = ("baseline", "cached", "cache-file", "reply")


def pieces_for(target: str) -> list[str]:
    """Return the pieces that input for a target is made of."""
    kind = next((kind for start, kind in _KINDS.items() if target.startswith(start)), "json" if target in _JSON else "")
    return [*MARKS.get(kind, ()), *PIECES]


def pools() -> dict[str, list[bytes]]:
    """Return sound input for each target; that for all others is under an empty name."""
    rules = library_of(()).rules
    drafts = [case.text.encode() for rule in rules for case in cases_of(rule)]
    top = Path(__file__).parent.parent.parent
    drafts += [path.read_bytes() for path in (top / "examples").glob("siaran-pers.*") if path.suffix != ".report"] * 40
    whole = word_file("Bupati menghimbau warga agar supaya tertib .", members={"docProps/a.xml": b"<a/>"})
    members = members_of(whole)
    config = b"packs: [strict]\nlevels: {kata: error}\nhouse: {clock: '09.00'}\npaths:\n  'a/**': {ignore: [foto]}\n"
    entry = '["tanda-baca/spasi","error",3,9,{"found":"a"},["b"],[true,[[3,9,"b"]]],[[1,2]]]'
    words = (top / "rules" / "kata" / "luluh.tsv").read_bytes()[:2000]
    match = (
        '{"matches":[{"message":"a","shortMessage":"b","replacements":[{"value":"are"}],"offset":3,"length":2,"context":'
        '{"text":"We is","offset":3,"length":2},"sentence":"We is","rule":{"id":"A","description":"b","issueType":'
        '"grammar","category":{"id":"G","name":"g"}}}]}'
    )
    return {
        "": drafts,
        "settings": [config, b"words: [a, kata.txt]\nnames: [Budi]\nlanguagetool: {timeout: 3}\nlang: en\n"],
        "settings-edit": [config, b"words: [a]\n", b"words:\n  - a\n", b""],
        "register": [
            b"people:\n  - name: Budi\n    spellings: {Budhi: 2}\n    offices: [{office: bupati, since: 2020-01-01}]\n"
        ],
        "words": [b"# a\nrambu  # b\nsa-tu\n"],
        "table": [words, b"salah\tbaku\na\tb\n# c\n"],
        "baseline": [b'{"version": 1, "files": {"a.md": [["kata/ulang", "0123456789abcdef", "a a", 1]]}}'],
        "rule": [Path(rule.path).read_bytes() for rule in rules],
        "cached": [f"[{entry}]".encode(), f"[{entry},{entry}]".encode(), b"[]"],
        "cache-file": [b"0" * 32 + b" 00000000 []\n"],
        "ignores": [b"*.md\n!a.md\n/a/\n**/b\n[a-z]\n"],
        "reply": [match.encode(), b'{"matches":[]}'],
        "docx-document": [
            paragraph("Bupati menghimbau warga .").encode(),
            (paragraph(run("Judul", "<w:b/>"), picture("a")) + table([paragraph("a"), paragraph("b , c")])).encode(),
        ],
        "docx-styles": [members["word/styles.xml"], f"<w:styles {NAMESPACES}>{STYLES}</w:styles>".encode()],
        "docx-footnotes": [members["word/footnotes.xml"]],
        "docx-relations": [members["word/_rels/document.xml.rels"]],
        "docx-types": [members["[Content_Types].xml"]],
        "docx-zip": [whole],
        "lint-docx": [whole],
    }


def mutated(random: Random, pool: list[bytes], pieces: list[str]) -> bytes:
    """Return one of the pool cut up and put together at random."""
    data = random.choice(pool)
    for _ in range(random.randint(1, 8)):
        start, end = sorted((random.randrange(len(data) + 1), random.randrange(len(data) + 1)))
        piece = random.choice(pieces).encode("utf-8", "surrogatepass")
        other = random.choice(pool)
        data = random.choice(
            (
                data[:start] + piece + data[start:],
                data[:start] + data[min(end, start + 8) :],
                data[:start] + data[start:end][:200] * random.randint(2, 5) + data[end:],
                data[:start] + other[random.randrange(len(other) + 1) :] + data[end:],
                data[:start] + bytes([random.randrange(256)]) + data[start + 1 :],
            )
        )[:20_000]
    return data
