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
    start = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "humaslint", *arguments], stdout=subprocess.DEVNULL)
    _process, status, used = os.wait4(process.pid, 0)
    assert status == 0, arguments
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


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
