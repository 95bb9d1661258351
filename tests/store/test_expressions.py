"""What Python's own regular expressions are compiled to is kept between runs."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from humaslint.store import expressions

_PATTERNS = [
    (r"(?P<day>\d{1,2})[/-](?P<month>\d{1,2})|(x)", re.IGNORECASE),
    ("[\\u2190-\\u2bff\U0001f600]+ é", 0),
    (r"(?x) (?<!\w) a{2,3}+ (?:b|c)* # note", re.VERBOSE),
    ("", re.ASCII),
]
_COUNT = """
import atexit, sys
from re import _compiler
made, code_of = [], _compiler._code
_compiler._code = lambda *given: made.append(1) or code_of(*given)
sys.argv = ["humaslint", "--exit-zero", "draf.md"]
atexit.register(lambda: print(len(made), file=sys.stderr))
from humaslint.__main__ import main
main()
"""


@pytest.mark.parametrize(("pattern", "flags"), _PATTERNS)
def test_what_was_packed_is_the_same_pattern(pattern: str, flags: int) -> None:
    """Groups, names and flags too."""
    from re import _compiler  # type: ignore[attr-defined]

    made = re.compile(pattern, flags)
    known = expressions._unpacked(_compiler, pattern, expressions._packed(_compiler, pattern, int(flags)))
    assert known == made
    assert (known.groups, dict(known.groupindex), known.flags) == (made.groups, dict(made.groupindex), made.flags)
    text = "3/4 AX 12-5 \u2191 é aab"
    assert [each.groups() for each in known.finditer(text)] == [each.groups() for each in made.finditer(text)]


def test_a_second_run_compiles_hardly_anything(tmp_path: Path) -> None:
    """A pattern that is another one in each run, as one out of a set is, would be compiled and kept anew each time."""
    (tmp_path / "draf.md").write_text("# Pasar Dibuka\n\nBupati menghimbau warga pada Senin (3/2/2025).\n", "utf-8")
    made, kept = [], []
    for _ in range(3):
        made.append(_compiled_in(tmp_path))
        kept.extend(path.read_bytes() for path in tmp_path.glob("humaslint/tables-*"))
    assert made[0] > 200
    assert made[1:] == [made[1], made[1]]
    assert made[1] < 20
    assert len(kept) == len(made)
    assert len(set(kept)) == 1, "something is kept anew each time"


def _compiled_in(folder: Path) -> int:
    settings = {**os.environ, "XDG_CACHE_HOME": str(folder), "PYTHONHASHSEED": "random"}
    run = subprocess.run(
        [sys.executable, "-c", _COUNT], cwd=folder, env=settings, capture_output=True, text=True, check=False
    )
    return int(run.stderr.split()[-1])
