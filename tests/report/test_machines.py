"""What programs rely on: offsets, escapes and the schema of SARIF."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from jsonschema import Draft4Validator
from sample_run import COMMA, RESULTS, SPELLING

from humaslint import lint_text
from humaslint.model.diagnostic import Diagnostic, Edit, FileResult, Fix, Related
from humaslint.model.source import Source
from humaslint.report import REPORTERS, ReportOptions

SCHEMA = Path(__file__).parent.parent / "data" / "sarif-schema-2.1.0.json"
ID = ReportOptions(version="9.9.9")


def one(text: str, start: int, end: int, path: str = "a.md") -> FileResult:
    """Return a file with one diagnostic, which has a fix and a related place."""
    fix = Fix(True, (Edit(start, end, "x"),))
    found = Diagnostic(SPELLING, "warning", start, end, text[start:end], {}, ("x",), fix, (Related(0, 1),))
    return FileResult(path, Source(path, text), (found,))


def sarif_uri(path: str) -> dict[str, str]:
    log = json.loads(REPORTERS["sarif"]([one("abc", 0, 1, path)], ID))
    uri: dict[str, str] = log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    return uri


def test_sarif_follows_the_schema() -> None:
    """The SARIF report of any run is valid against the schema of OASIS."""
    validator = Draft4Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    for run in ([], RESULTS, [one("abc", 0, 0)]):
        assert list(validator.iter_errors(json.loads(REPORTERS["sarif"](run, ID)))) == []


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("siaran/pasar baru.md", {"uri": "siaran/pasar%20baru.md", "uriBaseId": "%SRCROOT%"}),
        ("100%#1?.md", {"uri": "100%25%231%3F.md", "uriBaseId": "%SRCROOT%"}),
        ("/srv/humas/a b.md", {"uri": "file:///srv/humas/a%20b.md"}),
        ("C:/Humas/a b.md", {"uri": "file:///C:/Humas/a%20b.md"}),
        ("nama\udcff.md", {"uri": "nama%FF.md", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_sarif_addresses(path: str, location: dict[str, str]) -> None:
    """A relative path is an address below the checkout, an absolute one a file address; both are encoded."""
    assert sarif_uri(path) == location


@pytest.mark.parametrize("form", ["json", "sarif"])
@given(text=st.text(min_size=1, max_size=30))
def test_json_is_printable_and_exact(form: str, text: str) -> None:
    """Any text, lone surrogates too, comes back whole from JSON that any terminal and encoding can take."""
    report = REPORTERS[form]([one(text, 0, len(text))], ID)
    report.encode("utf-8")
    assert not any("\x7f" <= character <= "\x9f" or character in "\u202e\u2066\u200b" for character in report)
    if form == "json":
        assert json.loads(report)["files"][0]["diagnostics"][0]["text"] == text


@given(text=st.text(alphabet=st.sampled_from("ab \r\n🙂"), min_size=1, max_size=20), data=st.data())
def test_json_positions_agree(text: str, data: st.DataObject) -> None:
    """Line and column lead to the same character as the offset."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = json.loads(REPORTERS["json"]([one(text, start, end)], ID))["files"][0]["diagnostics"][0]
    starts = Source("a.md", text).line_starts
    assert starts[found["line"] - 1] + found["column"] - 1 == start
    assert starts[found["end_line"] - 1] + found["end_column"] - 1 == end
    assert text[found["start"] : found["end"]] == found["text"]


def test_github_escapes() -> None:
    """Only what the runner decodes is encoded: more in properties than in the message."""
    diagnostic = Diagnostic(SPELLING, "warning", 0, 1, "100%: a, b; c", {"use": "]"})
    run = [FileResult("a,b:c;100%.md", Source("a", "x\n"), (diagnostic,)), FileResult("b.md", None, error="satu\ndua")]
    assert REPORTERS["github"](run, ID).splitlines() == [
        "::error file=b.md,title=humaslint::satu%0Adua",
        "::warning file=a%2Cb%3Ac;100%25.md,line=1,endLine=1,col=1,endColumn=2,title=kata/tidak-baku::"
        "“100%25: a, b; c” tidak baku; tulis “]”.",
    ]


def test_github_cannot_be_told_another_command() -> None:
    """A release that holds a workflow command on a line of its own gives GitHub no second command."""
    text = "x\r::set-output name=a::b\r\n::error::c\u2028::error::d"
    diagnostic = Diagnostic(COMMA, "suggestion", 0, len(text), text, {})
    lines = REPORTERS["github"]([FileResult(text, Source("a", text), (diagnostic,))], ID).splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::notice"]


def test_the_documented_report() -> None:
    """The example in docs/json.md is what humaslint prints, key for key and in that order."""
    page = (Path(__file__).parent.parent.parent / "docs" / "json.md").read_text(encoding="utf-8")
    example = json.loads(page.split("```json\n")[1].split("```")[0])
    text = "Warga dihimbau antre.\n"
    found = tuple(lint_text(text, "siaran/pasar.md"))
    report = REPORTERS["json"]([FileResult("siaran/pasar.md", Source("siaran/pasar.md", text), found)], ID)
    assert json.dumps(json.loads(report)) == json.dumps(example)


@given(text=st.text(min_size=1, max_size=30))
def test_columns_of_rdjson_count_bytes(text: str) -> None:
    """Reviewdog counts UTF-8 bytes from 1, and ends are exclusive."""
    whole = f"é {text.splitlines()[0] if text.splitlines() else ''}x"
    report = json.loads(REPORTERS["rdjson"]([one(whole, 2, len(whole))], ID))
    place = report["diagnostics"][0]["location"]["range"]
    assert (place["start"], place["end"]["column"]) == (
        {"line": 1, "column": 4},
        len(whole.encode("utf-8", "surrogatepass")) + 1,
    )


@pytest.mark.parametrize("form", ["junit", "checkstyle"])
@given(text=st.text(min_size=1, max_size=30))
@example(text="\ufffe\uffff\x7f]]>\ud800")
def test_xml_is_well_formed_whatever_the_text(form: str, text: str) -> None:
    """Control characters, noncharacters and lone surrogates, which XML cannot hold, are made visible."""
    ElementTree.fromstring(REPORTERS[form]([one(text, 0, len(text), f"{text}.md")], ID))


def test_a_gitlab_issue_keeps_its_fingerprint_when_lines_move() -> None:
    """The same words in the same file are the same issue; a second one like it is another."""

    def fingerprints(text: str, *starts: int) -> list[str]:
        found = [one(text, start, start + 1).diagnostics[0] for start in starts]
        report = json.loads(REPORTERS["gitlab"]([FileResult("a.md", Source("a.md", text), tuple(found))], ID))
        return [issue["fingerprint"] for issue in report]

    before, after = fingerprints("a b a", 0, 4), fingerprints("\n\na b\n a", 2, 7)
    assert before == after
    assert len(set(before)) == 2
