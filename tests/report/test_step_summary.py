"""What a GitHub Actions step is told beside its annotations."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from sample_run import RESULTS

from humaslint.model.diagnostic import FileResult
from humaslint.model.source import Source
from humaslint.report import STEP_SUMMARY, ReportOptions

EXPECTED = Path(__file__).parent / "expected" / "step-summary.id.md"


def test_every_finding_the_worst_first() -> None:
    """A table whose cells hold no markup of their own."""
    assert STEP_SUMMARY(RESULTS, ReportOptions(version="1")) == EXPECTED.read_text(encoding="utf-8")


def test_markdown_in_a_path_is_text() -> None:
    """Links, pictures, mentions and HTML are not made of what a path says."""
    result = FileResult("[a](b)|`c`*d*_e_@f<img>#1", None, error="x")
    row = STEP_SUMMARY([result], ReportOptions(version="1")).splitlines()[6]
    assert row == (
        "| tidak dapat diperiksa "
        "| &#91;a&#93;(b)&#124;&#96;c&#96;&#42;d&#42;&#95;e&#95;&#64;f&lt;img&gt;&#35;1 |  | x |"
    )


def test_no_more_rows_than_github_takes() -> None:
    """Of a thousand rows and one the number of those left out is told; where there is none, there is no table."""
    failed, fine = FileResult("a.md", None, error="x"), FileResult("a.md", Source("a.md", ""))
    rows = STEP_SUMMARY([failed] * 1001, ReportOptions(version="1")).splitlines()[6:]
    assert rows == ["| tidak dapat diperiksa | a.md |  | x |"] * 1000 + ["", "… +1", ""]
    assert STEP_SUMMARY([fine], ReportOptions(version="1")) == (
        "### humaslint\n\n1 berkas diperiksa: tidak ada temuan\n\n\n"
    )


def test_the_step_is_told_where_there_is_one(tmp_path: Path) -> None:
    """The table is added to the file that GitHub names; nothing is written without it or for another format."""
    (tmp_path / "a.md").write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    summary = tmp_path / "summary.md"
    summary.write_text("sebelumnya\n", encoding="utf-8")
    command = [sys.executable, "-m", "humaslint", "a.md", "--format"]
    variables = {**os.environ, "GITHUB_STEP_SUMMARY": str(summary)}
    for form in ("concise", "github"):
        done = subprocess.run([*command, form], cwd=tmp_path, env=variables, capture_output=True, check=False)
        assert done.returncode == 1
    assert summary.read_text(encoding="utf-8") == (
        "sebelumnya\n### humaslint\n\n1 berkas diperiksa: 1 peringatan; 1 dapat diperbaiki otomatis\n\n"
        "| | | | |\n|---|---|---|---|\n"
        "| peringatan | a.md:1:7 | kata/tidak-baku | “menghimbau” tidak baku; tulis “mengimbau” (menurut KBBI). |\n\n"
    )
