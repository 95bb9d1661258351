"""Reports of files that have not changed: the same bytes, and nothing that somebody else has put there."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from humaslint.engine.cache import REPORTS, ResultCache
from humaslint.model.run_options import RunOptions
from humaslint.report import ReportOptions, pieces_of, written
from humaslint.report.kept import kept_pieces
from humaslint.report.summary import Tally

TEXT = "# Bupati Randu Resmikan Pasar\n\nKami himbau warga agar supaya tertib. Acara nomor {number} di gelar besok.\n"
PLAIN = ReportOptions(version="1")


@pytest.fixture
def drafts(tmp_path: Path) -> list[Path]:
    """Eight releases with findings, one without, one that is no text and one with an identity number."""
    paths = [tmp_path / f"{number}.md" for number in range(8)]
    for number, path in enumerate(paths):
        path.write_text(TEXT.format(number=number), encoding="utf-8")
    others = {"bersih.md": b"# Pasar\n", "biner.md": bytes(range(256)) * 20, "nik.md": b"NIK 3174010203040001.\n"}
    for name, data in others.items():
        (tmp_path / name).write_bytes(data)
    return [*paths, *(tmp_path / name for name in others)]


def _written(paths: list[Path], folder: Path, form: str, secret: bytes, look: ReportOptions = PLAIN) -> tuple[str, str]:
    results, reports, tally = ResultCache(folder), ResultCache(folder, REPORTS, secret), Tally()
    pieces = kept_pieces(form, paths, RunOptions(), look, 1, results, reports, tally)
    return "".join(written(form, pieces, tally, look)), str(tally.summary())


def _plain(paths: list[Path], form: str, look: ReportOptions = PLAIN) -> tuple[str, str]:
    from humaslint.engine.runner import check_files

    tally = Tally()
    text = "".join(pieces_of(form, tally.passing(check_files(paths, RunOptions())), look))
    return text, str(tally.summary())


@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_the_same_report_again(drafts: list[Path], tmp_path: Path, form: str) -> None:
    """First run, second run, a changed file, files in another order: the report is that of a run that keeps nothing."""
    cache = tmp_path / "cache"
    assert _written(drafts, cache, form, b"s") == _written(drafts, cache, form, b"s") == _plain(drafts, form)
    drafts[3].write_text("Bupati menghimbau warga.\n", encoding="utf-8")
    assert _written(drafts, cache, form, b"s") == _plain(drafts, form)
    assert _written(drafts[::-1], cache, form, b"s") == _plain(drafts[::-1], form)
    assert _written(drafts[-2:-1], cache, form, b"s") == _plain(drafts[-2:-1], form)
    assert _written([], cache, form, b"s") == _plain([], form)


def test_each_look_is_kept_apart(drafts: list[Path], tmp_path: Path) -> None:
    """Another width, language or name is another report."""
    looks = [ReportOptions(version="1", width=40, color=True), ReportOptions(version="1", language="en"), PLAIN]
    for _ in range(2):
        for look in looks:
            assert _written(drafts, tmp_path / "cache", "text", b"s", look) == _plain(drafts, "text", look)
    moved = drafts[0].rename(tmp_path / "lain.md")
    assert _written([moved], tmp_path / "cache", "text", b"s") == _plain([moved], "text")


def test_nothing_private_is_kept(drafts: list[Path], tmp_path: Path) -> None:
    """What a report masks is not in the cache, masked or not."""
    assert "3174" in _written(drafts, tmp_path / "cache", "text", b"s")[0]
    kept = (tmp_path / "cache" / REPORTS).read_bytes()
    assert (b"3174*" in kept, b"3174010203040001" in kept) == (False, False)  # a digest may have four of its digits


def test_what_others_have_put_there_is_not_printed(drafts: list[Path], tmp_path: Path) -> None:
    """A piece that another user kept, that was changed, or that belongs to another file, is made anew."""
    cache = tmp_path / "cache"
    right = _written(drafts, cache, "concise", b"s")
    kept = (cache / REPORTS).read_text(encoding="ascii")
    lines = kept.splitlines()
    forged = [
        kept.replace("himbau", "hina"),
        kept.replace("\\n", "\\u001b[2J\\n"),
        kept[: len(kept) // 2],
        "\n".join(line[:33] + other[33:] for line, other in zip(lines, lines[1:] + lines[:1], strict=True)),
    ]
    _written(drafts, cache, "concise", b"another")
    forged.append((cache / REPORTS).read_text(encoding="ascii").replace("himbau", "hina"))
    for text in forged:
        (cache / REPORTS).write_text(text, encoding="ascii")
        assert _written(drafts, cache, "concise", b"s") == right
    (cache / REPORTS).write_bytes(os.urandom(5000))
    assert _written(drafts, cache, "concise", b"s") == right


def test_a_mistake_is_told_whatever_is_kept(drafts: list[Path], tmp_path: Path) -> None:
    """A run that finds all kept says what a run that checks says, exit code and mistakes included."""

    def run(*options: str) -> tuple[int, str, str]:
        command = [sys.executable, "-m", "humaslint", *options, *(path.name for path in drafts)]
        environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "home"), "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(command, capture_output=True, env=environment, cwd=tmp_path, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    assert run() == run() == run("--no-cache")
    assert (tmp_path / ".humaslint_cache" / REPORTS).exists()
    (tmp_path / "home" / "humaslint" / "secret").unlink()
    assert run() == run("--no-cache")
    drafts.remove(tmp_path / "biner.md")
    assert run("--fail-on", "error")[0] == 0
    assert run("--fail-on", "suggestion")[0] == 1
    for options in (["--ignore", "kata/tiada"], ["--config", "tiada.yaml"]):
        assert run(*options) == run(*options) == run(*options, "--no-cache")
        assert run(*options)[0] == 2
    (tmp_path / ".humaslint.yaml").write_text("ignore: [kata/tiada]\n", encoding="utf-8")
    assert run() == run() == run("--no-cache")
    assert run()[0] == 2
