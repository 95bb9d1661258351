"""Lines that were broken at a width: where the width shows, and which of the lines go on in the next."""

from __future__ import annotations

from textwrap import wrap

import pytest

from humaslint.parse.wrapped_lines import divided, width_of

PROSE = (
    "Dinas Perikanan Kabupaten Randu membagikan dua ribu benih nila kepada enam desa di tepi waduk, dan semua benih "
    "itu dibeli dari balai benih yang dikelola warga sejak tahun lalu dengan modal sendiri dan tanpa bantuan"
)
"""A sentence in which every line but the first begins with a small letter, wherever it is broken."""
OPEN = "Pemohon membawa kartu tanda penduduk dan"
"""A line of forty characters, the fewest of one that was broken off."""


@pytest.mark.parametrize(
    ("width", "told"),
    [
        pytest.param(39, None, id="too-narrow"),
        pytest.param(40, 40, id="narrowest"),
        pytest.param(100, 100, id="widest"),
        pytest.param(101, None, id="too-wide"),
    ],
)
def test_a_width_lies_between_bounds(width: int, told: int | None) -> None:
    """Lines of 40 to 100 characters may have been broken at that width; shorter and longer ones were not."""
    lines = wrap(PROSE * 3, width)
    longest = max(lines, key=len)
    filled = [longest + "x" * (width - len(longest)), *lines]
    assert width_of([filled]) == told


@pytest.mark.parametrize(("count", "told"), [(2, None), (3, 44)])
def test_three_full_lines_show_a_width(count: int, told: int | None) -> None:
    """A text has a width where three lines had no room for the next word; two may be so by chance."""
    assert width_of([wrap(PROSE, 44)[: count + 1]]) == told


def test_full_lines_before_capitals_show_no_width() -> None:
    """Lines of about one length, each a sentence of its own, are no broken ones: nothing goes on in a small letter."""
    assert width_of([[f"{PROSE[:44]}.", *[f"{PROSE[:44]}."] * 4]]) is None


def test_one_line_in_twenty_may_be_longer() -> None:
    """An address that cannot be broken stands out of the width; a second one in so few lines makes it no width."""
    lines = wrap(PROSE * 4, 44)[:19]
    address = "https://randukab.go.id/siaran-pers/2031/benih-nila-untuk-enam-desa"
    assert width_of([[*lines, address]]) == 44
    assert width_of([[*lines[1:], address, address]]) is None


@pytest.mark.parametrize(
    ("lines", "width", "starts"),
    [
        pytest.param([OPEN, "Kartu Keluarga"], 60, [0, 1], id="room-left"),
        pytest.param([OPEN, "kartu keluarga"], 60, [0], id="small-letter"),
        pytest.param([OPEN, "2 lembar foto"], 60, [0], id="figure"),
        pytest.param([OPEN[1:], "kartu keluarga"], 60, [0, 1], id="too-short-to-break"),
        pytest.param([f"{OPEN}.", "kartu keluarga"], 60, [0, 1], id="stopped"),
        pytest.param([OPEN, "Kartu Keluarga"], 45, [0], id="no-room"),
        pytest.param([OPEN, "Kartu Keluarga"], 46, [0, 1], id="just-room"),
        pytest.param([OPEN.replace("kartu", "“kartu”"), "Surat Izin"], 51, [0], id="no-room-in-bytes"),
        pytest.param([OPEN.replace("kartu", "“kartu”"), "Surat Izin"], 52, [0, 1], id="room-in-bytes"),
        pytest.param([f"{OPEN}.", "1. Kartu Keluarga"], 42, [0, 1], id="item-behind-a-stop"),
        pytest.param([OPEN, "1. Kartu Keluarga"], 42, [0], id="one-marker-is-no-list"),
        pytest.param([OPEN, "1. Kartu Keluarga", "2. Foto"], 42, [0, 1, 2], id="two-markers-are-one"),
    ],
)
def test_where_paragraphs_begin(lines: list[str], width: int, starts: list[int]) -> None:
    """A line goes on where the next word had no room in it, or in a small letter; else a paragraph begins."""
    assert divided(lines, width) == starts


@pytest.mark.parametrize(
    ("lines", "starts"),
    [
        pytest.param([OPEN, "kartu keluarga. Semua", "Berkas disalin."], [0], id="wrapped"),
        pytest.param([OPEN, "Kartu Keluarga. Semua", "Berkas disalin."], [0, 1, 2], id="capitals"),
        pytest.param([OPEN, "kartu keluarga.", "- Berkas disalin."], [0, 1, 2], id="item"),
        pytest.param([OPEN, "kartu keluarga.", "B" * 100], [0], id="long-line"),
        pytest.param([OPEN, "kartu keluarga.", "B" * 101], [0, 1, 2], id="too-long-line"),
    ],
)
def test_lines_of_a_text_without_a_width(lines: list[str], starts: list[int]) -> None:
    """They are one paragraph if a long one goes on in the next and none is an item or too long; else one each."""
    assert divided(lines, None) == starts


def test_a_wrapped_paragraph_goes_on_in_short_lines() -> None:
    """In a text with a width a short line ends a paragraph of wrapped lines only behind a final mark."""
    lines = [OPEN, "kartu keluarga milik", "Warga Randu.", "Semua berkas"]
    assert divided(lines, 60) == [0, 3]
