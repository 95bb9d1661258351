"""humaslint beside other linters on the same releases, in one sitting: `python benchmarks/peers.py FOLDER`.

FOLDER is what `make_releases.py` has written. Peers that are installed take part: vale, codespell, typos, proselint and
textlint (with textlint-rule-prh, `npm install` in FOLDER/textlint). All are run in turn, several times, and compared in
CPU seconds of the process and its children: wall time on a machine that others use says little. Before that each is run
once unmeasured, so that all have what they keep between runs, Python's bytecode among it. What fails then, for want of
a file perhaps, is not measured, and named below the table.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Program(NamedTuple):
    """A command, the folder it is run in, and what there it checks.

    `found` is the status with which it ends where it has found something; `before` are the files and folders to be
    removed before each run.
    """

    name: str
    command: Sequence[str]
    folder: Path
    checked: Path | None = None
    found: int = 0
    before: Sequence[Path] = ()


class Cost(NamedTuple):
    """CPU seconds of a run, its children's included, and the most memory in MB that one of its processes took.

    `fault` says what went wrong.
    """

    seconds: float
    memory: float
    fault: str = ""


def programs(folder: Path, peers: Path | None) -> list[Program]:
    """Return those that can be run: `peers` is a folder of programs to look into before the usual ones."""
    own = [sys.executable, "-m", "humaslint", "--exit-zero", "--format", "concise"]
    known, releases, draft, big = (folder / name for name in (".humaslint_cache", "releases", "draft.md", "big.md"))
    vale, codespell = ["vale", "--output=line"], ["codespell", "-q", "3", "-D", "codespell.txt"]
    typos = ["typos", "--isolated", "--config", "typos.toml", "--format", "brief"]
    found = [
        Program("humaslint, one process, no cache", [*own, "--no-cache", "-j1", "releases"], folder, releases),
        Program("humaslint, no cache", [*own, "--no-cache", "releases"], folder, releases),
        Program("humaslint, cache cold", [*own, "releases"], folder, releases, before=[known]),
        Program("humaslint, cache warm", [*own, "releases"], folder, releases),
        Program("humaslint, one draft", [*own, "draft.md"], folder, draft),
        Program("humaslint, 5 MB", [*own, "--no-cache", "big.md"], folder, big),
        Program("python -c pass", [sys.executable, "-c", "pass"], folder),
        Program("vale", [*vale, str(releases)], folder / "vale", releases, 1),
        Program("vale, one draft", [*vale, str(draft)], folder / "vale", draft, 1),
        Program("codespell", [*codespell, "releases"], folder, releases, 65),
        Program("codespell, one draft", [*codespell, "draft.md"], folder, draft, 65),
        Program("typos", [*typos, "releases"], folder, releases, 2),
        Program("proselint", ["proselint", "check", "releases"], folder, releases, 1),
        Program("textlint", ["npx", "textlint", str(releases)], folder / "textlint", releases, 1),
    ]
    path = os.pathsep.join([*([str(peers)] if peers else []), os.environ["PATH"]])
    return [
        each._replace(command=[shutil.which(each.command[0], path=path) or "", *each.command[1:]])
        for each in found
        if shutil.which(each.command[0], path=path)
        and (each.name != "textlint" or (each.folder / "node_modules").exists())
    ]


def cost_of(program: Program) -> Cost:
    """Run a program and return what it took. Some end well though there is nothing to check; they are not run then."""
    if program.checked and not program.checked.exists():
        return Cost(0, 0, f"{program.checked} is not there")
    for path in program.before:
        shutil.rmtree(path, ignore_errors=True)
    quiet = subprocess.DEVNULL
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(program.command, cwd=program.folder, stdin=quiet, stdout=quiet, stderr=quiet, env=kept)
    _pid, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    fault = "" if process.returncode in (0, program.found) else f"it ended with status {process.returncode}"
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, fault)


def main() -> None:
    """Print for each program the least, the median and the most CPU seconds, the most memory, and the ratio to vale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peers", type=Path, help="a folder with the peers' programs")
    options = parser.parse_args()
    chosen = programs(options.folder.resolve(), options.peers.resolve() if options.peers else None)
    first = {program.name: cost_of(program) for program in chosen}
    costs: dict[str, list[Cost]] = {name: [] for name, cost in first.items() if not cost.fault}
    for _ in range(options.runs):
        for program in chosen:
            if program.name in costs:
                costs[program.name].append(cost_of(program))
    middle = {name: median(cost.seconds for cost in each) for name, each in costs.items()}
    print(f"{'CPU seconds':34}     least   median     most       MB   to vale")
    for name, each in costs.items():
        seconds = sorted(cost.seconds for cost in each)
        memory = max(cost.memory for cost in each)
        ratio = f"{middle[name] / middle['vale']:10.2f}" if "vale" in middle else ""
        print(f"{name:34}{seconds[0]:10.3f}{middle[name]:9.3f}{seconds[-1]:9.3f}{memory:9.0f}{ratio}")
    for name, cost in first.items():
        if cost.fault:
            print(f"{name:34}  fails: {cost.fault}")


if __name__ == "__main__":
    main()
