"""The lines around the prose of a release, told apart by their words."""

from __future__ import annotations

import pytest

from humaslint.parse.margin import (
    is_date_part,
    is_masthead,
    is_sign_off,
    last_initials,
    margin_kind,
    says_who_stands_where,
)

EIGHT = "Dua Tiga Empat Lima Enam Tujuh Delapan"
"""Seven words, of which a line with another one has eight, the most of a credit."""


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Randu, 7 September 2026", "date"),
        ("Senin, 07/09/2026 | 14:30 WIB", "date"),
        ("2026-09-07", "date"),
        ("7 September", None),
        ("SIARAN PERS", "date"),
        ("Nomor: 12/HMS/2026", "date"),
        ("Tanggal: 7 September 2026", "date"),
        ("Tanggal: segera", None),
        ("Embargo hingga 7/9/2026 pukul 09.00", "date"),
        ("Embargo hingga selesai", None),
        (f"Embargo hingga 7/9/2026{' ' * 57}", "date"),
        (f"Embargo hingga 7/9/2026{' ' * 58}", None),
        ("Baca juga: Warga Randu Menanam Pohon di Tepi Sungai", "initials"),
        ("BACA JUGA:Loket Randu Dibuka, 12 Warga Antre", "initials"),
        ("(Baca Juga : Camat Randu Membuka Lomba)", "initials"),
        ("Simak juga: loket itu dibuka pukul 08.00.", None),
        ("Warga membaca juga: buku, koran, dan majalah", None),
        ("Foto: Rina", "credit"),
        ("(Foto: Humas Kota Randu)", "credit"),
        ("© Humas", "credit"),
        (f"Foto: {EIGHT}", "credit"),
        (f"Foto: Satu {EIGHT}", "caption"),
        ("Foto: Warga sedang menanam bakau.", "caption"),
        ("(hms/ran)", "initials"),
        ("***", "initials"),
        ("ran/hms", "initials"),
        (f"Penulis: {EIGHT}", "initials"),
        (f"Penulis: Satu {EIGHT}", None),
        ("Keterangan foto: Warga menanam bakau di pantai.", "caption"),
        ("Foto 1. Warga menanam bakau.", "caption"),
        ("Warga menanam bakau di pantai. (Foto: Humas)", "caption"),
        (f"{'Warga menanam bakau. ' * 9}(Foto: Humas)", "caption"),
        ("Warga menanam bakau di pantai.", None),
    ],
)
def test_what_a_line_is(line: str, kind: str | None) -> None:
    """A date or number, a credit, initials or a caption; prose is none of them."""
    assert margin_kind(line) == kind


@pytest.mark.parametrize(("size", "is_one"), [(160, True), (161, False)])
def test_a_masthead_is_no_longer_than_a_line(size: int, is_one: bool) -> None:
    """Of 160 characters at most, whatever its number looks like."""
    line = "Nomor: " + "1" * (size - 7)
    assert (is_masthead(line), margin_kind(line)) == ((True, "date") if is_one else (False, None))


@pytest.mark.parametrize(
    ("line", "is_part"),
    [("7", True), ("2026", True), ("Senin,", True), ("September 2026", True), ("7 Sept", True), ("202", False)],
)
def test_parts_of_a_date(line: str, is_part: bool) -> None:
    """A day, a month, a year or two of them that are neighbours."""
    assert is_date_part(line) is is_part


@pytest.mark.parametrize(
    ("line", "may_end"),
    [
        ("Kepala Dinas Kesehatan", True),
        ("kepala dinas kesehatan", False),
        ("Kepala Dinas Kesehatan.", False),
        (f"Kepala {EIGHT}", True),
        (f"Kepala Satu {EIGHT}", False),
        ("#RanduBersih, @humasrandu", True),
        ("#randu " * 9, True),
    ],
)
def test_lines_that_end_a_release(line: str, may_end: bool) -> None:
    """A name or an office of eight words at most without a stop, or hashtags, however many."""
    assert is_sign_off(line) is may_end


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("Loket dibuka. (ran)", 14),
        ("Loket dibuka. (ran/hms).", 14),
        ("Loket dibuka. ran/hms", 14),
        ("Loket dibuka. ***", 14),
        ("Loket dibuka (ran)", None),
        ("Loket dibuka. (Randu Raya)", None),
        (f"{'a' * 99}. (ran)", 101),
        (f"Loket.{' ' * 35}(ran)", 41),
        (f"Loket.{' ' * 36}(ran)", None),
    ],
)
def test_initials_at_the_end_of_a_text(text: str, at: int | None) -> None:
    """They stand behind the last stop, in brackets or with a slash: spaces and all, the last forty characters."""
    assert last_initials(text) == at


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Bupati (kiri) menyalami warga", True),
        ("Bupati (kedua dari kanan) hadir", True),
        ("Dari kiri ke kanan: Rina, Danu", True),
        ("Kendaraan datang dari kiri", False),
        ("Bupati (Partai Kiri) hadir", False),
    ],
)
def test_who_stands_where(text: str, says: bool) -> None:
    """A side in brackets, or the row of people from a side, describes a photograph."""
    assert says_who_stands_where(text) is says
