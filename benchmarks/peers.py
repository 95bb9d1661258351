"""humaslint beside other linters on the same releases, in one sitting: `python benchmarks/peers.py FOLDER`.

FOLDER is what `make_releases.py` has written. Peers that are installed take part: vale, codespell, typos, proselint and
textlint (with textlint-rule-prh, `npm install` in FOLDER/textlint). All are run in turn, several times, and compared in
CPU seconds of the process and its children: wall time on a machine that others use says little. Before that each is run
once unmeasured, so that all have what they keep between runs, Python's bytecode among it.
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
    """A command and the folder it is run in; `before` are the files and folders to be removed before each run."""

    name: str
    command: Sequence[str]
    folder: Path
    before: Sequence[Path] = ()


class Cost(NamedTuple):
    """CPU seconds of a run, its children's included, and the most memory in MB that one of its processes took."""

    seconds: float
    memory: float


def programs(folder: Path, peers: Path | None) -> list[Program]:
    """Return those that can be run: `peers` is a folder of programs to look into before the usual ones."""
    own = [sys.executable, "-m", "humaslint", "--exit-zero", "--format", "concise"]
    known, releases = folder / ".humaslint_cache", folder / "releases"
    found = [
        Program("humaslint, one process, no cache", [*own, "--no-cache", "-j1", "releases"], folder),
        Program("humaslint, no cache", [*own, "--no-cache", "releases"], folder),
        Program("humaslint, cache cold", [*own, "releases"], folder, [known]),
        Program("humaslint, cache warm", [*own, "releases"], folder),
        Program("humaslint, one draft", [*own, "draft.md"], folder),
        Program("humaslint, 5 MB", [*own, "--no-cache", "big.md"], folder),
        Program("python -c pass", [sys.executable, "-c", "pass"], folder),
        Program("vale", ["vale", "--output=line", str(releases)], folder / "vale"),
        Program("vale, one draft", ["vale", "--output=line", str(folder / "draft.md")], folder / "vale"),
        Program("codespell", ["codespell", "-q", "3", "-D", "codespell.txt", "releases"], folder),
        Program("codespell, one draft", ["codespell", "-q", "3", "-D", "codespell.txt", "draft.md"], folder),
        Program("typos", ["typos", "--isolated", "--config", "typos.toml", "--format", "brief", "releases"], folder),
        Program("proselint", ["proselint", "check", "releases"], folder),
        Program("textlint", ["npx", "textlint", str(releases)], folder / "textlint"),
    ]
    path = os.pathsep.join([*([str(peers)] if peers else []), os.environ["PATH"]])
    return [
        each._replace(command=[shutil.which(each.command[0], path=path) or "", *each.command[1:]])
        for each in found
        if shutil.which(each.command[0], path=path)
        and (each.name != "textlint" or (each.folder / "node_modules").exists())
    ]


def cost_of(program: Program) -> Cost:
    """Run a program and return what it took."""
    for path in program.before:
        shutil.rmtree(path, ignore_errors=True)
    quiet = subprocess.DEVNULL
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    process = subprocess.Popen(program.command, cwd=program.folder, stdin=quiet, stdout=quiet, stderr=quiet, env=kept)
    _pid, _status, used = os.wait4(process.pid, 0)
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def main() -> None:
    """Print for each program the least, the median and the most CPU seconds, the most memory, and the ratio to vale."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peers", type=Path, help="a folder with the peers' programs")
    options = parser.parse_args()
    chosen = programs(options.folder.resolve(), options.peers.resolve() if options.peers else None)
    costs: dict[str, list[Cost]] = {program.name: [] for program in chosen}
    for program in chosen:
        cost_of(program)
    for _ in range(options.runs):
        for program in chosen:
            costs[program.name].append(cost_of(program))
    middle = {name: median(cost.seconds for cost in each) for name, each in costs.items()}
    print(f"{'CPU seconds':34}     least   median     most       MB   to vale")
    for name, each in costs.items():
        seconds = sorted(cost.seconds for cost in each)
        memory = max(cost.memory for cost in each)
        ratio = f"{middle[name] / middle['vale']:10.2f}" if "vale" in middle else ""
        print(f"{name:34}{seconds[0]:10.3f}{middle[name]:9.3f}{seconds[-1]:9.3f}{memory:9.0f}{ratio}")


if __name__ == "__main__":
    main()
