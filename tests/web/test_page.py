"""The page in a real browser, as a writer uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from word_files import paragraph, run, word_file

from humaslint.engine.runner import fix_bytes
from humaslint.model.run_options import RunOptions

from .conftest import serving

if TYPE_CHECKING:
    from playwright.sync_api import Page

DRAFT = "Dinas Buka Kios\n\n🙂 Dinas menghimbau warga agar supaya tertib.\n\nDi apotik Sari & Wati antrean <5 menit.\n"
FIXED = "Dinas Buka Kios\n\n🙂 Dinas mengimbau warga agar tertib.\n\nDi apotek Sari & Wati antrean <5 menit.\n"
WORD = word_file(paragraph(run("Dinas Buka Kios")), paragraph(run("Dinas menghimbau warga agar supaya tertib.")))

in_browsers = pytest.mark.parametrize("page", ["chromium", "firefox"], indirect=True)
"""For what browsers do in ways of their own: what is typed, selected, taken back, read from a disk and put there."""


@pytest.fixture
def opened(page: Page, address: str) -> Iterator[Page]:
    """The page, which may ask nobody else for anything, and complain of nothing."""
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("request", lambda asked: None if asked.url.startswith((address, "blob:")) else complaints.append(asked.url))
    page.goto(address)
    yield page
    assert complaints == []


@pytest.fixture
def downloads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder into which Firefox downloads."""
    return tmp_path_factory.getbasetemp() / "unduhan"


def draft(page: Page) -> str:
    return page.locator("textarea").input_value()


def wait_for(page: Page, told: str) -> None:
    """Wait until the line that sums up says so."""
    page.locator("[role=status]", has_text=told).wait_for()


def rules(page: Page) -> list[str]:
    return page.locator(".note code").all_inner_texts()


def open_file(page: Page, name: str, data: bytes) -> None:
    page.set_input_files("input[type=file]", {"name": name, "mimeType": "", "buffer": data})


def downloaded(page: Page, button: str, folder: Path) -> tuple[str, bytes]:
    """The name and the content of the file that comes at a click; from Firefox it comes into the folder."""
    if page.context.browser and page.context.browser.browser_type.name == "firefox":
        page.get_by_role("button", name=button, exact=True).click()
        files: list[Path] = []
        for _ in range(300):  # while one comes there is an empty file beside its .part
            files = list(folder.glob("*"))
            if len(files) == 1 and files[0].suffix != ".part" and files[0].stat().st_size:
                break
            page.wait_for_timeout(100)
        (file,) = files
        data = file.read_bytes()
        file.unlink()
        return file.name, data
    with page.expect_download() as download:
        page.get_by_role("button", name=button, exact=True).click()
    return download.value.suggested_filename, download.value.path().read_bytes()


@in_browsers
def test_marks_and_tells_what_is_typed(opened: Page) -> None:
    """Each stretch is marked where it stands, letter for letter under the field; markup is text."""
    opened.fill("textarea", DRAFT)
    wait_for(opened, "3 peringatan")
    assert opened.locator("mark").all_inner_texts() == ["menghimbau", "agar supaya", "apotik"]
    assert rules(opened) == ["kata/tidak-baku", "kata/mubazir", "kata/tidak-baku"]
    assert opened.locator(".marks").inner_text() == DRAFT + "\n"
    heights = "[document.querySelector('textarea').scrollHeight, document.querySelector('.marks').offsetHeight]"
    for text in (DRAFT * 40, "kata" * 400, "tab\tdan  spasi\n" * 50):
        opened.fill("textarea", text)
        field, marks = opened.evaluate(heights)
        assert field == marks


@in_browsers
def test_a_fix_can_be_taken_back(opened: Page) -> None:
    """A fix changes its words alone; the browser takes it back as if it had been typed."""
    opened.fill("textarea", DRAFT)
    opened.get_by_role("button", name="“agar supaya” → “agar”").click()
    wait_for(opened, "2 peringatan")
    assert draft(opened) == DRAFT.replace("agar supaya", "agar")
    opened.keyboard.press("Control+z")
    wait_for(opened, "3 peringatan")
    assert draft(opened) == DRAFT
    opened.get_by_role("button", name="Buat semua perbaikan yang aman (3)").click()
    wait_for(opened, "tidak ada temuan")
    assert (draft(opened), rules(opened)) == (FIXED, [])
    assert opened.get_by_role("button", name="Buat semua perbaikan yang aman").is_disabled()
    opened.keyboard.press("Control+z")  # all of them at once
    assert draft(opened) == DRAFT
    opened.keyboard.press("Control+Shift+z")
    assert draft(opened) == FIXED


@in_browsers
def test_marks_move_with_the_text(opened: Page) -> None:
    """Until a change is checked, what was found elsewhere stays on its words; what was changed is no longer told."""
    opened.fill("textarea", DRAFT)
    wait_for(opened, "3 peringatan")
    opened.route("**/check*", lambda _route: None)  # never answered
    opened.keyboard.press("Control+Home")
    opened.keyboard.type("Kepala ")
    assert opened.locator("mark").all_inner_texts() == ["menghimbau", "agar supaya", "apotik"]
    at = draft(opened).encode("utf-16-le").index("apotik".encode("utf-16-le")) // 2
    opened.evaluate("at => document.querySelector('textarea').setSelectionRange(at, at)", at)
    opened.keyboard.press("Delete")
    assert draft(opened) == "Kepala " + DRAFT.replace("apotik", "potik")
    assert opened.locator("mark").all_inner_texts() == ["menghimbau", "agar supaya"]


@in_browsers
def test_a_note_leads_to_its_place_and_back(opened: Page) -> None:
    """A note that is clicked selects its words; where the cursor is, note and mark stand out."""
    opened.fill("textarea", DRAFT)
    wait_for(opened, "3 peringatan")
    opened.locator(".note").nth(1).click(position={"x": 5, "y": 5})
    selected = (
        "(field => field.value.slice(field.selectionStart, field.selectionEnd))(document.querySelector('textarea'))"
    )
    assert opened.evaluate(selected) == "agar supaya"
    assert opened.locator(".note.at code").all_inner_texts() == ["kata/mubazir"]
    opened.keyboard.press("Control+Home")
    opened.locator(".note.at").wait_for(state="detached")
    opened.get_by_label("peringatan").uncheck()
    assert (rules(opened), opened.locator("mark").count()) == ([], 0)


@in_browsers
def test_enter_on_a_note_leads_to_its_place_and_changes_nothing(opened: Page) -> None:
    """The key is not passed on to the field, where it would replace the words."""
    opened.fill("textarea", DRAFT)
    wait_for(opened, "3 peringatan")
    opened.locator(".note").nth(1).press("Enter")
    assert opened.locator(".note.at code").all_inner_texts() == ["kata/mubazir"]
    assert draft(opened) == DRAFT


@pytest.mark.parametrize("start", ["\ufeff", "%PDF-1.7 ", "PK\x03\x04", "{\\rtf ", "\0\0\0\0"])
def test_whatever_is_pasted_is_text(opened: Page, start: str) -> None:
    """However it begins: it is neither a file of some other kind nor moved by a mark that is not seen."""
    opened.fill("textarea", f"{start}Dinas menghimbau warga.")
    wait_for(opened, "1 peringatan")
    assert opened.locator("mark").all_inner_texts()[-1] == "menghimbau"


@in_browsers
@pytest.mark.parametrize("width", [375, 1280])
def test_the_page_stays_where_it_is(opened: Page, width: int) -> None:
    """Notes come into view in their own list; the page is not taken from the place at which somebody writes."""
    opened.set_viewport_size({"width": width, "height": 700})
    opened.fill("textarea", ("Dinas buka kios.\n\n" * 9 + "Dinas menghimbau warga.\n\n") * 9)
    wait_for(opened, "9 peringatan")
    places = "[scrollY, document.querySelector('.notes').scrollTop]"
    place = "at => document.querySelector('textarea').setSelectionRange(at, at)"
    opened.evaluate(place, 0)
    opened.evaluate("scrollTo(0, 300)")
    opened.evaluate(place, draft(opened).rindex("menghimbau"))
    opened.locator(".note").nth(8).and_(opened.locator(".at")).wait_for()
    page, notes = opened.evaluate(places)
    assert (page, bool(notes)) == (300, width > 900)
    opened.locator(".note").nth(4).click(position={"x": 5, "y": 5})
    opened.wait_for_timeout(100)  # for what the browser tells of the selection
    top = opened.locator("mark.at").bounding_box()
    assert top
    assert -1 < top["y"] < 700


def test_says_no_more_than_has_changed(opened: Page) -> None:
    """Who hears the page is not told at every pause that it checks; who waits for long is."""
    opened.evaluate("""() => {
        const status = document.querySelector("[role=status]");
        window.heard = [];
        new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
    }""")
    answer = {"findings": [], "left_out": [], "summary": "sudah diperiksa", "safe": 0}
    opened.route("**/check*", lambda route: route.fulfill(json=answer))  # at once
    for text in (DRAFT, DRAFT + "Tertib.", DRAFT + "Tertib. Aman."):
        with opened.expect_response("**/check*"):
            opened.fill("textarea", text)
    wait_for(opened, "sudah diperiksa")
    opened.route("**/check*", lambda _route: None)  # never answered
    with opened.expect_request("**/check*"):
        opened.fill("textarea", FIXED)
    wait_for(opened, "Memeriksa …")
    assert opened.evaluate("heard") == ["sudah diperiksa", "Memeriksa …"]
    with opened.expect_event("requestfailed"):  # it is taken back, so that the server need not answer it
        opened.fill("textarea", DRAFT)


@in_browsers
def test_the_browser_keeps_no_draft(opened: Page) -> None:
    """Whoever comes back to the page after its writer finds it empty."""
    opened.on("dialog", lambda dialog: dialog.accept())
    opened.fill("textarea", DRAFT)
    wait_for(opened, "3 peringatan")
    address = opened.url
    opened.goto("about:blank")
    opened.go_back()
    opened.wait_for_url(address)
    assert draft(opened) == ""


@in_browsers
def test_a_word_file_is_shown_and_comes_back_mended(opened: Page, downloads: Path) -> None:
    """It is not to be changed on the page; its copies are named after it."""
    open_file(opened, "Siaran Kios.docx", WORD)
    wait_for(opened, "2 peringatan · Berkas Word ditampilkan untuk dibaca")
    assert draft(opened) == "Dinas Buka Kios\nDinas menghimbau warga agar supaya tertib.\n"
    assert opened.locator("textarea").get_attribute("readonly") is not None
    assert opened.locator(".offers").all_inner_texts() == ["“menghimbau” → “mengimbau”", "“agar supaya” → “agar”"]
    name, data = downloaded(opened, "Unduh yang diperbaiki", downloads)
    assert name == "Siaran Kios-humaslint.docx"
    assert data == fix_bytes(WORD, Path("naskah.docx"), RunOptions(), unsafe=False).data
    name, data = downloaded(opened, "Unduh dengan komentar", downloads)
    assert name == "Siaran Kios-humaslint.docx"
    open_file(opened, "dengan komentar.docx", data)
    wait_for(opened, "2 peringatan · Berkas Word")
    opened.get_by_role("button", name="Kosongkan").click()
    assert (draft(opened), rules(opened), opened.locator("textarea").get_attribute("readonly")) == ("", [], None)


def test_a_word_file_comes_back_as_it_was_shown(opened: Page, tmp_path: Path, downloads: Path) -> None:
    """Even where the one on the disk has changed since, or is gone; what cannot be read at all is told."""
    path = tmp_path / "siaran.docx"
    path.write_bytes(WORD)
    opened.set_input_files("input[type=file]", path)
    wait_for(opened, "2 peringatan")
    path.unlink()
    _name, data = downloaded(opened, "Unduh yang diperbaiki", downloads)
    assert data == fix_bytes(WORD, Path("naskah.docx"), RunOptions(), unsafe=False).data
    opened.evaluate("() => { File.prototype.arrayBuffer = () => Promise.reject(); }")  # as of a folder
    open_file(opened, "folder", b"")
    wait_for(opened, "Berkas ini tidak dapat dibaca.")


@in_browsers
def test_a_text_file_keeps_its_line_ends(opened: Page, downloads: Path) -> None:
    """One of Windows, in its old encoding, is read as on the command line and goes back with CRLF, in UTF-8."""
    open_file(opened, "kios.md", "# Kafé “Sari”\r\n\r\nDinas menghimbau warga.\r\n".encode("cp1252"))
    wait_for(opened, "1 peringatan")
    assert opened.locator("select").input_value() == ".md"
    opened.get_by_role("button", name="“menghimbau” → “mengimbau”").click()
    wait_for(opened, "tidak ada temuan")
    name, data = downloaded(opened, "Unduh", downloads)
    assert (name, data.decode()) == ("kios.md", "# Kafé “Sari”\r\n\r\nDinas mengimbau warga.\r\n")


@in_browsers
def test_of_several_files_the_first_is_opened(opened: Page) -> None:
    """The reader is told so, until something else is done."""
    drop = """names => {
        const dataTransfer = new DataTransfer();
        for (const name of names) dataTransfer.items.add(new File(["Dinas menghimbau warga.\\n"], name));
        const event = new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true });
        document.querySelector("textarea").dispatchEvent(event);
    }"""
    opened.on("dialog", lambda dialog: dialog.accept())
    opened.evaluate(drop, ["satu.md", "dua.md"])
    wait_for(opened, "1 peringatan · Hanya berkas pertama yang dibuka; tarik yang lain satu per satu.")
    assert draft(opened) == "Dinas menghimbau warga.\n"
    opened.get_by_role("button", name="“menghimbau” → “mengimbau”").click()
    opened.locator("[role=status]", has_text=re.compile("^tidak ada temuan$")).wait_for()
    opened.get_by_role("button", name="Kosongkan").click()
    opened.evaluate(drop, ["tiga.md"])
    opened.locator("[role=status]", has_text=re.compile("^1 peringatan$")).wait_for()


def test_what_is_no_draft_leaves_the_page_as_it_is(page: Page, address: str) -> None:
    """The reason is told in words; what was written stays, even where the writer would have let it go."""
    page.on("dialog", lambda dialog: dialog.accept())
    page.goto(address)
    page.fill("textarea", DRAFT)
    wait_for(page, "3 peringatan")
    open_file(page, "gambar.png", b"\x89PNG\r\n\0\0")
    wait_for(page, "Berkas ini bukan teks. Simpan naskahnya sebagai .docx, .md, .txt, atau .html.")
    assert (draft(page), len(rules(page))) == (DRAFT, 3)


def test_speaks_english_if_asked(opened: Page) -> None:
    """The page, its messages and the levels."""
    opened.get_by_role("link", name="English").click()
    opened.wait_for_url("**/?lang=en")  # a click does not wait for the page that it leads to
    opened.fill("textarea", DRAFT)
    wait_for(opened, "3 warnings")
    assert opened.locator(".note .message").nth(1).inner_text() == "“agar supaya” is redundant; “agar” is enough."
    assert opened.get_by_label("warning").is_checked()


def test_a_server_that_is_gone_is_told(page: Page, tmp_path: Path) -> None:
    """What was written stays, and so do the findings."""
    with serving(tmp_path) as (address, process):
        page.goto(address)
        page.fill("textarea", DRAFT)
        wait_for(page, "3 peringatan")
        process.terminate()
        process.wait()
        page.get_by_role("button", name="“agar supaya” → “agar”").click()
        wait_for(page, "Peladen tidak menjawab. Apakah humaslint web masih berjalan?")
        assert (draft(page), rules(page)) == (DRAFT.replace("agar supaya", "agar"), ["kata/tidak-baku"] * 2)
