"""Transcripts of press conferences, whose turns are the speakers' own words."""

from __future__ import annotations

import pytest

from humaslint.model.source import Source
from humaslint.parse import parse

OPENING = "# Tanya Jawab\n\nBupati menjawab wartawan, Senin (7/9/2026).\n\n"


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param(
            "Wartawan: Kapan?\n\nBupati: Besok.\n\nWartawan: Di mana?\n\nBupati: Di pasar.\n\nLalu hadirin pulang.",
            [
                ("blockquote", "Wartawan: Kapan?"),
                ("blockquote", "Bupati: Besok."),
                ("blockquote", "Wartawan: Di mana?"),
                ("blockquote", "Bupati: Di pasar."),
                ("blockquote", "Lalu hadirin pulang."),
            ],
            id="turns",
        ),
        pytest.param(
            "Wartawan:\n\nKapan?\n\nBupati:\n\nBesok.\n\nCatatan:\n\nWartawan 2:\n\nDi mana?\n\nBupati:\n\nDi pasar.",
            [
                ("initials", "Wartawan:"),
                ("blockquote", "Kapan?"),
                ("initials", "Bupati:"),
                ("blockquote", "Besok."),
                ("blockquote", "Catatan:"),
                ("initials", "Wartawan 2:"),
                ("blockquote", "Di mana?"),
                ("initials", "Bupati:"),
                ("blockquote", "Di pasar."),
            ],
            id="speakers-on-lines-of-their-own",
        ),
        pytest.param(
            "Wartawan: Kapan?\n\n- Besok.\n\nPenanya: Di mana?",
            [("blockquote", "Wartawan: Kapan?"), ("item", "Besok."), ("blockquote", "Penanya: Di mana?")],
            id="lists-stay",
        ),
        pytest.param(
            "Wartawan: Kapan?\n\nBupati: Besok.",
            [("paragraph", "Wartawan: Kapan?"), ("paragraph", "Bupati: Besok.")],
            id="one-question",
        ),
        pytest.param(
            "Lurah: Kapan?\n\nBupati: Besok.\n\nLurah: Di mana?",
            [("paragraph", "Lurah: Kapan?"), ("paragraph", "Bupati: Besok."), ("paragraph", "Lurah: Di mana?")],
            id="nobody-of-the-press",
        ),
    ],
)
def test_turns_are_quoted(text: str, blocks: list[tuple[str, str]]) -> None:
    """From the first turn on, where the press asks twice; names alone on their lines, met again, are margin."""
    document = parse(Source("siaran.md", OPENING + text))
    assert [(block.kind, block.text) for block in document.blocks] == [
        ("title", "Tanya Jawab"),
        ("lead", "Bupati menjawab wartawan, Senin (7/9/2026)."),
        *blocks,
    ]


def test_what_comes_before_the_first_turn_stays() -> None:
    """A label met once before the first question is no speaker."""
    text = "# Tanya Jawab\n\nPembuka: Rapat usai.\n\nWartawan: Kapan?\n\nBupati: Besok.\n\nWartawan: Di mana?\n"
    kinds = [block.kind for block in parse(Source("siaran.md", text)).blocks]
    assert kinds == ["title", "lead", "blockquote", "blockquote", "blockquote"]
