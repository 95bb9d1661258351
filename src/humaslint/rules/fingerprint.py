"""What compiled rules, and results, depend on besides drafts and settings: rule files, our code, Python, packages."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from humaslint.store.stamps import code_of, code_stamp, stamp, stamps


@cache
def makers() -> str:
    """Return a code of what makes the compiled form of rules: our own code, Python, its patterns and automata."""
    patterns, automata = (spec.origin or "" if (spec := find_spec(name)) else "" for name in ("regex", "ahocorasick"))
    return code_of([code_stamp(), *stamps(os.path.dirname(patterns)), stamp(automata)])  # noqa: PTH120


def fingerprint(folders: Sequence[Path]) -> str:
    """Return a code of every rule file in the folders, and of what makes their compiled form.

    A file is known by its path, size and time: none is read.
    """
    parts = [makers()]
    for folder in folders:
        parts += [str(folder), *stamps(str(folder))]
    return code_of(parts)
