"""Dates against the calendar: which year a date without one is taken to mean, and what the finding says."""

from __future__ import annotations

from calendar import isleap, monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint import Diagnostic, RunOptions, lint_text

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
RULES = RunOptions(select=("fakta/hari-tanggal", "fakta/tanggal-mustahil"))


def lint(text: str) -> tuple[Diagnostic, ...]:
    return lint_text(text, "siaran.md", RULES)


def dated(when: str, text: str) -> list[str]:
    """The stretches reported in a release whose front matter has the date `when`."""
    return [each.text for each in lint(f"---\ntanggal: x\ndate: {when}\n---\n\n{text}\n")]


def test_the_finding_names_the_right_weekday_and_offers_it() -> None:
    """The weekday and the date are kept apart for the message; nothing is fixed."""
    (found,) = lint("Pasar Melur dibuka pada RABU (10/2/2026) pagi.")
    assert (found.text, found.suggestions, found.fix, dict(found.arguments)) == (
        "RABU (10/2/2026)",
        ("SELASA (10/2/2026)",),
        None,
        {
            "found": "RABU (10/2/2026)",
            "date": "10 Februari 2026",
            "weekday": "RABU",
            "day": "Selasa",
            "day_en": "Tuesday",
        },
    )


def test_the_date_that_the_release_tells_of_that_weekday_is_offered_too() -> None:
    """A caption or paragraph with the lead's weekday and another date may have the slip in the date."""
    lead = "Pasar Melur dibuka pada Senin (11/5/2026).\n\n"
    (found,) = lint(lead + "Camat Melur menanam pohon, Senin (12/5/2026).")
    assert found.suggestions == ("Selasa (12/5/2026)", "Senin (11/5/2026)")
    (found,) = lint(lead + "Camat Melur menanam pohon, Senin, 12 Mei 2026.")
    assert found.suggestions == ("Selasa, 12 Mei 2026", "Senin, 11 Mei 2026")
    (found,) = lint(lead + "Lomba dibuka Senin (18/5/2026). Camat menanam pohon, Senin (12/5/2026).")
    assert found.suggestions == ("Selasa (12/5/2026)",)


def test_the_year_comes_from_the_release_own_date() -> None:
    """A date of December in a release of January lies in the year before."""
    text = "Bibit ditanam pada Selasa (30/12) dan dipanen Senin (5/1)."
    assert dated("2026-01-04", text) == []
    assert dated("2026-01-04T09:00:00+07:00", text.replace("Selasa", "Kamis")) == ["Kamis (30/12)"]
    assert dated("4 Januari 2026", text.replace("Senin", "Minggu")) == ["Minggu (5/1)"]


def test_a_date_far_from_the_release_own_is_not_judged() -> None:
    """Half a year away, the year is a guess."""
    assert dated("2026-01-04", "Bibit ditanam pada Kamis (3/7).") == []


def test_a_release_that_speaks_of_two_years_settles_no_year() -> None:
    """Without a date of its own, the years in its text must agree."""
    assert lint("Pasar dibuka Senin (3/3). Izin terbit 5 Maret 2026, diperbarui 5 Maret 2027.") == ()


def test_an_impossible_date_of_its_own_is_no_anchor() -> None:
    """A release dated 31 February is linted all the same."""
    assert dated("2026-02-31", "Pasar dibuka Senin (3/3).") == []


def test_the_ends_of_a_range_are_judged_apart() -> None:
    """The year behind the second date holds for both."""
    found = [each.text for each in lint("Pameran berlangsung Senin–Rabu, 2–4 Maret 2026, lalu 30–31 April 2026.")]
    assert found == ["31 April 2026"]


def test_a_range_in_digits_with_its_weekdays() -> None:
    """Weekdays joined by a hyphen are seen."""
    text = "Pameran berlangsung Senin-Rabu (3–5/6/2024), bukan Selasa-Rabu (3–5/6/2024)."
    assert [each.text for each in lint(text)] == ["Selasa-Rabu (3"]


def test_a_weekday_behind_its_date_is_judged_with_it() -> None:
    """The suggestion changes the weekday where it stands."""
    (found,) = lint("Rapat digelar 10 Februari 2026 (Rabu) pagi.")
    assert (found.text, found.suggestions) == ("10 Februari 2026 (Rabu)", ("10 Februari 2026 (Selasa)",))


def test_a_leap_day_without_a_year_is_one_of_the_release_own() -> None:
    """The release's date says whether 29 February exists; without one it may."""
    assert dated("2026-02-20", "Loket tutup 29 Februari.") == ["29 Februari"]
    assert dated("2028-02-20", "Loket tutup 29 Februari.") == []
    assert lint("Loket tutup 29 Februari.") == ()


FORMS = (
    "{weekday} ({day.day}/{day.month}/{day.year})",
    "{weekday}, {day.day} {month} {day.year}",
    "{weekday} malam ({day.day:02}/{day.month:02}/{day.year})",
    "{weekday} tanggal {day.day} {month} {day.year}",
    "{day.day} {month} {day.year} ({weekday})",
    "{weekday} [{day.day}-{day.month}-{day.year}]",
    "{weekday} {day.day} {month} {day.year}",
    "{weekday} pagi, {day.day} {month} tahun {day.year}",
    "{weekday}/{day.day} {month} {day.year}",
    "{weekday} ({day.day:02}-{day.month:02}-{day.year})",
    "{weekday} ({day.day}.{day.month}.{day.year})",
    "{weekday} kemarin ({day.day}/{day.month}/{day.year})",
)


@pytest.mark.parametrize("form", FORMS)
@given(day=st.dates(date(1945, 1, 1), date(2045, 12, 31)), number=st.integers(0, 6))
def test_what_is_reported_agrees_with_the_calendar(form: str, day: date, number: int) -> None:
    """For any day from 1945 to 2045, in each form, a weekday is reported if and only if it is not that day's."""
    written = form.format(weekday=WEEKDAYS[number], day=day, month=MONTHS[day.month - 1])
    found = [(each.text, dict(each.arguments)["day"]) for each in lint(f"Pasar dibuka pada {written} oleh warga.")]
    assert found == ([] if number == day.weekday() else [(written, WEEKDAYS[day.weekday()])])


@pytest.mark.parametrize("year", range(1945, 2046))
def test_each_day_of_a_hundred_years_agrees_with_the_calendar(year: int) -> None:
    """Day after day, the forms in turn: the right weekday is never reported, the next one always is."""
    days = [date(year, 1, 1) + timedelta(days=number) for number in range(366 if isleap(year) else 365)]
    for shift in (0, 1):
        lines = [
            FORMS[(day.toordinal() // 7) % len(FORMS)].format(
                weekday=WEEKDAYS[(day.weekday() + shift) % 7], day=day, month=MONTHS[day.month - 1]
            )
            for day in days
        ]
        found = [each.text for each in lint(" ".join(f"Pasar dibuka {line} oleh warga." for line in lines))]
        assert found == (lines if shift else [])


@pytest.mark.parametrize(
    "form", ["{day} {month} {year}", "({day}/{number}/{year})", "tanggal {day:02}-{number:02}-{year}"]
)
@pytest.mark.parametrize("year", range(1945, 2046, 3))
def test_days_that_no_month_has_are_reported_and_no_others(form: str, year: int) -> None:
    """For each month, the days 28 to 31."""
    cases = [(day, number) for number in range(1, 13) for day in range(28, 32)]
    lines = [form.format(day=day, number=number, month=MONTHS[number - 1], year=year) for day, number in cases]
    wrong = [
        line.strip("()").removeprefix("tanggal ")
        for line, (day, number) in zip(lines, cases, strict=True)
        if day > monthrange(year, number)[1]
    ]
    found = [each.text for each in lint(" ".join(f"Pasar dibuka {line} oleh warga." for line in lines))]
    assert found == wrong
