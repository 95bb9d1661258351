"""Options that several commands have."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from humaslint.model.rule import LANGUAGES

Command = TypeVar("Command", bound=Callable[..., Any])

lang_option = click.option(
    "--lang", type=click.Choice(LANGUAGES), help="Bahasa keluaran; bantuan dan galat tetap dalam bahasa Indonesia."
)
jobs_option = click.option(
    "--jobs",
    "-j",
    type=click.IntRange(1),
    metavar="N",
    help="Banyaknya proses; bawaan: satu per inti jika banyak naskah.",
)
config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Konfigurasi yang dipakai, alih-alih .humaslint.yaml terdekat.",
)


def add_options(command: Command, options: Sequence[Callable[[Command], Command]]) -> Command:
    """Give a command the options, which its help lists in their order."""
    for option in reversed(options):
        command = option(command)
    return command


def format_option(forms: Iterable[str] = ("table", "json"), usual: str = "table") -> Callable[[Command], Command]:
    """Return the option that says how the output looks, `form`."""
    return click.option(
        "--format", "form", type=click.Choice(list(forms)), default=usual, show_default=True, help="Bentuk keluaran."
    )
