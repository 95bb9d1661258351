"""The extension for VS Code, in VS Code: code-server, which is VS Code in a browser, runs the package that was built.

For this, `npm install -g code-server`, and `npm ci` and `npm run package` in editors/vscode; else it is skipped.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from urllib.parse import quote

import pytest

from humaslint import __version__, fix_text

if TYPE_CHECKING:
    from playwright.sync_api import Locator, Page

PACKAGE = Path(__file__).resolve().parents[2] / "editors" / "vscode" / f"humaslint-{__version__}.vsix"
CODE_SERVER = shutil.which("code-server") or ""
HUMASLINT = str(Path(sys.executable).with_name("humaslint"))
PATIENCE = 180_000
"""Milliseconds: the rules may have to be compiled."""
DRAFT = """# Dinas Perpustakaan Buka Ruang Baca

Pontianak, 3 Maret 2026 - Dinas menghimbau warga untuk praktek membaca setiap hari.

"Kami menyambut baik", kata Nuraini.
"""
QUIET = {"workbench.startupEditor": "none", "extensions.autoCheckUpdates": False, "telemetry.telemetryLevel": "off"}

pytestmark = pytest.mark.skipif(
    not (CODE_SERVER and PACKAGE.exists()), reason="needs code-server and the built package of the extension"
)


T = TypeVar("T")


class Window:
    """A window of VS Code on a folder with a draft."""

    def __init__(self, page: Page, home: Path) -> None:
        self.page, self.home, self.folder = page, home, home / "siaran"
        self.draft = self.folder / "siaran.md"
        self._running: subprocess.Popen[bytes] | None = None

    def open(
        self,
        *,
        text: str = DRAFT,
        others: Sequence[Path] = (),
        machine: dict[str, object] | None = None,
        trusting: bool = True,
        **user: object,
    ) -> None:
        """Show the draft, with settings of the machine and of the person. What is not given to trust is asked about.

        `others` are further folders of the workspace.
        """
        data, extensions = self.home / "data", self.home / "extensions"
        trust = {"security.workspace.trust.enabled": not trusting, "security.workspace.trust.startupPrompt": "never"}
        for name, settings in (("Machine", machine or {}), ("User", {**QUIET, **trust, **user})):
            (data / name).mkdir(parents=True, exist_ok=True)
            (data / name / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
        self.folder.mkdir(exist_ok=True)
        self.draft.write_bytes(text.encode())
        workspace = self.home / "kerja.code-workspace"
        workspace.write_text(json.dumps({"folders": [{"path": str(each)} for each in (self.folder, *others)]}))
        base = (CODE_SERVER, "--user-data-dir", str(data), "--extensions-dir", str(extensions))
        environment = {**os.environ, "HOME": str(self.home), "PATH": "/usr/bin:/bin", "VSCODE_CLI": "1"}
        environment.setdefault("XDG_CACHE_HOME", str(Path("~/.cache").expanduser()))  # the compiled rules
        subprocess.run([*base, "--install-extension", str(PACKAGE)], check=True, capture_output=True, env=environment)
        log = self.home / "log"
        with log.open("wb") as output:
            options = ("--auth", "none", "--bind-addr", "127.0.0.1:0", "--disable-telemetry", "--disable-update-check")
            self._running = subprocess.Popen([*base, *options], stdout=output, stderr=output, env=environment)
        (address,) = eventually(lambda: re.findall(r"listening on (http://[^\s/]+)", log.read_text("utf-8")))
        file = [["openFile", f"vscode-remote://{address.removeprefix('http://')}{self.draft}"]]
        self.page.set_viewport_size({"width": 1280, "height": 760})
        where = f"workspace={workspace}" if others else f"folder={self.folder}"
        self.page.goto(f"{address}/?{where}&payload={quote(json.dumps(file))}")
        self.page.wait_for_selector(".view-line")

    def close(self) -> None:
        if self._running:
            self._running.terminate()
            self._running.wait(30)

    @property
    def underlined(self) -> Locator:
        return self.page.locator(".squiggly-warning")

    @property
    def messages(self) -> Locator:
        return self.page.locator(".notification-toast .notification-list-item-message")

    def wait_for_findings(self) -> None:
        self.underlined.first.wait_for(timeout=PATIENCE, state="attached")

    def fix_first(self, fix: str) -> None:
        """Go to the first finding and make its fix, which is offered in these words."""
        self.page.locator(".view-line").first.click()
        self.page.keyboard.press("F8")
        self.page.locator(".marker-widget").wait_for()
        self.page.keyboard.press("Escape")
        self.page.keyboard.press("Control+.")
        self.page.get_by_text(f"humaslint: {fix}").wait_for()
        self.page.keyboard.press("Enter")

    def command(self, title: str) -> None:
        """Choose a command in the palette."""
        self.page.keyboard.press("F1")
        self.page.keyboard.type(title)
        self.page.locator(".quick-input-list .monaco-list-row", has_text=title).first.click()

    def save_as(self, text: str) -> None:
        """Save the draft, which then is `text`."""
        self.page.keyboard.press("Control+s")
        eventually(lambda: self.draft.read_bytes() == text.encode())

    def told(self, part: str) -> str:
        """Return the only message with a part, once it is shown."""
        eventually(lambda: any(part in text for text in self.messages.all_inner_texts()))
        time.sleep(2)
        (message,) = [text for text in self.messages.all_inner_texts() if part in text]
        return message

    def servers(self) -> list[int]:
        """Return the processes of the server that this window runs."""
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                command = (folder / "cmdline").read_bytes().split(b"\0")
                environment = (folder / "environ").read_bytes().split(b"\0")
            except OSError:
                continue
            if command[-2:-1] == [b"server"] and b"HOME=" + bytes(self.home) in environment:
                found.append(int(folder.name))
        return found


def eventually(find: Callable[[], T], seconds: float = 60) -> T:
    """Return what is found as soon as there is something."""
    end = time.monotonic() + seconds
    while not (found := find()):
        assert time.monotonic() < end
        time.sleep(0.2)
    return found


def program(path: Path, script: str) -> str:
    """Put a program somewhere."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


@pytest.fixture
def window(page: Page, tmp_path: Path) -> Iterator[Window]:
    opened = Window(page, tmp_path)
    yield opened
    opened.close()


def test_finds_and_fixes(window: Window) -> None:
    """What is wrong is underlined, a fix is at the cursor, a command makes all safe ones, and the end is clean."""
    window.open(machine={"humaslint.path": HUMASLINT})
    window.wait_for_findings()
    window.fix_first("“menghimbau” → “mengimbau”")
    eventually(lambda: window.underlined.count() == 2)
    window.save_as(DRAFT.replace("menghimbau", "mengimbau"))
    window.command("humaslint: Buat Semua Perbaikan yang Aman")
    eventually(lambda: window.underlined.count() == 0)
    window.save_as(fix_text(DRAFT, str(window.draft)))
    assert window.messages.all_inner_texts() == []
    assert len(window.servers()) == 1
    window.close()
    eventually(lambda: not window.servers())


def test_counts_as_the_editor_does(window: Window) -> None:
    """Behind emoji, with the line ends of Windows, and right after an edit each fix is made where it belongs."""
    text = "# Dinas Buka Kios 🙂\r\n\r\n🙂👨‍👩‍👧 Dinas menghimbau warga agar supaya tertib.\r\n"
    window.open(text=text, machine={"humaslint.path": HUMASLINT})
    window.wait_for_findings()
    window.fix_first("“menghimbau” → “mengimbau”")
    window.save_as(text.replace("menghimbau", "mengimbau"))
    window.page.keyboard.press("Control+End")
    window.page.keyboard.type("🙂 Warga menyukai praktek.")
    window.command("humaslint: Buat Semua Perbaikan yang Aman")
    window.page.locator(".view-line", has_text="praktik").wait_for()
    window.save_as(fix_text(f"{text}🙂 Warga menyukai praktek.", str(window.draft)))


def test_each_folder_has_its_own_settings(window: Window) -> None:
    """In a workspace of two, and each draft is checked anew once they change; a word is accepted where its draft is."""
    other = window.home / "lain"
    other.mkdir()
    settings = other / ".humaslint.yaml"
    settings.write_text("ignore: [kutipan]\n", encoding="utf-8")
    (other / "lain.md").write_text(DRAFT, encoding="utf-8")
    window.open(others=[other], machine={"humaslint.path": HUMASLINT})
    eventually(lambda: window.underlined.count() == 3, PATIENCE / 1000)
    page = window.page
    page.locator(".view-line").first.click()
    page.keyboard.press("F8")
    page.locator(".marker-widget").wait_for()
    page.keyboard.press("Escape")
    page.keyboard.press("Control+.")
    accept = page.locator(".action-widget .monaco-list-row", has_text="terima “menghimbau” seterusnya")
    accept.wait_for()
    while "focused" not in (accept.get_attribute("class") or ""):
        page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    eventually(lambda: window.underlined.count() == 2)
    assert (window.folder / "kata.txt").read_text("utf-8").splitlines()[-1] == "menghimbau"
    page.keyboard.press("Control+p")
    page.keyboard.type("lain.md")
    page.locator(".quick-input-list .monaco-list-row", has_text="lain.md").first.click()
    page.locator(".tab.active", has_text="lain.md").wait_for()
    eventually(lambda: window.underlined.count() == 2)
    settings.write_text("ignore: []\n", encoding="utf-8")
    eventually(lambda: window.underlined.count() == 3)
    settings.write_text("ignoree: []\n", encoding="utf-8")
    page.locator(".squiggly-error").wait_for(state="attached")
    assert window.underlined.count() == 0
    settings.unlink()
    eventually(lambda: window.underlined.count() == 3)
    assert (window.messages.all_inner_texts(), len(window.servers())) == ([], 1)


def test_fixes_on_saving(window: Window) -> None:
    """Where the person wants it, saving makes the safe fixes."""
    on_save = {"editor.codeActionsOnSave": {"source.fixAll.humaslint": "explicit"}}
    window.open(machine={"humaslint.path": HUMASLINT}, **{"[markdown]": on_save})
    window.wait_for_findings()
    window.page.locator(".view-line").first.click()
    window.page.keyboard.press("Control+End")
    window.page.keyboard.type("Warga menyukai praktek.")
    window.save_as(fix_text(f"{DRAFT}Warga menyukai praktek.", str(window.draft)))


def test_reads_a_draft_that_has_not_been_saved(window: Window) -> None:
    """What is pasted in a new window is read as well, and explained under the pointer."""
    window.open(machine={"humaslint.path": HUMASLINT})
    window.wait_for_findings()
    window.command("New Untitled Text File")
    window.page.locator(".tab.active", has_text="Untitled-1").wait_for()
    window.page.keyboard.type("Dinas menghimbau warga.")
    eventually(lambda: window.underlined.count() == 1)
    window.page.keyboard.press("Home")
    window.page.keyboard.press("F8")
    window.page.locator(".marker-widget").wait_for()
    window.page.keyboard.press("Escape")
    window.command("Show or Focus Hover")
    window.page.locator(".monaco-hover", has_text="kata/tidak-baku").first.wait_for()


def test_starts_again(window: Window) -> None:
    """A server that ends by itself is started again, four times within three minutes is once too often; and by hand."""
    window.open(machine={"humaslint.path": HUMASLINT})
    window.wait_for_findings()
    known: set[int] = set()
    for _ in range(4):
        (server,) = eventually(lambda: [each for each in window.servers() if each not in known])
        known.add(server)
        window.wait_for_findings()
        os.kill(server, signal.SIGKILL)
        eventually(lambda: window.underlined.count() == 0)
    assert window.told("humaslint") == f"humaslint berhenti. ({HUMASLINT})"
    assert window.servers() == []
    window.command("humaslint: Jalankan Ulang")
    window.wait_for_findings()
    assert len(window.servers()) == 1


def test_follows_the_settings(window: Window) -> None:
    """It can be turned off and on, and nothing is left underlined."""
    window.open(machine={"humaslint.path": HUMASLINT})
    window.wait_for_findings()
    (window.folder / ".vscode").mkdir()
    settings = window.folder / ".vscode" / "settings.json"
    settings.write_text('{"humaslint.enable": false}', encoding="utf-8")
    eventually(lambda: window.underlined.count() == 0 and not window.servers())
    settings.write_text("{}", encoding="utf-8")
    window.wait_for_findings()
    assert window.messages.all_inner_texts() == []


def test_says_once_what_is_missing(window: Window) -> None:
    """Where there is no humaslint, one message tells how to get it, and again where the person has tried again."""
    window.open()
    told = window.told("humaslint")
    assert told.startswith('humaslint tidak ditemukan. Pasang dengan pipx install ".[lsp]"')
    window.page.get_by_role("button", name="Coba lagi").click()
    assert window.told("humaslint") == told
    program(window.folder / ".venv" / "bin" / "humaslint", f"exec {HUMASLINT} server")
    window.command("humaslint: Jalankan Ulang")
    window.wait_for_findings()


def test_says_once_what_the_program_lacks(window: Window) -> None:
    """Where humaslint is there without what its server needs, one message says so."""
    code = "import sys; sys.modules['pygls'] = None; from humaslint.cli import main; main()"
    window.open(
        machine={"humaslint.path": program(window.home / "humaslint", f'exec {sys.executable} -c "{code}" "$@"')}
    )
    advice = 'Pasang tambahannya di folder sumbernya: pipx install ".[lsp]"'
    assert window.told("humaslint") == f"{window.home}/humaslint belum dapat melayani penyunting. {advice}"


def test_runs_nothing_of_a_folder_that_is_not_trusted(window: Window) -> None:
    """Neither the folder's environment nor its setting chooses the program, until the person trusts the folder."""
    traces = window.home / "traces"
    run = f"echo $0 >> {traces}; exec {HUMASLINT} server"
    own = program(window.folder / ".venv" / "bin" / "humaslint", run)
    other = program(window.folder / "alat" / "humaslint", run)
    (window.folder / ".vscode").mkdir()
    (window.folder / ".vscode" / "settings.json").write_text(json.dumps({"humaslint.path": other}), encoding="utf-8")
    window.open(trusting=False)
    assert f"folder kerja yang belum Anda percayai ({own})" in window.told("humaslint")
    assert not traces.exists()
    window.page.get_by_role("button", name="Kelola kepercayaan").click()
    window.page.get_by_role("button", name="Trust", exact=True).click()
    window.page.locator(".tab", has_text="siaran.md").click()
    window.wait_for_findings()
    eventually(lambda: traces.read_text("utf-8").split()[-1] == other)  # which the setting names, that counts now
