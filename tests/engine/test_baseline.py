"""What a finding is known by in a baseline, and how that is written."""

from __future__ import annotations

import time
from collections import Counter
from pathlib import Path

import pytest

from humaslint import HumaslintError, lint_text
from humaslint.engine.baseline import accept, read_baseline, record, write_baseline
from humaslint.model.diagnostic import FileResult
from humaslint.model.run_options import RunOptions
from humaslint.model.source import Source

ONLY = RunOptions(select=("kata/tidak-baku", "privasi/nik"))
FILE = """\
{
  "version": 1,
  "files": {
    "a.md": [
      ["kata/tidak-baku", "c1601ae8bef72299", "menghimbau", 1],
      ["kata/tidak-baku", "c26cd7f4e5200778", "Apotik", 2]
    ],
    "é.md": [
      ["privasi/nik", "6dda9286a8c53cda", "***", 1]
    ]
  }
}
"""


def result_of(text: str, path: str = "a.md") -> FileResult:
    """Return what two rules find in a text."""
    return FileResult(path, Source(path, text), lint_text(text, path, ONLY))


def left(old: str, new: str, folder: Path) -> tuple[list[int], int]:
    """Where there are findings in a text that an older one did not have, and how many of its own are gone."""
    result, unused = accept(result_of(new), record([result_of(old)], folder), folder)
    return [each.start for each in result.diagnostics], unused


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder that paths begin at."""
    monkeypatch.chdir(tmp_path)
    return tmp_path.resolve()


def test_what_is_written(folder: Path) -> None:
    """A file and an entry a line, sorted, so that a change is seen; read again, it is the same."""
    drafts = {
        "é.md": "Warga itu, NIK 3174012305870001, melapor.\n",
        "a.md": "Apotik buka.\n\nDinas menghimbau warga.\n\nApotik buka.\n",
        "c.md": "Warga antre.\n",
    }
    baseline = record((result_of(text, path) for path, text in drafts.items()), folder)
    write_baseline(folder / "b.json", baseline)
    assert (folder / "b.json").read_text(encoding="utf-8") == FILE
    assert read_baseline(folder / "b.json") == baseline


ROWS = """
["a", "b", "c"]|["a", "b", "c", 0]|["a", "b", "c", 1000001]|["a", "b", "c", "1"]|["a", "b", 1]|["a", "b", "c", "d", 1]
["a", "b", 3, 1]|["a", "b", "c", 1.5]|1|[]
"""


@pytest.mark.parametrize("row", ROWS.strip().replace("\n", "|").split("|"))
def test_what_is_no_entry_is_refused(folder: Path, row: str) -> None:
    """An entry is three texts and how often it is accepted."""
    (folder / "b.json").write_text(f'{{"version": 1, "files": {{"a": [{row}]}}}}', encoding="utf-8")
    with pytest.raises(HumaslintError, match="Ini bukan baseline humaslint"):
        read_baseline(folder / "b.json")


def test_another_version_is_refused(folder: Path) -> None:
    """What a later humaslint has written may mean something else."""
    (folder / "b.json").write_text('{"version": 2, "files": {}}', encoding="utf-8")
    with pytest.raises(HumaslintError, match="Ini bukan baseline humaslint"):
        read_baseline(folder / "b.json")


def test_which_files_are_named(folder: Path) -> None:
    """A draft outside the folder has its whole path, in letters; one without an entry is left out."""
    outside = folder.parent / "rilis é.md"
    baseline = record([result_of("Dinas menghimbau warga.\n", str(outside))], folder)
    write_baseline(folder / "b.json", {**baseline, "kosong.md": Counter()})
    assert read_baseline(folder / "b.json") == baseline == {outside.as_posix(): baseline[outside.as_posix()]}
    assert "rilis é.md" in (folder / "b.json").read_text(encoding="utf-8")


def test_a_finding_is_known_by_the_letters_beside_it_in_its_paragraph(folder: Path) -> None:
    """24 on each side, whatever the layout and whatever other paragraphs say."""
    told = "Pada Senin pagi hari di pasar dinas menghimbau semua pedagang dan para pembeli."
    old = f"Camat tiba.\n\n{told}\r\n\r\nCamat pulang.\n"
    for same in (
        old.replace("Camat tiba", "Bupati datang").replace("Camat pulang", "Bupati pergi"),
        old.replace(" menghimbau semua ", "\nmenghimbau\n**semua** "),
        old.replace("Pada", "Tiap").replace("pembeli", "pembina"),
    ):
        assert left(old, same, folder) == ([], 0)
    for other in (old.replace("di pasar", "di pasir"), old.replace("pedagang dan", "pedagang dun")):
        assert left(old, other, folder) == ([old.index("menghimbau")], 1)


def test_a_file_that_cannot_be_read_has_no_finding_to_accept(folder: Path) -> None:
    """It is told of as ever, and what was accepted in it waits."""
    failed = FileResult("a.md", None, error="tidak ada")
    assert accept(failed, record([result_of("Dinas menghimbau warga.\n")], folder), folder) == (failed, 1)


@pytest.mark.parametrize("between", [" ", "\n\n"])
def test_a_long_draft_takes_no_longer_a_finding(folder: Path, between: str) -> None:
    """Neither its length nor the number of its paragraphs is felt at each finding."""
    size = 5_000
    one = result_of("Dinas menghimbau warga kota.").diagnostics[0]
    text = between.join(["Dinas menghimbau warga kota."] * size)
    step = len(text + between) // size
    found = tuple(one._replace(start=one.start + at * step, end=one.end + at * step) for at in range(size))
    start = time.process_time()
    assert sum(map(len, record([FileResult("a.md", Source("a.md", text), found)], folder).values())) <= 5
    assert time.process_time() - start < 5
