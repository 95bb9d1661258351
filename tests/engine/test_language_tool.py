"""English passages and LanguageTool: a real server for what it finds, faulty ones for what may go wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import docx
import pytest
from fake_language_tool import fake_language_tool
from language_tool_python.download_lt import LTP_DOWNLOAD_VERSION

from .language_tool_server import install, start_server

pytestmark = pytest.mark.xdist_group("languagetool")

RELEASE = """\
---
title: Wali Kota Buka Perpustakaan
---
SAGARA – Wali Kota Sagara Timo Handoyo membuka perpustakaan pada Senin (5/1/2026). “We is very happy 😀 with this new \
libary for the people of Sagara,” kata Duta Besar John Wick.

<div lang="en">

😀😀 The mayor will opens the *libary* with the gotong royong group of Timo Handoyo.

</div>
"""
EXPECTED = [
    (4, 88, "is", "PERS_PRONOUN_AGREEMENT"),
    (4, 118, "libary", "MORFOLOGIK_RULE_EN_US"),
    (8, 19, "opens", "MD_BASEFORM"),
    (8, 30, "libary", "MORFOLOGIK_RULE_EN_US"),
]
UNREACHABLE = "humaslint: bagian berbahasa Inggris tidak diperiksa: {} tidak dapat dihubungi.\n"


def run(folder: Path, *args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run humaslint on the files of a folder and return its JSON report of English mistakes."""
    command = [sys.executable, "-m", "humaslint", "--select", "asing/inggris", "--format", "json", *args]
    variables = {**os.environ, "PYTHONUTF8": "1", **environment}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=variables, check=False)


def found(done: subprocess.CompletedProcess[str]) -> list[list[tuple[int, int, str, str]]]:
    """Return line, column, text and LanguageTool's rule of each finding, file by file."""
    return [
        [(d["line"], d["column"], d["text"], d["message"].split("(")[1].split(")")[0]) for d in file["diagnostics"]]
        for file in json.loads(done.stdout)["files"]
    ]


def configure(folder: Path, address: str, more: str = "  timeout: 200\n") -> None:
    (folder / ".humaslint.yaml").write_text(f"languagetool:\n  url: {address}\n{more}", encoding="utf-8")
    (folder / "rilis.md").write_text(RELEASE, encoding="utf-8")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("maven")


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    process, address = start_server(folder)
    yield address
    process.kill()
    process.wait()


def test_mistakes_in_english_passages_are_found_where_they_are(server: str, tmp_path: Path) -> None:
    """Quotations and blocks marked as English, behind emoji and markup; Indonesian words and names are left alone."""
    configure(tmp_path, server)
    done = run(tmp_path, "--languagetool", "rilis.md")
    assert (found(done), done.stderr) == ([EXPECTED], "")
    first = json.loads(done.stdout)["files"][0]["diagnostics"][0]
    assert (first["message"], first["suggestions"], first["fix"]) == (
        "LanguageTool (PERS_PRONOUN_AGREEMENT): Use a first-person plural verb with ‘we’.",
        ["are", "were"],
        None,
    )


def test_rules_of_the_server_can_be_chosen(server: str, tmp_path: Path) -> None:
    """`disable` names rules of LanguageTool, `language` the kind of English."""
    configure(tmp_path, server, "  disable: [MORFOLOGIK_RULE_EN_GB]\n  language: en-GB\n  timeout: 200\n")
    assert found(run(tmp_path, "--languagetool", "rilis.md")) == [EXPECTED[0::2]]


def test_drafts_that_the_configuration_calls_english(server: str, tmp_path: Path) -> None:
    """All of their text is English, be it too short to read as such, and only what says otherwise is not."""
    configure(tmp_path, server, "  timeout: 200\npaths:\n  'en/**': {language: en}\n")
    (tmp_path / "en").mkdir()
    drafts = {
        "a.txt": "New libary\n\nThe mayor will opens it.\n",
        "b.html": '<p>New <b>libary</b></p><p lang="id">Pustaka baru dibuka</p>',
        "c.md": "---\nlang: id\n---\nNew libary\n",
        "d.md": "New libary\n",
    }
    for name, text in drafts.items():
        (tmp_path / "en" / name).write_text(text, encoding="utf-8")
    word = docx.Document()
    word.add_paragraph("New libary")
    word.save(str(tmp_path / "en" / "e.docx"))
    spelling = "MORFOLOGIK_RULE_EN_US"
    assert found(run(tmp_path, "--languagetool", "en")) == [
        [(1, 5, "libary", spelling), (3, 16, "opens", "MD_BASEFORM")],
        [(1, 11, "libary", spelling)],
        [],
        [(1, 5, "libary", spelling)],
        [(1, 5, "libary", spelling)],
    ]


def test_a_server_killed_half_way_is_told_once(folder: Path, tmp_path: Path) -> None:
    """What was found before stays, what comes after is checked without English, and the run does not fail."""
    process, address = start_server(folder)
    configure(tmp_path, address)
    script = (
        "import json, os, sys; from pathlib import Path; from humaslint.engine.runner import RunOptions, check_file\n"
        "options = RunOptions(select=('asing/inggris',), languagetool=True)\n"
        "for number in range(3):\n"
        "    result = check_file(Path('rilis.md'), options)\n"
        "    print(len(result.diagnostics), result.error, result.notice, flush=True)\n"
        "    number or sys.stdin.readline()\n"
    )
    command = [sys.executable, "-c", script]
    with subprocess.Popen(command, cwd=tmp_path, stdin=-1, stdout=-1, text=True) as checking:
        assert checking.stdin
        assert checking.stdout
        first = checking.stdout.readline()
        process.kill()
        process.wait()
        rest, _errors = checking.communicate("\n", timeout=200)
    notice = UNREACHABLE.format(address).removeprefix("humaslint: ")
    assert (first, rest) == (f"{len(EXPECTED)} None \n", f"0 None {notice}0 None {notice}")


def test_a_server_of_our_own(folder: Path, tmp_path: Path) -> None:
    """Without an address language-tool-python starts a server, which ends with the run."""
    install(tmp_path / "home", folder, LTP_DOWNLOAD_VERSION)
    (tmp_path / "rilis.md").write_text(RELEASE, encoding="utf-8")
    done = run(tmp_path, "--languagetool", "rilis.md", LTP_PATH=str(tmp_path / "home"))
    assert (found(done), done.stderr) == ([EXPECTED], "")
    running = subprocess.run(["pgrep", "-f", str(tmp_path / "home")], capture_output=True, text=True, check=False)
    assert running.stdout == ""


@contextmanager
def faulty(answer: bytes, seconds: float = 0) -> Iterator[tuple[str, list[str]]]:
    """Serve `answer` to everything after some seconds; yield the address and the paths that are asked for."""
    asked: list[str] = []

    def late(path: str) -> bytes:
        asked.append(path)
        time.sleep(seconds)
        return answer

    with fake_language_tool(late) as address:
        yield address, asked


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (
            b"<html>Selamat datang</html>",
            "menolak atau menjawab lain dari yang diharapkan (<html>Selamat datang</html>)",
        ),
        (b"{}", "menjawab lain dari yang diharapkan (KeyError)"),
        (b'{"matches": [{"rule": null}]}', "menjawab lain dari yang diharapkan (TypeError)"),
    ],
)
def test_a_server_that_answers_nonsense(tmp_path: Path, answer: bytes, reason: str) -> None:
    """One sentence says so, and everything else is checked."""
    with faulty(answer) as (address, _asked):
        configure(tmp_path, address)
        (tmp_path / "lain.md").write_text(RELEASE, encoding="utf-8")
        done = run(tmp_path, "--languagetool", "lain.md", "rilis.md")
    assert found(done) == [[], []]
    assert done.returncode == 0
    assert done.stderr == f"humaslint: bagian berbahasa Inggris tidak diperiksa: {address} {reason}.\n"


def test_a_slow_server(tmp_path: Path) -> None:
    """The time that an answer may take is a setting."""
    with faulty(b"{}", seconds=2) as (address, _asked):
        configure(tmp_path, address, "  timeout: 0.2\n")
        done = run(tmp_path, "--languagetool", "rilis.md")
    told = f"humaslint: bagian berbahasa Inggris tidak diperiksa: {address} tidak menjawab dalam 0,2 detik.\n"
    assert (found(done), done.stderr, done.returncode) == ([[]], told, 0)


def test_no_server_at_all(tmp_path: Path) -> None:
    """A port on which nobody listens."""
    with faulty(b"") as (address, _asked):
        pass
    configure(tmp_path, address)
    done = run(tmp_path, "--languagetool", "rilis.md")
    assert (found(done), done.stderr, done.returncode) == ([[]], UNREACHABLE.format(address), 0)


def test_a_server_that_cannot_be_fetched(tmp_path: Path) -> None:
    """Without an address and without the internet, what is needed is said."""
    (tmp_path / "rilis.md").write_text(RELEASE, encoding="utf-8")
    with faulty(b"") as (address, _asked):
        pass
    no_internet = {"LTP_PATH": str(tmp_path / "home"), "HTTPS_PROXY": address, "https_proxy": address}
    done = run(tmp_path, "--languagetool", "rilis.md", **no_internet)
    told = (
        "humaslint: bagian berbahasa Inggris tidak diperiksa: LanguageTool setempat tidak dapat dijalankan: perlu "
        "Java 17, dan pada pemakaian pertama sambungan internet.\n"
    )
    assert (found(done), done.stderr, done.returncode) == ([[]], told, 0)


def test_a_server_is_asked_only_with_the_option(tmp_path: Path) -> None:
    """A configuration alone opens no connection, and a release without English asks nothing."""
    with faulty(b'{"matches": []}') as (address, asked):
        configure(tmp_path, address)
        assert run(tmp_path, "rilis.md").returncode == 0
        (tmp_path / "rilis.md").write_text("Warga menyambut tim penilai di balai desa.\n", encoding="utf-8")
        assert run(tmp_path, "--languagetool", "rilis.md").returncode == 0
        assert asked == []
        configure(tmp_path, address)
        assert run(tmp_path, "--languagetool", "rilis.md").returncode == 0
        assert asked == ["/v2/languages", "/v2/check"]


def test_an_address_that_is_none(tmp_path: Path) -> None:
    """Only http and https are addresses of a server."""
    configure(tmp_path, "file:///etc/passwd")
    done = run(tmp_path, "rilis.md")
    told = f"humaslint: {tmp_path}/.humaslint.yaml:2: “file:///etc/passwd” bukan alamat peladen; tulis misalnya http://localhost:8081.\n"
    assert (done.returncode, done.stderr) == (2, told)
