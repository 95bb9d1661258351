"""Rules named on the command line: lists split at commas, ids completed by the shell."""

from __future__ import annotations

import click

from humaslint.config.settings import find_settings
from humaslint.model.errors import HumaslintError


def split_selectors(_ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the selectors in `--select a,b --select c` as one tuple."""
    return tuple(part.strip() for value in values for part in value.split(",") if part.strip())


def complete_selectors(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Return the ids and folders of rules that go on from what has been typed, the last after a comma."""
    from pathlib import Path

    from humaslint.engine.runner import library_of

    done, comma, current = incomplete.rpartition(",")
    try:
        rules = library_of(find_settings(Path.cwd()).rule_folders).rules
    except HumaslintError:
        return []
    names = {rule.id for rule in rules} | {rule.id.split("/")[0] for rule in rules}
    return [done + comma + name for name in sorted(names) if name.startswith(current)]
