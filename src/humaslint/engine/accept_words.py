"""Words put on the office's own list of those that are accepted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from humaslint.config.file_system import exists, real_path
from humaslint.config.input_file import read_text_file
from humaslint.config.settings import SettingsFile
from humaslint.config.settings_edit import with_word_list
from humaslint.config.settings_search import FILE_NAME
from humaslint.config.word_list import LARGEST, fault_of, is_word_list, read_word_list, with_words
from humaslint.engine.governing import settings_for
from humaslint.engine.replace_file import replace_text, write_file
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.run_options import RunOptions

_LIST = "kata.txt"
"""The word list of an office that has named none."""


class Accepted(NamedTuple):
    """The words that were put on the list `path`, those that were on it, and those that are in the dictionary.

    `settings` is the configuration that had to be told of the list; None where it names it already.
    """

    path: Path
    new: tuple[str, ...]
    listed: tuple[str, ...]
    standard: tuple[str, ...]
    settings: Path | None


def settings_to_extend(draft: Path, options: RunOptions) -> SettingsFile:
    """Return the settings under which a word of a draft is accepted: those that govern it, or new ones that will."""
    file = settings_for(draft, options)
    is_below = real_path(draft).is_relative_to(real_path(file.root))
    return file if file.path or is_below else file._replace(root=real_path(draft).parent)


def accept_words(words: Sequence[str], file: SettingsFile, reason: str = "") -> Accepted:
    """Put words on the list that the configuration names; a list and a configuration are made if need be.

    Raises HumaslintError, and changes nothing, for what is no word and where a file cannot be written.
    """
    for word in words:
        if fault := fault_of(word):
            raise HumaslintError(f"{fault} Tidak ada yang ditambahkan.")
    path = _list_of(file) or file.root / _LIST
    old = read_text_file(path, LARGEST, "Daftar kata") if exists(path) else ""
    new, listed, standard = _sorted_out(words, old, path)
    if not new:
        return Accepted(path, (), listed, standard, None)
    edited = None if _list_of(file) else _edited_settings(file)
    before = path.read_bytes() if exists(path) else None
    _put(path, with_words(old, new, reason))
    if edited:
        try:
            _put(*edited)
        except HumaslintError:
            if before is None:
                path.unlink()
            else:
                write_file(path, before)
            raise
    return Accepted(path, new, listed, standard, edited[0] if edited else None)


_Words = tuple[str, ...]


def _sorted_out(words: Sequence[str], old: str, path: Path) -> tuple[_Words, _Words, _Words]:
    """Return the words that are new to the text `old` of the list, those on it, and those in the dictionary."""
    known = {word.lower() for word in read_word_list(old, str(path))}
    given: dict[str, str] = {}
    for word in words:
        given.setdefault(word.lower(), word)
    listed = tuple(word for key, word in given.items() if key in known)
    standard = tuple(word for key, word in given.items() if key not in known and load_lexicon().is_standard(key))
    new = tuple(word for word in given.values() if word not in listed and word not in standard)
    return new, listed, standard


def _list_of(file: SettingsFile) -> Path | None:
    return next((file.root / each for each in file.settings.words if is_word_list(each)), None)


def _edited_settings(file: SettingsFile) -> tuple[Path, str]:
    """Return the path of the configuration, which may not exist yet, and its text with the word list in it."""
    path = file.path or file.root / FILE_NAME
    old = path.read_text(encoding="utf-8-sig") if file.path else ""
    new = with_word_list(old, _LIST)
    if new is None:
        raise HumaslintError(f"Tambahkan {_LIST} ke “words” di berkas ini, lalu ulangi.", str(path))
    return path, new


def _put(path: Path, new: str) -> None:
    """Write a file in one step, with the line ends that it has."""
    if not exists(path):
        try:
            write_file(path, new.encode())
        except OSError as error:
            raise HumaslintError(f"Tidak dapat ditulis: {reason_of(error)}.", str(path)) from None
        return
    replace_text(path, path.read_bytes(), new)
