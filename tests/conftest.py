"""What several tests need: a real browser, and properties that do not depend on the clock."""

from __future__ import annotations

import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


_PROGRAMS = {"chromium": ("chromium", "chromium-browser", "google-chrome"), "firefox": ("firefox", "firefox-esr")}

settings.register_profile("unhurried", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("unhurried")


@pytest.fixture(scope="module")
def browsers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Browser]]:
    """Gives the Chromium or the Firefox on this machine, started once for the tests of a file; else they are skipped.

    What Firefox downloads is in the folder `unduhan`: its protocol tells nothing of a file that a script has made.
    """
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started: dict[str, Browser] = {}

        def start(name: str) -> Browser:
            program = next(filter(None, map(shutil.which, _PROGRAMS[name])), None)
            if program is None:
                pytest.skip(f"needs {name.title()}")
            if name == "firefox":
                downloads = tmp_path_factory.getbasetemp() / "unduhan"
                return playwright.firefox.launch(
                    channel="moz-firefox", executable_path=program, downloads_path=downloads
                )
            return playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])

        def known(name: str) -> Browser:
            if name not in started:
                started[name] = start(name)
            return started[name]

        yield known
        for browser in started.values():
            browser.close()


@pytest.fixture
def kill_two_writers() -> Callable[[str, Path, float], None]:
    """Runs a script that writes to a path twice at once; both are killed so many seconds after they have written."""
    if not hasattr(signal, "SIGKILL"):
        pytest.skip("needs SIGKILL")

    def kill(script: str, path: Path, delay: float) -> None:
        runs = [subprocess.Popen([sys.executable, "-c", script, path], stdout=subprocess.PIPE) for _ in range(2)]
        for run in runs:
            assert run.stdout is not None
            run.stdout.readline()
        time.sleep(delay)
        for run in runs:
            run.kill()
            run.communicate()

    return kill


@pytest.fixture
def page(request: pytest.FixtureRequest, browsers: Callable[[str], Browser]) -> Iterator[Page]:
    """A page of a Chromium that knows nothing of other pages; of the browser that the test names, where it does."""
    with browsers(getattr(request, "param", "chromium")).new_context() as context:
        yield context.new_page()
