"""What compiled rules, and results, depend on besides drafts and settings: rule files, our code, Python, packages."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from humaslint.store.stamps import Tell, code_content, code_of, code_stamp, content, is_current, stamp, stamps


@cache
def makers() -> str:
    """Return a code of what makes the compiled form of rules: our own code, Python, its patterns and automata."""
    return code_of([code_stamp(), *_packages(stamp)])


def are_makers(code: str) -> bool:
    """Say whether that is still the code of what is installed: a long run may be overtaken by an upgrade."""
    return is_current(code_stamp()) and makers.__wrapped__() == code


def fingerprint(folders: Sequence[Path]) -> str:
    """Return a code of every rule file in the folders, and of what makes their compiled form.

    A file is known by its path, size and time: none is read.
    """
    return code_of([makers(), *_files(folders, stamp)])


def content_of(folders: Sequence[Path]) -> str:
    """Return a code of the same that another installation of the same version in this place has as well."""
    return code_of([code_content(), *_packages(content), *_files(folders, content)])


def _packages(tell: Tell) -> Iterator[str]:
    patterns, automata = (spec.origin or "" if (spec := find_spec(name)) else "" for name in ("regex", "ahocorasick"))
    yield from stamps(os.path.dirname(patterns), tell)  # noqa: PTH120
    yield tell(automata)


def _files(folders: Sequence[Path], tell: Tell) -> Iterator[str]:
    for folder in folders:
        yield str(folder)
        yield from stamps(str(folder), tell)
