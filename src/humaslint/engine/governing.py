"""What governs a file, and the key of its result, told without loading rules: a run that finds all kept needs none."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from humaslint.config.file_system import is_file
from humaslint.config.settings import SettingsFile, globs_for, load_settings
from humaslint.config.settings_search import settings_of
from humaslint.engine.cache import key_of
from humaslint.engine.draft_file import read_draft
from humaslint.model.errors import HumaslintError
from humaslint.model.run_options import RunOptions
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.fingerprint import fingerprint


def settings_for(path: Path, options: RunOptions) -> SettingsFile:
    """Return the settings file that governs `path`: the one named on the command line or the nearest one."""
    return load_settings(options.config) if options.config else settings_of(path)


def key_for(data: bytes, path: Path, options: RunOptions) -> str:
    """Return the key of a file: its content and format, the settings for it, the rules and humaslint itself."""
    return key_of(data, path.suffix.lower(), conditions_for(path, options))


def read_key(path: Path, options: RunOptions) -> str:
    """Return the key of a file as it is now; empty where it cannot be read, or is a pipe that can be read once only."""
    try:
        return key_for(read_draft(path), path, options) if is_file(path) else ""
    except HumaslintError:
        return ""


_CONDITIONS: dict[tuple[int, tuple[str, ...], RunOptions], tuple[SettingsFile, str]] = {}


def conditions_for(path: Path, options: RunOptions) -> str:
    """Return in a code all that a result depends on but the draft: settings, options, rules and humaslint itself.

    Raises HumaslintError for a mistake in the settings. It is made once: a register of names may be long.
    """
    settings_file = settings_for(path, options)
    globs = tuple(globs_for(settings_file, path)) if settings_file.settings.paths else ()
    known = _CONDITIONS.get((id(settings_file), globs, options))
    if known is None:
        chosen = (options.select, options.ignore, options.packs, options.quotations, globs)
        told = key_of(b"", rules_key(settings_file.rule_folders), repr(settings_file.settings), repr(chosen))
        known = _CONDITIONS[id(settings_file), globs, options] = (settings_file, told)
    return known[1]


@cache
def rules_key(folders: tuple[Path, ...]) -> str:
    """Return a code of the built-in rules and those of `folders`, the same for all of a run."""
    return fingerprint((builtin_folder(), *folders))
