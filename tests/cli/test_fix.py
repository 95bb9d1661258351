"""`--fix`, `--diff` and `--fix-only` as their users run them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

FAULTY = "Dinas menghimbau warga. Camat Rusli, menyiapkan loket.\n"
FIXED = "Dinas mengimbau warga. Camat Rusli, menyiapkan loket.\n"


def run(*args: str, cwd: Path, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "80", **variables}
    command = [sys.executable, "-m", "humaslint", *args]
    return subprocess.run(command, cwd=cwd, input=stdin, capture_output=True, env=environment, check=False)


def test_fix_writes_and_reports_what_remains(tmp_path: Path) -> None:
    """The safe fix is in the file, the rest is reported at its new place, the exit code is that of the rest."""
    file = tmp_path / "naskah.md"
    file.write_text(FAULTY, encoding="utf-8")
    done = run("--fix", "--format", "concise", "-q", "naskah.md", cwd=tmp_path)
    assert file.read_text(encoding="utf-8") == FIXED
    assert done.stdout.decode().startswith("naskah.md:1:24: peringatan tanda-baca/koma-subjek ")
    assert done.returncode == 1
    assert run("--fix", "-q", "naskah.md", cwd=tmp_path).stderr == b""


def test_a_clean_file_is_not_touched(tmp_path: Path) -> None:
    """Without a fix to make, not even its time changes."""
    file = tmp_path / "naskah.md"
    file.write_bytes(b"Warga antre.\r\n")
    os.utime(file, (1, 1))
    done = run("--fix", "naskah.md", cwd=tmp_path)
    assert (done.returncode, file.stat().st_mtime, file.read_bytes()) == (0, 1, b"Warga antre.\r\n")


def test_mark_encoding_and_line_ends_are_kept(tmp_path: Path) -> None:
    """A byte order mark, UTF-16, Windows-1252 and CRLF are the same after a fix."""
    texts = {
        "bom.md": ("Dinas menghimbau.\r\n", "utf-8-sig"),
        "enambelas.txt": ("Dinas menghimbau.\r\n", "utf-16"),
        "jendela.txt": ("“Ya,” kata Budi. Dinas menghimbau.\n", "cp1252"),
    }
    for name, (text, encoding) in texts.items():
        (tmp_path / name).write_bytes(text.encode(encoding))
    assert run("--fix-only", ".", cwd=tmp_path).returncode == 0
    for name, (text, encoding) in texts.items():
        assert (tmp_path / name).read_bytes() == text.replace("menghimbau", "mengimbau").encode(encoding)


def test_diff_shows_and_writes_nothing(tmp_path: Path) -> None:
    """The diff is on standard output, the exit code 1, the file as it was."""
    file = tmp_path / "naskah.md"
    file.write_text(FAULTY.rstrip("\n"), encoding="utf-8")
    done = run("--diff", "naskah.md", cwd=tmp_path)
    end = "\n\\ No newline at end of file\n"
    expected = f"--- naskah.md\n+++ naskah.md\n@@ -1 +1 @@\n-{FAULTY.rstrip()}{end}+{FIXED.rstrip()}{end}"
    assert (done.stdout.decode(), done.returncode) == (expected, 1)
    assert done.stderr.decode() == "1 perbaikan dapat dibuat di 1 berkas.\n"
    assert file.read_text(encoding="utf-8") == FAULTY.rstrip("\n")
    assert run("--diff", "naskah.md", "--ignore", "kata", cwd=tmp_path).returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="needs names that Windows does not have")
@pytest.mark.parametrize("name", ["baris\nbaru.md", 'a"\\\x1b[31m.md', "\t é.md", "bita\udcff.md", "a b.md"])
def test_a_diff_can_be_applied_whatever_the_name(tmp_path: Path, name: str) -> None:
    """A name with a line feed would begin a line of its own: it is written as git writes it."""
    (tmp_path / name).write_text(FAULTY, encoding="utf-8")
    done = run("--diff", name, cwd=tmp_path)
    assert subprocess.run(["git", "apply", "-p0", "-"], cwd=tmp_path, input=done.stdout, check=False).returncode == 0
    assert (tmp_path / name).read_text(encoding="utf-8") == FIXED
    assert [os.fsencode(path.name) for path in tmp_path.iterdir()] == [os.fsencode(name)]


@pytest.mark.parametrize("end", ["\r", "\r\n", "\r\r\n\n", "\u2028", "\x0c\n"])
def test_a_diff_can_be_applied_whatever_ends_the_lines(tmp_path: Path, end: str) -> None:
    """To git a line ends with a line feed and with nothing else; a byte order mark is part of the first."""
    for last, mark in (("", ""), (end, ""), (end, "\ufeff")):
        texts = [f"{mark}Warga antre.{end}{text.rstrip()}{last}".encode() for text in (FAULTY, FIXED)]
        (tmp_path / "naskah.txt").write_bytes(texts[0])
        done = run("--diff", "naskah.txt", cwd=tmp_path)
        subprocess.run(["git", "apply", "-p0", "-"], cwd=tmp_path, input=done.stdout, check=True)
        assert (tmp_path / "naskah.txt").read_bytes() == texts[1]


def test_a_diff_is_in_utf_8_whatever_the_terminal_is(tmp_path: Path) -> None:
    """What git applies has the bytes of the draft."""
    file = tmp_path / "naskah.md"
    file.write_bytes("“Ya,” kata Ayu. Dinas menghimbau warga.\n".encode())
    done = run("--diff", "naskah.md", cwd=tmp_path, PYTHONIOENCODING="cp1252")
    subprocess.run(["git", "apply", "-p0", "-"], cwd=tmp_path, input=done.stdout, check=True)
    assert file.read_bytes() == "“Ya,” kata Ayu. Dinas mengimbau warga.\n".encode()


def test_standard_input_goes_to_standard_output(tmp_path: Path) -> None:
    """An editor gets the mended text alone; the report goes to standard error."""
    done = run("--fix", "--stdin-filename", "a.txt", "-", cwd=tmp_path, stdin=FAULTY.encode())
    assert done.stdout.decode() == FIXED
    assert "tanda-baca/koma-subjek" in done.stderr.decode()


@pytest.mark.parametrize("options", [["--fix", "--diff"], ["--unsafe-fixes"], ["--fix-only", "--diff"]])
def test_options_that_do_not_go_together(tmp_path: Path, options: list[str]) -> None:
    """They are a mistake in the call: exit code 2, nothing written."""
    file = tmp_path / "naskah.md"
    file.write_text(FAULTY, encoding="utf-8")
    assert run(*options, "naskah.md", cwd=tmp_path).returncode == 2
    assert file.read_text(encoding="utf-8") == FAULTY


def test_what_the_encoding_cannot_hold_is_told(tmp_path: Path) -> None:
    """A Windows-1252 file without a place for the new character stays as it is."""
    (tmp_path / "gaya").mkdir()
    (tmp_path / "gaya" / "rupiah.yaml").write_text(
        "id: rupiah\nkind: substitution\nlevel: warning\nfix: safe\nswap: {rupiah: ₨}\ntitle: {id: a, en: a}\n"
        "message: {id: a, en: a}\nwhy: {id: a, en: a}\ncases:\n  - bad: Lima [rupiah].\n",
        encoding="utf-8",
    )
    (tmp_path / ".humaslint.yaml").write_text("rules: [gaya]\n", encoding="utf-8")
    file = tmp_path / "naskah.txt"
    data = "“Ya,” kata Budi sambil membayar lima rupiah.\n".encode("cp1252")
    file.write_bytes(data)
    done = run("--fix", "naskah.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "tidak ada dalam windows-1252" in done.stdout.decode()
    assert file.read_bytes() == data


def test_killed_among_its_writes_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    """Whenever the process dies from its first write on, each file is whole."""
    old, new = (text * 200 for text in (FAULTY, FIXED))
    files = [tmp_path / f"naskah{each}.md" for each in range(8)]
    for delay in (0, 2, 8):  # milliseconds; writing a file takes some
        for file in files:
            file.write_text(old, encoding="utf-8")
        command = [sys.executable, "-m", "humaslint", "--fix-only", "--select", "kata", "."]
        with subprocess.Popen(command, cwd=tmp_path) as process:
            while process.poll() is None and {file.read_text(encoding="utf-8") for file in files} == {old}:
                time.sleep(0.001)
            time.sleep(delay / 1000)
            process.kill()
        assert {file.read_text(encoding="utf-8") for file in files} <= {old, new}


def test_a_diff_goes_where_it_is_to_go(tmp_path: Path) -> None:
    """`--output` is the file it is written to, and with `--exit-zero` that it is not empty is no failure."""
    (tmp_path / "naskah.md").write_text(FAULTY, encoding="utf-8")
    shown = run("--diff", "naskah.md", cwd=tmp_path)
    done = run("--diff", "naskah.md", "--output", "a.diff", "--exit-zero", cwd=tmp_path)
    assert (shown.returncode, done.returncode, done.stdout) == (1, 0, b"")
    assert (tmp_path / "a.diff").read_bytes() == shown.stdout
    assert run("--diff", "naskah.md", "tiada.md", "--exit-zero", cwd=tmp_path).returncode == 2


def test_a_name_as_long_as_may_be(tmp_path: Path) -> None:
    """A title that became the name of a file leaves no room for a longer one beside it."""
    file = tmp_path / f"{'a' * 252}.md"
    file.write_text(FAULTY, encoding="utf-8")
    assert run("--fix-only", file.name, cwd=tmp_path).returncode == 0
    assert file.read_text(encoding="utf-8") == FIXED
    assert [*tmp_path.iterdir()] == [file]
