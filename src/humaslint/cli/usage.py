"""Mistakes in how the program is called, told in Indonesian: the words of click are English."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

from humaslint.config.structure import any_of, nearest
from humaslint.model.errors import HumaslintError


@contextmanager
def told_in_indonesian() -> Iterator[None]:
    """Raise HumaslintError for what click calls a mistake of usage, with the help that shows how to mend it."""
    try:
        yield
    except click.exceptions.NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        command = f" Lihat “{error.ctx.command_path} --help”." if error.ctx else ""
        raise HumaslintError(f"{_what(error)}{command}") from None


def _what(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            return f"Tidak ada opsi “{error.option_name}”.{_meant(error.possibilities or [])}"
        case click.MissingParameter():
            return f"{_name(error)} belum disebut."
        case click.BadParameter():
            return f"{_name(error)} {_wanted(error)}"
        case click.BadOptionUsage():
            is_flag = "does not take a value" in error.message
            return f"Opsi “{error.option_name}” {'tidak memakai nilai' if is_flag else 'memerlukan nilai'}."
    if superfluous := re.search(r"unexpected extra arguments? \((.*)\)", error.message):
        return f"Argumen berlebih: {superfluous[1]}."
    if unknown := re.search(r"No such command '(.*?)'", error.message):
        group = error.ctx and error.ctx.command
        known = group.list_commands(error.ctx) if error.ctx and isinstance(group, click.Group) else []
        return f"Tidak ada perintah “{unknown[1]}”.{_meant(nearest(unknown[1], known))}"
    return f"Pemakaian keliru: {error.format_message()}"


def _meant(nearest_first: Sequence[str]) -> str:
    return f" Maksudnya “{nearest_first[0]}”?" if nearest_first else ""


def _name(error: click.BadParameter) -> str:
    parameter = error.param
    if isinstance(parameter, click.Option):
        return f"Opsi “{max(parameter.opts, key=len)}”"
    return f"Argumen {parameter.make_metavar(error.ctx)}" if parameter and error.ctx else "Argumen"


def _wanted(error: click.BadParameter) -> str:
    """Say what stands there, in quotation marks in click's own words too, and what may."""
    named = re.search(r"'(.*?)'|^(\S+) is not in the range", error.message)
    value = f"keliru: “{named[1] or named[2]}”" if named else "keliru: nilainya"
    match error.param and error.param.type:
        case click.Choice() as choice:
            return f"{value} bukan {any_of([f'“{each}”' for each in choice.choices])}."
        case click.IntRange(max=None) as numbers:
            return f"{value} bukan bilangan bulat sedikitnya {numbers.min}."
        case click.IntRange() as numbers:
            return f"{value} bukan bilangan bulat dari {numbers.min} sampai {numbers.max}."
        case click.Path() if error.message.endswith("does not exist."):
            return f"{value} tidak ada."
        case click.Path() if error.message.endswith("is a directory."):
            return f"{value} itu folder, yang diperlukan berkas."
        case click.Path() if error.message.endswith("is not readable."):
            return f"{value} tidak dapat dibaca: tidak ada hak baca."
        case click.Path() if error.message.endswith("is a file."):
            return f"{value} itu berkas, yang diperlukan folder."
    return f"keliru: {error.message}"
