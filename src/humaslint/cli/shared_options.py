"""Options that several commands have."""

from __future__ import annotations

import sys
from collections.abc import Callable, Container, Iterable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from humaslint.model.rule import LANGUAGES

Command = TypeVar("Command", bound=Callable[..., Any])
_FOR_PEOPLE = frozenset({"text", "concise", "table"})
"""The forms of output that are read where they are printed."""

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
    metavar="BERKAS",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Konfigurasi yang dipakai, alih-alih .humaslint.yaml terdekat.",
)


def add_options(command: Command, options: Sequence[Callable[[Command], Command]]) -> Command:
    """Give a command the options, which its help lists in their order."""
    for option in reversed(options):
        command = option(command)
    return command


def write_utf_8() -> None:
    """Have what programs read written in UTF-8, whatever the terminal's encoding."""
    for stream in (sys.stdout, sys.stderr):  # where a fixed draft goes to the one, the report goes to the other
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]


def _in_utf_8(_ctx: click.Context, _param: click.Parameter, form: str) -> str:
    if form not in _FOR_PEOPLE:
        write_utf_8()
    return form


def output_option(told: str) -> Callable[[Command], Command]:
    """Return the option that names the file to write to, `output`: None for standard output, as “-” means."""
    return click.option(
        "--output", "-o", metavar="BERKAS", type=click.Path(path_type=Path, dir_okay=False, allow_dash=True), help=told,
        callback=lambda _ctx, _param, path: None if path == Path("-") else path,
    )  # fmt: skip


def form_for(ctx: click.Context, form: str, output: Path | None, forms: Container[str]) -> str:
    """Return the form of the output: where nobody has asked for one, that named by the ending of its file."""
    is_asked = ctx.get_parameter_source("form") is not ParameterSource.DEFAULT
    ending = output.suffix.lower().removeprefix(".") if output else ""
    return ending if ending in forms and not is_asked else form


def format_option(forms: Iterable[str] = ("table", "json"), usual: str = "table") -> Callable[[Command], Command]:
    """Return the option that says how the output looks, `form`."""
    return click.option(
        "--format", "form", type=click.Choice(list(forms)), default=usual, show_default=True, callback=_in_utf_8,
        help="Bentuk keluaran.",
    )  # fmt: skip
