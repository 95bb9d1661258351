"""Word files on the command line: found, shown, mended in place, or refused in one sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest

FAULTY = "Dinas menghimbau warga antre di loket."


def run(*args: str, cwd: Path) -> tuple[int, str, str]:
    """The exit code of a command, what it prints and what it says."""
    command = [sys.executable, "-m", "humaslint", *args]
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a draft of three paragraphs, the second of them in bold and plain runs, and Word's lock file."""
    made = docx.Document()
    made.add_heading("Loket Dinas Dibuka Lagi", 0)
    body = made.add_paragraph("Dinas meng")
    body.add_run("him").bold = True
    body.add_run("bau warga antre di loket.")
    made.add_paragraph("Loket dibuka setiap hari.")
    made.save(str(tmp_path / "draf.docx"))
    (tmp_path / "~$draf.docx").write_bytes(b"\x08Redaktur" + bytes(153))
    return tmp_path


def test_a_place_is_a_paragraph_and_a_character(folder: Path) -> None:
    """In a folder the draft is found and its lock file is not."""
    code, out, err = run(".", "--format", "concise", cwd=folder)
    told = "draf.docx:2:7: peringatan kata/tidak-baku “menghimbau” tidak baku; tulis “mengimbau” (menurut KBBI)."
    assert (code, out.splitlines()[0], err) == (1, told, "")
    shown = run("draf.docx", cwd=folder)[1].splitlines()
    assert shown[:4] == [
        "draf.docx",
        "  paragraf 2:7  peringatan  kata/tidak-baku",
        "    “menghimbau” tidak baku; tulis “mengimbau” (menurut KBBI).",
        "    Dinas menghimbau warga antre di loket.",
    ]


def test_diff_shows_paragraphs_and_writes_nothing(folder: Path) -> None:
    """The diff is that of the text that Word shows."""
    before = (folder / "draf.docx").read_bytes()
    _code, out, _err = run("--diff", "draf.docx", cwd=folder)
    assert out.splitlines() == [
        "--- draf.docx",
        "+++ draf.docx",
        "@@ -1,3 +1,3 @@",
        " Loket Dinas Dibuka Lagi",
        f"-{FAULTY}",
        f"+{FAULTY.replace('hi', 'i')}",
        " Loket dibuka setiap hari.",
    ]
    assert (folder / "draf.docx").read_bytes() == before


def test_fix_changes_one_part_once(folder: Path) -> None:
    """A second run changes nothing, and nothing else is left in the folder."""
    file = folder / "draf.docx"
    with ZipFile(file) as archive:
        before = {name: archive.read(name) for name in archive.namelist()}
    assert run("--fix", "draf.docx", cwd=folder)[0] == 0
    with ZipFile(file) as archive:
        after = {name: archive.read(name) for name in archive.namelist()}
    assert list(before) == list(after)
    assert {name for name in before if before[name] != after[name]} == {"word/document.xml"}
    runs = docx.Document(str(file)).paragraphs[1].runs
    assert [(each.text, each.bold) for each in runs] == [
        ("Dinas meng", None),
        ("im", True),
        ("bau warga antre di loket.", None),
    ]
    mended = file.read_bytes()
    assert run("--fix", "draf.docx", cwd=folder)[0] == 0
    assert file.read_bytes() == mended
    assert sorted(path.name for path in folder.iterdir()) == ["draf.docx", "~$draf.docx"]


def test_a_broken_file_is_told_and_the_others_are_checked(folder: Path) -> None:
    """What, where, how to mend it, and exit code 2."""
    (folder / "potong.docx").write_bytes((folder / "draf.docx").read_bytes()[:9_000])
    code, out, err = run(".", "--format", "concise", cwd=folder)
    told = (
        "potong.docx: tidak dapat diperiksa: Berkas ini bukan naskah Word yang utuh. Buka di Word, lalu simpan ulang."
    )
    assert code == 2
    assert told in (out + err).splitlines()
    assert out.startswith("draf.docx:2:7: ")


def test_comments_go_into_a_word_file(folder: Path) -> None:
    """A slip in the name of the new file does not cost a draft of another format."""
    (folder / "siaran.md").write_text("Naskah lain.\n", encoding="utf-8")
    code, _, told = run("annotate", "draf.docx", "-o", "siaran.md", cwd=folder)
    assert (code, told) == (
        2, "humaslint: siaran.md: Ini bukan nama berkas Word; akhiri dengan .docx. Tidak ada yang ditulis.\n",
    )  # fmt: skip
    assert (folder / "siaran.md").read_text(encoding="utf-8") == "Naskah lain.\n"
    assert run("annotate", "draf.docx", "-o", "periksa.docx", cwd=folder) == (
        0, "", "1 komentar ditulis ke periksa.docx.\n",
    )  # fmt: skip
    (folder / "periksa.docx").write_bytes(b"balasan")
    told = "humaslint: periksa.docx: Berkas ini sudah ada. Pakai --force untuk menimpanya beserta isinya.\n"
    assert run("annotate", "draf.docx", "-o", "periksa.docx", cwd=folder) == (2, "", told)
    assert (folder / "periksa.docx").read_bytes() == b"balasan"
    assert run("annotate", "draf.docx", "-o", "periksa.docx", "--force", cwd=folder)[0] == 0
