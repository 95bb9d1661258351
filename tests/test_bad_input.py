"""Input that is broken, hostile or huge: a clear message or a clean report, never a traceback, never a hang."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from humaslint import HumaslintError, lint_path
from humaslint.config.register import load_register
from humaslint.config.settings import load_settings
from humaslint.config.word_list import load_word_list
from humaslint.engine.baseline import accept, read_baseline
from humaslint.engine.discover import discover
from humaslint.engine.runner import RunOptions, check_files
from humaslint.indonesian.tables import read_table
from humaslint.model.errors import reason_of
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
        (b"%PDF-1.7\n1 0 obj\n", "Ini berkas PDF"),
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
    assert results == {"naskah.md": None, "diri.md": "berkas tidak dapat dibaca: tautan yang berputar"}


def test_more_than_any_release_has_is_not_read(tmp_path: Path) -> None:
    """Ten megabytes of text are a mistake; a Word file may have pictures in it. A device may be endless."""
    text = write(tmp_path, b"Dinas mengimbau warga.\n" * 500_000, "besar.md")
    word = write(tmp_path, b"PK\x03\x04" + bytes(12_000_000), "besar.docx")
    assert lint_path(text).error == "berkas tidak dapat dibaca: lebih besar daripada 10 MB"
    assert lint_path(word).error == "Berkas ini bukan naskah Word yang utuh. Buka di Word, lalu simpan ulang."
    (tmp_path / "nol.md").symlink_to("/dev/zero")
    (tmp_path / "papan-ketik.md").symlink_to("/dev/tty")
    (tmp_path / "kosong.md").symlink_to(os.devnull)
    for name in ("nol.md", "papan-ketik.md"):
        assert lint_path(tmp_path / name).error == "berkas tidak dapat dibaca: ini perangkat, bukan berkas"
    assert lint_path(tmp_path / "kosong.md").error is None
    assert lint_path("/dev/zero").error == "berkas tidak dapat dibaca: lebih besar daripada 100 MB"


def test_folders_without_end(tmp_path: Path) -> None:
    """A path of any length is told; what lies more than two hundred folders down is told of, not passed over."""
    error = lint_path("/".join(["d"] * 3000)).error
    assert error == "berkas tidak dapat dibaca: nama terlalu panjang"
    deep = tmp_path.joinpath(*["d"] * 1200)
    here = tmp_path
    for _ in range(1200):
        here = here / "d"
        here.mkdir()
    write(tmp_path, b"Bersih.\n")
    write(deep, b"Bersih.\n")
    results = list(check_files(discover([tmp_path]), RunOptions()))
    assert [(len(Path(each.path).relative_to(tmp_path).parts), each.error) for each in results] == [
        (1, None),
        (201, "berkas tidak dapat dibaca: ini folder, bukan berkas"),
    ]
    assert lint_path(deep / "naskah.md").error is None
    (deep / "naskah.md").unlink()
    while here != tmp_path:  # too deep for pytest to remove
        here.rmdir()
        here = here.parent


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


def test_a_table_of_many_thousand_words_is_refused(tmp_path: Path) -> None:
    """Each of its words may become fifty forms, and the rules of a stranger's repository are read unasked."""
    table = tmp_path / "kata.tsv"
    table.write_text("salah\tbaku\n" + "".join(f"kata{number}\tlain\n" for number in range(40_000)))
    with pytest.raises(HumaslintError, match="Tabel lebih besar daripada 500 KB"):
        list(read_table(table, ("salah",)))


def test_a_pipe_of_the_shell_is_read() -> None:
    """`humaslint <(command)` checks what the command writes."""
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as file:
        file.write(b"Dinas menghimbau warga.\n")
    result = lint_path(f"/dev/fd/{reading}")
    os.close(reading)
    assert [each.text for each in result.diagnostics] == ["menghimbau"]


def test_links_that_run_in_circles_are_no_harm_to_settings(tmp_path: Path) -> None:
    """Nor to a baseline, which both ask where the link leads."""
    (tmp_path / "diri.md").symlink_to(tmp_path / "diri.md")
    write(tmp_path, b"exclude: [arsip/]\npaths: {'**': {ignore: [foto]}}\n", ".humaslint.yaml")
    results = list(check_files(discover([tmp_path]), RunOptions()))
    assert [each.error for each in results] == ["berkas tidak dapat dibaca: tautan yang berputar"]
    assert accept(results[0], {}, tmp_path) == (results[0], 0)


@pytest.mark.parametrize("key", ["rules", "words", "names"])
def test_a_name_that_cannot_be_is_told(tmp_path: Path, key: str) -> None:
    """A null character in a name is no name of a file."""
    path = write(tmp_path, f'{key}: ["a\\0.{"yaml" if key == "names" else "txt"}"]\n'.encode(), "setelan.yaml")
    with pytest.raises(HumaslintError, match=r"tidak ada di|nama berkas keliru"):
        load_settings(path)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        for each in folder.iterdir():
            each.chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="needs rights of POSIX")
def test_what_may_not_be_read_is_told(open_folder: Path) -> None:
    """A file and folders without rights are errors; the rest is checked. A folder may be listed and yet not entered.

    Nor need the user's own home, where what is kept lies, be one that may be entered.
    """
    write(open_folder, b"Bersih.\n")
    write(open_folder, b"Rahasia.\n", "rahasia.md").chmod(0)
    for name, rights in (("daftar", 0o444), ("tutup", 0)):
        (open_folder / name).mkdir()
        write(open_folder / name, b"Rahasia.\n", "dalam.md")
        (open_folder / name).chmod(rights)
    home = {**os.environ, "HOME": str(open_folder / "tutup"), "XDG_CACHE_HOME": str(open_folder / "tutup" / "simpanan")}
    for path in (".", "tutup/dalam.md", "rahasia.md"):
        command = [sys.executable, "-m", "humaslint", "--format", "concise", "--quiet", path]
        user = None if os.geteuid() else 65534  # root may read everything
        try:
            done = subprocess.run(command, cwd=open_folder, env=home, capture_output=True, check=False, user=user)
        except PermissionError:
            pytest.skip("nobody but root may run this Python")
        failed = ["rahasia.md", "daftar/dalam.md", "tutup"] if path == "." else [path]
        reason = "tidak dapat diperiksa: berkas tidak dapat dibaca: akses ditolak"
        told = "".join(f"{each}: {reason}\n" for each in failed)
        assert (done.returncode, done.stdout.decode(), done.stderr) == (2, told, b"")


def test_windows_gives_its_reasons_in_our_words() -> None:
    """It has other words than Python for the same number, in the language of the system."""
    error = FileNotFoundError(errno.ENOENT, "The system cannot find the file specified", "hilang.md")
    error.winerror = 2  # type: ignore[attr-defined]
    assert reason_of(error) == "tidak ada berkas atau folder dengan nama itu"
    assert reason_of(FileNotFoundError(errno.ENOENT, "arsip tidak berisi naskah")) == "arsip tidak berisi naskah"
