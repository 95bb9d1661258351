"""Times of day and ranges of them, as releases write them."""

from __future__ import annotations

import pytest

from humaslint.indonesian.time.clock_times import ClockRange, ClockTime, ends_of, find_clock_ranges


def told(text: str) -> list[tuple[str, int, int, str]]:
    """The words of each time, its hour and minute, and its zone."""
    return [
        (text[each.start : each.end], each.hour, each.minute, each.zone) for each in ends_of(find_clock_ranges(text))
    ]


def test_a_range_holds_both_its_ends() -> None:
    """The zone behind the second time is that of both."""
    (found,) = find_clock_ranges("Buka pukul 08.00–15.30 WITA.")
    assert found == ClockRange(ClockTime(11, 16, 8, 0, "WITA"), ClockTime(17, 22, 15, 30, "WITA"))
    assert isinstance(found, ClockRange)
    assert found.minutes == 450


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("pukul 09.00 WIB", [("09.00", 9, 0, "WIB")]),
        ("Pukul 9:05", [("9:05", 9, 5, "")]),
        ("jam 07.30", [("07.30", 7, 30, "")]),
        ("pukul 7 pagi", [("7", 7, 0, "")]),
        ("10.15 wita", [("10.15", 10, 15, "wita")]),
        ("pukul 08.00 WIB sampai pukul 10.00 WIT", [("08.00", 8, 0, "WIB"), ("10.00", 10, 0, "WIT")]),
        ("pukul 08.00 WIB–10.00", [("08.00", 8, 0, "WIB"), ("10.00", 10, 0, "WIB")]),
        ("pukul 08.00–10.000", [("08.00", 8, 0, "")]),
        ("pukul 08.00 s.d. selesai", [("08.00", 8, 0, "")]),
        ("pukul 25.75", [("25.75", 25, 75, "")]),
    ],
)
def test_the_forms_of_a_time(text: str, times: list[tuple[str, int, int, str]]) -> None:
    """Stop or colon, word before or zone behind, alone or in a range."""
    assert told(text) == times


@pytest.mark.parametrize(
    "text", ["jam 7", "2 jam 10.30 menit", "sejam 10.30", "harga 10.30", "pukul 10.000", "12.30.45 WIB", "3.5 WIB"]
)
def test_durations_and_prices_are_no_times(text: str) -> None:
    """Two figures with a stop are a time only where a word or a zone says so."""
    assert ends_of(find_clock_ranges(text)) == ()


def test_midnight_is_possible() -> None:
    """24.00 ends a day; no clock goes on from there."""
    times = ends_of(find_clock_ranges("pukul 24.00, pukul 24.05, pukul 23.59, pukul 12.60"))
    assert [each.is_possible for each in times] == [True, False, True, False]
