"""Text made to be slow: what is repeated ten thousand times takes as much longer as there is more of it."""

from __future__ import annotations

import re
import time
from pathlib import Path

import pytest

from humaslint.engine.runner import RunOptions, check_bytes, fix_bytes
from humaslint.indonesian.clauses.severed_verbs import severed_verb
from humaslint.indonesian.government.regulations import find_regulations
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import PACKS
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.report.masking import masked

MANY = 20_000
ALL = RunOptions(select=("ALL",), packs=PACKS)


def check(text: str, name: str = "naskah.md") -> FileResult:
    return check_bytes(text.encode(), Path(name), ALL)


@pytest.mark.parametrize(
    ("before", "piece", "behind"),
    [
        ("Warga pulang", "\u00a0", "ke desa. Rapat , selesai"),
        ("Warga (", " ", "Randu ) pulang , lalu tidur."),
        ("Harga naik", " ", "ke atas meja itu."),
        ("Kapan selesai", "?!", "a"),
        ("seharga Rp1", "2.", " itu"),
        ("", "> ", ""),
        ("", "( ", ""),
        ("Peserta terdiri atas ", "5 persen dan ", "6 persen lagi."),
        ("", "Perda ", "Nomor 5 Tahun 2020"),
        ("Ia berkata “ya”", "”", " itu"),
        ("Petani menjual ", "biji - bijian ", "di pasar."),
        ("Petani memakai ", "kata - kata ", "di pasar."),
    ],
)
def test_no_pattern_looks_at_a_run_again_and_again(before: str, piece: str, behind: str) -> None:
    """Each of these took several seconds, and one is all that a pattern gets."""
    result = check(f"{before}{piece * (2 * MANY // len(piece))}{behind}\n")
    assert (result.error, result.left_out) == (None, ())


@pytest.mark.parametrize(
    "text",
    [
        "1" * MANY,
        f"Sebanyak {'1' * MANY} orang hadir, {'2' * MANY} di antaranya pulang.",
        f"Ke-{'3' * MANY} sumur itu terdiri atas 12 dan 14 sumur.",
        f"Anggaran Rp{'9' * 5000} miliar naik {'9' * 5000} persen menjadi Rp{'8' * 5000} triliun.",
        "“Kami siap,” kata Budi Budi. " * 3 + "Camat Melur Budi Budi Sari dan Budi Sari Sari hadir.",
    ],
)
def test_no_number_is_too_long_to_be_read(text: str) -> None:
    """Python refuses to read more than 4300 figures, and decimals of more than 28 are no longer exact."""
    result = check(text)
    assert (result.error, result.left_out) == (None, ())


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("Pukul 09.00 WIB rapat dibuka, 11.00 WIT ditutup. ", 1500),
        ("<!-- humaslint-disable kata -->\n\nDinas menghimbau warga.\n\n", 4000),
        ("<!-- humaslint-disable kata/tidak-bakoe -->\n\nLoket dibuka.\n\n", 4000),
        ("Budi Santoso (45) hadir. ", 5000),
        ("Acara digelar Senin (7/1/2024). ", 5000),
        ("Camat Randu msekipun hadir. ", 5000),
        ("Hubungi 081234567890 atau NIK 3174010203040001. ", 3000),
    ],
)
def test_many_of_a_kind_are_checked(piece: str, count: int) -> None:
    """Each was held against each of the others: in minutes, where it now takes seconds."""
    result = check(piece * count)
    assert (result.error, result.left_out) == (None, ())
    assert masked(result).path == "naskah.md"


def test_many_names_are_a_list() -> None:
    """Of hundreds of people with one office nobody is told that he is the other."""
    names = "Ari Bayu Citra Dewi Eko Fitri Gilang Hana".split()
    text = " ".join(f"Camat Melur {one} {two} {three} hadir." for one in names for two in names for three in names)
    result = check(text)
    assert (result.error, result.left_out) == (None, ())


def test_all_numbers_of_a_kind_are_masked() -> None:
    """Thousands of numbers are masked, each wherever it stands, with whatever marks between its figures."""
    numbers = [f"317401020304{at:04}" for at in range(1, 3000)]
    text = "".join(f"NIK {each} atau {each[:6]} {each[6:12]} {each[12:]} tercatat. " for each in numbers)
    result = check(text)
    shown = masked(result).source
    assert shown is not None
    assert sum(each.rule.is_sensitive for each in result.diagnostics) >= len(numbers)
    assert not any(each in shown.text or f"{each[:6]} {each[6:12]} {each[12:]}" in shown.text for each in numbers)


def test_what_has_no_end_of_its_kind_is_fixed() -> None:
    """Thousands of fixes of one block, among quotations and markup, are made in one go."""
    text = "“Ya,” kata *Budi*. Dinas menghimbau warga. " * 800
    options = RunOptions(select=("kata/tidak-baku",))
    assert fix_bytes(text.encode(), Path("naskah.md"), options, unsafe=False).new == text.replace("hi", "i")


def test_a_verb_behind_a_quotation_is_not_held_against_all_that_follows() -> None:
    """Behind each of thousands of quotations the rest of the block was read: twenty seconds."""
    text = "“Kami siap” Ujar seorang pemuda desa itu " * 4000
    start = time.process_time()
    verbs = [severed_verb(text, match.end(), goes_on=False) for match in re.finditer("”", text)]
    assert time.process_time() - start < 5
    assert [each is not None for each in verbs] == [False] * 3999 + [True]


def test_a_run_of_one_kind_of_law_names_none() -> None:
    """The name of a kind is no issuer for ever."""
    document = parse(Source("naskah.md", f"{'Perda ' * MANY}Nomor 5 Tahun 2020 berlaku."))
    (found,) = find_regulations(Release(document))
    assert (found.kind, found.sign) == ("Perda", "5/2020")
