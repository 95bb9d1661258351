"""`humaslint words`: what is known of a word, and the office's own list of words that are accepted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from humaslint.cli.shared_options import format_option, lang_option
from humaslint.config.file_system import exists
from humaslint.config.input_file import read_text_file
from humaslint.config.settings import SettingsFile
from humaslint.config.settings_edit import with_word_list
from humaslint.config.settings_search import FILE_NAME, find_settings
from humaslint.config.word_list import LARGEST, fault_of, is_word_list, read_word_list, with_words
from humaslint.engine.replace_file import replace_text, write_file
from humaslint.engine.rulesets import library_of
from humaslint.indonesian.lexicon import load_lexicon
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.rule import Language

_LIST = "kata.txt"
"""The word list of an office that has named none."""


@click.group("words", short_help="Mengapa sebuah kata dilaporkan; kata yang diterima.")
def words_command() -> None:
    """Kata: mengapa dilaporkan atau tidak, dan daftar kata yang diterima."""


@words_command.command("explain", short_help="Jelaskan bagaimana sebuah kata dinilai.")
@click.argument("words", nargs=-1, required=True, metavar="KATA...")
@format_option()
@lang_option
def explain_command(words: tuple[str, ...], form: str, lang: Language | None) -> None:
    """Jelaskan bagaimana KATA dinilai: baku atau tidak, bentuknya, dan kata yang mungkin dimaksud."""
    from humaslint.engine.explain_word import explain_word
    from humaslint.report.word_page import words_json, words_page

    for word in words:
        if fault := fault_of(word):
            raise HumaslintError(fault)
    file = find_settings(Path.cwd())
    library = library_of(file.rule_folders)
    explanations = [explain_word(word, library, file.settings.office) for word in words]
    click.echo(words_json(explanations) if form == "json" else words_page(explanations, lang or file.settings.lang))


@words_command.command("add", short_help="Masukkan kata ke daftar kata yang diterima.")
@click.argument("words", nargs=-1, required=True, metavar="KATA...")
@click.option("--reason", metavar="ALASAN", default="", help="Mengapa kata ini diterima; ditulis di belakangnya.")
def add_command(words: tuple[str, ...], reason: str) -> None:
    """Terima KATA di semua naskah: masukkan ke daftar kata yang disebut “words” di .humaslint.yaml."""
    add_words(words, reason)


def add_words(words: Sequence[str], reason: str = "", file: SettingsFile | None = None) -> None:
    """Put words on the list that the configuration names, and say so; a list and a configuration are made if need be.

    The configuration is that of `file`, or else the one that governs the working folder.
    Raises HumaslintError, and changes nothing, for what is no word and where a file cannot be written.
    """
    for word in words:
        if fault := fault_of(word):
            raise HumaslintError(f"{fault} Tidak ada yang ditambahkan.")
    file = file or find_settings(Path.cwd())
    path = _list_of(file) or file.root / _LIST
    old = read_text_file(path, LARGEST, "Daftar kata") if exists(path) else ""
    known = {word.lower() for word in read_word_list(old, str(path))}
    lexicon = load_lexicon()
    new = [word for word in words if word.lower() not in known and not lexicon.is_standard(word.lower())]
    for word in words:
        if word not in new:
            click.echo(f"{word}: sudah ada di {path.name if word.lower() in known else 'kamus'}.", err=True)
    if not new:
        return
    edited = None if _list_of(file) else _edited_settings(file)
    _put(path, with_words(old, new, reason))
    if edited:
        settings, text = edited
        _put(settings, text)
        click.echo(f"{settings}: words menyebut {_LIST}.", err=True)
    click.echo(f"{path}: {', '.join(new)} ditambahkan.", err=True)


def _list_of(file: SettingsFile) -> Path | None:
    return next((file.root / each for each in file.settings.words if is_word_list(each)), None)


def _edited_settings(file: SettingsFile) -> tuple[Path, str]:
    """Return the path of the configuration, which may not exist yet, and its text with the word list in it."""
    path = file.path or file.root / FILE_NAME
    old = path.read_text(encoding="utf-8") if file.path else ""
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
