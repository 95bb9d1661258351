"""Checks are known by their names, and imported when they first run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import humaslint.rules.checks as package
from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of
from humaslint.indonesian.release import Release
from humaslint.model.house import House
from humaslint.model.rule import Case, Rule
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.rules.checks import CHECKS
from humaslint.rules.checks.check import Check
from humaslint.rules.loader import kind_of

_CHECKED = """
import sys
from humaslint import lint_text
lint_text("# Pasar Dibuka\\n\\nBupati membuka pasar di Desa Randu, Senin.\\n")
print(*[name for name in sys.modules if name.startswith("humaslint.rules.checks.")])
"""


def _modules() -> list[str]:
    folder = Path(package.__file__).parent
    files = [file for file in folder.rglob("*.py") if "\ndef check(" in file.read_text("utf-8")]
    return sorted(file.relative_to(folder).with_suffix("").as_posix() for file in files)


def test_each_check_has_its_module_and_each_module_its_check() -> None:
    """Under the same path."""
    assert sorted(check.path.replace("-", "_") for check in CHECKS.values()) == _modules()
    assert all(callable(check.module.check) and isinstance(check.parameters, type) for check in CHECKS.values())


def test_each_check_stands_in_the_folder_of_a_rule_that_has_it() -> None:
    """Who reads a rule knows where its check is."""
    folders = {(rule.id.split("/")[0], rule.kind.removeprefix("check:")) for rule in library_of(()).rules}
    assert [check.path for check in CHECKS.values() if tuple(check.path.split("/")) not in folders] == []


def test_a_draft_imports_no_check_that_has_nothing_to_look_at() -> None:
    """Neither by its words nor by its tables and the like, once an earlier run has read the rules."""
    runs = [subprocess.run([sys.executable, "-c", _CHECKED], capture_output=True, text=True, check=True) for _ in "12"]
    run = runs[-1]
    imported = {name.rpartition(".")[2] for name in run.stdout.split()}
    unneeded = {name.replace("-", "_") for name, check in CHECKS.items() if check.cues or check.occasion}
    unneeded -= {"link_targets"}  # its options are those of a rule
    assert "names" in imported
    assert sorted(imported & unneeded) == []


def _spared() -> list[tuple[Rule, Check]]:
    rules = [(rule, kind_of(rule)) for rule in library_of(()).rules]
    return [(rule, kind) for rule, kind in rules if isinstance(kind, Check) and (kind.cues or kind.occasion)]


@pytest.mark.parametrize(("rule", "check"), _spared(), ids=lambda each: getattr(each, "id", ""))
def test_what_a_check_is_said_to_need_is_there_where_it_finds_something(rule: Rule, check: Check) -> None:
    """In the cases of its rules."""
    library = library_of(())
    found = 0
    for case in cases_of(rule):
        release = _release(case)
        if list(check.module.check(rule, release)):
            found += 1
            spotted = library.literals.spot([passage.text for passage in release.passages])
            assert not check.cues or any(key in spotted for key in library.searched[rule.id]), case.text
            assert not check.occasion or check.occasion(rule, release), case.text
    assert found or rule.id in ("struktur/kepala-rusak", "asing/inggris"), "no case shows anything"


def _release(case: Case) -> Release:
    document = parse(Source("naskah", case.text), case.format)
    return Release(document, House(style=case.house, register=case.register))
