"""The provinces, regencies and cities, and what a misspelled name may mean."""

from __future__ import annotations

from collections import Counter

import pytest

from humaslint.indonesian.government.regions import letters_of, nearest_region, regions
from humaslint.indonesian.tables import DATA, read_table


def test_the_table_is_whole() -> None:
    """There are 38 provinces, 416 regencies and 98 cities, each in one of the provinces."""
    rows = [row for _line, row in read_table(DATA / "regions.tsv", ("wilayah", "provinsi"))]
    provinces = {row["provinsi"] for row in rows}
    assert Counter(row["wilayah"].split()[0] for row in rows) == {"Provinsi": 38, "Kabupaten": 416, "Kota": 98}
    assert {row["wilayah"] for row in rows if row["wilayah"].startswith("Provinsi ")} == {
        f"Provinsi {name}" for name in provinces
    }


@pytest.mark.parametrize(
    "name", ["Pare-Pare", "Palangka Raya", "Sumatra Barat", "DKI Jakarta", "Gunung Kidul", "Baubau"]
)
def test_other_spellings_are_known(name: str) -> None:
    """Spaces and hyphens do not tell names apart, and some regions have two names."""
    assert letters_of(name) in regions()


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("Makasar", "Makassar"),
        ("Kutai Kertanegara", "Kutai Kartanegara"),
        ("Banjarsari", None),
        ("Lembayung", None),
        ("Makassar", None),
    ],
)
def test_a_slip_leads_to_one_region(written: str, right: str | None) -> None:
    """A name is taken for a region's only where one slip leads to it and to no other."""
    assert nearest_region(written) == right
