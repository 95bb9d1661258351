"""What `names build` and `audit` cost on an archive: wall seconds, CPU seconds and memory.

    .venv/bin/python benchmarks/archive.py FOLDER… [--jobs N]

Each command runs once on each folder, in a process of its own. CPU seconds are those of all its processes; memory is
the peak of the largest of them, and of all if each had it at once. Put a folder of 1,000 releases beside one of 10,000:
the cost must grow tenfold at most.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from pathlib import Path


def measure(arguments: list[str]) -> tuple[float, float, float]:
    """Return wall seconds, CPU seconds and the peak of the largest process in MB."""
    program = (
        "import resource, runpy, sys, time\n"
        "sys.argv = ['humaslint', *sys.argv[1:]]\n"
        "try:\n    runpy.run_module('humaslint', run_name='__main__')\n"
        "except SystemExit:\n    pass\n"
        "own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))\n"
        "cpu = sum(each.ru_utime + each.ru_stime for each in (own, others))\n"
        "print(cpu, max(own.ru_maxrss, others.ru_maxrss), file=sys.stderr)\n"
    )
    start = time.perf_counter()
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    wall = time.perf_counter() - start
    cpu, peak = done.stderr.split()[-2:]
    return wall, float(cpu), int(peak) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    print(f"{'':40} {'wall s':>8} {'CPU s':>8} {'MB each':>8} {'MB all':>8}")
    for folder in options.folders:
        count = sum(1 for path in folder.rglob("*") if path.is_file())
        for command in (["names", "build"], ["audit", "--format", "json", "--no-cache"]):
            jobs = ["--jobs", str(options.jobs)]
            wall, cpu, peak = measure([*command, str(folder), *jobs])
            name = f"{' '.join(command[:2]):24} {count:>6} files"
            print(f"{name:40} {wall:8.1f} {cpu:8.1f} {peak:8.0f} {peak * (options.jobs + 1):8.0f}", flush=True)


if __name__ == "__main__":
    main()
