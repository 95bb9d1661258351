"""The tables of names are whole, and looked up whatever their letter case."""

from __future__ import annotations

import pytest

from humaslint.indonesian.government.gazetteer import Acronym, acronyms, find_acronym


def test_an_acronym_is_found_in_any_letter_case() -> None:
    """An acronym comes back as it should be written, with what it stands for."""
    found = Acronym("Bappenas", ("Badan Perencanaan Pembangunan Nasional",), True)
    assert find_acronym("BAPPENAS") == find_acronym("Bappenas") == found
    assert find_acronym("bapenas") is None


def test_an_acronym_may_stand_for_several_things() -> None:
    """Several expansions are parted by a semicolon."""
    found = find_acronym("PMI")
    assert found is not None
    assert found.expansions == ("Palang Merah Indonesia", "pekerja migran Indonesia")


def test_jargon_is_known_but_not_common() -> None:
    """What only an office knows is in the table, and still to be expanded."""
    found = Acronym("P2TP2A", ("Pusat Pelayanan Terpadu Pemberdayaan Perempuan dan Anak",), False)
    assert find_acronym("P2TP2A") == found


@pytest.mark.parametrize("written", "PNS ASN RI KTP DPR TNI Polri WIB KPK UMKM APBN".split())
def test_every_reader_knows_the_commonest(written: str) -> None:
    """No release need expand these."""
    found = find_acronym(written)
    assert found is not None
    assert found.is_common


def test_no_expansion_is_empty() -> None:
    """Each row of the table says what its acronym stands for."""
    assert len(acronyms()) >= 1000
    assert all(all(each.expansions) for each in acronyms().values())
