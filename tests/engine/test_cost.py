"""What a check costs, in calls of functions: the same on every machine, whatever else runs there."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from humaslint.engine.runner import RunOptions, check_bytes
from humaslint.indonesian.tokens import tokenize

RELEASE = """---
title: Bupati Randu Resmikan Pasar Rakyat di Desa Kembang
date: 2024-05-{day:02d}
author: Humas
---

**Randu, {day} Mei 2024** – Bupati Randu Sri Wahyuni meresmikan Pasar Rakyat Kembang, Kecamatan Randu Timur, yang
dibangun dengan anggaran Rp12,5 miliar dari Dana Alokasi Khusus. Pasar itu memiliki 245 kios dan 120 los.

Menurut Kepala Dinas Perdagangan (Disdag) Budi Santoso, pembangunan pasar berlangsung selama sembilan bulan dan
melibatkan 60 pekerja setempat. “Pedagang dapat menempati kios mulai awal bulan depan,” kata Budi.

Ia menjelaskan bahwa pengelolaan sampah diserahkan kepada kelompok pedagang. Setiap kelompok bertanggung jawab atas
kebersihan lorongnya, sedangkan pengangkutan dilakukan oleh petugas kecamatan setiap pagi.

Pada kesempatan yang sama, Sri mengajak warga agar berbelanja di pasar rakyat. “Dengan berbelanja di sini, kita
menghidupkan usaha tetangga kita sendiri,” ujarnya.

![Bupati meninjau kios](kios.jpg)

*Bupati Randu Sri Wahyuni meninjau kios sayur di Pasar Rakyat Kembang, Senin ({day}/5/2024). (Foto: Humas Randu)*
"""
CALLS_PER_TOKEN = 43
MORE_FOR_TWICE = 2.1


def _calls(text: str) -> int:
    """How many functions are called, Python's own included, to check a text that has been checked before."""
    count = 0

    def note(_frame: FrameType, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    path, options = Path("naskah.md"), RunOptions()
    for _ in range(2):  # what much text is searched with is read with the second
        check_bytes(text.encode(), path, options)
    sys.setprofile(note)
    try:
        check_bytes(text.encode(), path, options)
    finally:
        sys.setprofile(None)
    return count


def test_calls_per_token() -> None:
    """A rule that looks at every word again costs a few calls a word; one that does so for every word is noticed."""
    head, body = RELEASE.format(day=6).split("\n\n", 1)
    text = f"{head}\n\n{body * 8}"
    assert _calls(text) / len(tokenize(text)) < CALLS_PER_TOKEN


@pytest.mark.parametrize("piece", ["body", "all"])
def test_twice_the_text_costs_twice_the_calls(piece: str) -> None:
    """Nothing grows faster than the text."""
    head, body = RELEASE.format(day=6).split("\n\n", 1)
    once, twice = (f"{head}\n\n{body * count}" if piece == "body" else f"{head}\n\n{body}" * count for count in (8, 16))
    assert _calls(twice) < MORE_FOR_TWICE * _calls(once)
