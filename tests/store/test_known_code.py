"""What was compiled in an earlier run is what would be compiled now."""

from __future__ import annotations

import collections
import dataclasses
import inspect
import os
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from re import _compiler
from typing import Any, get_type_hints

import pytest

from humaslint.store.known_code import KnownCode
from humaslint.store.own_files import checksum

PATTERNS: list[tuple[str | bytes, int]] = [
    (r"(?P<day>\d{1,2})[./-](?P<month>[a-z]+)\1?", re.IGNORECASE),
    (r"\b(?:di|ke)(?=\s)(?<!x)|[^\W\d_]{2,}?", re.MULTILINE | re.DOTALL),
    (r"(?x) a # comment", 0),
    (rb"<(?:[^<>]|\"[^\"]*\")*>", 0),
    ("ⓐ[à-ÿ]", re.IGNORECASE),
]
MODULE = """
from __future__ import annotations
import re
from dataclasses import dataclass
from typing import NamedTuple

made = [re.compile(text, flags) for text, flags in PATTERNS]

class Pair(NamedTuple):
    one: int | None
    other: tuple[str, ...] = ("b",)

@dataclass(frozen=True, slots=True)
class Frozen:
    name: str
    pair: Pair = Pair(None)
"""
TEXT = "Randu, 3-mei3 di pasar <b> a ⒶÀ"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The cache folder of a user; afterwards the standard library is as it was."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    before = _compiler.compile
    yield tmp_path / "humaslint"
    assert _compiler.compile is before
    for module in (typing, collections, dataclasses):
        assert not {"compile", "eval", "exec"} & vars(module).keys()


def _run() -> list[tuple[object, ...]]:
    """Import a module in a run of its own, and use what it has made."""
    known = KnownCode()
    known.start()
    re.purge()
    try:
        names: dict[str, Any] = {"__name__": "builtins", "PATTERNS": PATTERNS}
        exec(compile(MODULE, "a.py", "exec"), names)
        found: list[tuple[object, ...]] = []
        for pattern in names["made"]:
            where = TEXT if isinstance(pattern.pattern, str) else TEXT.encode()
            spans = [each.span() for each in pattern.finditer(where)]
            found.append((pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex), spans))
        pair, frozen = names["Pair"](3), names["Frozen"]("c")
        found.append((pair, repr(frozen), frozen == names["Frozen"]("c"), get_type_hints(names["Pair"])))
        found.append(tuple(inspect.signature(each).__str__() for each in (names["Pair"], names["Frozen"])))
    finally:
        known.stop()
    known.save()
    return found


def test_a_second_run_has_the_same(folder: Path) -> None:
    """Patterns, named tuples and dataclasses are what they would be without; nothing new, nothing written."""
    first = _run()
    (kept,) = folder.glob("code-*")
    written = kept.stat().st_mtime_ns
    assert _run() == first
    assert kept.stat().st_mtime_ns == written
    assert first[-2][:3] == ((3, ("b",)), "Frozen(name='c', pair=Pair(one=None, other=('b',)))", True)
    assert first[0][1:] == (re.IGNORECASE | re.UNICODE, 2, {"day": 1, "month": 2}, [(7, 13)])


@pytest.mark.parametrize("body", [b"", b"\xff", b"[]", b"{" * 50])
def test_a_damaged_file_is_made_anew(folder: Path, body: bytes) -> None:
    """One that is cut short or that somebody else may have written is not read."""
    first = _run()
    (kept,) = folder.glob("code-*")
    sound = kept.read_bytes()
    kept.write_bytes(body)
    assert _run() == first
    assert sorted(kept.read_bytes()[32:]) == sorted(sound[32:])
    kept.write_bytes(checksum(body) + body)
    kept.chmod(0o666)
    assert _run() == first


def test_a_mistake_in_a_pattern_is_told_as_ever(folder: Path) -> None:
    """What cannot be compiled raises what it always raises."""
    known = KnownCode()
    known.start()
    for text in ("(", "a**", "[z-a]"):
        with pytest.raises(re.error):
            re.compile(text)
    known.stop()
    known.save()
    assert not folder.exists()


def test_what_is_compiled_later_is_not_kept(folder: Path) -> None:
    """A pattern that a function makes may hold the words of a draft."""
    known = KnownCode()
    known.start()
    assert re.compile("3174[ -]?0102").search("NIK 31740102")
    assert [re.compile(each).pattern for each in ("0203 0001", "0203-0001")] == ["0203 0001", "0203-0001"]
    known.stop()
    known.save()
    assert not folder.exists()


def test_the_program_says_the_same_the_second_time(tmp_path: Path) -> None:
    """A start with all patterns known checks as the first one did."""
    (tmp_path / "a.md").write_text(
        "Kami himbau warga agar tertib. Korban, NIK 3174010203040001, dirawat oleh BSSN (Badan Siber).\n",
        encoding="utf-8",
    )
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "home")}
    command = [sys.executable, "-m", "humaslint", "--exit-zero", "a.md"]
    runs = [
        subprocess.run(
            command, capture_output=True, env={**environment, "PYTHONHASHSEED": seed}, cwd=tmp_path, check=False
        )
        for seed in "12"
    ]
    assert [(each.returncode, each.stdout, each.stderr) for each in runs] == [(0, runs[0].stdout, b"")] * 2
    (kept,) = (tmp_path / "home" / "humaslint").glob("code-*")
    assert b"3174" in runs[0].stdout
    assert b"3174" not in kept.read_bytes()
    assert b"BSSN" not in kept.read_bytes()
