"""The wheel carries the rules, and the real pre-commit program runs the hook."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent


def call(*command: str, cwd: Path, check: bool = True) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=check, env=environment)


def rule_ids(python: str, cwd: Path) -> list[str]:
    done = call(python, "-m", "humaslint", "rules", "--format", "json", cwd=cwd)
    return [row["id"] for row in json.loads(done.stdout)]


def test_the_wheel_carries_the_rules(tmp_path: Path) -> None:
    """Installed from its wheel into a fresh environment, humaslint has the same rules as the checkout."""
    call(sys.executable, "-m", "build", "--wheel", "--outdir", str(tmp_path), str(ROOT), cwd=tmp_path)
    (wheel,) = tmp_path.glob("*.whl")
    call(sys.executable, "-m", "venv", "fresh", cwd=tmp_path)
    python = str(tmp_path / "fresh" / "bin" / "python")
    call(python, "-m", "pip", "install", "--quiet", str(wheel), cwd=tmp_path)
    assert rule_ids(python, tmp_path) == rule_ids(sys.executable, tmp_path)
    code = (
        "from humaslint.rules import builtin, library, literals; literals.needs_of = None;"
        "print(len(library.load_library((builtin.builtin_folder(),)).rules))"
    )
    told = call(python, "-c", code, cwd=tmp_path).stdout  # what the patterns need came with the wheel
    assert int(told) == len(rule_ids(sys.executable, tmp_path))


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A git repository of releases whose pre-commit hook is humaslint's."""
    folder = tmp_path / "konten"
    folder.mkdir()
    call("git", "init", "--quiet", "--initial-branch", "main", cwd=folder)
    call("git", "config", "user.email", "humas@contoh.example", cwd=folder)
    call("git", "config", "user.name", "Humas", cwd=folder)
    return folder


def test_the_real_pre_commit_runs_the_hook(content: Path) -> None:
    """The hook passes a clean draft, and stops one with a nonstandard word at its place."""
    draft = content / "siaran.md"
    hook = (sys.executable, "-m", "pre_commit", "try-repo", str(ROOT), "humaslint", "--files", "siaran.md")
    draft.write_text("Warga menyambut tim penilai di balai desa.\n", encoding="utf-8")
    call("git", "add", ".", cwd=content)
    clean = call(*hook, cwd=content, check=False)
    assert clean.returncode == 0, clean.stdout + clean.stderr
    draft.write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    call("git", "add", ".", cwd=content)
    faulty = call(*hook, cwd=content, check=False)
    assert faulty.returncode == 1
    assert "siaran.md" in faulty.stdout
    assert "kata/tidak-baku" in faulty.stdout


def test_the_hook_with_fix_mends_a_draft_and_stops_the_commit(content: Path) -> None:
    """As docs/ci.md says: the commit stops so that the fixes can be looked at, and passes once they are added."""
    revision = call("git", "rev-parse", "HEAD", cwd=ROOT).stdout.strip()
    hook = "    hooks:\n      - id: humaslint\n        args: [--fix]\n"
    config = f"repos:\n  - repo: {ROOT}\n    rev: {revision}\n{hook}"
    (content / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    draft = content / "siaran.md"
    draft.write_text("Dinas menghimbau warga.\n", encoding="utf-8")
    call("git", "add", ".", cwd=content)
    run = (sys.executable, "-m", "pre_commit", "run")
    first = call(*run, cwd=content, check=False)
    assert (first.returncode, draft.read_text(encoding="utf-8")) == (1, "Dinas mengimbau warga.\n"), first.stdout
    call("git", "add", ".", cwd=content)
    assert call(*run, cwd=content, check=False).returncode == 0


def test_the_action_keeps_what_is_compiled_for_each_version(tmp_path: Path) -> None:
    """The key of its cache is another one as soon as a rule is, whatever the runner tells of the action."""
    steps = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"]
    (told,) = [step["run"] for step in steps if step.get("id") == "code"]
    (key,) = [step["with"]["key"] for step in steps if "key" in step.get("with", {})]
    assert ("steps.code.outputs.sum" in key, "github." in key) == (True, False)

    def output() -> str:
        written = tmp_path / "output"
        written.write_text("", "utf-8")
        variables = {**os.environ, "GITHUB_ACTION_PATH": str(tmp_path), "GITHUB_OUTPUT": str(written)}
        subprocess.run(["bash", "-e", "-o", "pipefail", "-c", told], env=variables, check=True)
        return written.read_text("utf-8")

    for folder in ("src", "rules"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a").write_text("satu", "utf-8")
    first = output()
    assert (first.startswith("sum="), output() == first) == (True, True)
    (tmp_path / "rules" / "a").write_text("dua", "utf-8")
    assert output() != first
