"""Verses that a release prints line by line are read by no rule; what stands below them is."""

from __future__ import annotations

import pytest

from humaslint.model.source import Source
from humaslint.parse import parse

BODY = "Camat Randu membuka lomba membaca puisi di balai desa pada Senin pagi, dan warga dari tiga desa hadir di sana."


def kinds(name: str, text: str) -> list[str]:
    return [block.kind for block in parse(Source(name, text)).blocks]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.md",
            f"{BODY}\n\nIa membacakan **pantun:**\n\nKe pasar beli pepaya,\nJangan lupa beli ketan.\n\n{BODY}\n",
        ),
        ("a.txt", f"{BODY}\n\nIa membacakan pantun:\nKe pasar beli pepaya,\nJangan lupa beli ketan.\n\n{BODY}\n"),
        ("a.html", f"<p>{BODY}</p><p>Ia membacakan puisi:</p><p>Hujan turun<br>\nTidak juga reda</p><p>{BODY}</p>"),
        ("a.md", f"{BODY}\n\nLiriknya:\n\nHujan turun\nTidak reda\n\nAngin datang\nTak pulang\n\n{BODY}\n"),
    ],
)
def test_verses_are_verbatim(name: str, text: str) -> None:
    """Stanzas below a line that announces them, up to the next paragraph."""
    found = kinds(name, text)
    assert found[:2] + found[-1:] == ["lead", "paragraph", "paragraph"]
    assert set(found[2:-1]) == {"verbatim"}


@pytest.mark.parametrize(
    "text",
    [
        f"{BODY}\n\nLomba puisi itu diikuti:\n\nwarga Desa Waru, Desa Randu, dan desa lain di lereng itu\ndan kota.\n",
        f"{BODY}\n\nPemenang lomba itu:\n\nRani dari Waru\nDanu dari Randu\n",
        f"{BODY}\n\nIa membacakan pantun.\n\nWarga senang,\nacara usai.\n",
        f"{BODY}\n\nIa membacakan pantun:\n\n“Ke pasar beli pepaya.”\n",
    ],
)
def test_other_lines_are_prose(text: str) -> None:
    """Long lines, lines below other announcements, and a sentence by itself."""
    assert "verbatim" not in kinds("a.md", text)
