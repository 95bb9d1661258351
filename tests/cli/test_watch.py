"""`--watch` as it is used: a process that waits, files that change, an interrupt."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from queue import SimpleQueue
from threading import Thread

import pytest

WAITING = "humaslint: menunggu perubahan; Ctrl+C untuk berhenti."
SECONDS = 30


class Watching:
    """A running `humaslint --watch`; `lines` takes what it prints."""

    def __init__(self, *args: str, cwd: Path) -> None:
        command = [sys.executable, "-m", "humaslint", "--watch", "--format", "concise", "--quiet", *args]
        self.process = subprocess.Popen(command, cwd=cwd, stdout=-1, stderr=subprocess.STDOUT, text=True, bufsize=1)
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._reader = Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self.process.stdout or ():
            self._lines.put(line.rstrip("\n"))

    def stop(self) -> None:
        """End the process and close its pipe."""
        self.process.kill()
        self.process.wait()
        self._reader.join()
        assert self.process.stdout
        self.process.stdout.close()

    def lines(self) -> list[str]:
        """Return the lines of one check."""
        lines = list(iter(lambda: self._lines.get(timeout=SECONDS), WAITING))
        return [line.split(" ", 1)[0] for line in lines]


def put(path: Path, text: str) -> None:
    """Replace a file as editors do: it is another one afterwards, with the same name, and never half written."""
    new = path.with_name("baru")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text("Warga menyambut tim.\n", encoding="utf-8")
    (tmp_path / "b.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def watching(folder: Path) -> Iterator[Watching]:
    """A process that an interrupt reaches, even where a shell has us run in the background and deaf to it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    each = Watching(".", cwd=folder)
    yield each
    each.stop()
    signal.signal(signal.SIGINT, before)


def test_a_change_is_checked_at_once_and_an_interrupt_ends_it(watching: Watching, folder: Path) -> None:
    """Drafts and the configuration count, other files do not; an interrupt is no error."""
    assert watching.lines() == ["b.md:1:7:"]
    put(folder / "a.md", "Di apotik pun warga antre.\n")
    assert watching.lines() == ["a.md:1:4:", "b.md:1:7:"]
    put(folder / "catatan.log", "menghimbau")
    put(folder / ".humaslint.yaml", "words: [apotik]\n")
    assert watching.lines() == ["b.md:1:7:"]
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(timeout=SECONDS) == 0


def test_what_governs_a_draft_may_lie_above_it(folder: Path) -> None:
    """The settings of the folder above, a list that they name, and settings that are broken for a while."""
    (folder / "siaran").mkdir()
    put(folder / "siaran" / "a.md", "Di apotik pun warga antre.\n")
    put(folder / ".humaslint.yaml", "words: [kata.txt]\n")
    put(folder / "kata.txt", "jamaah\n")
    watching = Watching("siaran", cwd=folder)
    assert watching.lines() == ["siaran/a.md:1:4:"]
    put(folder / "kata.txt", "apotik\n")
    assert watching.lines() == []
    put(folder / ".humaslint.yaml", "words: [\n")
    assert watching.lines() == ["humaslint:"]
    put(folder / "siaran" / "a.md", "Di apotik dan toko obat pun warga antre.\n")
    assert watching.lines() == ["humaslint:"]
    put(folder / ".humaslint.yaml", "words: []\n")
    assert watching.lines() == ["siaran/a.md:1:4:"]
    watching.stop()


def test_one_file_alone(folder: Path) -> None:
    """Its neighbours are not looked at."""
    watching = Watching("a.md", cwd=folder)
    assert watching.lines() == []
    put(folder / "b.md", "Dinas menghimbau warga lagi.\n")
    put(folder / "a.md", "Dinas menghimbau warga.\n")
    assert watching.lines() == ["a.md:1:7:"]
    watching.stop()


@pytest.mark.parametrize(
    ("path", "told"),
    [("-", "--watch mengamati berkas dan folder"), ("tiada.md", "tiada.md: Tidak ada berkas atau folder")],
)
def test_what_cannot_be_watched(tmp_path: Path, path: str, told: str) -> None:
    """Standard input and a path that is not there."""
    command = [sys.executable, "-m", "humaslint", path, "--watch"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, told in done.stderr) == (2, True)
