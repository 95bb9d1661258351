"""Gaps between words: what rules read in place of two spaces, or of one that does not break."""

from __future__ import annotations

import pytest

from humaslint import lint_text
from humaslint.model.document import Block, Gap
from humaslint.model.source import Source
from humaslint.parse import parse


def first_block(text: str, format: str) -> Block:
    return parse(Source("siaran", text), format).blocks[0]


@pytest.mark.parametrize(
    ("format", "text", "read", "gaps"),
    [
        ("text", "Rapat usai.  Warga\u00a0pulang.", "Rapat usai. Warga pulang.", [(11, 12, "  "), (17, 18, "\u00a0")]),
        ("html", "<p>Rapat&nbsp; <b>usai</b>.</p>", "Rapat usai.", [(5, 6, "\u00a0 ")]),
        ("html", "<p>Rapat&nbsp;&nbsp;usai.</p>", "Rapat usai.", [(5, 6, "\u00a0\u00a0")]),
        ("html", "<p><b>Rapat&nbsp;</b> usai.</p>", "Rapat\u00a0 usai.", [(5, 7, "\u00a0 ")]),
        ("text", "Nama   Jabatan", "Nama   Jabatan", [(4, 7, "   ")]),
        ("text", "Nama\tJabatan", "Nama\tJabatan", []),
    ],
)
def test_two_spaces_or_a_no_break_one_read_as_one(format: str, text: str, read: str, gaps: list[Gap]) -> None:
    """Those that set columns apart, or have markup between them, stay as many as they are."""
    block = first_block(text, format)
    assert (block.text, list(block.gaps)) == (read, gaps)


def test_every_character_has_its_place_in_the_source() -> None:
    """An evened gap stands for all that was typed; marks keep their words."""
    text = "<p>Aula&nbsp; lama, <b>balai&nbsp;&nbsp;desa</b>  baru.</p>"
    block = first_block(text, "html")
    pieces = [text[slice(*block.to_source(at, at + 1))] for at in range(len(block.text))]
    (mark,) = block.marks
    assert (block.text, pieces[4:6], pieces[17], "".join(pieces), block.text[mark.start : mark.end]) == (
        "Aula lama, balai desa baru.",
        ["&nbsp; ", "l"],
        "d",
        "Aula&nbsp; lama, balai&nbsp;&nbsp;desa  baru.",
        "balai desa",
    )


@pytest.mark.parametrize("gap", ["  ", "\u00a0", " \u00a0"])
def test_a_slip_is_found_whatever_the_gaps(gap: str) -> None:
    """Behind two spaces, and with one that does not break in its midst, at its place in the source."""
    text = f"Rapat usai.{gap}Acara itu di{gap}hadiri warga."
    found = [(each.rule.id, each.text) for each in lint_text(text, "siaran.md") if each.rule.id == "kata/di-kata-kerja"]
    assert found == [("kata/di-kata-kerja", f"di{gap}hadiri")]
