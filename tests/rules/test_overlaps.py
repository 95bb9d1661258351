"""One slip is told once, two slips that overlap twice: in releases, and at the very edges of findings that touch."""

from __future__ import annotations

from typing import Any

import pytest

from humaslint import RunOptions, lint_text
from humaslint.model.diagnostic import Edit, Finding, Place
from humaslint.model.rule import Level, Rule, Text
from humaslint.rules.overlaps import single, uncovered, untold, widest

NOTHING = Text("", "")


def rule(name: str, level: Level = "suggestion", **given: Any) -> Rule:
    plain: dict[str, Any] = dict.fromkeys(("title", "message", "why", "related"), NOTHING)
    plain |= {"kind": "existence", "fix": "none", "pack": "default", "scope": frozenset(), "skip": frozenset()}
    plain |= {"sources": (), "parameters": None, "path": "aturan.yaml"}
    return Rule(id=name, level=level, **{**plain, **given})


def at(start: int, end: int, use: str = "", found: str = "", of: Rule | None = None) -> Finding:
    """A finding of the rule `of` in block 0 that offers `use` for `found`; nothing where that is empty."""
    edits = (Edit(start, end, use),) if use else ()
    return Finding(of or rule("kata/a"), Place(0, start, end), {"found": found}, edits, (use,) if use else ())


def spans(findings: Any) -> list[tuple[int, int]]:
    return [finding.place[1:] for finding in findings]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Hadir tokoh desa, diantaranya seperti Danu.", ["diantaranya seperti"]),
        ("Warga membawa foto copy kartu.", ["foto copy"]),
        ("Bupati menghimbau kepada warga.", ["menghimbau", "menghimbau kepada"]),
    ],
)
def test_what_a_wider_finding_mends_is_not_told_again(text: str, told: list[str]) -> None:
    """The inner finding stays where it is surer than the wider one."""
    assert [each.text for each in lint_text(text, "siaran.md", RunOptions(select=("kata", "asing")))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Rapat selesai. [mohon dicek lagi ke bagian umum!!]", ["struktur/sisa-catatan"]),
        ("Salat idul fitri digelar di lapangan.", ["kata/diperdebatkan"]),
        ("Dijual bahan pokok seperti susu, sirup dan lain-lain.", ["kata/contoh-ganda"]),
        ("Dana itu bukan dari iuran siswa tetapi dari hibah.", ["kalimat/bukan-melainkan"]),
        ("Kader MUSRENBANG hadir.", ["kapital/akronim"]),
        ("Lahan seluas 445 Hektar ditanami padi.", ["angka/satuan"]),
        ("Rapat dibuka pukul, 08.30 Wita.", ["angka/titik-pukul"]),
        ("Kasus turun dari 20 kasus menjadi 12 kasus atau berkurang sembilan kasus.", ["fakta/selisih"]),
        ("Target tahun ini 400 kios. Hingga Mei terisi 300 kios atau 85 persen.", ["fakta/persen-angka"]),
        ("Lomba petani itu berlangsung, selama dua hari di balai desa.", ["tanda-baca/koma-sebelum-keterangan"]),
        ("Panitia terus berupaya, untuk menurunkan biaya.", ["tanda-baca/koma-agar"]),
        ("Penyerahan bibit menurut Lurah Randu, merupakan agenda tahunan.", ["tanda-baca/koma-kata-sisipan"]),
        ("Lomba diikuti sekitar 200-an warga.", ["kata/taksiran-ganda"]),
        ("Warga Ikuti Upacara HUT Ke 81 RI", ["angka/tingkat"]),
    ],
)
def test_a_slip_that_two_rules_see_is_told_by_the_one_that_covers_the_other(text: str, told: list[str]) -> None:
    """Whatever lies within a note to a colleague goes with it."""
    assert [each.rule.id for each in lint_text(text, "siaran.txt")] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Peraturan perundang - undangan itu dibahas.", [("kata/gabungan-berimbuhan", "perundang - undangan")]),
        ("Panitia menghibur anakanak desa.", [("kata/gabungan-serangkai", "anakanak")]),
        ("Bantuan diberikan secara langsing.", [("kata/tertukar", "secara langsing")]),
    ],
)
def test_what_two_would_mend_alike_is_told_once(text: str, told: list[tuple[str, str]]) -> None:
    """By the louder of two rules, and by one rule for the widest stretch."""
    assert [(each.rule.id, each.text) for each in lint_text(text, "siaran.txt", RunOptions(select=("kata",)))] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Camat berharap, agar warga hadir.", ("tanda-baca/koma-agar", "suggestion")),
        ("Camat berharap , agar warga hadir.", ("tanda-baca/koma-agar", "warning")),
    ],
)
def test_what_covers_is_told_as_loudly_as_what_it_covers(text: str, told: tuple[str, str]) -> None:
    """The space before the comma is surely wrong, whichever rule tells it."""
    assert [(each.rule.id, each.level) for each in lint_text(text, "siaran.txt")] == [told]


def test_what_is_private_is_told_even_within_a_note_to_a_colleague() -> None:
    """The note is to go, but the number must not come back elsewhere."""
    found = lint_text("Camat hadir [tolong dicek lagi, NIK 3201234501900001].", "siaran.txt")
    assert [each.rule.id for each in found] == ["struktur/sisa-catatan", "privasi/nik"]


def test_a_rule_that_is_not_run_covers_nothing() -> None:
    """The other rule speaks where the one that covers it is ignored."""
    found = lint_text("Salat idul fitri digelar di lapangan.", "siaran.txt", RunOptions(ignore=("kata/diperdebatkan",)))
    assert {each.rule.id for each in found} == {"kapital/agama"}


@pytest.mark.parametrize("end", [8, 10])
def test_an_offer_within_another_of_the_same_rule_goes(end: int) -> None:
    """Where it ends with the wider one, too."""
    assert spans(single([at(4, end, "y"), at(0, 10, "x")])) == [(0, 10)]


def test_two_offers_at_one_place_are_both_told() -> None:
    """A rule may see two ways to write the same words; the same way twice is one."""
    assert [each.suggestions for each in single([at(0, 4, "x"), at(0, 4, "y"), at(0, 4, "x")])] == [("x",), ("y",)]


def test_what_offers_nothing_stays() -> None:
    """Within an offer of its own rule too: it may mean something else."""
    assert spans(single([at(0, 10, "x"), at(2, 4), at(2, 4)])) == [(0, 10), (2, 4), (2, 4)]


def test_an_offer_that_reaches_out_of_another_is_told() -> None:
    """Two findings that overlap, neither within the other, are both told."""
    assert spans(single([at(0, 6, "x"), at(4, 10, "y")])) == [(0, 6), (4, 10)]


def test_what_is_private_stays() -> None:
    """Each number is masked, the one within another too."""
    secret = rule("privasi/nik", is_sensitive=True)
    assert spans(single([at(0, 9, "x", of=secret), at(2, 5, "y", of=secret)])) == [(0, 9), (2, 5)]


def test_of_two_rules_with_one_offer_the_louder_is_told() -> None:
    """Then the one whose fix is safe, then the first by id."""
    quiet, loud = at(0, 4, "x", of=rule("a/a", fix="safe")), at(0, 4, "x", of=rule("b/b", "warning"))
    assert list(single([quiet, loud])) == [loud]
    unsafe, safe = at(0, 4, "x", of=rule("a/a")), at(0, 4, "x", of=rule("b/b", fix="safe"))
    assert list(single([unsafe, safe])) == [safe]


@pytest.mark.parametrize(
    ("start", "end", "is_left"),
    [(0, 5, True), (0, 6, False), (5, 9, False), (8, 9, False), (9, 10, True), (8, 12, False)],
)
def test_what_is_covered_touches_what_covers_it(start: int, end: int, is_left: bool) -> None:
    """What ends where it begins, or begins where it ends, is another place."""
    cover = at(5, 9, of=rule("kata/b", covers=("kata/a",)))
    assert spans(uncovered([at(start, end), cover])) == [*([(start, end)] if is_left else []), (5, 9)]


@pytest.mark.parametrize(("start", "end", "is_left"), [(5, 5, False), (5, 6, False), (4, 5, True), (6, 7, True)])
def test_a_place_without_letters_covers_what_begins_there(start: int, end: int, is_left: bool) -> None:
    """What is missing between two words has no letter of its own."""
    cover = at(5, 5, of=rule("kata/b", covers=("kata/a",)))
    assert spans(uncovered([at(start, end), cover])) == [*([(start, end)] if is_left else []), (5, 5)]


@pytest.mark.parametrize(("start", "end", "is_left"), [(5, 9, False), (6, 8, False), (4, 8, True), (6, 10, True)])
def test_a_note_that_is_to_go_covers_what_lies_within_it(start: int, end: int, is_left: bool) -> None:
    """What reaches out of it on either side stays."""
    cover = at(5, 9, of=rule("struktur/catatan", covers=("ALL",)))
    assert ("kata/a" in {each.rule.id for each in uncovered([at(start, end), cover])}) is is_left


def test_of_two_that_cover_each_other_the_wider_is_told() -> None:
    """Where both are as loud; of those as wide, the one that begins first."""
    one, other = rule("kata/a", covers=frozenset({"kata/b"})), rule("kata/b", covers=frozenset({"kata/a"}))
    for places in (((5, 9), (3, 9)), ((5, 9), (5, 12)), ((5, 9), (3, 7))):
        found = [at(*place, of=of) for place, of in zip(places, (one, other), strict=True)]
        assert spans(uncovered(found)) == spans(uncovered(found[::-1])) == [places[1]]


def test_what_is_covered_covers_nothing() -> None:
    """Of three in a row the first covers the second, and the third stays."""
    first = at(0, 9, of=rule("a/a", "error", covers=("a/b",)))
    second, third = at(2, 6, of=rule("a/b", covers=("a/c",))), at(3, 5, of=rule("a/c"))
    assert [each.rule.id for each in uncovered([third, second, first])] == ["a/c", "a/a"]


@pytest.mark.parametrize(
    ("narrow", "is_told"),
    [
        ((0, 4), False),
        ((6, 10), False),
        ((6, 11), True),
        ((0, 10), True),
        ((10, 12), True),
    ],
)
def test_what_a_wider_finding_mends_lies_within_it(narrow: tuple[int, int], is_told: bool) -> None:
    """At either end too; one that reaches out of it, or is as wide, is told as well."""
    start, end = (offset + 20 for offset in narrow)
    wide = at(20, 30, "lain sekali", "salah semua")
    assert ((start, end) in spans(list(widest([at(start, end, "b", "salah"), wide]))[1:])) is is_told


@pytest.mark.parametrize(
    ("wide", "narrow", "is_told"),
    [
        (rule("a/a"), rule("a/b"), False),
        (rule("a/a"), rule("a/b", "warning"), True),
        (rule("a/a", "warning"), rule("a/b"), False),
        (rule("a/a"), rule("a/b", fix="safe"), True),
        (rule("a/a", fix="safe"), rule("a/b", fix="safe"), False),
    ],
)
def test_the_wider_finding_has_to_be_as_loud_and_as_safe(wide: Rule, narrow: Rule, is_told: bool) -> None:
    """A narrower one with a higher level or a safe fix is told beside it."""
    found = list(widest([at(0, 10, "lain", "salah semua", of=wide), at(0, 5, "b", "salah", of=narrow)]))
    assert (len(found) == 2) is is_told


def test_a_word_that_the_wider_offer_keeps_is_told() -> None:
    """It would still be wrong when the wider finding is mended."""
    assert spans(widest([at(0, 10, "Salah juga", "salah dua"), at(0, 5, "b", "Salah")])) == [(0, 10), (0, 5)]


@pytest.mark.parametrize(
    ("firm", "is_told"),
    [
        (at(0, 4, "x", "y"), False),
        (at(2, 8, "x", "y"), False),
        (at(4, 8, "x", "y"), True),
        (at(2, 8), True),
        (at(0, 4), False),
        (at(0, 4, "kata,", "kata"), True),
        (at(0, 4, "kita", "kata"), False),
        (at(0, 4, "", ","), False),
        (at(0, 4, ",", ""), False),
    ],
)
def test_a_modest_rule_gives_way_to_what_says_what_to_write(firm: Finding, is_told: bool) -> None:
    """One that only reports has to be at the same place; one that wants other marks alone says nothing of the words."""
    assert spans(untold([firm], [at(0, 4, "kiat")])) == ([(0, 4)] if is_told else [])
