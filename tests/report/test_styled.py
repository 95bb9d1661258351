"""Lines are wrapped and painted as rich would do it."""

from __future__ import annotations

from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from rich.text import Text

from humaslint.report.characters import visible
from humaslint.report.styled import Piece, cell_len, paint, wrap

TEXTS = st.text(st.sampled_from("abc  -é“”…–ñ日本ｱ👍🏽⚠︎"), max_size=60) | st.text(max_size=40).map(visible)
STYLES = st.sampled_from(["", "bold", "dim", "bold red"])


@given(st.lists(st.tuples(TEXTS, STYLES), max_size=4), st.integers(4, 30))
def test_as_rich(parts: list[tuple[str, str]], room: int) -> None:
    """The same words on each line, in the same styles, whatever the width of their characters."""
    line = [Piece(text, style) for text, style in parts]  # type: ignore[arg-type]
    out = StringIO()
    console = Console(file=out, width=room, force_terminal=True, color_system="standard", legacy_windows=False)
    text = Text.assemble(*parts)
    lines = list(text.wrap(console, room, overflow="fold")) if text.cell_len > room else [text]
    for each in lines:
        each.rstrip()
        console.print(each, soft_wrap=True)
    made = [*wrap(line, room)]
    plain = ["".join(piece.text for piece in each) for each in made]
    assert plain == [each.plain for each in lines]
    assert all(cell_len(each) <= room for each in plain)
    assert plain == [paint(each, color=False) for each in made]
    assert "".join(paint(each, color=True) + "\n" for each in made) == out.getvalue()


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("satu dua tiga", 8, ["satu dua", "tiga"]),
        ("satu dua tiga", 7, ["satu", "dua", "tiga"]),
        ("satu dua ", 8, ["satu dua"]),
        ("satu  dua", 9, ["satu  dua"]),
        ("satu  dua", 8, ["satu", "dua"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("a bcdefghij k", 4, ["a", "bcde", "fghi", "j k"]),
        ("日本 日本", 5, ["日本", "日本"]),
        ("日本日本", 5, ["日本", "日本"]),
        ("", 4, [""]),
    ],
)
def test_lines_are_broken_between_words(text: str, room: int, lines: list[str]) -> None:
    """A line holds as many words as fit in its cells, a word that is longer is cut, and no line ends in a blank."""
    assert ["".join(piece.text for piece in each) for each in wrap([Piece(text)], room)] == lines


@given(TEXTS)
def test_cells(text: str) -> None:
    """Most texts are measured without rich, and no otherwise."""
    assert cell_len(text) == Text(text).cell_len
