"""`humaslint words`: what is known of a word, and the office's own list of words that are accepted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from humaslint.cli.shared_options import format_option, lang_option
from humaslint.config.settings import SettingsFile
from humaslint.config.settings_search import find_settings
from humaslint.config.word_list import fault_of
from humaslint.engine.accept_words import accept_words
from humaslint.engine.rulesets import library_of
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import Language


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
    """Accept words under the configuration `file`, or else that of the working folder, and say what was done.

    Raises HumaslintError as `accept_words` does.
    """
    path, new, listed, standard, settings = accept_words(words, file or find_settings(Path.cwd()), reason)
    for word in words:
        if word in (*listed, *standard):
            click.echo(f"{word}: sudah ada di {path.name if word in listed else 'kamus'}.", err=True)
    if settings:
        click.echo(f"{settings}: words menyebut {path.name}.", err=True)
    if new:
        click.echo(f"{path}: {', '.join(new)} ditambahkan.", err=True)
