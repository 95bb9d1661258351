"""`humaslint -i` on a real pseudo-terminal: what is asked, and what each key does to the file."""

from __future__ import annotations

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

_SECONDS = 60
_ESCAPES = re.compile(r"\x1b\[[\d;?]*[A-Za-z]")
_QUESTION = re.compile(r"\[s\] selesai(?:  \(\d+ lagi sesudah ini\))?\n")


class Session:
    """A run of `humaslint -i` on a terminal of its own."""

    def __init__(self, *args: str, cwd: Path) -> None:
        self._leader, follower = pty.openpty()
        command = [sys.executable, "-m", "humaslint", "-i", "--no-color", *args]
        variables = {**os.environ, "COLUMNS": "80", "TERM": "xterm"}
        self._process = subprocess.Popen(
            command, cwd=cwd, stdin=follower, stdout=follower, stderr=follower, env=variables
        )
        os.close(follower)

    def question(self) -> str:
        """Return what is printed up to the next question."""
        return self._read(until=_QUESTION)

    def press(self, key: str) -> None:
        """Press a key."""
        time.sleep(0.1)  # the terminal must be listening for single keys
        os.write(self._leader, key.encode())

    def end(self) -> tuple[str, int]:
        """Return what is printed at last, and the exit code."""
        text = self._read(until=None)
        code = self._process.wait(timeout=_SECONDS)
        os.close(self._leader)
        return text, code

    def _read(self, until: re.Pattern[str] | None) -> str:
        text = ""
        while until is None or not until.search(text.replace("\r\n", "\n")):
            ready, _, _ = select.select([self._leader], [], [], _SECONDS)
            assert ready, text
            try:
                text += os.read(self._leader, 4096).decode()
            except OSError:
                break
        return _ESCAPES.sub("", text).replace("\r\n", "\n")


def run(folder: Path, keys: str, *args: str) -> tuple[list[str], str, int]:
    """Press a key at each question; return the rules asked about, the last words and the exit code."""
    session = Session(*args, cwd=folder)
    asked = []
    for key in keys:
        found = re.search(r"(?:galat|peringatan|saran)  (\S+)", session.question())
        asked.append(found[1] if found else "")
        session.press(key)
    return asked, *session.end()


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "siaran.md"
    text = "Dinas menghimbau warga, Selasa (7/9/2026). Praktek itu di apotik. Warga menghimbau lagi.\r\n"
    path.write_bytes(text.encode())
    return path


def test_each_finding_is_asked_about_once(draft: Path) -> None:
    """A fix, a suggestion by its number, one left alone; the line ends stay."""
    words = "kata/tidak-baku"
    asked, last, code = run(draft.parent, "p1lpl", "siaran.md")
    assert asked == [words, "fakta/hari-tanggal", words, words, words]
    assert (last.strip().splitlines()[-1], code) == ("humaslint: 1 berkas diubah.", 0)
    mended = "Dinas mengimbau warga, Senin (7/9/2026). Praktek itu di apotek. Warga menghimbau lagi.\r\n"
    assert draft.read_bytes().decode() == mended


def test_what_is_asked(draft: Path) -> None:
    """The finding as in the report, and the keys that it has."""
    session = Session("siaran.md", cwd=draft.parent)
    shown = session.question()
    assert "“menghimbau” tidak baku; tulis “mengimbau” (menurut KBBI)." in shown
    assert shown.rstrip().endswith(
        "\n  [p] perbaiki  [l] lewati  [t] terima kata ini seterusnya  [a] aturannya\n"
        "  [s] selesai  (4 lagi sesudah ini)"
    )
    session.press("a")
    page = session.question()
    assert "# kata/tidak-baku: Kata tidak baku" in page
    assert max(len(line) for line in page.splitlines() if "<!--" not in line) <= 80
    session.press("l")
    assert "  [1] Senin (7/9/2026)  [l] lewati  [a] aturannya  [s] selesai" in session.question()
    session.press("\x03")
    assert session.end()[1] == 0
    assert "menghimbau warga, Selasa" in draft.read_text(encoding="utf-8")


def test_stopping_keeps_what_was_done(draft: Path) -> None:
    """Every choice is in the file at once; the files that follow are not asked about."""
    (draft.parent / "lain.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    asked, last, _code = run(draft.parent, "ps", "siaran.md", "lain.md")
    assert len(asked) == 2
    assert "1 berkas diubah" in last
    assert draft.read_text(encoding="utf-8").startswith("Dinas mengimbau warga, Selasa")


def test_an_accepted_word_is_accepted_from_now_on(draft: Path) -> None:
    """It goes to the office's list; the other places where it stands are not asked about."""
    asked, _last, _code = run(draft.parent, "tll", "siaran.md", "--select", "kata")
    assert asked == ["kata/tidak-baku", "kata/tidak-baku", "kata/tidak-baku"]
    again = subprocess.run(
        [sys.executable, "-m", "humaslint", "siaran.md", "--select", "kata", "--format", "concise", "--quiet"],
        cwd=draft.parent, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert [line.split(" ")[0] for line in again.stdout.splitlines()] == ["siaran.md:1:44:", "siaran.md:1:59:"]


def test_each_accepted_word_counts_at_once(draft: Path) -> None:
    """Also the second one, which goes to a list that has been read before."""
    asked, _last, _code = run(draft.parent, "ttt", "siaran.md", "--select", "kata")
    assert asked == ["kata/tidak-baku", "kata/tidak-baku", "kata/tidak-baku"]
    words = (draft.parent / "kata.txt").read_text(encoding="utf-8").splitlines()
    assert [word for word in words if not word.startswith("#")] == ["apotik", "menghimbau", "Praktek"]


def test_a_word_is_accepted_where_the_draft_is_governed(tmp_path: Path) -> None:
    """In the settings above the draft, not above the folder that the command is run in; they are made beside it."""
    here, bureau, alone = (tmp_path / name for name in ("sini", "biro", "lain"))
    for folder in (here, bureau, alone):
        folder.mkdir()
    (bureau / ".humaslint.yaml").write_text("ignore: [foto]\n", encoding="utf-8")
    for folder in (bureau, alone):
        (folder / "siaran.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
        assert run(here, "t", f"../{folder.name}/siaran.md", "--select", "kata")[0] == ["kata/tidak-baku"]
        assert (folder / "kata.txt").read_text(encoding="utf-8").endswith("\nmenghimbau\n")
    assert list(here.iterdir()) == []


def test_a_word_of_the_dictionary_cannot_be_accepted(tmp_path: Path) -> None:
    """It is reported for its capital, which no list of words settles."""
    (tmp_path / "siaran.md").write_text("Warga meminta Pemerintah daerah bertindak.\n", encoding="utf-8")
    session = Session("siaran.md", "--select", "kapital", cwd=tmp_path)
    assert "[l] lewati  [a] aturannya" in session.question()
    session.press("s")
    assert session.end()[1] == 0


def test_a_single_letter_cannot_be_accepted(tmp_path: Path) -> None:
    """It is no word that a list could hold: only what can be done is asked."""
    (tmp_path / "siaran.md").write_text("Bupati Waru, Dr. H Danu Wirasena, membuka pasar.\n", encoding="utf-8")
    session = Session("siaran.md", "--select", "singkatan/gelar-depan", cwd=tmp_path)
    assert "\n  [p] perbaiki  [l] lewati  [a] aturannya" in session.question()
    session.press("s")
    assert session.end()[1] == 0


def test_a_list_that_cannot_be_extended_leaves_the_other_choices(draft: Path) -> None:
    """What is wrong with it is told, and the finding is asked about again."""
    (draft.parent / "kata.txt").write_text("dua kata\n", encoding="utf-8")
    asked, told, code = run(draft.parent, "ts", "siaran.md", "--select", "kata")
    assert (asked, code, "0 berkas diubah" in told) == (["kata/tidak-baku", "kata/tidak-baku"], 0, True)


def test_nothing_to_ask_is_told(tmp_path: Path) -> None:
    """Where drafts are clean, and where there are none."""
    (tmp_path / "siaran.md").write_text("Camat membuka pasar.\n", encoding="utf-8")
    assert run(tmp_path, "", "siaran.md") == ([], "humaslint: tidak ada temuan.\n", 0)
    (tmp_path / "kosong").mkdir()
    _asked, told, code = run(tmp_path, "", "kosong")
    assert ("Tidak ada naskah di sini" in told, code) == (True, 2)


def test_a_broken_draft_does_not_hide_the_next_one(draft: Path) -> None:
    """It is told, the next draft is asked about, and the exit code says that something was wrong."""
    (draft.parent / "a-rusak.docx").write_bytes(b"PK rusak")
    asked, told, code = run(draft.parent, "s", "a-rusak.docx", draft.name)
    assert (len(asked), code, "0 berkas diubah" in told) == (1, 2, True)


def test_what_the_baseline_accepts_is_not_asked_about(draft: Path) -> None:
    """Only what is new since is."""
    command = [sys.executable, "-m", "humaslint", "baseline", "write", "siaran.md"]
    subprocess.run(command, cwd=draft.parent, check=True, capture_output=True)
    draft.write_text("Apotik tutup.\n\n" + draft.read_text(encoding="utf-8"), encoding="utf-8")
    asked, _last, _code = run(draft.parent, "p", "siaran.md", "--baseline", ".humaslint-baseline.json")
    assert asked == ["kata/tidak-baku"]
    assert draft.read_text(encoding="utf-8").startswith("Apotek tutup.\n\nDinas menghimbau warga")


@pytest.mark.parametrize("args", [("siaran.md", "--fix"), ("-",), ("siaran.md",)])
def test_where_it_cannot_ask(draft: Path, args: tuple[str, ...]) -> None:
    """With another way of fixing, on standard input, and without a terminal."""
    done = subprocess.run(
        [sys.executable, "-m", "humaslint", "-i", *args], cwd=draft.parent, capture_output=True, text=True, check=False,
        stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert (done.returncode, "-i me" in done.stderr) == (2, True)
