"""Numbers written in figures and in words, one after the other."""

from __future__ import annotations

from humaslint.rules.checks.angka.number_words import Doubled, find_doubled


def test_both_orders_are_found_in_the_order_of_the_text() -> None:
    """The first form is kept, the bracket is the second one."""
    text = "Ada dua (2) desa dan 30 ribu (tiga puluh ribu) bibit."
    assert list(find_doubled(text)) == [
        Doubled(4, 7, 11, 2, 2, "dua", True),
        Doubled(21, 28, 46, 30_000, 30_000, "30 ribu", True),
    ]


def test_a_bracket_that_alone_names_the_currency_is_not_spare() -> None:
    """Without `Rp` before the figures, `rupiah` would be lost with the bracket."""
    text = "Biayanya 5.000 (lima ribu rupiah), lalu Rp5.000 (lima ribu rupiah)."
    assert [(number.kept, number.is_spare) for number in find_doubled(text)] == [("5.000", False), ("Rp5.000", True)]


def test_a_numbered_list_is_no_doubled_number() -> None:
    """`dua (1) …, (2) …` counts off, and words about other things are left alone."""
    assert list(find_doubled("Syaratnya dua (1) sehat dan (2) jujur; 25 (dua di antaranya putri) lulus.")) == []
