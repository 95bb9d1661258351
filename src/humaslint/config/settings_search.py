"""Where the settings are: in the nearest `.humaslint.yaml`, each read once."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from humaslint.config.file_system import exists, is_file, is_folder, real_path
from humaslint.config.register import load_register
from humaslint.config.settings import Settings, SettingsFile, load_settings
from humaslint.config.word_list import load_word_list
from humaslint.model.errors import HumaslintError

FILE_NAME = ".humaslint.yaml"
_MISNAMED = (".humaslint.yml", ".humaslint.toml", ".humaslint.json")


def find_settings(start: Path) -> SettingsFile:
    """Return the settings of the nearest `.humaslint.yaml` in the folder `start` or above it."""
    return _find(str(start))


def draft_in(path: Path) -> Path:
    """Return a draft that the settings for a path govern: the file itself, or any in the folder, there or not."""
    return path / "naskah.md" if is_folder(path) else path


def settings_of(path: Path) -> SettingsFile:
    """Return the settings of the nearest `.humaslint.yaml` in the folder of a file or above it."""
    return _find(os.path.dirname(path))  # noqa: PTH120  (asked of every file)


def _find(folder: str) -> SettingsFile:
    return _find_from(folder, "" if folder.startswith("/") else os.getcwd())  # noqa: PTH109


@cache
def _find_from(folder: str, _current: str) -> SettingsFile:
    here = real_path(Path(folder))
    for each in (here, *here.parents):
        if found := _settings_in(each):
            return found
    return SettingsFile(Settings(), None, Path.cwd())


@cache
def _settings_in(folder: Path) -> SettingsFile | None:
    candidate = folder / FILE_NAME
    if exists(candidate):
        return load_settings(candidate)
    for name in _MISNAMED:
        if is_file(folder / name):
            raise HumaslintError(f"Konfigurasi bernama {FILE_NAME}; ganti nama berkas ini.", str(folder / name))
    return None


def forget_settings() -> None:
    """Read the settings files and the lists they name anew when they are next asked for: one of them has changed."""
    for known in (load_settings, load_register, load_word_list, _find_from, _settings_in):
        known.cache_clear()
