"""National anniversaries: which a text numbers, and which numbers a day allows."""

from __future__ import annotations

from datetime import date

from humaslint.indonesian.time.anniversaries import Anniversary, find_anniversaries, find_yearly_days, number_on

INDEPENDENCE = date(1945, 8, 17)


def test_anniversaries_are_found_with_the_number_before_and_behind_the_body() -> None:
    """Of bodies whose first day is known, and not of others whose names begin alike."""
    text = (
        "HUT ke-81 RI dan HUT Korpri yang ke-55, bukan HUT ke-80 TNI AU, HUT ke-12 RI Jaya, HUT ke-12 RI-Waru atau "
        "HUT RI ke-81.000, lalu HUT ke-81 RI Tingkat Kabupaten"
    )
    assert list(find_anniversaries(text)) == [
        Anniversary(0, 12, 81, INDEPENDENCE),
        Anniversary(text.rindex("HUT"), text.rindex(" Tingkat"), 81, INDEPENDENCE),
        Anniversary(17, 38, 55, date(1971, 11, 29)),
    ]


def test_near_its_day_only_this_years_anniversary_is_meant() -> None:
    """Within 60 days of it one number is right, else that of the last and of the next."""
    assert number_on(INDEPENDENCE, date(2026, 8, 1)) == {81}
    assert number_on(INDEPENDENCE, date(2026, 2, 1)) == {80, 81}
    assert number_on(INDEPENDENCE, date(2026, 12, 1)) == {81, 82}


def test_a_yearly_day_on_its_own_date_is_no_finding() -> None:
    """On another date it is told with the day and month that are right."""
    assert list(find_yearly_days("Hari Ibu diperingati setiap 22 Desember")) == []
    [(found, right)] = find_yearly_days("Hari Ibu diperingati setiap 21 Desember")
    assert (found.named, found.day, found.month, right) == ("Hari Ibu", 21, 12, (22, 12))
