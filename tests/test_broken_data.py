"""A data file that is edited wrongly, or that an installation lacks: file, line and cure, never a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

TOP = Path(__file__).parent.parent
DATA = Path("src/humaslint/indonesian/data")
WORDS = sorted(path.name for path in (TOP / DATA / "words").glob("*.txt"))
_LAW = "Layanan itu mengikuti UU Nomor 25 Tahun 2009 tentang Pelayanan Publik."
"""Of laws the table is read only where a text names one."""
TABLES = sorted(path.name for path in (TOP / DATA).glob("*.tsv"))


@pytest.fixture(scope="module")
def top(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout of our own, in which files may be broken."""
    top = tmp_path_factory.mktemp("checkout")
    for folder in ("src", "rules"):
        shutil.copytree(TOP / folder, top / folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = (TOP / "examples" / "siaran-pers.md").read_text(encoding="utf-8")
    (top / "naskah.md").write_text(f"{text}\n{_LAW}\n", encoding="utf-8", newline="\n")
    return top


@pytest.fixture
def broken(top: Path) -> Iterator[Callable[[Path], Path]]:
    """Return a function that gives a file of the checkout that may be changed; after the test it is put right."""
    saved: list[tuple[Path, Path]] = []

    def take(name: Path) -> Path:
        path = top / name
        copy = path.with_name(f"{path.name}.saved")
        path.rename(copy)
        saved.append((copy, path))
        if copy.is_file():
            shutil.copy2(copy, path)
        return path

    yield take
    for copy, path in saved:
        path.unlink(missing_ok=True)
        copy.rename(path)


def run(top: Path, *args: str) -> tuple[int, str]:
    """Return the exit code of humaslint in the checkout and the last but one line of what it says of a failure."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(top / "src"),
        "PYTHONUTF8": "1",
        "XDG_CACHE_HOME": str(top / "cache"),
    }
    command = [sys.executable, "-m", "humaslint", *args]
    done = subprocess.run(command, cwd=top, env=environment, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def append(path: Path, line: str) -> int:
    """Put a line at the end of a file; return its number."""
    text = path.read_text(encoding="utf-8")
    path.write_text(f"{text}{line}\n", encoding="utf-8", newline="\n")
    return text.count("\n") + 1


@pytest.mark.parametrize("name", WORDS)
def test_a_broken_line_of_a_word_list(name: str, top: Path, broken: Callable[[Path], Path]) -> None:
    """They are read when the program starts, before any draft."""
    path = broken(DATA / "words" / name)
    number = append(path, "Dua Kata")
    told = f"humaslint: {path}:{number}: “Dua Kata” harus satu kata dengan huruf kecil saja.\n"
    assert run(top, "naskah.md") == (2, told)


@pytest.mark.parametrize("name", TABLES)
def test_a_broken_row_of_a_table(name: str, top: Path, broken: Callable[[Path], Path]) -> None:
    """The row is named with what it lacks."""
    path = broken(DATA / name)
    number = append(path, "a\tb\tc\td\te\tf\tg")
    code, said = run(top, "--format", "concise", "naskah.md")
    assert code == 2
    assert f"{path}:{number}: Baris punya 7 sel, seharusnya " in said


@pytest.mark.parametrize("arguments", [["--help"], ["rules"], ["words", "explain", "apotik"], ["names", "build", "."]])
def test_every_command_tells_of_it(arguments: list[str], top: Path, broken: Callable[[Path], Path]) -> None:
    """Help too, which imports all commands."""
    number = append(path := broken(DATA / "words" / "offices.txt"), "Dua Kata")
    assert run(top, *arguments) == (
        2,
        f"humaslint: {path}:{number}: “Dua Kata” harus satu kata dengan huruf kecil saja.\n",
    )


def test_a_broken_table_beside_the_rules(top: Path, broken: Callable[[Path], Path]) -> None:
    """It is read with the rules."""
    number = append(path := broken(Path("rules/kata/tidak-baku.tsv")), "satu sel")
    assert run(top, "naskah.md") == (
        2,
        f"humaslint: {path}:{number}: Baris punya 1 sel, seharusnya 5 (salah, baku, kelas, nama, alasan); pisahkan sel "
        "dengan satu tab, yang kosong juga.\n",
    )


@pytest.mark.parametrize("name", ["standard.trie", "standard.kinds", "usage.frequencies"])
@pytest.mark.parametrize(
    ("state", "change"), [("rusak", lambda path: os.truncate(path, 100)), ("tidak ada", os.unlink)]
)
def test_a_lexicon_that_is_not_whole(
    name: str, state: str, change: Callable[[Path], None], top: Path, broken: Callable[[Path], Path]
) -> None:
    """A file that is cut short or gone is named, with the way out."""
    change(path := broken(DATA / name))
    code, said = run(top, "--format", "concise", "naskah.md")
    assert code == 2
    assert f"{path}: Berkas kamus ini {state}; pasang ulang humaslint, atau jalankan “make lexicon”." in said


def test_no_rules_at_all(top: Path, broken: Callable[[Path], Path]) -> None:
    """Without rules every draft would be clean: an installation that has lost them says so."""
    broken(Path("rules"))
    told = f"humaslint: {top}/src/humaslint/_rules: Aturan bawaan tidak ada; pasang ulang humaslint.\n"
    assert run(top, "naskah.md") == (2, told)
