"""What compiled rules, and results, depend on besides drafts and settings: rule files, our own code, Python."""

from __future__ import annotations

import os
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from humaslint.store.stamps import code_of, code_stamp, stamps


def fingerprint(folders: Sequence[Path]) -> str:
    """Return a code of every rule file in the folders, our own code, Python and the maker of patterns.

    A file is known by its path, size and time: none is read.
    """
    regex = find_spec("regex")
    parts = [code_stamp(), *stamps(os.path.dirname(regex.origin) if regex and regex.origin else "")]  # noqa: PTH120
    for folder in folders:
        parts += [str(folder), *stamps(str(folder))]
    return code_of(parts)
