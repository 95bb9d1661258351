"""A run over many files says the same bytes, however it is done."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import pytest
from word_files import word_file

from humaslint.engine.batch import check_all
from humaslint.engine.cache import ResultCache, clear
from humaslint.engine.runner import RunOptions, check_file
from humaslint.model.diagnostic import FileResult

TEXT = """---
title: Bupati Randu Resmikan Pasar
date: 2024-05-{day:02d}
---

**Randu, {day} Mei 2024** – Kami himbau warga agar supaya tertib di pasar  baru itu. Acara nomor {number} di gelar
oleh Dinas Perdagangan (Disdag).

“Pasar ini resiko nya kecil,” kata Kepala Dinas Budi Santoso.
"""


@pytest.fixture
def drafts(tmp_path: Path) -> list[Path]:
    """Sixty releases with findings, one that is no text, one that is not there, one in another format."""
    paths = []
    for number in range(60):
        paths.append(tmp_path / f"{number:02}.md")
        paths[-1].write_text(TEXT.format(day=number % 28 + 1, number=number), encoding="utf-8")
    (tmp_path / "biner.md").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "polos.txt").write_text("Bupati menghimbau warga.\n", encoding="utf-8")
    return [*paths, tmp_path / "biner.md", tmp_path / "tidak-ada.md", tmp_path / "polos.txt"]


def _checked(paths: Sequence[Path], jobs: int, folder: Path | None = None) -> list[FileResult]:
    return list(check_all(paths, RunOptions(), jobs, ResultCache(folder) if folder else None))


def test_same_results_by_any_number_of_processes(drafts: list[Path], tmp_path: Path) -> None:
    """One process or three, nothing known or all of it, in any order: the results are those of each file alone."""
    alone = [check_file(path, RunOptions()) for path in drafts]
    cache = tmp_path / "cache"
    assert sum(len(each.diagnostics) for each in alone) > 200
    assert _checked(drafts, 1) == alone
    assert _checked(drafts, 3) == alone
    assert _checked(drafts, 3, cache) == alone
    assert _checked(drafts, 1, cache) == alone
    assert _checked(drafts[::-1], 3, cache) == alone[::-1]


def test_a_draft_that_takes_too_long_stops_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts are checked a few at a time; a rule is left out for one alone, and settings are those of a folder."""
    monkeypatch.setattr("humaslint.rules.patterns.TIMEOUT", 0.05)
    (tmp_path / "aturan" / "gaya").mkdir(parents=True)
    words = ", ".join(f"{key}: {{id: x, en: x}}" for key in ("title", "message", "why"))
    rule = f"{{id: gaya/x, kind: existence, level: error, patterns: ['(a|aa)+$'], {words}, cases: []}}"
    (tmp_path / "aturan" / "gaya" / "x.yaml").write_text(rule, encoding="utf-8")
    (tmp_path / ".humaslint.yaml").write_text("rules: [aturan]\nselect: [gaya]\n", encoding="utf-8")
    (tmp_path / "lain").mkdir()
    (tmp_path / "lain" / ".humaslint.yaml").write_text("select: [kata/tidak-baku]\n", encoding="utf-8")
    texts = {
        "1.md": "baa",
        "2.md": "a" * 60 + "b",
        "3.md": "ba\n\nba",
        "lain/4.md": "Kami himbau warga.",
        "5.md": "baa",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    results = _checked([tmp_path / name for name in texts], 1)
    assert [[each.rule.id for each in result.diagnostics] for result in results] == [
        ["gaya/x"], [], ["gaya/x", "gaya/x"], ["kata/tidak-baku"], ["gaya/x"],
    ]  # fmt: skip
    assert ["melewati" in "".join(result.left_out) for result in results] == [False, True, False, False, False]


def test_what_has_changed_is_checked_again(drafts: list[Path], tmp_path: Path) -> None:
    """A change of the text, of the settings or of the rules chosen is seen; the rest is taken from the cache."""
    cache = tmp_path / "cache"
    first = _checked(drafts, 1, cache)
    drafts[3].write_text("Bupati menghimbau warga.\n", encoding="utf-8")
    second = _checked(drafts, 1, cache)
    assert [number for number, (old, new) in enumerate(zip(first, second, strict=True)) if old != new] == [3]
    chosen = RunOptions(select=("kata/tidak-baku",))
    assert list(check_all(drafts, chosen, 1, ResultCache(cache))) == [check_file(path, chosen) for path in drafts]


def test_a_cache_of_nonsense_is_made_anew(drafts: list[Path], tmp_path: Path) -> None:
    """Whatever stands in the file, sound lines with wrong content included, the results are right."""
    cache = tmp_path / "cache"
    alone = _checked(drafts[:8], 1)
    _checked(drafts[:8], 1, cache)
    sound = (cache / "results").read_text(encoding="ascii")
    lines = sound.splitlines()
    damaged = [
        sound[: len(sound) // 2],
        sound.replace("warning", "WARNING"),
        "\n".join(line[:33] + other[33:] for line, other in zip(lines, lines[1:] + lines[:1], strict=True)),
        "\n".join(line[:42] + "[[1, 2, 3]]" for line in lines),
        "".join(f"{line[:32]} {crc32((line[:32] + '[' * 99999).encode()):08x} {'[' * 99999}\n" for line in lines),
        "\0" * 5000,
        "",
    ]
    for text in damaged:
        (cache / "results").write_text(text, encoding="ascii")
        assert _checked(drafts[:8], 1, cache) == alone
    (cache / "results").write_bytes(os.urandom(5000))
    assert _checked(drafts[:8], 1, cache) == alone
    assert (cache / "results").read_text(encoding="ascii") == sound


def test_the_same_bytes_under_any_hash_seed(drafts: list[Path], tmp_path: Path) -> None:
    """What Python does differently from start to start does not show in a report."""
    command = [sys.executable, "-m", "humaslint", "--exit-zero", "--format", "json", *map(str, drafts)]
    seen = set()
    for seed, options in (("0", ["--jobs", "1", "--no-cache"]), ("1", ["--jobs", "2"]), ("2", [])):
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run([*command, *options], capture_output=True, env=environment, cwd=tmp_path, check=False)
        seen.add((done.returncode, done.stdout))
    assert len(seen) == 1
    assert clear(tmp_path / ".humaslint_cache")


HELD = """
import gc, sys
from pathlib import Path
from humaslint.engine.batch import check_all
from humaslint.engine.runner import RunOptions

paths = [Path(name) for name in sys.argv[1:]]
list(check_all(paths, RunOptions()))
gc.collect()
frozen = gc.get_freeze_count()
gc.disable()
results = list(check_all(paths, RunOptions()))
print(sum(len(each.diagnostics) for each in results), gc.collect(), gc.get_freeze_count() - frozen)
"""


def test_nothing_is_held_on_to(tmp_path: Path) -> None:
    """Checked again and again in one process, drafts leave nothing that only the collector frees.

    The process is one of its own: what other tests have left in this one would be collected with it.
    """
    word = word_file("Dinas menghimbau warga .")
    paths = []
    for name, data in (("a.md", b"Dinas **menghimbau** warga."), ("a.html", b"<p>Dinas menghimbau"), ("a.docx", word)):
        paths.append(tmp_path / name)
        paths[-1].write_bytes(data)
    told = subprocess.run([sys.executable, "-c", HELD, *map(str, paths)], capture_output=True, text=True, check=True)
    assert told.stdout == "4 0 0\n"
