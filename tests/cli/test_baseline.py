"""`humaslint baseline`, `--baseline` and `--since`: old findings stay quiet, new ones fail."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

OLD = "Dinas menghimbau warga.\n"


def run(*args: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "COLUMNS": "80"}
    command = [sys.executable, "-m", "humaslint", *args]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, env=environment, check=False)


def found(*args: str, cwd: Path) -> list[tuple[str, str, int]]:
    """The findings of a run: file, words, line."""
    report = json.loads(run(*args, "--format", "json", cwd=cwd).stdout)
    return [(file["path"], each["text"], each["line"]) for file in report["files"] for each in file["diagnostics"]]


def git(*args: str, cwd: Path) -> None:
    identity = ["-c", "user.name=Rusli", "-c", "user.email=rusli@contoh.example"]
    subprocess.run(["git", *identity, *args], cwd=cwd, check=True, capture_output=True)


def test_only_new_findings_are_reported(tmp_path: Path) -> None:
    """An accepted finding stays accepted where lines move; one more like it, or the same words elsewhere, is new."""
    file = tmp_path / "naskah.md"
    file.write_text(OLD, encoding="utf-8")
    done = run("baseline", "write", ".", cwd=tmp_path)
    assert (done.stdout, done.returncode) == ("1 temuan di 1 berkas diterima dalam .humaslint-baseline.json.\n", 0)
    assert "“--baseline .humaslint-baseline.json”" in done.stderr
    baseline = ("--baseline", ".humaslint-baseline.json")
    assert run(".", *baseline, cwd=tmp_path).returncode == 0
    file.write_text(f"Camat datang.\n\n{OLD}\nBupati menghimbau camat.\n", encoding="utf-8")
    assert found(".", *baseline, cwd=tmp_path) == [("naskah.md", "menghimbau", 5)]
    assert run(".", *baseline, cwd=tmp_path).returncode == 1


def test_entries_without_a_finding_are_told_and_pruned(tmp_path: Path) -> None:
    """What was mended leaves an entry, which is named and can be taken out; so is the entry of a file that is gone."""
    for name in ("a.md", "b.md", "c.md"):
        (tmp_path / name).write_text(OLD, encoding="utf-8")
    run("baseline", "write", ".", cwd=tmp_path)
    (tmp_path / "a.md").write_text("Dinas mengimbau warga.\n", encoding="utf-8")
    (tmp_path / "b.md").unlink()
    done = run(".", "--baseline", ".humaslint-baseline.json", cwd=tmp_path)
    assert "1 catatan baseline tidak terpakai lagi" in done.stderr
    assert run("baseline", "prune", ".", cwd=tmp_path).stdout == "2 catatan dihapus; 1 tersisa.\n"
    assert run("baseline", "show", cwd=tmp_path).stdout == "c.md: kata/tidak-baku “menghimbau”\n"
    assert run(".", "--baseline", ".humaslint-baseline.json", cwd=tmp_path).stderr == ""


def test_writing_again_keeps_what_was_not_checked(tmp_path: Path) -> None:
    """A baseline grows folder by folder, and is the same bytes when nothing changed."""
    for name in ("satu", "dua"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "naskah.md").write_text(OLD, encoding="utf-8")
        run("baseline", "write", name, cwd=tmp_path)
    before = (tmp_path / ".humaslint-baseline.json").read_bytes()
    assert sorted(json.loads(before)["files"]) == ["dua/naskah.md", "satu/naskah.md"]
    run("baseline", "write", ".", cwd=tmp_path)
    assert (tmp_path / ".humaslint-baseline.json").read_bytes() == before


def test_what_was_not_run_keeps_its_entries(tmp_path: Path) -> None:
    """With the same options a check accepts what was written; with fewer rules nothing of the others is lost."""
    baseline = ("--baseline", ".humaslint-baseline.json")
    (tmp_path / "naskah.md").write_text(f"{OLD}\nTim terdiri dari dua lurah.\n", encoding="utf-8")
    assert "kata/terdiri-dari" in run("naskah.md", "--pack", "strict", cwd=tmp_path).stdout
    run("baseline", "write", ".", "--pack", "strict", cwd=tmp_path)
    assert run(".", "--pack", "strict", *baseline, cwd=tmp_path).returncode == 0
    done = run(".", *baseline, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    before = (tmp_path / ".humaslint-baseline.json").read_bytes()
    assert run("baseline", "prune", ".", cwd=tmp_path).stdout.startswith("0 catatan dihapus;")
    run("baseline", "write", ".", "--select", "kata/tidak-baku", cwd=tmp_path)
    assert (tmp_path / ".humaslint-baseline.json").read_bytes() == before
    (tmp_path / "naskah.md").write_text("Tim terdiri dari dua lurah.\n", encoding="utf-8")
    run("baseline", "write", ".", "--select", "kata/tidak-baku", cwd=tmp_path)
    shown = run("baseline", "show", cwd=tmp_path).stdout
    assert ("kata/terdiri-dari" in shown, "“menghimbau”" in shown) == (True, False)


def test_a_baseline_behind_a_link_stays_there(tmp_path: Path) -> None:
    """The paths in it begin at its own folder, whatever it is called elsewhere."""
    (tmp_path / "naskah.md").write_text(OLD, encoding="utf-8")
    (tmp_path / "bersama.json").write_text('{"version": 1, "files": {}}', encoding="utf-8")
    (tmp_path / "lain").mkdir()
    link = tmp_path / "lain" / "b.json"
    link.symlink_to(tmp_path / "bersama.json")
    run("baseline", "write", "naskah.md", "--baseline", str(link), cwd=tmp_path)
    assert link.is_symlink()
    assert list(json.loads(link.read_bytes())["files"]) == ["naskah.md"]
    assert found("naskah.md", "--baseline", str(link), cwd=tmp_path) == []


def test_a_broken_baseline_is_a_clear_error(tmp_path: Path) -> None:
    """The message names the file and the way out; the exit code is 2."""
    (tmp_path / "naskah.md").write_text(OLD, encoding="utf-8")
    for data in ("", "[]", '{"version": 9, "files": {}}', '{"version": 1, "files": {"a": [[1]]}}'):
        (tmp_path / "b.json").write_text(data, encoding="utf-8")
        done = run("naskah.md", "--baseline", "b.json", cwd=tmp_path)
        assert (done.returncode, "b.json" in done.stderr, "baseline write" in done.stderr) == (2, True, True)
    done = run("naskah.md", "--baseline", "tiada.json", cwd=tmp_path)
    told = "humaslint: tiada.json: Belum ada baseline di sini; buat dengan “humaslint baseline write”.\n"
    assert (done.returncode, done.stderr) == (2, told)


@pytest.mark.parametrize("command", ["write", "prune"])
def test_what_could_not_be_checked_leaves_the_baseline_as_it_is(tmp_path: Path, command: str) -> None:
    """One without the findings of a file that cannot be read would call them new, or forget them."""
    for name in ("a.md", "b.md"):
        (tmp_path / name).write_text(OLD, encoding="utf-8")
    run("baseline", "write", ".", cwd=tmp_path)
    before = (tmp_path / ".humaslint-baseline.json").read_bytes()
    (tmp_path / "a.md").write_text("Dinas mengimbau warga.\n", encoding="utf-8")
    (tmp_path / "b.md").write_bytes(b"\0\xff\0\xfe" * 40)
    done = run("baseline", command, ".", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("humaslint: b.md: ")
    assert done.stderr.endswith(" Baseline tidak ditulis.\n")
    assert (tmp_path / ".humaslint-baseline.json").read_bytes() == before


def test_private_data_is_not_kept(tmp_path: Path) -> None:
    """An identity number is accepted without being written down."""
    (tmp_path / "naskah.md").write_text("Warga itu, NIK 3174012305870001, melapor.\n", encoding="utf-8")
    run("baseline", "write", ".", cwd=tmp_path)
    text = (tmp_path / ".humaslint-baseline.json").read_text(encoding="utf-8")
    assert "privasi/nik" in text
    assert "31740123" not in text
    assert run(".", "--baseline", ".humaslint-baseline.json", cwd=tmp_path).returncode == 0


def test_since_looks_at_changed_lines_alone(tmp_path: Path) -> None:
    """Old lines stay quiet, changed and added ones count, and so does a file that git does not know yet."""
    git("init", "-q", cwd=tmp_path)
    file = tmp_path / "naskah pasar.md"
    file.write_text(f"{OLD}\nCamat datang.\n", encoding="utf-8")
    (tmp_path / "lama.md").write_text(OLD, encoding="utf-8")
    git("add", ".", cwd=tmp_path)
    git("commit", "-qm", "Awal", cwd=tmp_path)
    assert found(".", "--since", "HEAD", cwd=tmp_path) == []
    file.write_text(f"{OLD}\nCamat menghimbau pedagang.\n", encoding="utf-8")
    (tmp_path / "baru.md").write_text(OLD, encoding="utf-8")
    expected = [("baru.md", "menghimbau", 1), ("naskah pasar.md", "menghimbau", 3)]
    assert found(".", "--since", "HEAD", cwd=tmp_path) == expected


def test_since_counts_lines_as_git_does(tmp_path: Path) -> None:
    """A carriage return alone ends a line of the report, and none of git's."""
    git("init", "-q", cwd=tmp_path)
    file = tmp_path / "naskah.txt"
    file.write_bytes(f"Camat tiba.\rCamat pulang.\r\n{OLD}\n".encode())
    git("add", ".", cwd=tmp_path)
    git("commit", "-qm", "Awal", cwd=tmp_path)
    file.write_bytes(f"Camat tiba.\rCamat pulang.\r\n{OLD}\nCamat menghimbau pedagang.\n".encode())
    assert found(".", "--since", "HEAD", cwd=tmp_path) == [("naskah.txt", "menghimbau", 5)]


def test_since_tells_of_all_that_git_does_not_follow(tmp_path: Path) -> None:
    """What is ignored but named, and what is in a repository within, is new; a submodule counts once it has changed."""
    part, whole = tmp_path / "bagian", tmp_path / "induk"
    for folder in (part, whole):
        folder.mkdir()
        (folder / "lama.md").write_text(OLD, encoding="utf-8")
        git("init", "-q", cwd=folder)
        git("add", ".", cwd=folder)
        git("commit", "-qm", "Awal", cwd=folder)
    git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(part), "modul", cwd=whole)
    (whole / ".gitignore").write_text("abai.md\n", encoding="utf-8")
    git("add", ".", cwd=whole)
    git("commit", "-qm", "Modul", cwd=whole)
    (whole / "abai.md").write_text(OLD, encoding="utf-8")
    git("clone", "-q", str(part), "dalam", cwd=whole)
    assert found(".", "abai.md", "--since", "HEAD", cwd=whole) == [
        ("dalam/lama.md", "menghimbau", 1), ("abai.md", "menghimbau", 1)
    ]  # fmt: skip
    (whole / "modul" / "lama.md").write_text(f"{OLD}\nCamat datang.\n", encoding="utf-8")
    assert found("modul", "--since", "HEAD", cwd=whole) == [("modul/lama.md", "menghimbau", 1)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_since_reads_what_git_takes_for_no_text(tmp_path: Path, encoding: str) -> None:
    """A draft in UTF-16, and one that `.gitattributes` calls binary; git may be set to show hunks as one."""
    git("init", "-q", cwd=tmp_path)
    git("config", "diff.interHunkContext", "9", cwd=tmp_path)
    (tmp_path / ".gitattributes").write_text("*.txt binary\n", encoding="utf-8")
    file = tmp_path / "naskah.txt"
    file.write_text(f"Camat tiba.\n{OLD}\nCamat datang.\n", encoding=encoding)
    git("add", ".", cwd=tmp_path)
    git("commit", "-qm", "Awal", cwd=tmp_path)
    file.write_text(f"Camat pulang.\n{OLD}\nCamat menghimbau pedagang.\n", encoding=encoding)
    assert found(".", "--since", "HEAD", cwd=tmp_path) == [("naskah.txt", "menghimbau", 4)]


def test_since_asks_the_repository_of_each_file(tmp_path: Path) -> None:
    """Two checkouts beside one another, checked from a third folder; a file outside of both is all new."""
    for name in ("satu", "dua"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "naskah.md").write_text(OLD, encoding="utf-8")
        git("init", "-q", cwd=tmp_path / name)
        git("add", ".", cwd=tmp_path / name)
        git("commit", "-qm", "Naskah", cwd=tmp_path / name)
    (tmp_path / "luar").mkdir()
    (tmp_path / "luar" / "naskah.md").write_text(OLD, encoding="utf-8")
    (tmp_path / "dua" / "naskah.md").write_text(f"{OLD}\nBupati menghimbau camat.\n", encoding="utf-8")
    outside = str(tmp_path / "luar" / "naskah.md")
    for cwd in (tmp_path / "luar", tmp_path / "satu"):
        paths = [str(tmp_path / name / "naskah.md") for name in ("satu", "dua")]
        assert found(*paths, outside, "--since", "HEAD", cwd=cwd) == [
            (paths[1], "menghimbau", 3),
            (outside, "menghimbau", 1),
        ]
        assert found(outside, paths[1], "--since", "HEAD", cwd=cwd) == [
            (outside, "menghimbau", 1),
            (paths[1], "menghimbau", 3),
        ]
    found_in_all = found(".", "--since", "HEAD", cwd=tmp_path)
    assert found_in_all == [("dua/naskah.md", "menghimbau", 3), ("luar/naskah.md", "menghimbau", 1)]
    git("commit", "-qam", "Camat", cwd=tmp_path / "dua")
    git("tag", "kedua", cwd=tmp_path / "dua")
    done = run("dua/naskah.md", "satu/naskah.md", "--since", "kedua", cwd=tmp_path)
    assert (done.returncode, str(tmp_path / "satu") in done.stderr, "“kedua”" in done.stderr) == (2, True, True)


def test_since_needs_git_and_a_known_revision(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Outside a repository, or with no revision, an unknown one or an option for one, the error says so."""
    (tmp_path / "naskah.md").write_text(OLD, encoding="utf-8")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    done = run("naskah.md", "--since", "HEAD", cwd=tmp_path)
    assert (done.returncode, "--since: naskah ini tidak berada di dalam repositori git" in done.stderr) == (2, True)
    assert "naskah.md" not in run(".", "--since", "HEAD", cwd=tmp_path).stderr
    git("init", "-q", cwd=tmp_path)
    for revision in ("tiada", "--output=x", "HEAD"):
        done = run("naskah.md", "--since", revision, cwd=tmp_path)
        assert (done.returncode, f"git tidak mengenal revisi “{revision}”" in done.stderr) == (2, True)
    done = run("naskah.md", "--since", " ", cwd=tmp_path)
    assert (done.returncode, "--since memerlukan revisi git" in done.stderr) == (2, True)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["naskah.md"]


@pytest.mark.parametrize("way", ["--fix", "--diff"])
def test_an_accepted_finding_is_not_mended(tmp_path: Path, way: str) -> None:
    """Only what is new is, also where it moves what is accepted."""
    file = tmp_path / "naskah.md"
    file.write_text(OLD, encoding="utf-8")
    run("baseline", "write", ".", cwd=tmp_path)
    file.write_text(f"Rapat di laksanakan.\n\n{OLD}", encoding="utf-8")
    done = run("naskah.md", way, "--baseline", ".humaslint-baseline.json", cwd=tmp_path)
    lead = "Rapat dilaksanakan." if way == "--fix" else "Rapat di laksanakan."
    assert file.read_text(encoding="utf-8") == f"{lead}\n\n{OLD}"
    told = "1 perbaikan dibuat di" if way == "--fix" else "1 perbaikan dapat dibuat di"
    assert (done.stderr, done.returncode) == (f"{told} 1 berkas.\n", int(way == "--diff"))


def test_lines_that_have_not_changed_are_not_mended(tmp_path: Path) -> None:
    """`--fix --since` makes the fixes that it reports."""
    file = tmp_path / "naskah.md"
    file.write_text(OLD, encoding="utf-8")
    git("init", "--quiet", cwd=tmp_path)
    git("add", ".", cwd=tmp_path)
    git("commit", "--quiet", "-m", "naskah", cwd=tmp_path)
    file.write_text(f"Apotik itu agar supaya tutup.\n\n{OLD}", encoding="utf-8")
    assert found(".", "--fix", "--since", "HEAD", cwd=tmp_path) == []
    assert file.read_text(encoding="utf-8") == f"Apotek itu agar tutup.\n\n{OLD}"
