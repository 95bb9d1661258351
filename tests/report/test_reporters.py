"""Whole reports against expected files, and the runs at the edges."""

from __future__ import annotations

import json
import subprocess
import sys
import weakref
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sample_run import RESULTS

from humaslint.model.diagnostic import FileResult
from humaslint.model.source import Source
from humaslint.report import REPORTERS, ReportOptions, pieces_of

EXPECTED = Path(__file__).parent / "expected"
ID = ReportOptions(version="9.9.9")
EN = ReportOptions(version="9.9.9", language="en")
EMPTY_SUMMARY = {"files": 0, "errors": 0, "warnings": 0, "suggestions": 0, "fixable": 0, "failed": 0, "partial": 0}


@pytest.mark.parametrize(
    ("form", "options", "file"),
    [
        ("text", ReportOptions(version="9.9.9", statistics=True), "text.id.txt"),
        ("text", EN, "text.en.txt"),
        ("concise", ReportOptions(version="9.9.9", statistics=True), "concise.id.txt"),
        ("concise", EN, "concise.en.txt"),
        ("json", ID, "report.id.json"),
        ("json", EN, "report.en.json"),
        ("github", ID, "github.id.txt"),
        ("gitlab", ID, "gitlab.id.json"),
        ("junit", ID, "junit.id.xml"),
        ("checkstyle", ID, "checkstyle.id.xml"),
        ("rdjson", ID, "rdjson.id.json"),
        ("sarif", ID, "report.id.sarif"),
        ("sarif", EN, "report.en.sarif"),
    ],
)
def test_report(form: str, options: ReportOptions, file: str) -> None:
    """Each format prints the run exactly as in its expected file."""
    assert REPORTERS[form](RESULTS, options) == (EXPECTED / file).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("form", "report"),
    [("text", "tidak ada berkas yang diperiksa\n"), ("concise", "tidak ada berkas yang diperiksa\n"), ("github", "")],
)
def test_empty_run(form: str, report: str) -> None:
    """A run without files says so to people, and nothing to GitHub."""
    assert REPORTERS[form]([], ID) == report


def test_empty_run_in_json() -> None:
    """A run without files has every key, with no files and zero counts."""
    assert json.loads(REPORTERS["json"]([], ID)) == {"version": 1, "files": [], "summary": EMPTY_SUMMARY}


@pytest.mark.parametrize("form", ["text", "concise"])
def test_clean_run(form: str) -> None:
    """A clean file is counted and not named."""
    clean = FileResult("a.md", Source("a.md", "Baik.\n"))
    assert REPORTERS[form]([clean], ID) == "1 berkas diperiksa: tidak ada temuan\n"
    assert REPORTERS[form]([clean] * 1200, EN) == "1,200 files checked: no findings\n"
    assert REPORTERS[form]([clean] * 1200, ID) == "1.200 berkas diperiksa: tidak ada temuan\n"


@pytest.mark.parametrize("form", ["text", "concise"])
def test_quiet(form: str) -> None:
    """Quiet leaves out the summary and nothing else."""
    loud = REPORTERS[form](RESULTS, ID)
    quiet = REPORTERS[form](RESULTS, ReportOptions(version="9.9.9", quiet=True))
    summary = (
        "2 berkas diperiksa: 1 galat, 3 peringatan, 2 saran; 2 dapat diperbaiki (--fix); 1 berkas tidak dapat diperiksa"
    )
    assert " ".join(loud.removeprefix(quiet).split()) == summary


@pytest.mark.parametrize("form", ["json", "github", "sarif"])
def test_machine_formats_ignore_options_for_people(form: str) -> None:
    """Width, colour, quiet and statistics change nothing in a report for programs."""
    other = ReportOptions(version="9.9.9", width=20, color=True, quiet=True, statistics=True)
    assert REPORTERS[form](RESULTS, other) == REPORTERS[form](RESULTS, ID)


def test_rich_is_not_imported_for_json() -> None:
    """A report for programs costs no import of rich."""
    code = (
        "import sys; from humaslint.report import REPORTERS, ReportOptions\n"
        "for form in ('concise', 'json', 'github', 'sarif'): REPORTERS[form]([], ReportOptions(version='1'))\n"
        "print([name for name in sys.modules if name.split('.')[0] == 'rich'])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


@pytest.mark.parametrize("form", sorted({*REPORTERS} - {"html"}))
def test_one_result_at_a_time(form: str) -> None:
    """A format that is written as the results come holds only the last one, and says what the whole report says."""
    held: list[weakref.ref[Source]] = []

    def passing() -> Iterator[FileResult]:
        for result in RESULTS:
            assert [each for each in held[:-1] if each() is not None] == []
            copy = result._replace(source=replace(result.source)) if result.source else result
            if copy.source:
                held.append(weakref.ref(copy.source))
            yield copy
            del copy

    assert "".join(pieces_of(form, passing(), ID)) == REPORTERS[form](RESULTS, ID)
    assert len(held) > 1


def test_pieces_of_a_whole() -> None:
    """Any other format is one piece."""
    assert list(pieces_of("html", iter(RESULTS), ID)) == [REPORTERS["html"](RESULTS, ID)]
