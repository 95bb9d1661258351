"""Edits of a block's text become edits of the source, or none at all."""

from __future__ import annotations

from humaslint.engine.locate import source_edits
from humaslint.model.diagnostic import Edit
from humaslint.model.document import Block, Segment

# Source: `agar **supaya** &amp; rapi`; text: `agar supaya & rapi`.
BLOCK = Block(
    "paragraph",
    "agar supaya & rapi",
    (
        Segment(0, 5, 0, 5, True),
        Segment(5, 11, 7, 13, True),
        Segment(11, 12, 15, 16, True),
        Segment(12, 13, 16, 21, False),
        Segment(13, 18, 21, 26, True),
    ),
)


def test_an_edit_in_one_piece_is_one_edit() -> None:
    """`supaya` inside the bold is replaced where it stands."""
    assert source_edits(BLOCK, Edit(5, 11, "biar")) == [Edit(7, 13, "biar")]


def test_an_edit_over_markup_leaves_the_markup() -> None:
    """The new text goes into the first piece, the covered part of the others goes, the asterisks stay."""
    assert source_edits(BLOCK, Edit(5, 12, "biar")) == [Edit(7, 13, "biar"), Edit(15, 16, "")]


def test_an_edit_that_would_empty_the_bold_is_none() -> None:
    """Nothing between `**` and `**` is no bold any more."""
    assert source_edits(BLOCK, Edit(0, 11, "agar")) is None


def test_an_entity_is_replaced_whole() -> None:
    """`&amp;` is one piece; pieces that touch in the source are one edit."""
    assert source_edits(BLOCK, Edit(12, 18, "dan rapi")) == [Edit(16, 26, "dan rapi")]


def test_a_piece_that_would_be_cut_has_no_edit() -> None:
    """Half of a replacement piece cannot be edited."""
    block = Block(
        "paragraph", "a...b", (Segment(0, 1, 0, 1, True), Segment(1, 4, 1, 9, False), Segment(4, 5, 9, 10, True))
    )
    assert source_edits(block, Edit(0, 2, "x")) is None


def test_an_insertion_stands_behind_what_comes_before_it() -> None:
    """An insertion at the end of the bold goes inside it."""
    assert source_edits(BLOCK, Edit(11, 11, ",")) == [Edit(13, 13, ",")]
