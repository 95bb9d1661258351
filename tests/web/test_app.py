"""What the server of the page answers, and what it refuses."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import MutableMapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from threading import Event
from typing import Any
from urllib.parse import urlsplit

import pytest
from starlette.applications import Starlette
from word_files import paragraph, run, word_file

from humaslint.engine.runner import check_bytes, fix_bytes
from humaslint.live.checked import Checked, check_draft
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source
from humaslint.parse.word.comments import annotate
from humaslint.report.margin_note import comments_of
from humaslint.web.app import make_app

from .conftest import serving

DRAFT = "# Dinas Buka Kios\n\n🙂 Dinas memasang plakart, Rabu (10/3/2026).\n"
BINARY = "application/octet-stream"
WORD = word_file(paragraph(run("Dinas Buka Kios")), paragraph(run("Dinas menghimbau warga agar supaya tertib.")))


def asked(
    address: str, what: str, body: bytes | None = None, kind: str = BINARY, **headers: str
) -> tuple[HTTPResponse, bytes]:
    """The answer to a request, and its content."""
    with closing(HTTPConnection(urlsplit(address).netloc, timeout=300)) as connection:
        connection.request("GET" if body is None else "POST", what, body, {"Content-Type": kind, **headers})
        answer = connection.getresponse()
        return answer, answer.read()


def refusal(address: str, what: str, body: bytes, kind: str = BINARY, **headers: str) -> tuple[int, str]:
    answer, content = asked(address, what, body, kind, **headers)
    return answer.status, content.decode()


def test_tells_what_is_found_as_a_browser_counts(address: str) -> None:
    """A character outside the basic plane is two code units; a fix is safe or not; a suggestion is offered as well."""
    _answer, content = asked(address, "/check?name=siaran.md&lang=en", DRAFT.encode())
    told = json.loads(content)
    findings = told.pop("findings")
    assert told == {
        "text": DRAFT,
        "is_word": False,
        "left_out": [],
        "summary": "1 error, 1 warning",
        "safe": 0,
    }
    word, weekday = findings
    assert (word["start"], word["end"], word["at"], word["rule"]) == (37, 44, "3:18", "kata/salah-ketik")
    assert weekday.pop("why")
    assert weekday == {
        "start": 46,
        "end": 62,
        "at": "3:27",
        "rule": "fakta/hari-tanggal",
        "level": "error",
        "level_name": "error",
        "message": "10 Maret 2026 is a Tuesday (Selasa), not Rabu.",
        "title": "Weekday and date do not match",
        "norm": "",
        "offers": [
            {
                "told": "“Rabu (10/3/2026)” → “Selasa (10/3/2026)”",
                "is_safe": False,
                "edits": [{"start": 46, "end": 62, "text": "Selasa (10/3/2026)"}],
            }
        ],
        "suggestions": [],
        "related": [],
        "related_note": "",
    }


def test_safe_fixes_are_edits_of_what_was_sent(address: str) -> None:
    """All rounds of fixes come as edits of whole lines, in the units of a browser."""
    text = "🙂🙂\nDinas menghimbau warga.\nTertib.\n"
    _answer, content = asked(address, "/fixes?name=siaran.txt", text.encode())
    assert json.loads(content) == [{"start": 5, "end": 29, "text": "Dinas mengimbau warga.\n"}]


def test_word_files_come_back_as_from_the_command_line(address: str) -> None:
    """With comments at what was found, or with the safe fixes made; the text shown is the file's."""
    path, options = Path("naskah.docx"), RunOptions()
    result = check_bytes(WORD, path, options)
    assert result.source is not None
    told = json.loads(asked(address, "/check?name=Siaran.DOCX", WORD)[1])
    assert (told["is_word"], told["text"], told["safe"]) == (True, result.source.text, 2)
    assert asked(address, "/comments?name=s.docx", WORD)[1] == annotate(
        result.source, comments_of(result.diagnostics, "id")
    )
    assert asked(address, "/fixed?name=s.docx", WORD)[1] == fix_bytes(WORD, path, options, unsafe=False).data


def test_settings_of_the_folder_govern(tmp_path: Path) -> None:
    """Its rules, its language; what the reader asks for in English is told in English."""
    (tmp_path / ".humaslint.yaml").write_text("lang: en\nignore: [fakta]\n", encoding="utf-8")
    with serving(tmp_path, "--ignore", "kata") as (address, _process):
        assert json.loads(asked(address, "/check?name=s.md", DRAFT.encode())[1])["summary"] == "no findings"
        assert b'<html lang="en">' in asked(address, "/")[1]
        assert b'<html lang="id">' in asked(address, "/?lang=id")[1]
        told = json.loads(asked(address, "/check?name=s.md&lang=id", DRAFT.encode())[1])
        assert told["summary"] == "tidak ada temuan"
    assert [each.name for each in tmp_path.iterdir()] == [".humaslint.yaml"]


def test_a_draft_without_a_name_is_excluded_by_none(tmp_path: Path) -> None:
    """What the settings exclude are files; a draft that was pasted is none, nor is one that was dropped here."""
    (tmp_path / ".humaslint.yaml").write_text("exclude: ['*']\n", encoding="utf-8")
    with serving(tmp_path) as (address, _process):
        assert json.loads(asked(address, "/check?name=s.md", DRAFT.encode())[1])["summary"] == "1 galat, 1 peringatan"


def test_what_is_no_draft_is_refused_in_words(address: str) -> None:
    """The status tells programs, the words tell people."""
    assert refusal(address, "/check?name=a.txt", b"\0\1\2") == (
        422,
        "Berkas ini bukan teks. Simpan naskahnya sebagai .docx, .md, .txt, atau .html.",
    )
    assert refusal(address, "/check?name=a.docx", b"teks") == (
        422,
        "Nama berkas ini nama berkas Word, tetapi isinya bukan. Simpan ulang dari Word sebagai .docx.",
    )
    assert refusal(address, "/comments?name=a.txt", b"teks") == (
        422,
        "Komentar hanya dapat ditulis ke naskah Word (.docx).",
    )
    assert refusal(address, "/check?name=a.txt", b"a " * 250_001) == (
        413,
        "Naskah ini terlalu besar: paling banyak 500 kB.",
    )


def test_pages_of_others_cannot_use_it(address: str) -> None:
    """Neither with what a form or a script may send without asking, nor under a name of their own."""
    port = urlsplit(address).port
    assert refusal(address, "/check", b"teks", "text/plain") == (415, f"Kirim naskah sebagai {BINARY}.")
    assert refusal(address, "/check", b"teks", Host=f"lain.example:{port}") == (400, "Invalid host header")
    assert asked(address, "/", Host=f"localhost:{port}")[0].status == 200
    assert asked(address, "/check")[0].status == 405


@pytest.mark.parametrize(
    ("host", "known", "is_local"),
    [("127.0.0.1", "127.0.0.1", True), ("::1", "[::1]", True), ("LocalHost", "localhost", True),
     ("127.0.0.2", "127.0.0.2", True), ("0.0.0.0", "127.0.0.1", False), ("", "127.0.0.1", False)],
)  # fmt: skip
def test_for_this_machine_alone_it_has_no_other_name(host: str, known: str, is_local: bool) -> None:
    """Whichever address of this machine it is served at; for a whole network it has the names of that network."""
    app = make_app(RunOptions(), "id", host)
    assert answered(app, "/", host=f"{known}:8017")[0] == 200
    assert answered(app, "/", host="lain.example:8017")[0] == (400 if is_local else 200)


def test_the_page_may_load_nothing_from_elsewhere(address: str) -> None:
    """What it is made of comes from the server, which has browsers keep nothing."""
    for what in ("/", "/page.js", "/page.css"):
        answer, content = asked(address, what)
        assert (answer.status, bool(content)) == (200, True)
        assert answer.headers["Content-Security-Policy"] == (
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
        )
        assert answer.headers["Cache-Control"] == "no-store"


_GONE = {"type": "http.disconnect"}
_SENT = {"type": "http.request", "body": DRAFT.encode()}


def answered(
    app: Starlette, path: str, *events: MutableMapping[str, Any], host: str = "localhost"
) -> tuple[int, bytes]:
    """The status and content of the answer to a request of which the server hears these events."""
    return asyncio.run(answer(app, path, *events, host=host))


async def answer(
    app: Starlette, path: str, *events: MutableMapping[str, Any], host: str = "localhost"
) -> tuple[int, bytes]:
    heard, told = [*events], list[MutableMapping[str, Any]]()

    async def receive() -> MutableMapping[str, Any]:
        if not heard:
            await asyncio.sleep(3600)
        return heard.pop(0)

    async def send(message: MutableMapping[str, Any]) -> None:
        told.append(message)

    headers = [(b"host", host.encode()), (b"content-type", BINARY.encode())]
    method = "POST" if events else "GET"
    scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": headers}
    await app(scope, receive, send)
    return told[0]["status"], told[1]["body"]


def sent(data: bytes) -> dict[str, object]:
    return {"type": "http.request", "body": data}


@pytest.mark.parametrize("long", [b"Tertib. " * 7000, word_file(paragraph(run("Tertib.")), paragraph(run("Aman.")))])
def test_a_short_draft_does_not_wait_for_a_long_one(monkeypatch: pytest.MonkeyPatch, long: bytes) -> None:
    """Two long ones are read one after the other; the short one that came after both is answered before either."""
    monkeypatch.setattr("humaslint.web.intake._LONG_WORD", 1000)
    app = make_app(RunOptions(), "id", "127.0.0.1")
    short_is_answered, going, most, order = Event(), set[object](), list[int](), list[str]()

    def check(source: Source, *rest: Any, **named: Any) -> Checked:
        if source.text == DRAFT:
            return check_draft(source, *rest, **named)
        going.add(source)
        most.append(len(going))
        assert short_is_answered.wait(60)
        going.remove(source)
        return Checked(Path(source.path), RunOptions(), source)

    async def ask(name: str, data: bytes) -> None:
        status, _content = await answer(app, "/check", sent(data))
        assert status == 200
        order.append(name)
        if name == "short":
            short_is_answered.set()

    async def ask_all() -> None:
        await asyncio.gather(ask("long", long), ask("long", long), ask("short", DRAFT.encode()))

    monkeypatch.setattr("humaslint.web.app.check_draft", check)
    asyncio.run(ask_all())
    assert (order, most) == (["short", "long", "long"], [1, 1])


def test_all_that_is_held_has_a_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who sends more than there is room for is told to come again; what has been answered or broken off is not held."""
    app = make_app(RunOptions(), "id", "127.0.0.1")
    monkeypatch.setattr("humaslint.web.intake._MOST_HELD", 2 * len(DRAFT.encode()))

    async def ask_all() -> None:
        stalled = asyncio.create_task(answer(app, "/check", {**_SENT, "more_body": True}))
        await asyncio.sleep(0)
        assert [(await answer(app, "/check", _SENT))[0] for _ in range(3)] == [200] * 3
        more = sent(DRAFT.encode() + b".")
        assert await answer(app, "/check", more) == (503, b"Terlalu banyak naskah sedang dikirim. Coba lagi sebentar.")
        stalled.cancel()
        assert (await stalled)[0] == 503
        assert (await answer(app, "/check", more))[0] == 200

    asyncio.run(ask_all())


def test_what_does_not_arrive_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The sender is told."""
    monkeypatch.setattr("humaslint.web.intake._LONGEST_WAY", 0.01)
    app = make_app(RunOptions(), "id", "127.0.0.1")
    status, content = answered(app, "/check", {**_SENT, "more_body": True})
    assert (status, content.decode()) == (408, "Pengiriman naskah ini terlalu lama. Coba lagi.")


@pytest.mark.parametrize("what", ["/check", "/fixes", "/comments", "/fixed"])
def test_a_word_file_has_no_more_text_than_a_text_may_have(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    """However small it is packed: what takes the time is the text."""
    monkeypatch.setattr("humaslint.web.app.LARGEST", 20)
    status, content = answered(make_app(RunOptions(), "id", "127.0.0.1"), what, sent(WORD))
    assert (status, content.decode()) == (413, "Naskah ini terlalu besar: paling banyak 0 kB.")


def test_nothing_is_done_for_those_who_have_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither for a draft that breaks off nor for one whose writer has typed on while others were answered."""
    app = make_app(RunOptions(), "id", "127.0.0.1")
    assert answered(app, "/check", _SENT)[0] == 200
    monkeypatch.setattr("humaslint.web.app.check_draft", lambda *_rest, **_named: pytest.fail("checked"))
    assert answered(app, "/check", {**_SENT, "more_body": True}, _GONE) == (499, b"")
    assert answered(app, "/check", _SENT, _GONE) == (499, b"")


def test_an_error_that_nobody_foresaw_tells_nothing_of_the_draft(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Its own words, which may be those of the draft, are neither logged nor shown; where it was is logged."""

    def fail(*_rest: object, **_named: object) -> None:
        raise KeyError("plakart")

    monkeypatch.setattr("humaslint.web.app.check_draft", fail)
    status, content = answered(make_app(RunOptions(), "id", "127.0.0.1"), "/check", _SENT)
    assert (status, content.decode()) == (
        500,
        "Kekeliruan di dalam humaslint: KeyError. Naskah ini tidak dapat diperiksa; laporkan.",
    )
    (told,) = caplog.messages
    assert re.fullmatch(r"Kekeliruan di dalam humaslint: KeyError, test_app\.py:\d+( < app\.py:\d+)+", told)
    assert "plakart" not in caplog.text


def test_nobody_is_sent_elsewhere() -> None:
    """A path that is almost one of ours is none: the way to ours would name the host that the request names."""
    app = make_app(RunOptions(), "id", "0.0.0.0")
    assert [answered(app, path, host="lain.example")[0] for path in ("/page.js/", "//lain.example/page.js")] == [
        404,
        404,
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be interrupted alone")
def test_a_draft_that_never_ends_does_not_keep_it_from_stopping(tmp_path: Path) -> None:
    """Whoever is being answered is waited for, but not for ever."""
    with serving(tmp_path) as (address, process):
        url = urlsplit(address)
        with socket.create_connection((url.hostname, url.port)) as slow:
            slow.sendall(f"POST /check HTTP/1.1\r\nHost: localhost\r\nContent-Type: {BINARY}\r\n".encode())
            slow.sendall(b"Content-Length: 1000\r\n\r\nDinas")
            assert asked(address, "/")[0].status == 200
            process.terminate()
            process.wait(timeout=60)


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be interrupted alone")
def test_a_draft_that_takes_long_does_not_keep_it_from_stopping(tmp_path: Path) -> None:
    """Whoever sent it is told, and the reader of the terminal sees no trace of where it was."""
    code = (
        "import time, humaslint.web.app as app; from humaslint.cli import main\n"
        "app.check_draft = lambda *_, **__: (print(file=sys.stderr, flush=True), time.sleep(3600))\n"
        "main(['web', '--port', '0'])"
    )
    command = [sys.executable, "-c", f"import sys; {code}"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True, encoding="utf-8") as process:
        assert process.stderr
        told = re.search(r"http://[\d.:]+", process.stderr.readline())
        assert told
        with ThreadPoolExecutor(1) as pool:
            waiting = pool.submit(refusal, told[0], "/check?name=a.md", DRAFT.encode())
            assert process.stderr.readline() == "\n"
            process.send_signal(signal.SIGINT)
            assert waiting.result(60) == (503, "Server ini dihentikan.")
        assert process.wait(60) == 130
        assert "Traceback" not in process.stderr.read()


def failed(folder: Path, *options: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "humaslint", "web", *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    return done.returncode, done.stderr


def test_a_wrong_start_is_told(tmp_path: Path) -> None:
    """A mistake in the settings, or a port that is taken, keeps it from starting."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert failed(tmp_path, "--port", str(port)) == (
            2,
            f"humaslint: Tidak dapat melayani di 127.0.0.1:{port}: sudah dipakai program lain. "
            "Pilih --port atau --host yang lain.\n",
        )
    assert failed(tmp_path, "--host", "é" * 70) == (2, f"humaslint: “{'é' * 70}” bukan alamat.\n")
    (tmp_path / ".humaslint.yaml").write_text("langg: en\n", encoding="utf-8")
    code, told = failed(tmp_path, "--port", "0")
    assert (code, told.partition(":1: ")[2]) == (2, "Kunci “langg” tidak dikenal. Maksudnya “lang”?\n")


@pytest.mark.parametrize("missing", ["starlette", "uvicorn"])
def test_says_what_it_needs(missing: str) -> None:
    """Without one of its two packages the command says what is missing, and how to get it."""
    code = f"import sys; sys.modules[{missing!r}] = None; from humaslint.cli import main; main(['web'])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "humaslint: Untuk halaman di peramban diperlukan starlette dan uvicorn: pasang humaslint[web], "
        f"misalnya dengan “{sys.executable} -m pip install starlette uvicorn”.\n",
    )
