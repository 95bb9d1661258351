"""Files to check: those named, and those under the folders named, `.gitignore` and `exclude` respected."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from humaslint.config.file_system import exists, is_folder, real_path
from humaslint.config.globs import globs
from humaslint.config.input_file import read_input
from humaslint.config.structure import any_of
from humaslint.engine.governing import settings_for
from humaslint.model.errors import HumaslintError
from humaslint.model.run_options import RunOptions
from humaslint.parse import FORMATS

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_NONE = RunOptions()
_LARGEST = 1_000_000
"""Bytes of a `.gitignore`; a larger one is none."""
_DEEPEST = 200
"""How many folders within one another are walked; those below are told of as what cannot be read."""
_LOCK = "~$"
"""How the name of the file begins that Word puts beside a draft while it is open."""


def discover(paths: Iterable[Path], options: RunOptions = _NONE, *, force_exclude: bool = False) -> Iterator[Path]:
    """Yield the files to check, each once, in the order of `paths` and by name within a folder.

    A file named outright is checked whatever its ending; with `force_exclude`, unless `exclude` covers it.
    Hidden files and folders and Word's lock files are passed over, and links to folders are not followed.
    """
    seen: set[str] = set()
    for path in paths:
        for file in _walk(path) if is_folder(path) else [path]:
            key = os.path.abspath(file)
            if key in seen or ((force_exclude or file != path) and is_excluded(file, options)):
                continue
            seen.add(key)
            yield file


def some_drafts(paths: Sequence[Path], options: RunOptions = _NONE) -> list[Path]:
    """Return the files to check, of which there is one at least. Raises HumaslintError where there is none."""
    files = list(discover(paths, options))
    if not files:
        what = (
            f"Tidak ada naskah di sini: tidak ada berkas {any_of(sorted(FORMATS))}, atau semuanya dikecualikan oleh "
            ".gitignore atau “exclude”."
        )
        raise HumaslintError(what, str(paths[0]))
    return files


def is_excluded(path: Path, options: RunOptions) -> bool:
    """Say whether the `exclude` of the settings that govern the file covers it."""
    found = settings_for(path, options)
    if not found.settings.exclude:
        return False
    try:
        relative = real_path(path).relative_to(real_path(found.root))
    except ValueError:
        return False
    return globs(found.settings.exclude).match_file(relative.as_posix())


def _walk(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder, and every folder that cannot be read, for the reader to complain of."""
    top = real_path(folder)
    ignored = [*_ignores_above(top)][::-1]
    unreadable: list[Path] = []
    for current, folders, names in os.walk(folder, onerror=lambda error: unreadable.append(Path(error.filename))):
        here = Path(current)
        below = here.relative_to(folder)
        if len(below.parts) > _DEEPEST:
            unreadable.append(here)
            folders.clear()
            continue
        real = top / below
        while ignored and not real.is_relative_to(ignored[-1][0]):
            ignored.pop()
        found = _ignore_file(real)
        if found:
            ignored.append(found)
        folders[:] = sorted(
            name
            for name in folders
            if not name.startswith(".") and not _is_ignored(real / name, ignored, is_folder=True)
        )
        for name in sorted(names):
            is_text = not name.startswith((".", _LOCK)) and Path(name).suffix.lower() in FORMATS
            if is_text and not _is_ignored(real / name, ignored, is_folder=False):
                yield here / name
    yield from unreadable


def _ignores_above(folder: Path) -> Iterator[tuple[Path, GitIgnoreSpec]]:
    """The `.gitignore` files of the folders above, up to the top of the git checkout, the nearest first."""
    if exists(folder / ".git"):
        return
    for parent in folder.parents:
        found = _ignore_file(parent)
        if found:
            yield found
        if exists(parent / ".git"):
            return


@cache
def _ignore_file(folder: Path) -> tuple[Path, GitIgnoreSpec] | None:
    try:
        text = read_input(folder / ".gitignore", _LARGEST).decode("utf-8", "replace")
    except OSError:
        return None
    return folder, globs(tuple(text.splitlines()))


def _is_ignored(path: Path, ignored: Sequence[tuple[Path, GitIgnoreSpec]], *, is_folder: bool) -> bool:
    """Whether the nearest of the `.gitignore` files, the last one, that has a word on the path excludes it."""
    for folder, spec in reversed(ignored):
        included = spec.check_file(path.relative_to(folder).as_posix() + "/" * is_folder).include
        if included is not None:
            return included
    return False
