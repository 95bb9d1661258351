"""The table of institutions: what each was called when."""

from __future__ import annotations

import re
from datetime import date

from humaslint.indonesian.government.institution_names import names_on, officials, spoken_names, words_of


def test_the_table_is_sound() -> None:
    """Dates are days or years, and each successor is in the table itself."""
    table = officials()
    assert len(table) >= 400
    assert all(re.fullmatch(r"(\d{4}(-\d\d-\d\d)?)?", each.until) for each in table.values())
    assert {name for each in table.values() for name in each.successors} <= set(table)


def test_a_name_is_past_only_after_its_last_day() -> None:
    """A day counts to the day, a year to its end."""
    ministry = officials()["Kementerian Komunikasi dan Informatika"]
    assert [ministry.is_past(date(2024, 10, day)) for day in (20, 21)] == [False, True]
    agency = officials()["Lembaga Ilmu Pengetahuan Indonesia"]
    assert [agency.is_past(date(year, 12, 31)) for year in (2021, 2022)] == [False, True]


def test_successors_are_followed_up_to_the_day() -> None:
    """A name that was changed twice leads to what is right on the day."""
    ministry = officials()["Kementerian Pendidikan dan Kebudayaan"]
    assert names_on(ministry, date(2020, 1, 1)) == ("Kementerian Pendidikan dan Kebudayaan",)
    assert names_on(ministry, date(2022, 1, 1)) == ("Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi",)
    assert names_on(ministry, date(2026, 1, 1)) == (
        "Kementerian Pendidikan Dasar dan Menengah",
        "Kementerian Pendidikan Tinggi, Sains, dan Teknologi",
        "Kementerian Kebudayaan",
    )


def test_short_names_and_offices_lead_to_the_institution() -> None:
    """An institution is found by its name, its short name and its minister."""
    names = spoken_names()
    found = {names[words_of(each)][1].name for each in ("Kemenkumham", "Menteri Hukum dan Hak Asasi Manusia")}
    assert found == {"Kementerian Hukum dan Hak Asasi Manusia"}
