"""`humaslint --watch`: the same check again whenever a draft or a setting changes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from humaslint.config.file_system import is_folder, real_path
from humaslint.config.settings_search import FILE_NAME
from humaslint.engine.discover import discover
from humaslint.model.run_options import RunOptions

_BEAT = 200
"""How many milliseconds pass at most until an interrupt is noticed."""


def watch_and_check(paths: Sequence[Path], options: RunOptions) -> None:
    """Run the command line, `--watch` left out, at once and after each change, until the user interrupts.

    Each run is a process of its own: settings and rules are read anew.
    """
    from watchfiles import watch

    command = [sys.executable, "-m", "humaslint", *(each for each in sys.argv[1:] if each != "--watch")]
    folders = {path if is_folder(path) else path.parent for path in paths}
    is_deep = any(is_folder(path) for path in paths)
    with suppress(KeyboardInterrupt):
        is_first = True
        # The first check waits for the watch to have begun, so that no change is lost between the two.
        for changes in watch(*folders, recursive=is_deep, rust_timeout=_BEAT, yield_on_timeout=True):
            if is_first or _concerns(paths, options, {real_path(Path(name)) for _change, name in changes}):
                _run(command)
            is_first = False


def _concerns(paths: Sequence[Path], options: RunOptions, changed: set[Path]) -> bool:
    if any(path.name == FILE_NAME or path.suffix == ".yaml" for path in changed):
        return True
    return bool(changed) and not changed.isdisjoint(real_path(draft) for draft in discover(paths, options))


def _run(command: list[str]) -> None:
    if sys.stdout.isatty():
        click.clear()
    subprocess.run(command, check=False)
    click.echo("humaslint: menunggu perubahan; Ctrl+C untuk berhenti.", err=True)
