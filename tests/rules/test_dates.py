"""Dates against the calendar: which year a date without one is taken to mean, and what the finding says."""

from __future__ import annotations

from humaslint import Diagnostic, RunOptions, lint_text

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
