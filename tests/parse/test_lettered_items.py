"""Lists whose items stand on lines of their own behind a letter and a stop."""

from __future__ import annotations

import pytest

from humaslint.model.source import Source
from humaslint.parse import parse


def shown(text: str) -> list[tuple[str, str, int]]:
    """The kind, text and depth of each block behind the title and the lead of a Markdown release."""
    document = parse(Source("siaran.md", f"# Judul\n\nPembuka.\n\n{text}\n"))
    return [(block.kind, block.text, block.depth) for block in document.blocks[2:]]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("a. lurah;\nb. camat.", [("item", "lurah;", 1), ("item", "camat.", 1)], id="small"),
        pytest.param("A) lurah;\nB) camat.", [("item", "lurah;", 1), ("item", "camat.", 1)], id="capital"),
        pytest.param(
            "Anggota:\na. lurah;\nb. camat.",
            [("paragraph", "Anggota:", 0), ("item", "lurah;", 1), ("item", "camat.", 1)],
            id="text-above",
        ),
        pytest.param(
            "1. Anggota:\n   a. lurah;\n   b. camat.",
            [("item", "Anggota:", 1), ("item", "lurah;", 2), ("item", "camat.", 2)],
            id="in-an-item",
        ),
        pytest.param(
            "a. lurah dan\ncamat;\nb. guru.", [("item", "lurah dan camat;", 1), ("item", "guru.", 1)], id="item-goes-on"
        ),
        pytest.param("a. lurah;\nc. camat.", [("paragraph", "a. lurah; c. camat.", 0)], id="letter-left-out"),
        pytest.param("a. lurah;\nB. Satu.", [("paragraph", "a. lurah; B. Satu.", 0)], id="other-case"),
        pytest.param("a. lurah saja.", [("paragraph", "a. lurah saja.", 0)], id="one"),
        pytest.param("a. lurah; b. camat.", [("paragraph", "a. lurah; b. camat.", 0)], id="on-one-line"),
        pytest.param(
            "B. Satu di kota.\na. lurah;\nb. camat.",
            [("paragraph", "B. Satu di kota.", 0), ("item", "lurah;", 1), ("item", "camat.", 1)],
            id="initial-above",
        ),
        pytest.param("> a. lurah;\n> b. camat.", [("blockquote", "a. lurah; b. camat.", 0)], id="quoted"),
    ],
)
def test_lines_behind_letters_are_items(text: str, blocks: list[tuple[str, str, int]]) -> None:
    """From *a* on each line with the next letter is an item one level below its block; other lines stay."""
    assert shown(text) == blocks


def test_items_are_of_one_list() -> None:
    """The items share a group of their own, apart from that of the next list."""
    document = parse(Source("siaran.md", "# Judul\n\na. lurah;\nb. camat.\n\nLalu:\n\na. guru;\nb. bidan.\n"))
    items = {block.text: block.group for block in document.blocks if block.kind == "item"}
    assert list(items) == ["lurah;", "camat.", "guru;", "bidan."]
    assert items["lurah;"] == items["camat."] != items["guru;"] == items["bidan."]
