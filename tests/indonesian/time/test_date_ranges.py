"""Stretches of days and years that end before they begin, and the many that do not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.time.date_ranges import find_backward
from humaslint.indonesian.time.dates import find_dates

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip


def told(text: str) -> list[str]:
    """The words of each range that runs backwards."""
    return [text[found.start : found.end] for found in find_backward(text, find_dates(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pada 5–3 Juni", ["5–3 Juni"]),
        ("(5–3/6/2024)", ["5–3/6/2024"]),
        ("Senin (5-3/6)", ["5-3/6"]),
        ("pada 5/6–3/6/2024", ["5/6–3/6/2024"]),
        ("tanggal 10 s.d. 5 Juni 2026", ["10 s.d. 5 Juni 2026"]),
        ("Senin (8/6/2026) hingga hari Rabu (3/6/2026)", ["8/6/2026) hingga hari Rabu (3/6/2026"]),
        ("30 Juni 2026 sampai dengan 1 Juli 2025", ["30 Juni 2026 sampai dengan 1 Juli 2025"]),
        ("tanggal 24 sampai 3 Oktober", ["24 sampai 3 Oktober"]),
        ("Sabtu 24–3 Oktober", ["24–3 Oktober"]),
        ("8 Juni 2026 hingga 3 Juni 2026 (Rabu)", ["8 Juni 2026 hingga 3 Juni 2026"]),
        ("dibangun sejak 12 Mei 2026 dan selesai 3 Mei 2026", ["12 Mei 2026 dan selesai 3 Mei 2026"]),
        ("tahun ajaran 2026/2025", ["2026/2025"]),
        ("masa jabatan 2029 hingga tahun 2024", ["2029 hingga tahun 2024"]),
    ],
)
def test_ranges_that_run_backwards(text: str, found: list[str]) -> None:
    """Days of one month, whole dates, dates with their weekdays, years."""
    assert told(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "pada 3–5 Juni",
        "1 Juli–30 Juni",
        "30 Desember–2 Januari 2026",
        "10 Maret 2025–9 Maret 2026",
        "31 Juli 2025 sampai dengan 11 Juli 2026",
        "5 Juni 2026 dan 3 Juni 2026",
        "menang 3-1 Mei lalu",
        "peserta 30 hingga 3 Oktober",
        "suhu 30 hingga 20",
        "nomor 2026/2025",
        "1 Juli 2026 hingga 31 Juni 2026",
        "31 Juni 2026 hingga 1 Juni 2026",
        "skor (5-3/13) pada 3 Mei",
        "tanggal 24 dan 3 Oktober",
        "tanggal 24-April–3 Oktober",
        "dibangun pada 2026 dan selesai 2025/2026",
    ],
)
def test_ranges_that_do_not(text: str) -> None:
    """A range may go on into the next year, and a figure before a date is not always a day."""
    assert told(text) == []


@given(st.dates(date(1945, 1, 1), date(2045, 12, 31)), st.integers(-400, 400))
def test_whole_dates_are_compared_as_days(first: date, days: int) -> None:
    """Two dates with their years run backwards if and only if the second is the earlier."""
    last = first + timedelta(days=days)
    written = [f"{day.day} {MONTHS[day.month - 1]} {day.year}" for day in (first, last)]
    assert told(" hingga ".join(written)) == ([" hingga ".join(written)] if last < first else [])
