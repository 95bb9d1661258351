"""Modules that are loaded when they are first asked for something."""

from __future__ import annotations

import subprocess
import sys

_RUN = """
import sys, threading
from humaslint.store.put_off import put_off_modules
put_off_modules()
import inspect
sys.setswitchinterval(1e-6)
together, told = threading.Barrier(8), []
def ask():
    together.wait()
    told.append((str(inspect.signature(len)), inspect.cleandoc("satu\\n  dua")))
threads = [threading.Thread(target=ask) for _ in range(8)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(type(inspect).__name__, len(told), *set(told))
"""


def test_threads_that_ask_at_once() -> None:
    """A module that one thread is loading is whole for all others that ask for something in it."""
    run = subprocess.run([sys.executable, "-c", _RUN], capture_output=True, text=True, check=False)
    assert (run.stdout, run.stderr) == ("module 8 ('(obj, /)', 'satu\\ndua')\n", "")
