"""The examples and their reports, and the report that the READMEs show: a change of any rule shows here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
EXAMPLES = sorted(path for path in (ROOT / "examples").iterdir() if path.suffix in {".md", ".txt", ".html", ".docx"})


def report(*args: str) -> str:
    """What humaslint prints in a terminal of 80 columns without colour."""
    environment = {**os.environ, "COLUMNS": "80", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "humaslint", "--exit-zero", *args]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=True, env=environment).stdout.decode()


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_an_example_has_the_report_beside_it(path: Path) -> None:
    """`examples/NAME.report` is what humaslint says of `examples/NAME`."""
    expected = path.with_name(f"{path.name}.report").read_text(encoding="utf-8")
    assert report(path.relative_to(ROOT).as_posix()) == expected


@pytest.mark.parametrize(("readme", "language"), [("README.md", "en"), ("README.id.md", "id")])
def test_the_readme_shows_a_true_report(readme: str, language: str) -> None:
    """The picture in the README is the report of the plain-text example."""
    text = (ROOT / readme).read_text(encoding="utf-8")
    shown = text.split("<!-- report:start -->\n```text\n")[1].split("```\n<!-- report:end -->")[0]
    command, _, body = shown.partition("\n")
    assert command == "$ humaslint examples/siaran-pers.txt" + (" --lang en" if language == "en" else "")
    assert body == report("examples/siaran-pers.txt", "--lang", language)
