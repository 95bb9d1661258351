"""Looks for input that breaks something, led by the code it reaches: `guided.py MINUTES CORPUS [TARGET…]`.

Needs atheris (`pip install atheris`), which nothing else does. The targets share the minutes, one after the other; what
reaches new code is kept in the folder CORPUS, so that the next run goes on from there. Input that fails is put
into the seeds, and so is input on which Python itself dies or hangs.
"""

from __future__ import annotations

import pkgutil
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from hashlib import sha256
from importlib import import_module
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "parse"))

STUCK = 60
"""Seconds after which a process that Python cannot interrupt is ended."""
MEMORY = 4 << 30
"""Bytes of address space that a target may take, Python and the lexicon included."""


def fuzz(target: str, seconds: int, corpus: Path) -> None:
    """Fuzz one target in this process, which ends with it."""
    import atheris

    with atheris.instrument_imports(include=["humaslint"]):
        import humaslint

        for module in pkgutil.walk_packages(humaslint.__path__, "humaslint."):
            if module.name not in {"humaslint.__main__", "humaslint.dask"}:
                import_module(module.name)
    from inputs import pieces_for, pools
    from search import Failures, stop_at_alarm

    known = pools()
    for data in (known.get(target) or known[""])[:2000]:
        (corpus / f"{sha256(data).hexdigest()[:16]}").write_bytes(data)
    words = corpus.parent / f"{target}.dict"
    words.write_text("".join(f'"{_escaped(piece)}"\n' for piece in pieces_for(target)), encoding="ascii")
    current, failures, folder = corpus.parent / f"{target}.current", Failures(), Path(tempfile.mkdtemp())

    def run(data: bytes) -> None:
        current.write_bytes(data)
        failures.try_input(target, data, folder)

    flags = [f"-max_total_time={seconds}", "-max_len=6000", f"-dict={words}", "-timeout=0", "-rss_limit_mb=0"]
    atheris.Setup([sys.argv[0], *flags, "-print_final_stats=1", str(corpus)], run)
    signal.signal(signal.SIGALRM, stop_at_alarm)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    atheris.Fuzz()


def _escaped(piece: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in piece.encode("utf-8", "surrogatepass")[:60])


def watch(target: str, seconds: int, corpus: Path) -> int:
    """Fuzz one target in a process of its own; return the number of inputs tried."""
    corpus.mkdir(parents=True, exist_ok=True)
    current, log = corpus.parent / f"{target}.current", corpus.parent / f"{target}.log"
    current.write_bytes(b"")
    command = [sys.executable, __file__, "--one", target, str(seconds), str(corpus)]
    with log.open("wb") as errors, subprocess.Popen(command, stderr=errors) as process:
        while process.poll() is None:
            time.sleep(1)
            if time.time() - current.stat().st_mtime > STUCK:
                process.kill()
    text = log.read_text(encoding="utf-8", errors="replace")
    done = re.findall(r"number_of_executed_units: (\d+)", text) or re.findall(r"^#(\d+)", text, re.MULTILINE)[-1:]
    if process.returncode:
        seed = Path(__file__).parent / "seeds" / f"{target}.{sha256(current.read_bytes()).hexdigest()[:12]}.bin"
        shutil.copy(current, seed)
        print(f"{seed}: the process ended with {process.returncode}; see {log}", flush=True)
    return int(done[0]) if done else 0


def main(minutes: float, corpus: Path, targets: list[str]) -> None:
    """Fuzz the targets, all of them if none is named, one after the other."""
    from readers import TARGETS

    targets = targets or list(TARGETS)
    total = 0
    for target in targets:
        count = watch(target, round(60 * minutes / len(targets)), corpus / target)
        print(f"{target}: {count} inputs", flush=True)
        total += count
    print(f"{total} inputs in {minutes:g} minutes")


if __name__ == "__main__":
    if sys.argv[1] == "--one":
        fuzz(sys.argv[2], int(sys.argv[3]), Path(sys.argv[4]))
    else:
        main(float(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
