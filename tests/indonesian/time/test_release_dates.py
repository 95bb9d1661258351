"""The day of a release, out of its front matter, its dateline or its text."""

from __future__ import annotations

from datetime import date

import pytest

from humaslint.indonesian.release import Release
from humaslint.indonesian.time.dates import find_dates
from humaslint.indonesian.time.release_dates import (
    day_of,
    day_of_release,
    find_dateline,
    metadata_date,
    release_date,
)
from humaslint.model.source import Source
from humaslint.parse import parse


def release(text: str) -> Release:
    return Release(parse(Source("draft.md", f"{text}\n")))


@pytest.mark.parametrize(
    ("entry", "day"),
    [
        ("date: 2026-03-05", date(2026, 3, 5)),
        ("date: 2026-03-05T08:00:00", date(2026, 3, 5)),
        ("tanggal: Kamis, 5 Maret 2026", date(2026, 3, 5)),
        ("tanggal: 31 Juni 2026", None),
        ("date: 2026-02-31", None),
        ("date: 0000-03-05", None),
        ("date: kemarin", None),
        ("judul: 5 Maret 2026", None),
    ],
)
def test_front_matter_gives_a_day_that_the_calendar_has(entry: str, day: date | None) -> None:
    """As machines write it, or in words; what is no day is none."""
    assert metadata_date(release(f"---\n{entry}\n---\n\nCamat membuka loket.")) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Loket dibuka 5 Maret 2026 dan ditutup 7 Maret 2026.", date(2026, 3, 5)),
        ("Loket dibuka 31 Juni 2026 dan ditutup 1 Juli 2026.", date(2026, 7, 1)),
        ("Keputusan Nomor 5/X/2026 tanggal 6 April 2026 dibacakan pada 7 April 2026.", date(2026, 4, 7)),
        ("Loket dibuka 5 Maret 2026 dan ditutup 7 Maret 2027.", None),
        ("Loket dibuka 5 Maret 1997.", None),
        ("Loket dibuka 5 Maret.", None),
        ("---\ndate: kemarin\n---\n\nLoket dibuka 5 Maret 2026.", None),
    ],
)
def test_full_dates_of_one_year_show_the_day(text: str, day: date | None) -> None:
    """The first of them that is neither a letter's nor impossible."""
    assert release_date(release(text)) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("RANDU, 9 Februari 2026 – Camat membuka loket.", date(2026, 2, 9)),
        ("Randu, Senin (9/2/2026) – Camat membuka loket.", date(2026, 2, 9)),
        ("RANDU, 9–10 Februari 2026 – Camat membuka loket.", None),
        ("RANDU, 9 Februari – Camat membuka loket pada 2026.", None),
        ("RANDU, 30 Februari 2026 – Camat membuka loket.", None),
        ("Camat membuka loket pada 9 Februari 2026 – yang pertama.", None),
    ],
)
def test_a_dateline_has_one_whole_date(text: str, day: date | None) -> None:
    """Its year stands there, and nothing but names before it."""
    found = find_dateline(release(text))
    assert (found.day if found else None) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("---\ndate: 2026-02-12\n---\n\nRANDU, 9 Februari 2026 – Loket dibuka.", date(2026, 2, 12)),
        ("RANDU, 9 Februari 2026 – Loket dibuka 5 Maret 2026.", date(2026, 2, 9)),
        ("Loket dibuka 5 Maret 2026.", date(2026, 3, 5)),
        ("Camat membuka loket, Selasa (5/5/2026), yang dibangun 1 Mei 2019.", date(2026, 5, 5)),
        ("Camat membuka loket, Selasa (5/5/2026).\n\nLoket dibangun 1 Mei 2019.", date(2026, 5, 5)),
        ("Loket dibuka Selasa (5/5/2026) dan Rabu (6/5/2026).\n\nLoket dibangun 1 Mei 2019.", None),
        ("RANDU, 9 Februari 1990 – Camat membuka loket.", None),
        ("Camat membuka loket.", None),
    ],
)
def test_the_day_of_a_release_is_the_first_that_is_told(text: str, day: date | None) -> None:
    """In its front matter, dateline, text or lead; none where the text is of history, or the lead tells two."""
    assert day_of_release(release(text)) == day


@pytest.mark.parametrize(
    ("written", "anchor", "day"),
    [
        ("28 Desember", date(2026, 1, 5), date(2025, 12, 28)),
        ("3 Januari", date(2026, 12, 28), date(2027, 1, 3)),
        ("30 April", date(2026, 3, 1), date(2026, 4, 30)),
        ("1 Mei", date(2026, 3, 1), None),
        ("29 Februari", date(2026, 3, 1), None),
        ("29 Februari", None, None),
        ("28 Desember 2020", date(2026, 1, 5), date(2020, 12, 28)),
    ],
)
def test_a_day_without_a_year_lies_near_the_release(written: str, anchor: date | None, day: date | None) -> None:
    """Within 60 days before or after it."""
    [mention] = find_dates(written)
    assert day_of(mention, anchor) == day
