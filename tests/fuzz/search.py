"""Looks for input that breaks something, blindly: `python tests/fuzz/search.py MINUTES [SEED]`."""

from __future__ import annotations

import signal
import sys
import tempfile
import time
from collections import Counter
from hashlib import sha256
from pathlib import Path
from random import Random
from types import FrameType

sys.path.append(str(Path(__file__).parent.parent / "parse"))

from inputs import mutated, pieces_for, pools
from readers import TARGETS

SEEDS = Path(__file__).parent / "seeds"
LONGEST = 20
"""Seconds after which an input hangs."""


class Failures:
    """What failed, counted by target, error and place in the code; the first input of each is put into the seeds."""

    def __init__(self) -> None:
        self.counts = Counter[str]()

    def try_input(self, name: str, data: bytes, folder: Path) -> None:
        """Put the input to the target of that name, for LONGEST seconds at the most."""
        signal.setitimer(signal.ITIMER_REAL, LONGEST)
        try:
            TARGETS[name](data, folder)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:
            self._keep(name, data, error)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            for each in sorted(folder.rglob("*"), reverse=True):
                each.rmdir() if each.is_dir() else each.unlink()

    def _keep(self, name: str, data: bytes, error: BaseException) -> None:
        place = ""
        trace = error.__traceback__
        while trace:
            place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}"
            trace = trace.tb_next
        key = f"{name} {type(error).__name__} {place}"
        self.counts[key] += 1
        if self.counts[key] == 1:
            path = SEEDS / f"{name}.{sha256(data).hexdigest()[:12]}.bin"
            path.write_bytes(data)
            print(path, key, str(error)[:300].encode("ascii", "backslashreplace").decode(), flush=True)


def stop_at_alarm(_signal: int, _frame: FrameType | None) -> None:
    """Raise where an input takes too long."""
    raise TimeoutError


def main(minutes: float, seed: int) -> None:
    """Try mutated inputs on all targets in turn."""
    random, known, failures, count = Random(seed), pools(), Failures(), 0
    signal.signal(signal.SIGALRM, stop_at_alarm)
    end = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory() as folder:
        while time.monotonic() < end:
            for name in TARGETS:
                failures.try_input(name, mutated(random, known.get(name) or known[""], pieces_for(name)), Path(folder))
                count += 1
    print(f"{count} inputs in {minutes:g} minutes, {failures.counts.total()} failed: {dict(failures.counts)}")


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else int(time.time()))
