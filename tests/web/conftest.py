"""`humaslint web` as a newsroom runs it: a process of its own."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_ADDRESS = re.compile(r"Buka (http://127\.0\.0\.1:\d+) di peramban; Ctrl\+C menghentikan\.\n")


@contextmanager
def serving(folder: Path, *options: str) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """Serve the page from a folder; the address of the page and the process."""
    command = [sys.executable, "-m", "humaslint", "web", "--port", "0", *options]
    with subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stderr is not None
        told = _ADDRESS.fullmatch(process.stderr.readline())
        assert told
        try:
            yield told[1], process
        finally:
            process.terminate()


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a page that is served from an empty folder to all tests of a file: it keeps nothing of them."""
    with serving(tmp_path_factory.mktemp("kosong")) as (address, _process):
        yield address
