"""Datelines are read in whatever form they are written, and written in the house's."""

from __future__ import annotations

import pytest

from humaslint.indonesian.time.datelines import Dateline, form_fault, is_in_form, read_dateline, write_dateline


@pytest.mark.parametrize(
    ("head", "place", "office", "date"),
    [
        ("Randu –", "Randu", "", ""),
        ("RANDU -", "RANDU", "", ""),
        ("Bau-Bau:", "Bau-Bau", "", ""),
        ("Randu (Humas Kecamatan) –", "Randu", "Humas Kecamatan", ""),
        ("Randu (Sekretariat Desa) –", "Randu", "Sekretariat Desa", ""),
        ("Randu, Humas Kecamatan -", "Randu", "Humas Kecamatan", ""),
        ("Randu-Humas Kecamatan,", "Randu", "Humas Kecamatan", ""),
        ("Randu – Humas Kecamatan,", "Randu", "Humas Kecamatan", ""),
        ("Randu, Humas Kecamatan.", "Randu", "Humas Kecamatan", ""),
        ("Kominfo, Randu –", "Randu", "Kominfo", ""),
        ("Tirta Mulya, 3 Maret 2026 –", "Tirta Mulya", "", "3 Maret 2026"),
        ("Randu, Senin (3/3/2026) –", "Randu", "", "3/3/2026"),
        ("Randu, Senin, 3 Maret 2026 –", "Randu", "", "3 Maret 2026"),
        ("Randu, Humas Kecamatan (3/3/2026) –", "Randu", "Humas Kecamatan", "3/3/2026"),
        ("RANDU,-", "RANDU", "", ""),
        ("Randu, 3 Maret 2026.", "Randu", "", "3 Maret 2026"),
        ("Humas Randu, 3 Maret 2026 –", "", "Humas Randu", "3 Maret 2026"),
    ],
)
def test_a_dateline_is_read_whatever_its_form(head: str, place: str, office: str, date: str) -> None:
    """The last mark that still ends a dateline ends it."""
    assert read_dateline(f"{head} Camat Randu membuka loket aduan.") == Dateline(len(head), place, office, date, True)


@pytest.mark.parametrize(
    "text",
    [
        "Camat Randu membuka loket aduan – yang pertama di kota itu.",
        "Camat Randu, Lasmi, membuka loket aduan.",
        "Loket aduan di Randu: buka setiap hari.",
        "Randu 3 Maret 2026 – Camat membuka loket aduan.",
        "Hari Sabtu, 4 Mei 2013, warga membuka loket aduan.",
        "",
    ],
)
def test_a_lead_without_a_dateline_has_none(text: str) -> None:
    """A mark inside the first sentence ends no dateline."""
    assert read_dateline(text) is None


def test_an_unknown_part_keeps_a_dateline_from_being_rewritten() -> None:
    """The province beside a place is read, but nobody knows where it would go."""
    dateline = read_dateline("Randu, Nusa Lestari – Camat membuka loket.")
    assert dateline == Dateline(len("Randu, Nusa Lestari –"), "Randu", "", "", False)
    assert write_dateline(dateline, "{place} –", None) == ""


@pytest.mark.parametrize(
    ("text", "form", "is_right"),
    [
        ("Randu – Camat", "{place} –", True),
        ("Randu - Camat", "{place} –", False),
        ("RANDU – Camat", "{place} –", False),
        ("DKI Jakarta – Camat", "{place} –", True),
        ("DKI – Camat", "{place} –", True),
        ("Randu – Camat", "{PLACE} –", False),
        ("RANDU (Humas Desa) – Camat", "{PLACE} ({office}) –", True),
        ("Randu, 3 Maret 2026 – Camat", "{place}, {date} –", True),
        ("Randu, 31 Februari 2026 – Camat", "{place}, {date} –", False),
        ("Randu, segera – Camat", "{place}, {date} –", False),
    ],
)
def test_the_form_of_a_house_is_exact(text: str, form: str, is_right: bool) -> None:
    """Marks, capitals and the date count."""
    assert is_in_form(text, form, None) is is_right


def test_a_dateline_is_written_where_it_has_all_parts_of_the_form() -> None:
    """A long word in capitals gets small letters, an acronym and any other word stay."""
    dateline = Dateline(13, "DKI JAKARTA", "", "", True)
    assert write_dateline(dateline, "{place} –", None) == "DKI Jakarta –"
    assert write_dateline(dateline._replace(place="Bau-Bau"), "{place} –", None) == "Bau-Bau –"
    assert write_dateline(dateline, "{place} ({office}) –", None) == ""


def test_the_date_of_a_dateline_has_its_own_form() -> None:
    """A date in digits is not one in words."""
    assert is_in_form("Randu, 3/3/2026 – Camat", "{place}, {date} –", "3/3/2026")
    assert not is_in_form("Randu, 03/03/2026 – Camat", "{place}, {date} –", "3/3/2026")
    assert not is_in_form("Randu, Selasa, 3/3/2026 – Camat", "{place}, {date} –", "3/3/2026")


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ("{tempat} –", "“{tempat}” tidak dikenal"),
        ("{office} –", "satu {place}"),
        ("{place} {PLACE} –", "satu {place}"),
        ("{place}{office} –", "di antaranya"),
        ("{place}, {date} {date} –", "satu kali"),
        ("{place –", "satu {place}"),
        ("{place} { –", "tanpa pasangan"),
        (" {place} –", "di tepi"),
    ],
)
def test_a_wrong_form_says_what_is_wrong(form: str, words: str) -> None:
    """A form needs a place, known parts and something between them."""
    assert words in (form_fault(form) or "")
    assert form_fault("{place} ({office}), {date} –") is None
