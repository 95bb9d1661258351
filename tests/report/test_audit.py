"""The reports of an audit: terminal, JSON, CSV without formulas, and a page opened in a real browser."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from humaslint.archive.audit import Audit, Month, RuleCount, Variants, Worst
from humaslint.archive.reuse import Recurring, Reuse
from humaslint.report import ReportOptions
from humaslint.report.audit import AUDIT_REPORTERS
from humaslint.report.audit.as_csv import COLUMNS, cell

if TYPE_CHECKING:
    from playwright.sync_api import Page

HOSTILE = "=HYPERLINK(<script>alert(1)</script>)"


def levels(error: int, warning: int, suggestion: int) -> dict[str, int]:
    return {"error": error, "warning": warning, "suggestion": suggestion}


AUDIT = Audit(
    releases=3,
    words=1234,
    levels=levels(1, 5, 2),
    months=(
        Month("2025-01", 2, 1000, levels(1, 4, 0)),
        Month("2025-03", 1, 134, levels(0, 1, 2)),
        Month("", 1, 100, levels(0, 0, 0)),
    ),
    rules=(
        RuleCount("kata/tidak-baku", "warning", 5, 3, {"2025-01": 4, "2025-03": 1}),
        RuleCount("asing/padanan", "suggestion", 2, 1, {"2025-03": 2}),
        RuleCount("fakta/hari-tanggal", "error", 1, 1, {"2025-01": 1}),
    ),
    worst=(Worst("a.md", "2025-01", 800, levels(1, 4, 0)), Worst(HOSTILE, "2025-03", 134, levels(0, 1, 2))),
    names=(
        Variants("person", "Febriyanti Utami", 3, (("Febriyanti Utami", 2, "a.md"), ("Febrianti Utami", 1, "b.md"))),
    ),
    recurring=Recurring(
        (Reuse("sentence", 2, 2, ("a.md", "b.md"), ("@SUM <b>Jembatan</b> itu kuat.", "Kedua.")),),
        (Reuse("caption", 1, 60, tuple(f"{number}.md" for number in range(50)), ("Foto bersama.",)),),
        2,
    ),
    errors=((f"x\x1b[2J{HOSTILE}.md", "bukan teks"),),
)  # fmt: skip


def render(form: str, audit: Audit = AUDIT, width: int = 100) -> str:
    return AUDIT_REPORTERS[form](audit, ReportOptions(version="9.9", width=width))


def test_the_json_has_everything() -> None:
    """Its keys are the fields of the audit."""
    read = json.loads(render("json"))
    assert (read["form"], read["version"], read["levels"]) == (1, "9.9", levels(1, 5, 2))
    assert read["rules"][0] == {
        "rule": "kata/tidak-baku", "level": "warning", "findings": 5, "releases": 3,
        "months": {"2025-01": 4, "2025-03": 1},
    }  # fmt: skip
    assert read["names"][0]["spellings"] == [["Febriyanti Utami", 2, "a.md"], ["Febrianti Utami", 1, "b.md"]]


@pytest.mark.parametrize(
    ("value", "written"),
    [("=1+1", "'=1+1"), ("+62", "'+62"), ("-x", "'-x"), ("@a", "'@a"), ("\t=1", "'␉=1"), ("  =1", "'  =1"),
     ("a=1", "a=1"), (7, 7), (-7, -7), ("", "")],
)  # fmt: skip
def test_no_cell_is_a_formula(value: str | int, written: str | int) -> None:
    """What a spreadsheet would reckon out has an apostrophe before it."""
    assert cell(value) == written


def test_the_csv_is_one_table() -> None:
    """Every row has the columns of the header; the hostile path is text."""
    rows = list(csv.reader(StringIO(render("csv"))))
    assert rows[0] == list(COLUMNS)
    assert {len(row) for row in rows} == {len(COLUMNS)}
    assert rows[1:3] == [["month", "releases", "", "2025-01", "2", ""], ["month", "words", "", "2025-01", "1000", ""]]
    assert ["rule", "kata/tidak-baku", "warning", "2025-01", "4", ""] in rows
    assert ["file", f"'{HOSTILE}", "warning", "2025-03", "1", f"'{HOSTILE}"] in rows
    assert not [value for row in rows for value in row if value.startswith(("=", "+", "-", "@", "\t"))]


@pytest.mark.parametrize("width", [20, 60, 120])
def test_the_table_fits_and_shows_no_escape(width: int) -> None:
    """No line is wider than the terminal, and nothing of a path reaches it raw."""
    report = render("table", width=width)
    assert max(map(len, report.splitlines())) <= width
    assert "\x1b" not in report
    assert "3 naskah" in report.splitlines()[0]


def test_the_page_runs_nothing_but_its_own_script() -> None:
    """Names, paths and sentences are text; nothing is loaded."""
    page = render("html")
    assert "<script>alert" not in page
    assert "<b>Jembatan</b>" not in page
    assert page.count("<script>") == 1
    assert "http://" not in page
    assert "https://" not in page


def test_an_audit_of_nothing_has_a_page() -> None:
    """No plot, no table, and a word for none."""
    empty = Audit(0, 0, levels(0, 0, 0), (), (), (), (), Recurring((), (), 0), ())
    page = render("html", empty)
    assert ("<svg" in page, page.count(">tidak ada<")) == (False, 6)


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Page:
    """The page of AUDIT; it may neither ask for anything else nor complain."""
    path = tmp_path / "audit.html"
    path.write_text(render("html"), encoding="utf-8")
    told: list[str] = []
    page.on("request", lambda request: told.append(request.url))
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(path.as_uri())
    assert told == [path.as_uri()]
    return page


def test_a_browser_draws_the_plots(opened: Page) -> None:
    """Each month has a bar of its levels, each rule a bar as long as it is frequent."""
    assert opened.title() == "humaslint: Audit arsip"
    assert opened.locator("#by-month rect").count() == 4
    widths = opened.locator("#by-rule rect").evaluate_all("all => all.map((each) => each.getBBox().width)")
    assert [round(width / widths[0], 1) for width in widths] == [1, 0.4, 0.2]
    box = opened.locator("#by-month svg").bounding_box()
    assert box is not None
    assert box["height"] > 100


def test_filters_show_what_they_are_asked_for(opened: Page) -> None:
    """By level, by month, and by a word of the row."""
    rules = opened.locator("#by-rule-and-month tbody tr:visible code")
    opened.locator("[value=suggestion]").uncheck()
    assert rules.all_inner_texts() == ["kata/tidak-baku", "fakta/hari-tanggal"]
    assert opened.locator("#by-rule g:not([hidden])").count() == 2
    opened.locator("[name=month]").select_option("2025-03")
    paths = opened.locator("#worst tbody tr:visible .path")
    assert paths.all_inner_texts() == [HOSTILE]
    opened.locator("[name=month]").select_option("")
    opened.locator("[name=search]").fill("TIDAK-BAKU")
    assert (rules.all_inner_texts(), paths.count()) == (["kata/tidak-baku"], 0)


def test_the_page_fits_a_telephone(opened: Page) -> None:
    """Wide tables scroll in their own frame, not the page."""
    opened.set_viewport_size({"width": 360, "height": 640})
    assert opened.evaluate("document.documentElement.scrollWidth") == 360
