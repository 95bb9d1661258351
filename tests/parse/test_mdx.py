"""MDX is Markdown with components and expressions, which are no prose."""

from __future__ import annotations

import re
from pathlib import Path
from time import perf_counter

import pytest

from humaslint import fix_text
from humaslint.model.document import Directive
from humaslint.model.source import Source
from humaslint.parse import FORMATS, parse

RELEASE = """\
---
title: Pasar Randu Dibuka
---
import { Galeri } from '../komponen'

export const data = {
  ijin: 'apotik',
}

RANDU – Camat Randu membuka {jumlah} kios dan {data.map((x) => `apotik ${x}`)} apotik.

{/* humaslint-disable-next-line kata/tidak-baku */}
Warga punya ijin usaha.

<Galeri foto={foto} gaya={{ lebar: 3 }} />

<>

Warga lain punya <Sorot warna="merah">ijin</Sorot> usaha.

</>
"""


def test_only_prose_is_read() -> None:
    """Imports, exports on several lines, tags and expressions are left out; comments in braces are directives."""
    document = parse(Source("rilis.mdx", RELEASE))
    comment = "{/* humaslint-disable-next-line kata/tidak-baku */}"
    start = RELEASE.index(comment)
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("title", "Pasar Randu Dibuka"),
        ("lead", "RANDU – Camat Randu membuka kios dan apotik."),
        ("paragraph", "Warga punya ijin usaha."),
        ("paragraph", "Warga lain punya ijin usaha."),
    ]
    assert document.directives == (Directive("disable-next-line", ("kata/tidak-baku",), start, start + len(comment)),)


def test_fixes_leave_code_alone() -> None:
    """What is mended stands in prose; what the directive silences stays."""
    meant = RELEASE.replace("} apotik.", "} apotek.").replace('merah">ijin', 'merah">izin')
    assert fix_text(RELEASE, "rilis.mdx") == meant


def test_braces_in_markdown_are_prose() -> None:
    """A set, or a blank to be filled in, is none of Markdown's additions."""
    assert [block.text for block in parse(Source("rilis.md", "Isi {nama} ini.")).blocks] == ["Isi {nama} ini."]


@pytest.mark.parametrize(
    "text", ["{", "{a", "{a}", "{a{b{c", "<>", "export const a = {\n", "export \n", "export (\n\n", "<a "]
)
def test_hostile_braces_are_read_in_time(text: str) -> None:
    """However many are left open, each is looked at a few times."""
    began = perf_counter()
    parse(Source("rilis.mdx", text * 20_000))
    assert perf_counter() - began < 2


def test_the_hook_of_pre_commit_takes_every_format() -> None:
    """What is checked on the command line is checked before a commit."""
    hook = (Path(__file__).parents[2] / ".pre-commit-hooks.yaml").read_text(encoding="utf-8")
    found = re.search(r"files: (\S+)", hook)
    assert found is not None
    assert [ending for ending in FORMATS if not re.search(found[1], f"rilis{ending}")] == []


CODE = """\
import {
  Galeri,

  Kartu,
} from '../komponen'

export function Sorot({ judul }) {
  const [ijin, apotik] = data

  // ijin apotik
  return <b>{judul} ijin</b>
}

RANDU – Camat Randu membuka kios.

<Kartu
  judul="ijin"
  isi={{ a: { b: { c: { d: 'ijin' } } },

    e: `apotik` }}
>
  Warga datang.
</Kartu>

<Daftar.Isi a="ijin" b='apotik' c={1 < 2} />

```jsx
export const ijin = {
```

```
ijin }
```

Kurung `{` dibuka. Kios dibuka {`ijin {`} petugas.
"""


def test_code_on_several_lines_is_no_prose() -> None:
    """Empty lines in exports, tags on several lines, dotted names, deep braces, and braces in code."""
    blocks = parse(Source("rilis.mdx", CODE)).blocks
    assert [block.text for block in blocks] == [
        "RANDU – Camat Randu membuka kios.",
        "Warga datang.",
        "Kurung { dibuka. Kios dibuka petugas.",
    ]
    assert fix_text(CODE, "rilis.mdx") == CODE
    crlf = CODE.replace("\n", "\r\n")
    assert fix_text(crlf, "rilis.mdx") == crlf


def test_indented_text_is_no_code() -> None:
    """Components are indented as the writer likes, so nobody is told to take the indentation away."""
    text = "# Pasar Dibuka\n\n<Daftar>\n\n    Camat membuka pasar itu, dan warga datang dari tiga desa.\n\n</Daftar>\n"
    assert parse(Source("rilis.md", text)).indented
    assert not parse(Source("rilis.mdx", text)).indented
