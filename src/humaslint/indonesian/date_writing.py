"""Dates written out: in words, or in digits with a mark between them."""

from __future__ import annotations

from datetime import date

from humaslint.model.house import DateForm

MONTH_NAMES = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
DAY_NAMES = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")


def in_words(day: int, month: int, year: int | None) -> str:
    """Return `3 Maret 2026`; without a year, `3 Maret`."""
    return f"{day} {MONTH_NAMES[month - 1]}" + (f" {year}" if year else "")


def day_in_words(day: date) -> str:
    """Return a day of the calendar as `3 Maret 2026`."""
    return in_words(day.day, day.month, day.year)


def in_digits(day: int, month: int, year: int | None, mark: str, is_padded: bool) -> str:
    """Return `3/3/2026`, with zeros `03/03/2026`; without a year, `3/3`."""
    width = 2 if is_padded else 1
    parts = [f"{day:0{width}}", f"{month:0{width}}"]
    return mark.join([*parts, str(year)] if year else parts)


def in_form(form: DateForm, day: int, month: int, year: int | None) -> str:
    """Return the date in the form of a house."""
    if form == "3 Maret 2026":
        return in_words(day, month, year)
    return in_digits(day, month, year, "/" if "/" in form else "-", form.startswith("0"))
