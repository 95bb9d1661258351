"""What the server of the page answers, and what it refuses."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from contextlib import closing
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from word_files import paragraph, run, word_file

from humaslint.engine.runner import check_bytes, fix_bytes
from humaslint.model.run_options import RunOptions
from humaslint.parse.word.comments import annotate
from humaslint.report.margin_note import comments_of

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
        "humaslint: Untuk halaman di peramban diperlukan starlette dan uvicorn: pasang humaslint[web].\n",
    )
