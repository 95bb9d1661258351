"""Dates: the forms in which releases write them, and the calendar they are held against."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint.indonesian.time.dates import DateMention, find_dates, is_possible

DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip

Told = tuple[str, int, int, int | None, str | None]


def told(text: str) -> list[Told]:
    """Return the words of each date, its day, month and year, and the words of its weekday."""
    return [
        (
            text[mention.start : mention.end],
            mention.day,
            mention.month,
            mention.year,
            None if mention.weekday is None else text[mention.weekday_start : mention.weekday_end],
        )
        for mention in find_dates(text)
    ]


def test_a_mention_holds_its_offsets() -> None:
    """The date and its weekday have offsets of their own."""
    assert find_dates("Rapat, Senin (30/9/2019), usai.") == (DateMention(14, 23, 30, 9, 2019, 0, 7, 12, "numeric"),)
    assert find_dates("Pada 5 Mei lalu") == (DateMention(5, 10, 5, 5, None, None, None, None, "words"),)


@pytest.mark.parametrize(
    ("text", "date_words", "weekday"),
    [
        ("Senin (30/9/2019)", "30/9/2019", "Senin"),
        ("Senin, 30 September 2019.", "30 September 2019", "Senin"),
        ("senin 30 September 2019", "30 September 2019", "senin"),
        ("Senin,30 September 2019", "30 September 2019", "Senin"),
        ("(30/09/2019)", "30/09/2019", None),
        ("tanggal 30-9-2019", "30-9-2019", None),
        ("tanggal 30.9.2019.", "30.9.2019", None),
        ("Senin tanggal 30 September 2019", "30 September 2019", "Senin"),
        ("Senin, 2019-09-30.", "2019-09-30", "Senin"),
        ("hari Senin, 30 Sept. 2019", "30 Sept. 2019", "Senin"),
        ("Hari/tanggal: Senin/30 September 2019", "30 September 2019", "Senin"),
        ("Senin\u00a0(30/9/2019)", "30/9/2019", "Senin"),
        ("Senin malam (30/9/2019)", "30/9/2019", "Senin"),
        ("Senin pagi, 30 September tahun 2019", "30 September tahun 2019", "Senin"),
        ("Senin lalu (30/9/19)", "30/9/19", "Senin"),
        ("Malam Minggu (30/9/2019)", "30/9/2019", None),
        ("Senin [30/9/2019]", "30/9/2019", "Senin"),
        ("30 September 2019 (Senin)", "30 September 2019", "Senin"),
        ("30/9/2019 (hari Senin)", "30/9/2019", "Senin"),
    ],
)
def test_the_forms_of_a_date(text: str, date_words: str, weekday: str | None) -> None:
    """Brackets, commas, times of day and the word *tanggal* may stand between weekday and date."""
    assert told(text) == [(date_words, 30, 9, 2019, weekday)]


@pytest.mark.parametrize("weekday", ["Jumat", "Jum'at", "Jum’at", "jumat"])
@pytest.mark.parametrize("month", ["November", "Nopember", "november", "Nov"])
def test_spellings_of_weekdays_and_months(weekday: str, month: str) -> None:
    """Misspelt and short names are understood."""
    assert told(f"{weekday}, 5 {month} 2021") == [(f"5 {month} 2021", 5, 11, 2021, weekday)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Selasa (17/11) itu", [("17/11", 17, 11, None, "Selasa")]),
        ("lahir tanggal 12/5/98", [("12/5/98", 12, 5, 1998, None)]),
        ("Ahad, 5 Mei", [("5 Mei", 5, 5, None, "Ahad")]),
        ("17 Agustus 1500 orang", [("17 Agustus", 17, 8, None, None)]),
        ("31/13/2020", [("31/13/2020", 31, 13, 2020, None)]),
        ("30 Februari 2026", [("30 Februari 2026", 30, 2, 2026, None)]),
        ("minggu lalu (3/9)", [("3/9", 3, 9, None, None)]),
        ("tanggal 3/9 nanti", [("3/9", 3, 9, None, None)]),
        ("hingga 31/12 saja", [("31/12", 31, 12, None, None)]),
        ("tanggal 12/5/45", [("12/5/45", 12, 5, 1945, None)]),
        ("tanggal 12/5/44", [("12/5/44", 12, 5, 2044, None)]),
        ("3 Maret 2026/2027", [("3 Maret", 3, 3, None, None)]),
        ("Minggu malam (7/9)", [("7/9", 7, 9, None, "Minggu")]),
        ("senin malam (7/9) dan minggu (6/9)", [("7/9", 7, 9, None, "senin"), ("6/9", 6, 9, None, "minggu")]),
        ("di Pasar Rabu, 3 Maret", [("3 Maret", 3, 3, None, "Rabu")]),
        ("setiap Senin, 3 Maret", [("3 Maret", 3, 3, None, None)]),
        ("di Pasar Minggu, 3 Maret", [("3 Maret", 3, 3, None, None)]),
        ("25 dan 6 Mei 2021", [("6 Mei 2021", 6, 5, 2021, None)]),
    ],
)
def test_dates_without_a_year_and_impossible_dates(text: str, dates: list[Told]) -> None:
    """What is written is reported as written."""
    assert told(text) == dates


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Senin–Rabu (30/9–2/10/2019)",
            [("30/9", 30, 9, 2019, "Senin"), ("2/10/2019", 2, 10, 2019, "Rabu")],
        ),
        (
            "Selasa s.d. Kamis, 1–3 September 2020",
            [("1", 1, 9, 2020, "Selasa"), ("3 September 2020", 3, 9, 2020, "Kamis")],
        ),
        (
            "30 Desember-2 Januari 2020",
            [("30 Desember", 30, 12, 2019, None), ("2 Januari 2020", 2, 1, 2020, None)],
        ),
        ("Rabu, 6 - 7 Mei 2021", [("6", 6, 5, 2021, None), ("7 Mei 2021", 7, 5, 2021, None)]),
        ("24 sampai 3 Oktober 2021", [("3 Oktober 2021", 3, 10, 2021, None)]),
        ("Sabtu-Minggu (30/9/2019)", [("30/9/2019", 30, 9, 2019, None)]),
    ],
)
def test_both_ends_of_a_range_are_dates(text: str, dates: list[Told]) -> None:
    """The first day takes month and year from the last; weekdays are given where each end has one."""
    assert told(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "1/2 bagian dan 2/3 suara",
        "skor 3-1 dan 4/5",
        "Nomor 12/9/2019",
        "No. 45/13/2020",
        "SK 5/1/2020",
        "Pasal 5/2004",
        "443.1/12/8/2021",
        "HK/02/2021",
        "kurs 9.070/9.072",
        "lampiran-2019-09-30",
        "Nomor 2019-09-30",
        "2019-09-30T08",
        "2019-13-32",
        "dua minggu (30/9)",
        "2 minggu (30/9)",
        "pada 123 Maret",
        "blok A3 Maret",
        "naik 2,5 Mei lalu",
        "12.03.2026-7",
        "3/9/2026/5",
        "1,3/9/2026",
        "mencapai (30/9)",
        "sampai 2/3 suara",
        "tahun 2019/2020",
        "12/9/1850",
        "ſenin (30/9) dan 5 ſeptember",
    ],
)
def test_fractions_numbers_and_weeks_are_no_dates(text: str) -> None:
    """Digits with a slash need a year or a weekday, and a document's number is none."""
    assert find_dates(text) == ()


def test_every_day_of_a_century_agrees_with_the_calendar() -> None:
    """Each day from 1945 to 2045 is read back with its own weekday, in words and in digits by turns."""
    day, last, number = date(1945, 1, 1), date(2045, 12, 31), 0
    while day <= last:
        written = f"{day.day} {MONTHS[day.month - 1]} {day.year}" if number % 2 else f"{day.day}/{day.month}/{day.year}"
        (mention,) = find_dates(f"{DAYS[day.weekday()]}, {written}")
        assert (mention.day, mention.month, mention.year) == (day.day, day.month, day.year)
        assert mention.weekday == day.weekday()
        assert is_possible(day.day, day.month, day.year)
        day, number = day + timedelta(days=1), number + 1


@pytest.mark.parametrize(
    ("day", "month", "year", "possible"),
    [
        (29, 2, 2024, True), (29, 2, 2023, False), (29, 2, None, True), (30, 2, None, False),
        (31, 4, 2020, False), (0, 1, 2020, False), (1, 13, 2020, False), (1, 0, None, False),
    ],
)  # fmt: skip
def test_possible_days(day: int, month: int, year: int | None, possible: bool) -> None:
    """Without a year, 29 February is possible."""
    assert is_possible(day, month, year) is possible


@given(
    st.lists(
        st.sampled_from(
            ["1", "31", "2020", "/", "-", "–", ".", " ", "(", ")", "Senin", "Minggu", "Mei", "s.d.", "dan", ","]
        )
    ).map("".join)
    | st.text(max_size=40)
)
def test_dates_are_in_order_and_disjoint(text: str) -> None:
    """Each date ends before the next begins, and its weekday ends before it."""
    mentions = find_dates(text)
    assert all(first.end <= second.start for first, second in pairwise(mentions))
    assert all(mention.weekday_end is None or mention.weekday_end <= mention.start for mention in mentions)
