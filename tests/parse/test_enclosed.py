"""A release that stands as a whole in code or behind the marks of quoted mail is read; code amid prose is not."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest

from humaslint import fix_text, lint_text
from humaslint.model.source import Source
from humaslint.parse import parse

RELEASE = (Path(__file__).parents[2] / "examples" / "siaran-pers.txt").read_text(encoding="utf-8")
BODY = """\
Camat Randu Membuka Pasar Waru

RANDU – Camat Randu membuka Pasar Waru, Senin (2/6/2025), dan 40 pedagang punya ijin usaha
untuk kios di sana.

“Pasar ini untuk kita semua,” kata Camat Randu. Ia meminta pedagang menjaga kebersihan.
"""


def quoted(text: str) -> str:
    return "".join(f"> {line}" if line.strip() else ">\n" for line in text.splitlines(keepends=True))


def told(text: str, name: str) -> list[tuple[str, str]]:
    return [(each.rule.id, each.text) for each in lint_text(text, name) if each.rule.id != "struktur/naskah-kode"]


@pytest.mark.parametrize(
    ("name", "enclose"),
    [
        ("rilis.md", lambda text: f"```\n{text}```\n"),
        ("rilis.md", lambda text: f"Naskah siaran pers:\n\n~~~~ text\n{text}~~~~\n"),
        ("rilis.md", lambda text: f"```\n{text}"),
        ("rilis.md", lambda text: f"<pre>\n{escape(text)}</pre>\n"),
        ("rilis.html", lambda text: f"<pre>{escape(text)}</pre>"),
        (
            "rilis.html",
            lambda text: f"<body><main><pre><code>{escape(text)}</code></pre></main></body>".replace("\n", "\r\n"),
        ),
        ("rilis.txt", quoted),
        (
            "rilis.txt",
            lambda text: "Pada Sen, 2 Jun 2025 Humas <humas@randu.example> menulis:\n\n" + quoted(quoted(text)),
        ),
    ],
)
def test_what_is_said_of_a_release_is_said_of_it_there(name: str, enclose: Callable[[str], str]) -> None:
    """The same slips in the same words, as if nothing stood around it."""
    assert told(enclose(RELEASE), name) == told(RELEASE, "rilis.txt") != []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rilis.md", f"```\n{BODY}```\n"),
        ("rilis.md", "```markdown\n# " + BODY.replace("Pasar Waru, Senin", "**Pasar Waru**, Senin") + "```\n"),
        ("rilis.md", quoted(BODY)),
        ("rilis.html", f"<pre>\n{escape(BODY)}</pre>\n"),
        (
            "rilis.md",
            f"<pre># {BODY.replace('ijin', '<b>ijin</b>').replace('Ia', '**Ia**')}</pre>\n",
        ),
        ("rilis.html", f"<h1>Pasar &amp; Kios</h1><pre>{BODY.replace('ijin', '<b>ijin</b>')}</pre>"),
        ("rilis.txt", quoted(BODY)),
    ],
)
def test_fixes_are_made_in_place(name: str, text: str) -> None:
    """Nothing but the word changes, whatever stands around it."""
    assert fix_text(text, name) == text.replace("ijin", "izin")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rilis.md", f"```\n{BODY}```\n"),
        ("rilis.md", f"```markdown\n# {BODY}```\n"),
        ("rilis.md", quoted(BODY)),
        ("rilis.html", f"<pre>{BODY}</pre>"),
        ("rilis.txt", quoted(BODY)),
    ],
)
def test_its_lines_have_their_roles(name: str, text: str) -> None:
    """Title, lead and paragraphs, wrapped lines joined."""
    found = [(block.kind, block.text[-12:]) for block in parse(Source(name, text)).blocks]
    assert found == [("title", "a Pasar Waru"), ("lead", "ios di sana."), ("paragraph", " kebersihan.")]


def test_a_heading_above_it_is_the_title() -> None:
    """The first line in it is then none."""
    document = parse(Source("rilis.html", f"<title>berita.txt</title><h1>Pasar Dibuka</h1><pre>{BODY}</pre>"))
    assert [block.kind for block in document.blocks] == ["title", "heading", "lead", "paragraph"]


PROSE = "RANDU – Camat Randu membuka Pasar Waru pada Senin, dan warga datang dari tiga desa. " * 4


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("rilis.md", f"{PROSE}\n\n```\nWarga yang punya ijin usaha diminta datang ke loket.\n```\n"),
        ("rilis.md", "```python\n# Warga yang punya ijin usaha diminta datang ke loket.\n```\n"),
        ("rilis.md", "```\nsalin ijin.txt ke arsip\nbuka ijin.log\nlihat daftar ijin usaha di peladen\n```\n"),
        ("rilis.md", f"{PROSE}\n\n> Warga yang punya ijin usaha diminta datang ke loket.\n"),
        ("rilis.md", "# Kata Warga\n\n> Kami punya ijin usaha dan kios di pasar itu sejak lama.\n"),
        ("rilis.html", f"<p>{PROSE}</p><pre>Warga yang punya ijin usaha diminta datang ke loket.</pre>"),
        (
            "rilis.md",
            "# Log\n\n```\n[INFO] Server di mulai oleh pengguna yang punya ijin dan siap menerima permintaan.\n"
            "[WARN] Koneksi ke basis data putus karena ijin habis, dan layanan berhenti.\n```\n",
        ),
        (
            "rilis.md",
            "```\n# Setiap hari salin ijin baru ke peladen lain dan hapus yang lama.\n0 2 * * * salin\n```\n",
        ),
        (
            "rilis.md",
            "# Templat Surel\n\n```\nTerima kasih, ijin yang Anda ajukan pada pekan lalu sudah kami terima.\n```\n",
        ),
        (
            "rilis.md",
            "Keluarannya:\n\n```\nGalat: ijin berkas ditolak. Jalankan perintah itu sebagai admin yang berhak.\n```\n",
        ),
        ("rilis.html", "<pre>ijin = 1;\nif (ijin) { cetak(ijin); }</pre>"),
        ("rilis.html", "<div hidden><pre>Warga yang punya ijin usaha diminta datang ke loket.</pre></div>"),
    ],
)
def test_code_and_quotations_amid_prose_are_left(name: str, text: str) -> None:
    """So is what is no prose, or is somebody's words."""
    assert fix_text(text, name) == text


def test_figures_behind_signs_are_no_quoted_mail() -> None:
    """A sign before a few lines of a list is the writer's."""
    text = "Usia penerima bantuan:\n> 60 tahun: 40 orang\n> 70 tahun: 12 orang\n> 80 tahun: 3 orang\n"
    text += "Data itu dihimpun camat.\nBantuan diberikan Senin.\nWarga hadir di balai.\n"
    assert [block.text for block in parse(Source("rilis.txt", text)).blocks][1] == "> 60 tahun: 40 orang"
