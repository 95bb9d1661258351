"""Edits of a block's text become edits of the source, or none at all."""

from __future__ import annotations

import pytest

from humaslint.engine.locate import locate, source_edits
from humaslint.model.diagnostic import Edit, Finding, Fix, Place, Related
from humaslint.model.document import Block, Document, Segment
from humaslint.model.rule import FixClass, Rule, Text
from humaslint.model.source import Source

NOTHING = Text("", "")
RULE = Rule(
    "kata/a", "existence", "error", "safe", "default", frozenset(), frozenset(), NOTHING, NOTHING, NOTHING, NOTHING,
    (), None, "",
)  # fmt: skip

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


@pytest.mark.parametrize(("at", "offset"), [(0, 0), (2, 2), (5, 5), (12, 16), (13, 21), (14, 22), (18, 26)])
def test_an_insertion_goes_into_the_piece_before_it(at: int, offset: int) -> None:
    """Behind a piece of one character and behind an entity too; at the start, into the first piece."""
    assert source_edits(BLOCK, Edit(at, at, "!")) == [Edit(offset, offset, "!")]


def test_an_insertion_at_the_start_goes_into_a_first_piece_of_one_character() -> None:
    """The source is `**A**ku`."""
    block = Block("paragraph", "Aku", (Segment(0, 1, 2, 3, True), Segment(1, 3, 5, 7, True)))
    assert source_edits(block, Edit(0, 0, "“")) == [Edit(2, 2, "“")]


def test_all_words_of_a_block_without_markup_may_go() -> None:
    """There is no markup to be left empty; where the block is all bold in part, there is."""
    assert source_edits(Block("item", "agar", (Segment(0, 4, 2, 6, True),)), Edit(0, 4, "")) == [Edit(2, 6, "")]
    block = Block("paragraph", "a b", (Segment(0, 2, 0, 2, True), Segment(2, 3, 4, 5, True)))
    assert source_edits(block, Edit(2, 3, "")) is None


@pytest.mark.parametrize(
    ("edit", "is_made"),
    [(Edit(1, 2, ""), False), (Edit(1, 2, "x y"), False), (Edit(1, 2, ", "), True), (Edit(2, 3, "x"), True)],
)
@pytest.mark.parametrize("before", ["", "A"])
def test_no_letter_comes_to_stand_behind_a_reference_without_its_semicolon(
    before: str, edit: Edit, is_made: bool
) -> None:
    """`&#66 C` is `B C`; without the space it would be read as `&#66C`."""
    shift = len(before)
    pieces = [
        Segment(shift, shift + 1, shift, shift + 4, False),
        Segment(shift + 1, shift + 5, shift + 4, shift + 8, True),
    ]
    if before:
        pieces.insert(0, Segment(0, 1, 0, 1, True))
    document = Document(Source("a.html", f"{before}&#66 C, D"), (Block("paragraph", f"{before}B C, D", tuple(pieces)),))
    edits = (edit._replace(start=edit.start + shift, end=edit.end + shift),)
    assert (locate(document, Finding(RULE, Place(0, 0, 1), edits=edits)).fix is not None) is is_made


@pytest.mark.parametrize(
    ("place", "edits", "kind", "flags", "told"),
    [
        ((0, 5, 11), (Edit(5, 11, "biar"),), "safe", {}, (7, 13, Fix(True, (Edit(7, 13, "biar"),)))),
        ((0, 5, 11), (Edit(5, 11, "biar"),), "unsafe", {}, (7, 13, Fix(False, (Edit(7, 13, "biar"),)))),
        ((0, 5, 11), (Edit(5, 11, "biar"),), "safe", {"is_safe": False}, (7, 13, Fix(False, (Edit(7, 13, "biar"),)))),
        ((0, 5, 11), (Edit(5, 11, "biar"),), "safe", {"is_fixable": False}, (7, 13, None)),
        ((0, 5, 11), (Edit(5, 11, "biar"),), "none", {}, (7, 13, None)),
        ((0, 5, 11), (), "safe", {}, (7, 13, None)),
        ((0, 5, 13), (Edit(5, 13, "biar"),), "safe", {}, (7, 21, Fix(False, (Edit(7, 13, "biar"), Edit(15, 21, ""))))),
        ((None, 5, 11), (Edit(5, 6, "x"),), "safe", {}, (5, 11, Fix(True, (Edit(5, 6, "x"),)))),
    ],
)
def test_where_a_finding_stands_and_what_mends_it(
    place: tuple[int | None, int, int],
    edits: tuple[Edit, ...],
    kind: FixClass,
    flags: dict[str, bool],
    told: tuple[int, int, Fix | None],
) -> None:
    """A fix is no safer than its rule, its finding and the markup within it; without a block, the source is meant."""
    document = Document(Source("a.md", "agar **supaya** &amp; rapi"), (BLOCK,))
    finding = Finding(RULE._replace(fix=kind), Place(*place), edits=edits, related=(Place(0, 0, 4),), **flags)
    found = locate(document, finding)
    assert (found.start, found.end, found.fix) == told
    assert (found.text, found.related) == (document.source.text[slice(*told[:2])], (Related(0, 4),))
