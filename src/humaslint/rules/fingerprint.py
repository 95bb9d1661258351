"""What compiled rules, and results, depend on besides drafts and settings: rule files, our code, Python, packages."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from humaslint.store.stamps import code_of, code_stamp, stamp, stamps


def fingerprint(folders: Sequence[Path]) -> str:
    """Return a code of every rule file in the folders, our own code, Python and the makers of patterns and automata.

    A file is known by its path, size and time: none is read.
    """
    patterns, automata = (spec.origin or "" if (spec := find_spec(name)) else "" for name in ("regex", "ahocorasick"))
    parts = [code_stamp(), *stamps(os.path.dirname(patterns)), stamp(automata)]  # noqa: PTH120
    for folder in folders:
        parts += [str(folder), *stamps(str(folder))]
    return code_of(parts)
