"""Blocks are built of pieces, each of which keeps its place in the source."""

from __future__ import annotations

import pytest

from humaslint.model.document import Block, Mark, Segment
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.parse.builder import BlockBuilder, Span, cut


def taken(builder: BlockBuilder) -> Block:
    """The block of what a builder has collected, which is something."""
    block = builder.take()
    assert block is not None
    return block


def test_pieces_that_touch_are_one() -> None:
    """Verbatim pieces that follow each other in the source are one segment; one that stands for others is its own."""
    builder = BlockBuilder("ab&amp;cd  ef")
    builder.verbatim(0, 1)
    builder.verbatim(1, 2)
    builder.atomic("&", 2, 7)
    builder.verbatim(7, 9)
    builder.verbatim(11, 13)
    assert taken(builder) == Block(
        "paragraph",
        "ab&cdef",
        (Segment(0, 2, 0, 2, True), Segment(2, 3, 2, 7, False), Segment(3, 5, 7, 9, True), Segment(5, 7, 11, 13, True)),
    )


def test_white_space_at_the_edges_is_of_no_block() -> None:
    """It is cut off with its place, and a block of nothing else is none; what follows begins anew."""
    builder = BlockBuilder(" \t ab ")
    builder.verbatim(0, 3)
    assert builder.is_empty
    assert builder.take() is None
    assert builder.take() is None
    builder.verbatim(0, 6)
    assert not builder.is_empty
    assert taken(builder) == Block("paragraph", "ab", (Segment(0, 2, 3, 5, True),))


@pytest.mark.parametrize(
    ("pieces", "text"),
    [
        pytest.param(("a", "~", "b"), "a b", id="between-words"),
        pytest.param(("a ", "~", "b"), "a b", id="behind-a-space"),
        pytest.param(("a", "~", " b"), "a b", id="before-spaces"),
        pytest.param(("~", "b"), "b", id="at-the-start"),
        pytest.param(("a", "~", "~", "b"), "a b", id="twice"),
        pytest.param(("a", "|", " b"), "a\nb", id="line-break"),
        pytest.param(("a", "~", "|", "b"), "a\nb", id="line-break-behind-a-soft-one"),
        pytest.param(("a", "|", "~", "b"), "a\nb", id="soft-one-behind-a-line-break"),
        pytest.param(("a", "|", " ", "|", "b"), "a\nb", id="two-line-breaks"),
        pytest.param(("a ", "_", " ", "|", "b"), "a \nb", id="line-break-behind-a-gap"),
        pytest.param(("~", "|", "b"), "b", id="line-break-at-the-start"),
        pytest.param(("a ", "_", " b"), "a b", id="gap-between-spaces"),
        pytest.param(("a", "_", " b"), "a b", id="gap-before-a-space"),
        pytest.param(("a ", "_", ", b"), "a, b", id="gap-before-a-mark"),
        pytest.param(("a", "~", "_", ". b"), "a. b", id="gap-and-soft-space-before-a-mark"),
        pytest.param(("a ", ". b"), "a . b", id="space-before-a-mark"),
        pytest.param(("a ", "_", "b, c"), "a b, c", id="gap-before-a-word"),
    ],
)
def test_white_space_is_what_a_reader_sees(pieces: tuple[str, ...], text: str) -> None:
    """`~` is a soft space, `|` a line break, `_` a gap: no space beside another, and none before a mark at a gap."""
    builder = BlockBuilder("".join(pieces))
    start = 0
    for piece in pieces:
        end = start + len(piece)
        if piece == "_":
            builder.gap()
        elif piece in "~|":
            (builder.soft_space if piece == "~" else builder.line_break)(start, end)
        else:
            builder.verbatim(start, end)
        start = end
    assert taken(builder).text == text


def test_spaces_before_a_mark_are_taken_back() -> None:
    """All of those before a gap, whatever they stand for, and nothing of the word before them."""
    text = "  ab &nbsp;_."
    builder = BlockBuilder(text)
    builder.verbatim(2, 5)
    builder.atomic("\u00a0", 5, 11)
    builder.gap()
    builder.verbatim(12, 13)
    assert taken(builder) == Block("paragraph", "ab.", (Segment(0, 2, 2, 4, True), Segment(2, 3, 12, 13, True)))


def test_what_stands_for_others_is_between_what_stands_for_itself() -> None:
    """A stretch with an escape in it: what it stands for has its place; what stands for nothing has none."""
    text = r"a\"b&x;c"
    builder = BlockBuilder(text)
    builder.decoded(0, 8, [('"', 1, 3), ("", 4, 7)])
    assert taken(builder) == Block(
        "paragraph",
        'a"bc',
        (Segment(0, 1, 0, 1, True), Segment(1, 2, 1, 3, False), Segment(2, 3, 3, 4, True), Segment(3, 4, 7, 8, True)),
    )


def test_white_space_behind_a_soft_space_is_not_seen() -> None:
    """Whether it stands for itself or for a reference to it."""
    builder = BlockBuilder("a\n&#32;b")
    builder.verbatim(0, 1)
    builder.soft_space(1, 2)
    builder.atomic(" ", 2, 7)
    builder.verbatim(7, 8)
    assert taken(builder).text == "a b"


def test_holes_are_in_no_piece() -> None:
    """What lies in a hole is left out, and the space on both sides of it counts once."""
    text = "a {x} b{y}c{z}"
    builder = BlockBuilder(text, [Span(2, 5), Span(7, 10), Span(11, 14)])
    builder.verbatim(0, len(text))
    assert taken(builder) == Block(
        "paragraph", "a bc", (Segment(0, 2, 0, 2, True), Segment(2, 3, 6, 7, True), Segment(3, 4, 10, 11, True))
    )


def test_marks_of_one_kind_are_not_nested() -> None:
    """The outermost counts, one that holds nothing does not, and closing what was not opened does nothing."""
    builder = BlockBuilder("abcd")
    builder.close("strong")
    builder.open("strong")
    builder.close("strong")
    builder.verbatim(0, 1)
    builder.open("strong")
    builder.verbatim(1, 2)
    builder.open("strong")
    builder.verbatim(2, 3)
    builder.close("strong")
    builder.close("strong")
    builder.verbatim(3, 4)
    assert taken(builder).marks == (Mark("strong", 1, 3),)


def test_an_open_mark_goes_on_in_the_next_block() -> None:
    """Until it is closed, by itself or with all."""
    builder = BlockBuilder("abcd")
    builder.verbatim(0, 1)
    builder.open("strong")
    builder.verbatim(1, 2)
    assert taken(builder).marks == (Mark("strong", 1, 2),)
    builder.verbatim(2, 3)
    builder.close_all()
    builder.verbatim(3, 4)
    assert taken(builder).marks == (Mark("strong", 0, 1),)
    builder.verbatim(3, 4)
    assert taken(builder).marks == ()


def test_html_that_is_left_open_marks_its_paragraph_alone() -> None:
    """In Markdown a tag does not reach into the next paragraph, and its end there ends nothing."""
    document = parse(Source("a.md", "# Judul\n\nSatu <b>dua.\n\nTiga</b> empat.\n"))
    assert [(block.text, block.marks) for block in document.blocks] == [
        ("Judul", ()),
        ("Satu dua.", (Mark("strong", 5, 9),)),
        ("Tiga empat.", ()),
    ]


@pytest.mark.parametrize(
    ("texts", "marks"),
    [
        (["di", "[ ", "]jaga"], ()),
        (["[di", " ", "]jaga"], (Mark("emphasis", 0, 3),)),
        (["di", "[ ", "jaga", "]"], (Mark("emphasis", 2, 7),)),
        (["di ", "[jaga", "]"], (Mark("emphasis", 3, 7),)),
    ],
)
def test_a_mark_around_a_space_is_none(texts: list[str], marks: tuple[Mark, ...]) -> None:
    """What is left of words that were in italics shows nothing; a space beside such words may be in italics too."""
    source = "".join(texts)
    builder, start = BlockBuilder(source), 0
    for text in texts:
        end = start + len(text)
        if text[0] == "]":
            builder.close("emphasis")
        if text[0] == "[":
            builder.open("emphasis")
        builder.verbatim(start + (text[0] in "[]"), end)
        start = end
    block = builder.take()
    assert block
    assert (block.text, block.marks) == ("di jaga", marks)


def test_a_part_of_a_block_keeps_places_and_marks() -> None:
    """Verbatim segments are cut, others are whole, and marks end where the part does."""
    segments = (Segment(0, 4, 10, 14, True), Segment(4, 5, 14, 19, False), Segment(5, 9, 19, 23, True))
    marks = (Mark("strong", 0, 3), Mark("emphasis", 2, 7), Mark("code", 7, 9), Mark("code", 0, 1))
    block = Block("item", "abcd&efgh", segments, marks, 2, 5, "en")
    assert cut(block, 1, 7, "cell") == Block(
        "cell",
        "bcd&ef",
        (Segment(0, 3, 11, 14, True), Segment(3, 4, 14, 19, False), Segment(4, 6, 19, 21, True)),
        (Mark("strong", 0, 2), Mark("emphasis", 1, 6)),
        2,
        5,
        "en",
    )
    assert cut(block, 4, 5) == Block(
        "item", "&", (Segment(0, 1, 14, 19, False),), (Mark("emphasis", 0, 1),), 2, 5, "en"
    )
