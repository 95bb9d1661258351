"""The help of every command, as a newcomer meets it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from humaslint.cli import main

_ENGLISH = re.compile(r"\b(Usage|Options|Commands|Show|OPTIONS|COMMAND|ARGS|default:|required|INTEGER|TEXT)\b")


def _paths(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield path
    if isinstance(command, click.Group):
        context = click.Context(command)
        for name in command.list_commands(context):
            if inner := command.get_command(context, name):
                yield from _paths(inner, (*path, name))


@pytest.mark.parametrize("path", list(_paths(main)), ids=" ".join)
def test_help_is_in_one_language(path: tuple[str, ...]) -> None:
    """Whatever click adds to our own words is in Indonesian as they are."""
    told = CliRunner().invoke(main, [*path, "--help"]).stdout
    assert told.startswith(" ".join(("Pemakaian: main", *path, "[OPSI]")))
    assert told.endswith("Tampilkan bantuan ini.\n") or "\nPerintah:\n" in told
    assert _ENGLISH.findall(told) == []


@pytest.mark.parametrize(
    "path", [path for path in _paths(main) if not path or path[-1] in ("words", "names", "baseline")]
)
def test_what_a_command_does_is_told_in_full(path: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is cut off on a narrow terminal."""
    monkeypatch.setenv("COLUMNS", "60")
    told = CliRunner().invoke(main, [*path, "--help"], terminal_width=60).stdout
    assert [line for line in told.partition("Perintah:")[2].splitlines() if line.endswith("...")] == []


def test_usual_forms_in_help() -> None:
    """What holds where an option is not given, and which must be given, is told in Indonesian."""
    told = CliRunner().invoke(main, ["annotate", "--help"]).stdout
    told += CliRunner().invoke(main, ["audit", "--help"]).stdout
    assert re.findall(r"\[(?:wajib|bawaan: \w+)\]", told) == ["[wajib]", "[bawaan: table]"]
