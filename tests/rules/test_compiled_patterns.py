"""Patterns are compiled when first tried, and kept for later processes."""

from __future__ import annotations

import marshal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from humaslint.rules import compiled_patterns as module
from humaslint.rules.compiled_patterns import PatternFile, compiled, keep_patterns, pack
from humaslint.rules.fingerprint import makers
from humaslint.store import stamps
from humaslint.store.own_files import CONTENT, read_own
from humaslint.store.user_cache import user_secret

MARKED = ("demi", False)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Where patterns are kept; afterwards none is."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    user_secret.cache_clear()
    keep_patterns(tmp_path)
    yield tmp_path
    module._kept.clear()
    user_secret.cache_clear()


def run(folder: Path, code: str) -> str:
    """Return what a process prints that keeps patterns in a folder."""
    begin = (
        "import sys; from pathlib import Path; from humaslint.rules.compiled_patterns import compiled, keep_patterns\n"
        f"keep_patterns(Path({str(folder)!r}))\n"
    )
    done = subprocess.run([sys.executable, "-c", begin + code], capture_output=True, text=True, check=True)
    return done.stdout


def kept(folder: Path) -> dict[str, object]:
    """Return what `regex` is given of the patterns that are kept there."""
    pieces = read_own(folder / f"patterns-{makers()}")
    assert pieces is not None
    return {str(key[0]): marshal.loads(body) for key, body in pieces.sound().items() if key != CONTENT}


def parts(pattern: str, is_case_sensitive: bool) -> object:
    """Return what `regex` is given of a pattern that is compiled here."""
    return marshal.loads(pack(pattern, is_case_sensitive))


def test_a_kept_pattern_needs_no_parser(folder: Path) -> None:
    """What is kept of a pattern is enough to search with; the rest of `regex` works all the same when it comes."""
    code = (
        "found = compiled('(?P<a>x+)é', False).search('wXxÉ'); print(found['a'], 'regex' in sys.modules);"
        "import regex; print(regex.sub('(a)', r'\\1\\1', 'ab'), compiled('b', True).search('ab').start())"
    )
    assert [run(folder, code) for _number in range(2)] == ["Xx True\naab 1\n", "Xx False\naab 1\n"]
    assert kept(folder) == {each: parts(each, case) for each, case in (("(?P<a>x+)é", False), ("b", True))}


def test_each_process_adds_its_own(folder: Path) -> None:
    """Those that ran meanwhile, and those that were started by another one."""
    code = (
        "from concurrent.futures import ProcessPoolExecutor\n"
        "import multiprocessing, os, subprocess\n"
        "def work(pattern): return compiled(pattern, True).pattern\n"
        "compiled('satu', True)\n"
        "with ProcessPoolExecutor(1, multiprocessing.get_context('fork')) as pool: pool.submit(work, 'dua').result()\n"
        "with ProcessPoolExecutor(1, multiprocessing.get_context('fork')) as pool: pool.submit(work, 'tiga').result()\n"
        "compiled('empat', True)\n"
    )
    run(folder, code)
    assert sorted(kept(folder)) == ["dua", "empat", "satu", "tiga"]


def test_a_run_that_compiles_nothing_writes_nothing(folder: Path) -> None:
    """Nor does one whose patterns are all known."""
    run(folder, "print()")
    assert not list(folder.glob("patterns-*"))
    run(folder, "compiled('demi', False)")
    (path,) = folder.glob("patterns-*")
    path.touch()
    before = path.stat()
    run(folder, "compiled('demi', False)")
    assert path.stat().st_mtime_ns == before.st_mtime_ns


def test_a_damaged_file_gives_way(folder: Path) -> None:
    """What was cut short is compiled anew."""
    run(folder, "compiled('demi', False)")
    path = folder / f"patterns-{makers()}"
    path.write_bytes(path.read_bytes()[:-1])
    assert run(folder, "print(compiled('demi', False).search('Demi').start())") == "0\n"
    assert kept(folder) == {"demi": parts(*MARKED)}


def test_what_another_installation_kept_is_taken_over(folder: Path) -> None:
    """One of the same version, of which only the times of files differ."""
    run(folder, "compiled('demi', False)")
    file = PatternFile(folder / "patterns-other")
    assert marshal.loads(file.get(*MARKED) or b"") == parts(*MARKED)


def test_patterns_compiled_by_code_that_is_gone_are_not_kept(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An upgrade may come while a process runs."""
    file = PatternFile(folder / "patterns-mine")
    file.add(*MARKED)
    package = tmp_path / "package" / "store"
    package.mkdir(parents=True)
    monkeypatch.setattr(stamps, "__file__", str(package / "stamps.py"))
    file.save()
    assert not (folder / "patterns-mine").exists()
    monkeypatch.undo()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home"))
    file.save()
    assert (folder / "patterns-mine").exists()


def test_a_file_that_grew_too_large_is_begun_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever writes rules all day does not fill the disk."""
    run(folder, "compiled('lama', False)")
    monkeypatch.setattr(module, "_LARGEST", 10)
    compiled.cache_clear()
    compiled(*MARKED)
    module._kept[0].save()
    assert list(kept(folder)) == ["demi"]
