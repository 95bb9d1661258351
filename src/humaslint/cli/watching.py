"""`humaslint --watch`: the same check again whenever a draft or a setting changes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import click

from humaslint.config.file_system import is_folder, real_path
from humaslint.config.register import is_register
from humaslint.config.settings_search import FILE_NAME, draft_in, forget_settings
from humaslint.config.word_list import is_word_list
from humaslint.engine.discover import discover
from humaslint.engine.governing import settings_for
from humaslint.model.errors import HumaslintError
from humaslint.model.run_options import RunOptions

Stamps = dict[Path, tuple[int, int]]
"""Time of the last change and size, by file."""

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
        before: Stamps | None = None
        # The first check waits for the watch to have begun, so that no change is lost between the two.
        for changes in watch(*folders, recursive=is_deep, rust_timeout=_BEAT, yield_on_timeout=True):
            now = _stamps(paths, options)
            if now != before or _concerns(paths, options, {real_path(Path(name)) for _change, name in changes}):
                forget_settings()
                now = _stamps(paths, options)
                _run(command)
            before = now


def _concerns(paths: Sequence[Path], options: RunOptions, changed: set[Path]) -> bool:
    if any(path.name == FILE_NAME or path.suffix == ".yaml" for path in changed):
        return True
    try:
        return bool(changed) and not changed.isdisjoint(real_path(draft) for draft in discover(paths, options))
    except HumaslintError:  # the settings do not say what is excluded; the check says what is wrong with them
        return True


def _stamps(paths: Sequence[Path], options: RunOptions) -> Stamps:
    """Return time and size of what governs the paths and may lie elsewhere: settings, registers, lists, own rules."""
    found: Stamps = {}
    for file in {each for path in paths for each in _governing(draft_in(path), options)}:
        with suppress(OSError):
            state = file.stat()
            found[file] = state.st_mtime_ns, state.st_size
    return found


def _governing(draft: Path, options: RunOptions) -> Iterator[Path]:
    yield from [folder / FILE_NAME for folder in real_path(draft).parents]
    if options.config:
        yield options.config
    with suppress(HumaslintError):
        settings_file = settings_for(draft, options)
        settings = settings_file.settings
        named = [*filter(is_register, settings.names), *filter(is_word_list, settings.words)]
        yield from [settings_file.root / name for name in named]
        yield from [file for folder in settings_file.rule_folders for file in folder.rglob("*") if file.is_file()]


def _run(command: list[str]) -> None:
    if sys.stdout.isatty():
        click.clear()
    subprocess.run(command, check=False)
    click.echo("humaslint: menunggu perubahan; Ctrl+C untuk berhenti.", err=True)
