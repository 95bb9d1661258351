"""The amounts of a sentence, and the figures and number words that are none."""

from __future__ import annotations

import pytest

from humaslint.indonesian.amounts.quantities import offsets_of
from humaslint.indonesian.release import Release
from humaslint.model.source import Source
from humaslint.parse import parse


def told(text: str) -> list[tuple[str, str, int, str, str]]:
    """Each amount as it is written, with its value, the worth of its last digit, its unit and its noun."""
    amounts = []
    for sentence in Release(parse(Source("draft.md", text))).passages[0].amounts:
        for each in sentence.amounts:
            start, end = offsets_of(sentence.tokens, each)
            amounts.append((text[start:end], f"{each.value:f}", int(each.step), each.unit, each.noun))
    return amounts


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Biayanya Rp1.500 hingga kini.", [("Rp1.500", "1500", 1, "rupiah", "")]),
        ("Biayanya Rp. 500 ribu lebih.", [("Rp. 500 ribu", "500000", 1000, "rupiah", "")]),
        ("Biayanya Rp9 M dan 800 rupiah.", [("Rp9 M", "9000000000", 10**9, "rupiah", ""),
                                            ("800 rupiah", "800", 1, "rupiah", "")]),
        ("Biayanya Rp45–50 juta.", [("Rp45", "45000000", 10**6, "rupiah", "")]),
        ("Biayanya Rp5 sampai dengan Rp6 jt.", [("Rp5", "5000000", 10**6, "rupiah", ""),
                                                ("Rp6 jt", "6000000", 10**6, "rupiah", "")]),
        ("Ada 40 persen, lalu 12% warga.", [("40 persen", "40", 1, "percent", ""), ("12%", "12", 1, "percent", "")]),
        ("Ada 2 juta bibit dan dua puluh lima guru.", [("2 juta", "2000000", 10**6, "count", "bibit"),
                                                       ("dua puluh lima", "25", 1, "count", "guru")]),
        ("Ada 3 (tiga) desa dan tiga (3) pos.", [("3 (tiga)", "3", 1, "count", "desa"),
                                                 ("tiga (3)", "3", 1, "count", "pos")]),
        ("Ada 3 (baru) desa dan 4 () pos.", [("3", "3", 1, "count", ""), ("4", "4", 1, "count", "")]),
        ("Ada 2.026 warga pada 2026.", [("2.026", "2026", 1, "count", "warga")]),
        ("Ada 10–12 guru dan Tim Randu – 12 guru.", [("10", "10", 1, "count", ""), ("12", "12", 1, "count", "guru")]),
        ("Truk ke 12 desa melintasi jalan 7 kilometer.", [("12", "12", 1, "count", "desa"),
                                                          ("7", "7", 1, "count", "kilometer")]),
    ],
)  # fmt: skip
def test_amounts_have_their_value_unit_and_noun(text: str, amounts: list[tuple[str, str, int, str, str]]) -> None:
    """Signs, scale words, short ones and those of the end of a range are read; a bracket only says it again."""
    assert told(text) == amounts


@pytest.mark.parametrize(
    "text",
    [
        "Acara digelar pada tahun 2026, 17 Mei, pukul 08.00 WIB, untuk yang ke-12.",
        "Siswa kelas 7 berusia 12 tahun di RT 5 ikut HUT ke 12 itu.",
        "Acara digelar Mei 17 untuk nomor 12/2026, 007 dan 12345678901234567 saja.",
    ],
)
def test_other_numbers_are_no_amounts(text: str) -> None:
    """Neither those of dates, names and ordinals nor what is longer than any amount."""
    assert told(text) == []
