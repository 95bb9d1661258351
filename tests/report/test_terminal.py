"""What a person sees: widths, marks, colour, and nothing a release could do to the terminal."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from sample_run import NAME, RESULTS, SPELLING

from humaslint.model.diagnostic import Diagnostic, Edit, FileResult, Fix, Related
from humaslint.model.rule import Text
from humaslint.model.source import Source
from humaslint.report import REPORTERS, ReportOptions
from humaslint.report.excerpt import excerpt

ID = ReportOptions(version="9.9.9")
CONTROLS = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def shown(text: str, start: int, end: int, room: int) -> list[str]:
    """Return the excerpt as the two lines that are printed."""
    cut = excerpt(Source("a.md", text), start, end, room)
    return [cut.before + cut.stretch + cut.after, cut.marks]


@pytest.mark.parametrize(
    ("text", "start", "end", "room", "lines"),
    [
        ("Warga dihimbau antre.", 6, 14, 30, ["Warga dihimbau antre.", "      ~~~~~~~~"]),
        ("Warga dihimbau antre.", 6, 14, 15, ["…a dihimbau an…", "   ~~~~~~~~"]),
        ("Di 東京 ada 🙂 resiko.", 12, 18, 30, ["Di 東京 ada 🙂 resiko.", "               ~~~~~~"]),
        ("Kafe\u0301 resiko", 6, 12, 30, ["Kafe\u0301 resiko", "     ~~~~~~"]),
        ("Kafe\u0301 resiko", 6, 12, 9, ["… resiko", "  ~~~~~~"]),
        ("Satu dua\r\ntiga", 5, 12, 30, ["Satu dua…", "     ~~~"]),
        ("Satu dua", 8, 8, 8, ["…tu dua", "       ^"]),
        ("", 0, 0, 30, ["", "^"]),
        ("a\u200bb", 1, 2, 30, [r"a\u200bb", " ~~~~~~"]),
        ("a\tb", 1, 2, 30, ["a␉b", " ~"]),
        ("Kami resiko besar sekali itu", 5, 11, 16, ["Kami resiko bes…", "     ~~~~~~"]),
        ("Satu kata yang amat panjang", 0, 27, 12, ["Satu kata y…", "~~~~~~~~~~~~"]),
        ("Awal " + "a" * 40 + " akhir", 5, 45, 16, ["…aaaaaaaaaaaaaa…", " ~~~~~~~~~~~~~~~"]),
    ],
)
def test_excerpt(text: str, start: int, end: int, room: int, lines: list[str]) -> None:
    """The marks stand exactly under the stretch, and a long line is cut around it."""
    assert shown(text, start, end, room) == lines


@given(text=st.text(alphabet="ab 東🙂e\u0301\u202e\t\n", max_size=60), room=st.integers(8, 40), data=st.data())
def test_excerpts_fit(text: str, room: int, data: st.DataObject) -> None:
    """Line and marks fit the room, the marks start where the stretch does, and there is always a mark."""
    start = data.draw(st.integers(0, len(text)))
    cut = excerpt(Source("a.md", text), start, data.draw(st.integers(start, len(text))), room)
    assert cell_len("".join(cut)) <= room
    assert len(cut.marks) <= room
    assert cut.marks.rstrip("~^") == " " * cell_len(cut.before)
    assert cut.marks.strip()


def test_words_are_not_said_twice() -> None:
    """A suggestion that the message or the fix already shows is left out; any other is listed."""
    fix = Fix(True, (Edit(0, 1, "b"),))
    found = Diagnostic(SPELLING, "warning", 0, 1, "a", {"use": "c"}, ("b", "c", "d"), fix)
    assert REPORTERS["text"]([FileResult("a.md", Source("a.md", "a"), (found,))], ID).splitlines()[1:-2] == [
        "  1:1  peringatan  kata/tidak-baku",
        "    “a” tidak baku; tulis “c”.",
        "    a",
        "    ~",
        "    saran lain: “d”",
        "    perbaikan (aman): “a” → “b”",
    ]


def test_quotation_marks_are_quoted_readably() -> None:
    """An edit of a quotation mark, curly or straight, stands in brackets."""
    for mark in '”"':
        fix = Fix(True, (Edit(1, 3, f",{mark}"),))
        found = Diagnostic(SPELLING, "warning", 1, 3, f"{mark},", {"use": ""}, (), fix)
        report = REPORTERS["text"]([FileResult("a.md", Source("a.md", f"a{mark},"), (found,))], ID)
        assert report.splitlines()[-3] == f"    perbaikan (aman): ⟦{mark},⟧ → ⟦,{mark}⟧"


@given(text=st.text(min_size=1, max_size=120), width=st.integers(20, 90), data=st.data())
def test_no_line_is_wider_than_the_width(text: str, width: int, data: st.DataObject) -> None:
    """Whatever the release, the message and the path hold, no line is too wide and no control character passes."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = Diagnostic(
        NAME, "error", start, end, text[start:end], {}, (text,), Fix(False, (Edit(start, end, text),)),
        (Related(start, end),),
    )  # fmt: skip
    run = [FileResult(text, Source("a", text), (found,)), FileResult(text, None, error=text)]
    report = REPORTERS["text"](run, ReportOptions(version="9.9.9", width=width, statistics=True))
    assert [line for line in report.split("\n") if cell_len(line) > width] == []
    assert CONTROLS.findall(report) == []
    report.encode("utf-8")


@pytest.mark.parametrize("form", ["text", "concise", "github"])
def test_escape_sequences_are_shown(form: str) -> None:
    """Escapes and direction marks of a release, a path or an error never reach the terminal."""
    failed = FileResult("\x1b]0;judul\x07\u202etxt.md", None, error="\x9b2J")
    report = REPORTERS[form]([*RESULTS, failed], ID)
    assert CONTROLS.findall(report) == []
    assert r"␛]0;judul␇\u202etxt.md" in report
    assert r"\x9b2J" in report


def test_colour_only_adds_escapes() -> None:
    """A report in colour is the plain one with styles around its words."""
    colored = REPORTERS["text"](RESULTS, ReportOptions(version="9.9.9", color=True))
    assert "\x1b[1;33mdihimbau\x1b[0m" in colored
    assert re.sub(r"\x1b\[[\d;]*m", "", colored) == REPORTERS["text"](RESULTS, ID)


def test_environment_does_not_colour(monkeypatch: pytest.MonkeyPatch) -> None:
    """Colour is the caller's decision, not the environment's."""
    plain = REPORTERS["text"](RESULTS, ID)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "33")
    assert REPORTERS["text"](RESULTS, ID) == plain


def test_messages_never_fail() -> None:
    """A message with broken or unknown placeholders is printed as it stands; arguments are not filled again."""
    rule = SPELLING._replace(message=Text("{found} {tiada} {0} { {use.x} {use!r}", "{"))
    found = Diagnostic(rule, "warning", 0, 3, "{use}", {"use": "x"})
    report = REPORTERS["concise"]([FileResult("a.md", Source("a.md", "abc"), (found,))], ID)
    assert report.splitlines()[0] == "a.md:1:1: peringatan kata/tidak-baku {use} {tiada} {0} { {use.x} {use!r}"


def test_a_thousand_findings_take_less_than_a_second() -> None:
    """The report for people is quick, also where the release is one long line."""
    text = "Warga dihimbau antre di loket pasar. " * 1000
    found = tuple(
        Diagnostic(SPELLING, "warning", at, at + 8, "dihimbau", {"use": "diimbau"}, ("diimbau",),
                   Fix(True, (Edit(at, at + 8, "diimbau"),)))
        for at in range(6, len(text), 37)
    )  # fmt: skip
    began = time.process_time()
    report = REPORTERS["text"]([FileResult("a.md", Source("a.md", text), found)], ID)
    assert time.process_time() - began < 1
    assert report.count("~~~~~~~~\n") == 1000
