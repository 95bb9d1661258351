"""The HTML report, opened in a real browser."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from humaslint.engine.runner import RunOptions, check_bytes
from humaslint.model.diagnostic import FileResult
from humaslint.model.source import Source
from humaslint.report import REPORTERS, ReportOptions

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Page, Request

RELEASE = """\
# Dinas Pasar Buka Kios <img src="x">

Dinas menghimbau warga, Selasa (7/9/2026). "Kios & lapak dibuka", kata Sari.
Di apotik pun warga menghimbau.
"""


def report(*results: FileResult) -> str:
    return REPORTERS["html"](results, ReportOptions(version="9.9"))


def result(text: str = RELEASE, name: str = "<b>naskah</b>.txt") -> FileResult:
    return check_bytes(text.encode(), Path(name), RunOptions())


@pytest.fixture
def opened(page: Page, tmp_path: Path) -> Page:
    """The report on RELEASE; the page may neither ask for anything else nor complain."""
    path = tmp_path / "laporan.html"
    path.write_text(report(result(), FileResult("rusak.md", None, error="bukan teks")), encoding="utf-8")
    asked: list[str] = []

    def note_request(request: Request) -> None:
        asked.append(request.url)

    def note_message(message: ConsoleMessage) -> None:
        asked.append(message.text)

    page.on("request", note_request)
    page.on("console", note_message)
    page.goto(path.as_uri())
    assert asked == [path.as_uri()]
    return page


def shown_rules(page: Page) -> list[str]:
    return page.locator(".note:visible code").all_inner_texts()


def test_the_page_shows_text_and_findings_as_they_are(opened: Page) -> None:
    """Names, markup and quotation marks of a release are text; each stretch is marked where it stands."""
    assert opened.title() == "humaslint"
    assert opened.locator("h2").all_inner_texts() == ["<b>naskah</b>.txt", "rusak.md"]
    assert opened.locator(".failed").inner_text() == "bukan teks"
    assert opened.locator(".prose").all_inner_texts() == RELEASE.split("\n")[:-1]
    words = "kata/tidak-baku"
    assert shown_rules(opened) == [
        "ejaan/sisa-html", words, "fakta/hari-tanggal", "kutipan/tanda-di-luar", words, words,
    ]  # fmt: skip
    marked = opened.locator("mark").all_inner_texts()
    assert marked == ['<img src="x">', "menghimbau", "Selasa (7/9/2026)", '",', "apotik", "menghimbau"]


def test_filters_show_what_they_are_asked_for(opened: Page) -> None:
    """By level, by rule, and only the lines with findings."""
    assert opened.locator("output").inner_text() == "6 / 6"
    opened.get_by_label("peringatan").uncheck()
    assert shown_rules(opened) == ["fakta/hari-tanggal"]
    assert opened.locator("mark:not(.off)").all_inner_texts() == ["Selasa (7/9/2026)"]
    opened.get_by_label("peringatan").check()
    opened.get_by_label("aturan").select_option("kutipan/tanda-di-luar")
    opened.get_by_label("hanya baris dengan temuan").check()
    assert opened.locator(".prose:visible").all_inner_texts() == [RELEASE.split("\n")[2]]
    assert opened.locator("output").inner_text() == "1 / 6"


def test_a_page_without_findings_says_so() -> None:
    """The summary stands at the top, in the language that is asked for."""
    page = REPORTERS["html"]([result("Warga menyambut tim.\n")], ReportOptions(version="9.9", language="en"))
    assert "<p>1 file checked: no findings</p>" in page
    assert '<html lang="en">' in page
    assert page.count('class="row"') == 1


def test_a_page_is_no_draft() -> None:
    """Written into the folder of the drafts, it is neither checked nor mended with them."""
    page = report(result())
    again = check_bytes(page.encode(), Path("laporan.html"), RunOptions())
    assert ("menghimbau" in page, again.diagnostics) == (True, ())


def test_private_numbers_are_masked() -> None:
    """A page is sent around: what is private is not on it."""
    page = report(result("NIK pelapor 3174012509870001 dicatat petugas.\n"))
    assert ("3174012509870001" in page, "3174********0001" in page) == (False, True)


def test_directions_and_controls_are_shown_as_signs() -> None:
    """What would hide text from the reader of the page is made visible."""
    page = report(result("Warga\u202e menghimbau\x1b[31m tim.\n"))
    assert ("\u202e" in page, "\x1b" in page, "Warga\\u202e " in page) == (False, False, True)


def test_a_finding_over_two_lines_is_marked_on_both() -> None:
    """A word repeated across a line break has two marks and one note."""
    page = report(result("Warga menyambut tim\ntim penilai di balai desa.\n", "naskah.md"))
    assert page.count('class="note ') == 1
    assert page.count('data-of="f0-1"') == 2


def test_findings_that_cut_into_each_other_are_marked_in_pieces() -> None:
    """Each piece names the notes on it, whatever their order; a finding of no width has a note and no mark."""
    (any_one, *_) = result().diagnostics
    places = ((6, 9), (0, 8), (2, 2), (8, 13))
    found = tuple(any_one._replace(start=start, end=end) for start, end in places)
    page = report(FileResult("a.txt", Source("a.txt", "abcdefghij\nklm\n"), found))
    assert re.findall(r'data-of="([^"]*)">([^<]*)<', page) == [
        ("f0-2", "abcdef"),
        ("f0-2 f0-1", "gh"),
        ("f0-1 f0-4", "i"),
        ("f0-4", "j"),
        ("f0-4", "kl"),
    ]
    assert page.count('class="note ') == 4
