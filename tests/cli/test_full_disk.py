"""Fixes on a full disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

DRAFT = "Dinas menghimbau warga agar supaya tertib.\n\n" * 400

_LIMITED = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (5000, 5000))
from humaslint.cli import main
main(["check", "--fix", "--quiet", sys.argv[1]])
"""


def test_a_full_disk_is_told(tmp_path: Path) -> None:
    """A draft that cannot be written whole is not written at all, and nothing is left beside it."""
    pytest.importorskip("resource")
    path = tmp_path / "naskah.md"
    path.write_text(DRAFT, encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", _LIMITED, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    told = "Perbaikan tidak dapat ditulis: File too large. Berkas tidak diubah."
    assert told in " ".join(done.stdout.split())
    assert path.read_text(encoding="utf-8") == DRAFT
    assert list(tmp_path.iterdir()) == [path]
