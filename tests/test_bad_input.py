"""Input that is broken, hostile or huge: a clear message or a clean report, never a traceback, never a hang."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from humaslint import HumaslintError, lint_path
from humaslint.config.register import load_register
from humaslint.config.settings import load_settings
from humaslint.config.word_list import load_word_list
from humaslint.engine.baseline import read_baseline
from humaslint.engine.discover import discover
from humaslint.engine.runner import RunOptions, check_files
from humaslint.indonesian.tables import read_table
from humaslint.rules.loader import read_rule_node


def write(folder: Path, data: bytes, name: str = "naskah.md") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x00\x01\x02\x03" * 50, "Berkas ini bukan teks"),
        (bytes(range(256)) * 4, "Berkas ini bukan teks"),
    ],
)
def test_what_cannot_be_read_is_told(tmp_path: Path, data: bytes, words: str) -> None:
    """A binary file is an error with its reason."""
    error = lint_path(write(tmp_path, data)).error
    assert error is not None
    assert words in error


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("Dinas menghimbau warga.".encode("utf-8-sig"), "utf-8"),
        ("Dinas menghimbau warga.".encode("utf-16"), "utf-16-le"),
        ("“Halo”, kata Budi. Dinas menghimbau warga.".encode("cp1252"), "windows-1252"),
        (b"<meta charset=iso-8859-1><p>Dinas menghimbau warga \xe9.</p>", "windows-1252"),
    ],
)
def test_other_encodings_are_read(tmp_path: Path, data: bytes, encoding: str) -> None:
    """A byte order mark, UTF-16, Windows-1252 and a declared encoding give the same finding."""
    name = "a.html" if data.startswith(b"<") else "a.md"
    result = lint_path(write(tmp_path, data, name))
    assert result.error is None
    assert "menghimbau" in [each.text for each in result.diagnostics]
    assert result.source is not None
    assert result.source.encoding == encoding
    assert result.source.bom + result.source.text.encode(result.source.encoding) == data


def test_an_empty_file_is_clean(tmp_path: Path) -> None:
    """Nothing is no mistake."""
    result = lint_path(write(tmp_path, b""))
    assert (result.error, result.diagnostics) == (None, ())


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("satu-baris.md", lambda: b"Dinas mengimbau warga agar hadir di balai desa. " * 20_000),
        ("satu-baris.txt", lambda: b"Dinas mengimbau warga agar hadir di balai desa. " * 20_000),
        ("kosong.md", lambda: b"\n" * 1_000_000),
        ("kosong.txt", lambda: b"\n" * 1_000_000),
        ("foto.md", lambda: b"![Warga berkumpul](a.jpg)\n\n" * 10_000),
        ("dalam.md", lambda: b">" * 20_000 + b" a"),
        ("dalam.html", lambda: b"<div><blockquote>" * 10_000 + b"a"),
        ("tanda.txt", lambda: "“".encode() * 20_000),
        ("kurung.md", lambda: b"(" * 20_000),
        ("bintang.md", lambda: b"*a" * 20_000),
        ("kata.txt", lambda: b"a" * 500_000),
    ],
)
def test_size_and_depth_are_survived(tmp_path: Path, name: str, make: Callable[[], bytes]) -> None:
    """A megabyte in one line, a million blank lines, ten thousand pictures: done in bounded time."""
    start = time.process_time()
    result = lint_path(write(tmp_path, make(), name))
    assert result.error is None
    assert time.process_time() - start < 60


def test_links_that_run_in_circles_are_not_followed(tmp_path: Path) -> None:
    """A folder that links to itself is walked once; a link that points to itself is an error of its own."""
    write(tmp_path, b"Bersih.\n")
    (tmp_path / "lingkar").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "diri.md").symlink_to(tmp_path / "diri.md")
    results = {Path(each.path).name: each.error for each in check_files(discover([tmp_path]), RunOptions())}
    assert results["naskah.md"] is None
    assert set(results) == {"naskah.md", "diri.md"}
    assert results["diri.md"]


def test_more_than_any_release_has_is_not_read(tmp_path: Path) -> None:
    """Ten megabytes of text are a mistake; a Word file may have pictures in it. A device has no end at all."""
    text = write(tmp_path, b"Dinas mengimbau warga.\n" * 500_000, "besar.md")
    word = write(tmp_path, b"PK\x03\x04" + bytes(12_000_000), "besar.docx")
    assert lint_path(text).error == "berkas tidak dapat dibaca: lebih besar daripada 10 MB"
    assert lint_path(word).error == "Berkas ini bukan naskah Word yang utuh. Buka di Word, lalu simpan ulang."
    (tmp_path / "nol.md").symlink_to("/dev/zero")
    assert lint_path(tmp_path / "nol.md").error == "berkas tidak dapat dibaca: lebih besar daripada 100 MB"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    """Nobody may ever write to a pipe that lies among the drafts, the settings or the rules."""
    write(tmp_path, b"Bersih.\n")
    pipe = tmp_path / "pipa.md"
    os.mkfifo(pipe)
    results = {Path(each.path).name: each.error for each in check_files(discover([tmp_path]), RunOptions())}
    assert results == {"naskah.md": None, "pipa.md": "berkas tidak dapat dibaca: ini pipa, bukan berkas"}
    for read in (load_settings, load_register, load_word_list, read_baseline, read_rule_node):
        with pytest.raises(HumaslintError, match="ini pipa, bukan berkas"):
            read(pipe)
    with pytest.raises(HumaslintError, match="ini bukan berkas"):
        list(read_table(pipe, ("salah",)))


def test_a_pipe_of_the_shell_is_read() -> None:
    """`humaslint <(command)` checks what the command writes."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as file:
        file.write(b"Dinas menghimbau warga.\n")
    result = lint_path(f"/dev/fd/{reading}")
    os.close(reading)
    assert [each.text for each in result.diagnostics] == ["menghimbau"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_told(tmp_path: Path) -> None:
    """A file and a folder without read permission are errors; the rest is checked."""
    write(tmp_path, b"Bersih.\n")
    write(tmp_path, b"Rahasia.\n", "rahasia.md").chmod(0)
    (tmp_path / "tutup").mkdir(mode=0)
    results = {Path(each.path).name: each.error for each in check_files(discover([tmp_path]), RunOptions())}
    assert results["naskah.md"] is None
    assert results["rahasia.md"] == "berkas tidak dapat dibaca: tidak ada hak baca"
    assert results["tutup"]
