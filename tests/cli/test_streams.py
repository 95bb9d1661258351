"""Standard streams that are closed, full or endless."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

HUMASLINT = f"{sys.executable} -m humaslint"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="needs a POSIX shell")


def shell(folder: Path, command: str) -> tuple[int, str, str]:
    """Return the exit code, the output and the errors of a shell command in which `humaslint` is the program."""
    (folder / "naskah.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    command = command.replace("humaslint", HUMASLINT)
    environment = {**os.environ, "PYTHONUTF8": "1"}
    environment.pop("PYTHONUNBUFFERED", None)  # what is left in a buffer is part of the matter
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=False, env=environment
    )
    return done.returncode, done.stdout, done.stderr


@pytest.mark.parametrize("option", ["", "--fix"])
def test_standard_input_is_closed(tmp_path: Path, option: str) -> None:
    """There is no draft to check."""
    assert shell(tmp_path, f"humaslint {option} - <&-") == (2, "", "humaslint: Masukan standar tertutup.\n")


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("humaslint naskah.md >&-", 1),
        ("humaslint naskah.md >&- 2>&-", 1),
        ("humaslint --fix-only naskah.md >&- 2>&-", 0),
        ("humaslint --help >&-", 0),
    ],
)
def test_standard_output_is_closed(tmp_path: Path, command: str, code: int) -> None:
    """The exit code tells all the same."""
    assert shell(tmp_path, command) == (code, "", "")


def test_a_reader_that_has_enough(tmp_path: Path) -> None:
    """`| head` ends the run without a word."""
    assert shell(tmp_path, "humaslint rules | head -c 5") == (0, "angka", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("arguments", ["naskah.md", "--format json naskah.md", "rules", "--help"])
def test_a_report_that_finds_no_room(tmp_path: Path, arguments: str) -> None:
    """A full disk is no finding."""
    told = "humaslint: Keluaran tidak dapat ditulis: tidak ada ruang lagi di disk.\n"
    assert shell(tmp_path, f"humaslint {arguments} >/dev/full") == (2, "", told)
    assert shell(tmp_path, f"humaslint {arguments} >/dev/full 2>/dev/full")[0] == 2


def test_a_draft_without_end(tmp_path: Path) -> None:
    """It is read up to a limit, not until the memory is full."""
    told = "humaslint: Masukan standar tidak dapat dibaca: lebih besar daripada 100 MB.\n"
    assert shell(tmp_path, "while printf '%65536s' warga; do :; done 2>&- | humaslint -") == (2, "", told)


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    """Where a run is started in a folder that somebody has just removed, that is told."""
    told = "humaslint: Folder tempat perintah ini dijalankan sudah tidak ada; pindahlah ke folder lain.\n"
    (tmp_path / "a").mkdir()
    remove = f"{sys.executable} -c 'import os; os.rmdir(\"../a\")'"
    assert shell(tmp_path, f"cd a; {remove}; humaslint ../naskah.md") == (2, "", told)


@pytest.mark.parametrize("arguments", ["check --format json", "check --format junit", "mentions --format json"])
def test_what_programs_read_is_in_utf_8(tmp_path: Path, arguments: str) -> None:
    """Whatever the encoding of the terminal, as on Windows: so say the documents and the head of the XML."""
    (tmp_path / "✨é.md").write_text("Dinas menghimbau warga 🙂 di Randu.\n", encoding="utf-8")
    command = f"PYTHONUTF8=0 PYTHONIOENCODING={{}} humaslint {arguments} *é.md"
    assert shell(tmp_path, command.format("cp1252")) == shell(tmp_path, command.format("utf-8"))


@pytest.mark.parametrize("command", ["check", "audit", "names build"])
def test_a_hyphen_is_standard_output(tmp_path: Path, command: str) -> None:
    """`-o -` writes no file of that name."""
    _code, plain, _errors = shell(tmp_path, f"humaslint {command} naskah.md")
    _code, told, _errors = shell(tmp_path, f"humaslint {command} naskah.md -o -")
    assert told == plain != ""
    assert not (tmp_path / "-").exists()


def test_a_draft_may_look_like_an_option(tmp_path: Path) -> None:
    """A hook names the drafts of a commit as they are called; what is no file stays an option."""
    (tmp_path / "-x.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    for options in ("", "check --force-exclude ", "--fix-only ", "check -- "):
        code, _output, errors = shell(tmp_path, f"humaslint {options}-x.md")
        assert (code, errors.count("\n") > 1) == (0 if "fix" in options else 1, False)
        (tmp_path / "-x.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    assert shell(tmp_path, "humaslint -y.md")[0] == 2
