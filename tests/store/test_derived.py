"""What is made of a table is kept while our code and data do not change."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from humaslint.store import derived as module
from humaslint.store import stamps
from humaslint.store.derived import derived, start


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The cache folder of a user; afterwards nothing is kept any more."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr(re, "compile", re.compile)
    monkeypatch.setattr(sys, "meta_path", list(sys.meta_path))
    yield tmp_path / "humaslint"
    module._kept.clear()


def _made(table: Path, made: list[str]) -> dict[str, tuple[str, ...]]:
    def make() -> dict[str, tuple[str, ...]]:
        made.append(table.name)
        return {line: tuple(line) for line in table.read_text("utf-8").split()}

    return derived("letters", make)


def test_a_second_run_makes_nothing_anew(folder: Path, tmp_path: Path) -> None:
    """But where the file was cut short, or others may write it."""
    table, made = tmp_path / "a.tsv", list[str]()
    table.write_text("air api", encoding="utf-8")
    right = {"air": ("a", "i", "r"), "api": ("a", "p", "i")}
    for _number in range(2):
        run = start()
        assert _made(table, made) == right
        run.save()
    assert made == ["a.tsv"]
    (kept,) = folder.glob("tables-*")
    for damage in (b"", kept.read_bytes()[:200], b"0" * 64 + b"{0"):
        kept.write_bytes(damage)
        run = start()
        assert _made(table, made) == right
    run.save()
    kept.chmod(0o666)
    start()
    assert _made(table, made) == right
    assert made == ["a.tsv"] * 5


def test_what_a_run_makes_is_kept_beside_what_earlier_ones_made(folder: Path) -> None:
    """Each run may need other tables: none is lost, and none is made twice."""
    made: list[str] = []

    def table(name: str) -> list[str]:
        def make() -> list[str]:
            made.append(name)
            return [name]

        return derived(name, make)

    for names in (("one",), ("two",), ("two", "one")):
        run = start()
        assert [table(name) for name in names] == [[name] for name in names]
        run.save()
    assert made == ["one", "two"]
    (kept,) = folder.glob("tables-*")
    written = kept.stat().st_mtime_ns
    start().save()
    assert kept.stat().st_mtime_ns == written, "nothing was made"


def test_another_installation_of_the_same_takes_it_over(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files written anew with the same content are the same code; with another content they are not."""
    table, made, package = tmp_path / "a.tsv", list[str](), tmp_path / "package" / "store"
    table.write_text("air", encoding="utf-8")
    package.mkdir(parents=True)
    monkeypatch.setattr(stamps, "__file__", str(package / "stamps.py"))
    for number, content in enumerate(("one", "one", "two")):
        (package / "code.py").write_text(content, encoding="utf-8")
        os.utime(package / "code.py", (number, number))
        stamps.code_stamp.cache_clear()
        run = start()
        _made(table, made)
        run.save()
    assert (made, len(list(folder.glob("tables-*")))) == (["a.tsv"] * 2, 3)
    stamps.code_stamp.cache_clear()


def test_versions_in_turn_keep_their_own(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two versions of humaslint, run in turn, each make their own once; of many versions the last four stay."""
    table, made = tmp_path / "a.tsv", list[str]()
    table.write_text("air", encoding="utf-8")

    def run_as(code: str) -> None:
        monkeypatch.setattr(module, "code_stamp", lambda: code)
        monkeypatch.setattr(module, "code_content", lambda: code)
        monkeypatch.setattr(module, "is_current", lambda _code: True)
        run = start()
        _made(table, made)
        run.save()

    for code in ("one", "two", "one", "two"):
        run_as(code)
    assert made == ["a.tsv"] * 2
    for code in ("three", "four", "five"):
        run_as(code)
    assert sorted(path.name for path in folder.glob("tables-*")) == [
        "tables-five",
        "tables-four",
        "tables-three",
        "tables-two",
    ]


def test_code_that_changes_under_a_run_is_not_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What an upgrade has overtaken was made by neither version alone."""
    table, package = tmp_path / "a.tsv", tmp_path / "package" / "store"
    table.write_text("air", encoding="utf-8")
    package.mkdir(parents=True)
    monkeypatch.setattr(stamps, "__file__", str(package / "stamps.py"))
    stamps.code_stamp.cache_clear()
    run = start()
    _made(table, [])
    (package / "new.py").write_text("", encoding="utf-8")
    run.save()
    assert not list(folder.glob("tables-*"))
    stamps.code_stamp.cache_clear()
    run = start()
    _made(table, [])
    run.save()
    assert len(list(folder.glob("tables-*"))) == 1
    stamps.code_stamp.cache_clear()


def test_without_a_start_nothing_is_kept(folder: Path, tmp_path: Path) -> None:
    """Who imports humaslint has everything made, and no file written."""
    table, made = tmp_path / "a.tsv", list[str]()
    table.write_text("air", encoding="utf-8")
    assert _made(table, made) == _made(table, made) == {"air": ("a", "i", "r")}
    assert made == ["a.tsv"] * 2
    assert not folder.exists()
