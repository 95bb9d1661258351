"""Fixes made to whole texts: until nothing is left, never half, never where two rules disagree."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from humaslint import HumaslintError, fix_text, lint_text
from humaslint.engine.fix import ROUNDS, apply_fixes, fix_source
from humaslint.engine.replace_file import replace_file
from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of
from humaslint.model.diagnostic import Diagnostic, Edit, Fix
from humaslint.model.edits import edited, moving
from humaslint.model.source import Source
from humaslint.rules.ruleset import Ruleset, choose

_LONGEST_PATH, _LONGEST_NAME = 4095, 255
"""Bytes, on Linux."""
LIBRARY = library_of(())
RULESET: Ruleset = choose(LIBRARY)
ENDINGS = {"markdown": "md", "text": "txt", "html": "html"}


def swap(rule_id: str, found: str, use: str, text: str) -> list[Diagnostic]:
    """What a rule that wants `use` for each `found` says of a text."""
    rule = RULESET.rule(rule_id)
    assert rule is not None
    places = [place for place in range(len(text)) if text.startswith(found, place)]
    ends = [(place, place + len(found)) for place in places]
    return [Diagnostic(rule, "warning", *each, found, fix=Fix(True, (Edit(*each, use),))) for each in ends]


def test_only_safe_fixes_are_made_unless_all_are_asked_for() -> None:
    """The comma behind a subject is taken out on request alone."""
    text = "Camat Rusli, menyiapkan loket. Dinas menghimbau warga.\n"
    assert fix_text(text) == "Camat Rusli, menyiapkan loket. Dinas mengimbau warga.\n"
    assert fix_text(text, unsafe=True) == "Camat Rusli menyiapkan loket. Dinas mengimbau warga.\n"


def test_a_verb_that_may_begin_a_noun_is_joined_on_request_alone() -> None:
    """*Di rekam ulang* may go either way to a machine; *yang di rekam* and *di rekam oleh* may not."""
    text = "Lagu di rekam ulang. Suara yang di rekam ulang dan di rekam oleh panitia di rekam medis.\n"
    safe = "Lagu di rekam ulang. Suara yang direkam ulang dan direkam oleh panitia di rekam medis.\n"
    assert fix_text(text) == safe
    assert fix_text(text, unsafe=True) == safe.replace("Lagu di rekam", "Lagu direkam")


def test_quotations_names_addresses_and_code_stay() -> None:
    """What is not ours to change is the same after every fix."""
    text = (
        "“Kami menghimbau warga,” kata Camat Rusli dari Apotik Sehat Sentosa.\n\n"
        "Lihat https://contoh.example/analisa-resiko dan `menghimbau` di lapor.ijin@contoh.example.\n"
    )
    assert fix_text(text, unsafe=True) == text


def test_line_ends_and_the_last_line_stay() -> None:
    """A fix changes the words at its place and nothing else."""
    assert fix_text("Dinas menghimbau.\r\n\r\n\r\nWarga  antre.") == "Dinas mengimbau.\r\n\r\n\r\nWarga antre."


@pytest.mark.parametrize("theme", sorted({rule.id.split("/")[0] for rule in LIBRARY.rules}))
def test_nothing_is_left_to_fix(theme: str) -> None:
    """In the cases of every rule, what fixes leave has none: to fix it again would change nothing."""
    again = []
    for rule in LIBRARY.rules:
        for case in cases_of(rule) if rule.id.startswith(f"{theme}/") else ():
            source = Source(f"kasus.{ENDINGS[case.format]}", case.text)
            check = cache(lambda source: lint_text(source.text, source.path))  # the two runs begin with the same
            every, safe = (fix_source(source, check, unsafe=unsafe) for unsafe in (True, False))
            again.extend((rule.id, each.rule.id, every.source.text) for each in every.diagnostics if each.fix)
            left = (each for each in safe.diagnostics if each.fix and each.fix.safe)
            again.extend((rule.id, each.rule.id, safe.source.text) for each in left)
    assert again == []


def test_rounds_go_on_until_nothing_is_left() -> None:
    """A fix that makes room for another is followed by it; each is counted."""

    def check(source: Source) -> tuple[Diagnostic, ...]:
        return tuple(swap("kata/ulang", "aa", "a", source.text)[:1])

    fixed = fix_source(Source("x.md", "aaaa"), check)
    assert (fixed.source.text, dict(fixed.applied), fixed.diagnostics) == ("a", {"kata/ulang": 3}, ())


def test_what_does_not_count_stays_wherever_fixes_move_it() -> None:
    """It is neither mended in a later round nor told of; what a round brings to light is."""

    def check(source: Source) -> tuple[Diagnostic, ...]:
        return (*swap("kata/ulang", "aa", "a", source.text), *swap("kata/luluh", "bc", "y", source.text))

    fixed = fix_source(
        Source("x.md", "aaaa bc aa bc"), check, keep=lambda _, found: tuple(each for each in found if each.start != 5)
    )
    assert (fixed.source.text, dict(fixed.applied)) == ("a bc a y", {"kata/ulang": 4, "kata/luluh": 1})
    assert fixed.diagnostics == ()


@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3), st.text("ab", max_size=2)), max_size=8))
def test_a_place_outside_the_edits_moves_with_its_text(given_edits: list[tuple[int, int, str]]) -> None:
    """What stood behind it stands behind it still."""
    edits, end = [], 0
    for gap, size, new in given_edits:
        edits.append(Edit(end + gap, end + gap + size, new))
        end += gap + size
    text = "".join(chr(0x100 + each) for each in range(end + 3))
    moved, mended = moving(reversed(edits)), edited(text, edits)
    for offset, char in enumerate(text):
        if not any(edit.start <= offset < edit.end for edit in edits):
            assert mended[moved(offset)] == char


def test_of_overlapping_fixes_the_first_is_made() -> None:
    """The others get their turn in the next round, if they still apply."""

    def check(source: Source) -> tuple[Diagnostic, ...]:
        return (*swap("kata/ulang", "ab", "x", source.text), *swap("kata/luluh", "bc", "y", source.text))

    fixed = fix_source(Source("x.md", "abc bc"), check)
    assert (fixed.source.text, dict(fixed.applied)) == ("xc y", {"kata/ulang": 1, "kata/luluh": 1})


ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789"
EDITS = st.builds(
    lambda start, size, text: Edit(start, start + size, text),
    st.integers(0, 20),
    st.integers(0, 4),
    st.sampled_from(["", "x", "yy"]),
)


FIXES = st.builds(
    lambda first, gap, second: Fix(True, (first, second._replace(start=first.end + gap, end=first.end + gap + 2))),
    EDITS,
    st.integers(1, 5),
    EDITS,
) | EDITS.map(lambda edit: Fix(True, (edit,)))


@given(st.lists(FIXES, max_size=12))
def test_fixes_are_made_unless_they_overlap_one_made_before(fixes: list[Fix]) -> None:
    """Each is held against all that were made, in the order of the text, whatever their shapes."""
    taken: list[Edit] = []
    for fix in sorted(fixes, key=lambda fix: fix.edits):
        pairs = [(edit, other) for edit in fix.edits for other in taken]
        if not any((a.start < b.end and b.start < a.end) or a[:2] == b[:2] for a, b in pairs):
            taken.extend(fix.edits)
    text = ALPHABET
    for edit in sorted(taken, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    assert apply_fixes(ALPHABET, fixes) == text


def test_rules_that_fight_are_named() -> None:
    """What one rule mends and another undoes is an error once a text comes again; others have no part in it."""
    rounds = []

    def check(source: Source) -> tuple[Diagnostic, ...]:
        rounds.append(text := source.text)
        fixes = (("kata/ulang", "a", "b"), ("kata/luluh", "b", "a"), ("kata/mubazir", "xx", "x"))
        return tuple(each for fix in fixes for each in swap(*fix, text)[:1])

    with pytest.raises(HumaslintError, match=r"saling membatalkan: kata/luluh, kata/ulang\. Berkas"):
        fix_source(Source("x.md", "a xx"), check)
    assert rounds == ["a xx", "b x", "a x"]


def test_growth_without_end_is_stopped() -> None:
    """A fix that always leaves more to fix is given up after a bounded number of rounds."""
    rounds = []

    def check(source: Source) -> tuple[Diagnostic, ...]:
        rounds.append(source.text)
        return tuple(swap("kata/ulang", "a", "aa", source.text)[:1])

    with pytest.raises(HumaslintError, match="kata/ulang"):
        fix_source(Source("x.md", "a"), check)
    assert len(rounds) == ROUNDS


def test_a_file_is_replaced_with_its_mode_and_through_links(tmp_path: Path) -> None:
    """The link stays a link, the mode stays, and no other file is left behind."""
    file, link = tmp_path / "naskah.md", tmp_path / "tautan.md"
    file.write_bytes(b"lama")
    file.chmod(0o640)
    link.symlink_to(file)
    replace_file(link, b"lama", b"baru")
    assert file.read_bytes() == b"baru"
    assert file.stat().st_mode & 0o777 == 0o640
    assert link.is_symlink()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["naskah.md", "tautan.md"]


def test_a_file_is_replaced_where_it_has_no_owner_to_keep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows knows no `os.chown`."""
    file = tmp_path / "naskah.md"
    file.write_bytes(b"lama\r\n")
    monkeypatch.setattr("humaslint.engine.replace_file.sys.platform", "win32")
    monkeypatch.delattr(os, "chown")
    replace_file(file, b"lama\r\n", b"baru\r\n")
    assert file.read_bytes() == b"baru\r\n"


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    """Somebody else's words are not overwritten."""
    file = tmp_path / "naskah.md"
    file.write_bytes(b"punya orang")
    with pytest.raises(HumaslintError, match="Berkas berubah"):
        replace_file(file, b"lama", b"baru")
    assert file.read_bytes() == b"punya orang"


def test_a_folder_that_takes_no_file_leaves_the_old_one(tmp_path: Path) -> None:
    """Where the new text cannot be put beside the old one, the error says so and the old one stays."""
    folder = tmp_path
    while (room := _LONGEST_PATH - len(os.fsencode(folder))) > 2 * _LONGEST_NAME:
        folder = folder / ("f" * 200)
    folder = folder / ("f" * (room // 2)) / ("f" * (room - room // 2 - len("///n.md")))
    folder.mkdir(parents=True)
    file = folder / "n.md"  # beside which no longer name has room
    file.write_bytes(b"lama")
    with pytest.raises(HumaslintError, match="tidak dapat ditulis"):
        replace_file(file, b"lama", b"baru")
    assert file.read_bytes() == b"lama"
    assert os.listdir(folder) == [file.name]  # noqa: PTH208
