"""Figures with what they are of, and how alike two of them are."""

from __future__ import annotations

from decimal import Decimal

import pytest

from humaslint.indonesian.amounts.figure_likeness import are_of_one_thing
from humaslint.indonesian.amounts.figure_slips import is_in_other_unit, is_rounded, is_slip, is_turned
from humaslint.indonesian.amounts.figures import Figure, find_figures
from humaslint.indonesian.amounts.told_numbers import told_numbers
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def _figures(text: str) -> list[Figure]:
    return [figure for passage in _release(text).passages for figure in find_figures(passage)]


def _release(text: str) -> Release:
    return Release(parse(Source("draft.md", text)))


def _text(figure: Figure) -> str:
    """Return a figure as written, with its unit."""
    return figure.passage.text[figure.start : figure.end]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bupati menyalurkan 1.250 paket sembako itu kepada warga.",
            ("1.250 paket", "count", Decimal(1250), ("paket", "sembako"), (), "again"),
        ),
        (
            "Dinas membeli 12 unit ambulans dan obat.",
            ("12 unit", "count", Decimal(12), ("ambulans",), (), "none"),
        ),
        (
            "Hibah untuk pembangunan masjid sebesar Rp 9,65 M disalurkan.",
            ("Rp 9,65 M", "rupiah", Decimal(9_650_000_000), (), (("pembangunan", "masjid"), ("hibah",)), "none"),
        ),
        (
            "Petani memanen jagung sebanyak 3,5 ton jagung yang kering.",
            ("3,5 ton", "gram", Decimal(3_500_000), ("jagung",), (("jagung",),), "some"),
        ),
        (
            "Warga menanam bakau di lahan seluas 2 hektare bulan ini.",
            ("2 hektare", "sentimeter persegi", Decimal(200_000_000), (), (("lahan",), ("bakau",)), "none"),
        ),
        (
            "Seluruh 40 warga pulang.",
            ("40 warga", "count", Decimal(40), ("warga", "pulang"), (), "all"),
        ),
    ],
)
def test_a_figure_has_its_value_unit_and_thing(text: str, expected: tuple[object, ...]) -> None:
    """A figure knows its value in the smallest unit, the noun phrases around it, and whether it takes up another."""
    [figure] = _figures(text)
    assert (_text(figure), figure.dimension, figure.value, figure.things, figure.heads, figure.bond) == expected


def test_a_dash_that_stands_apart_joins_no_number() -> None:
    """The dash behind a dateline is no range, and a street number is no length."""
    texts = "Sindang – Empat desa maju. Ada 10–12 guru. Jalan 12 sepi. Jalan 12 kilometer rusak. Skor 3 – 2 gol."
    assert [_text(figure) for figure in _figures(texts)] == ["Empat desa", "10", "12 kilometer", "3"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("1250", "1520", (True, True)),
        ("1200", "12000", (False, True)),
        ("2500000000", "2500000", (False, True)),
        ("2.4", "4.2", (True, True)),
        ("125", "135", (False, True)),
        ("425", "1425", (False, True)),
        ("45", "46", (False, False)),
        ("5000", "500", (False, False)),
        ("450", "425", (False, False)),
        ("0", "10", (False, False)),
        ("7", "7", (False, False)),
    ],
)
def test_slips_of_the_hand(one: str, other: str, expected: tuple[bool, bool]) -> None:
    """Digits that changed places, and others that are easily mistyped."""
    assert (is_turned(Decimal(one), Decimal(other)), is_slip(Decimal(one), Decimal(other))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada 500 paket. Ada 480 paket.", (True, False)),
        ("Ada Rp1,2 triliun. Ada Rp1,24 triliun.", (True, False)),
        ("Ada 40 peserta. Ada 45 peserta.", (False, False)),
        ("Ada Rp2,5 miliar. Ada Rp2,5 juta.", (False, True)),
        ("Ada 120 ton beras. Ada 120 kuintal beras.", (False, True)),
        ("Ada 12 ton beras. Ada 12.000 kg beras.", (True, False)),
    ],
)
def test_rounding_and_units(text: str, expected: tuple[bool, bool]) -> None:
    """Two figures may be one in round numbers, or one number of two units."""
    one, other = _figures(text)
    assert (is_rounded(one, other), is_in_other_unit(one, other)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada 120 paket sembako. Petugas membawa 125 paket sembako.", True),
        ("Ada 120 paket sembako. Petugas membawa 125 paket itu.", True),
        ("Ada 120 paket sembako. \n\nPetugas membawa 125 paket sembako gratis.", False),
        ("Ada 120 paket sembako. Petugas membawa 125 paket alat tulis.", False),
        ("Ada 120 orang. Petugas membawa 125 orang.", False),
        ("Anggaran jembatan Rp2 miliar. Anggaran sebesar Rp3 miliar.", True),
        ("Anggaran jembatan Rp2 miliar. Anggaran jalan Rp3 miliar.", False),
        ("Anggaran Rp1,8 miliar. Dana sebesar Rp1,8 juta itu.", True),
        ("# 40 Peserta Ikuti Pelatihan\n\nPelatihan diikuti 45 peserta.", True),
    ],
)
def test_figures_of_one_thing(text: str, expected: bool) -> None:
    """Two figures are of one thing where their noun phrases agree as far as both go."""
    one, other = _figures(text)
    assert (are_of_one_thing(one, other), are_of_one_thing(other, one)) == (expected, expected)


@pytest.mark.parametrize(
    ("claim", "text", "expected"),
    [
        ("Ada 30 siswa.", "Ada 12 putra dan 18 putri.", (False, True)),
        ("Ada 600 jaring.", "Empat desa menerima 150 jaring.", (False, True)),
        ("Ada 150 jaring.", "Ada 600 jaring untuk 4 desa.", (False, True)),
        ("Ada 80 peserta.", "Dari 200 peserta, 40 persen guru.", (False, True)),
        ("Ada Rp1,5 miliar.", "Ada Rp 1.500.000.000.", (True, False)),
        ("Ada tiga desa.", "Ketiga desa itu maju.", (True, False)),
        ("Ada 120 ton beras.", "Ada 120 kuintal beras.", (False, False)),
        ("Ada 17 guru.", "Senin (17/8/2026) libur.", (False, False)),
    ],
)
def test_what_a_text_tells(claim: str, text: str, expected: tuple[bool, bool]) -> None:
    """A value is told, of whatever thing, or comes out of other values."""
    [figure] = _figures(claim)
    numbers = told_numbers(_release(text).passages)
    assert (numbers.tells(figure), numbers.yields(figure)) == expected
