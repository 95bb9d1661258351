"""The pages that are written from the rules are those in the repository."""

from __future__ import annotations

import re
import runpy
from pathlib import Path
from textwrap import dedent

import pytest

from humaslint.config.structure import hints_of
from humaslint.engine.verify import verify
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.cases import _KEYS
from humaslint.rules.kinds import KINDS
from humaslint.rules.library import load_library
from humaslint.rules.loader import _APART, _Head

ROOT = Path(__file__).resolve().parent.parent


def read(folder: Path) -> dict[str, str]:
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in folder.rglob("*.md")}


def test_the_rule_pages_are_what_the_rules_say(tmp_path: Path) -> None:
    """After a change of a rule, `make docs` brings docs/rules up to date."""
    runpy.run_path(str(ROOT / "docs" / "build.py"))["build"](tmp_path)
    assert read(tmp_path) == read(ROOT / "docs" / "rules")


def test_a_page_of_a_rule_that_is_gone_is_removed(tmp_path: Path) -> None:
    """Building the pages leaves those of the rules that there are."""
    (tmp_path / "kata").mkdir()
    (tmp_path / "kata" / "lenyap.md").write_text("lama", "utf-8")
    runpy.run_path(str(ROOT / "docs" / "build.py"))["build"](tmp_path)
    assert "kata/lenyap.md" not in read(tmp_path)
    assert "kata/mubazir.md" in read(tmp_path)


def test_the_rule_that_newcomers_write_holds(tmp_path: Path) -> None:
    """The rule in CONTRIBUTING.md is none that there is, no other tells its slip, and its cases hold."""
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    name, body = re.search(r"`rules/(\S+\.yaml)`.*?```yaml\n(.*?)```", guide, re.DOTALL).groups()  # type: ignore[union-attr]
    path = tmp_path / name
    path.parent.mkdir()
    path.write_text(dedent(body), "utf-8")
    assert not (builtin_folder() / name).exists()
    library = load_library((builtin_folder(), tmp_path))
    assert list(verify(library, [rule for rule in library.rules if rule.path == str(path)])) == []


def test_the_example_rows_are_those_of_the_tables() -> None:
    """Each row that CONTRIBUTING.md shows of a table stands there, with as many cells; each word in its file."""
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    data = ROOT / "src" / "humaslint" / "indonesian" / "data"
    rows = re.findall(r"^\| `([\w/*.-]+\.tsv)`.*\| ([^|]* · [^|]*) \|$", guide, re.MULTILINE)
    words = re.findall(r"^\| `([\w-]+\.txt)`(?:, `[\w-]+\.txt`)? \|.*\| `([^`,]*)`", guide, re.MULTILINE)
    assert (len(rows), len(words)) == (13, 10)
    for name, shown in rows:
        row = [cell.strip(" `") for cell in shown.split("·")]
        tables = [*ROOT.glob(name), *data.glob(name)]
        assert any(line.split("\t") == row for each in tables for line in each.read_text("utf-8").splitlines()), row
    for name, word in words:
        (file,) = data.rglob(name)
        assert word in file.read_text("utf-8").splitlines()


def test_newcomers_are_told_every_key_of_a_rule_and_of_a_case() -> None:
    """Each stands in the rule that CONTRIBUTING.md shows or in a table there."""
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    told = {
        *re.findall(r"`(\w+)(?:: [^`]*)?`", "\n".join(re.findall(r"^\| (.*?) \| ", guide, re.MULTILINE))),
        *re.findall(r"^ {3}(\w+):", guide, re.MULTILINE),
    }
    assert {*_Head._fields, *_APART, *_KEYS} - {"sources"} - told == set()
    assert "Cite a norm in `sources`" in guide


def test_newcomers_are_told_every_kind_and_its_keys() -> None:
    """Each kind has a row in CONTRIBUTING.md with its keys and the file of a rule of that kind."""
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table, below = re.search(r"### Kinds of rules\n(.*?\n\n)(.*?)\n###? ", guide, re.DOTALL).groups()  # type: ignore[union-attr]
    rows = re.findall(r"\| `([\w-]+)` \| .*? \| (.*) \| `(rules/\S+)` \|\n", f"{table}{below}")
    common = {"triggers", "case"}
    assert {kind: set(re.findall(r"`([a-z-]+)`", keys)) for kind, keys, _example in rows} == {
        **{name: {key.replace("_", "-") for key in hints_of(kind.parameters)} - common for name, kind in KINDS.items()},
        "check": {"check"},
    }
    for kind, _keys, example in rows:
        assert f"\nkind: {kind}\n" in (ROOT / example).read_text("utf-8")


@pytest.mark.parametrize("page", ["README.md", "README.id.md", "docs/python.md"])
def test_the_python_that_is_shown_runs(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What a page shows first is run as it stands, beside a draft of that name."""
    monkeypatch.chdir(tmp_path)
    Path("siaran.md").write_text("# Loket Dibuka\n\nDinas menghimbau warga.\n", "utf-8")
    shown = re.search(r"```python\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    assert shown
    names: dict[str, object] = {}
    exec(shown[1], names)
    told = capsys.readouterr().out.splitlines()
    if page == "docs/python.md":
        assert told[:2] == [
            "kata/tidak-baku warning 6 16 menghimbau ('mengimbau',)",
            "“menghimbau” tidak baku; tulis “mengimbau” (menurut KBBI).",
        ]
        assert names["mended"] == "Dinas mengimbau warga."
        assert told[2:][-1] == "Position(line=3, column=7)"
    else:
        assert told == ["kata/tidak-baku 6 16 ('mengimbau',)"]
