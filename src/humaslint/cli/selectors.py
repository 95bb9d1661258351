"""Rules and packs named on the command line: lists split at commas, names checked and completed by the shell."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, TypeVar

import click

from humaslint.cli.shared_options import Command, add_options, config_option
from humaslint.config.settings_search import find_settings
from humaslint.config.structure import unknown_choice
from humaslint.model.errors import HumaslintError
from humaslint.model.rule import PACKS, QUOTATIONS, Pack, Quotations
from humaslint.model.run_options import RunOptions

R = TypeVar("R")


def rule_options(command: Callable[..., R]) -> Callable[..., R]:
    """Give a command the options that choose rules and settings; it gets them as its argument `options`."""

    @wraps(command)
    def with_options(
        *given: Any, select: tuple[str, ...], ignore: tuple[str, ...], packs: tuple[Pack, ...],
        quotations: Quotations | None, config: Path | None, **named: Any,
    ) -> R:  # fmt: skip
        return command(*given, options=RunOptions(select, ignore, config, packs, quotations=quotations), **named)

    return add_options(with_options, _OPTIONS)


def _split_selectors(_ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the selectors in `--select a,b --select c` as one tuple. Raises HumaslintError where there is none."""
    names = tuple(part.strip() for value in values for part in value.split(",") if part.strip())
    if values and not names:
        raise HumaslintError(f"Opsi “{param.opts[0]}” kosong: sebutkan namanya, dipisah koma.")
    return names


def _split_packs(ctx: click.Context, param: click.Parameter, values: tuple[str, ...]) -> tuple[str, ...]:
    """Return the packs in `--pack a,b --pack c` as one tuple. Raises HumaslintError for one that is not there."""
    packs = _split_selectors(ctx, param, values)
    for pack in packs:
        if pack not in PACKS:
            raise HumaslintError(unknown_choice(f"--pack {pack}", pack, PACKS))
    return packs


def _complete_packs(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Return the packs that go on from what has been typed, the last after a comma."""
    done, comma, current = incomplete.rpartition(",")
    return [done + comma + pack for pack in PACKS if pack.startswith(current)]


def complete_selectors(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    """Return the ids and folders of rules that go on from what has been typed, the last after a comma."""
    from humaslint.engine.rulesets import library_of
    from humaslint.rules.ruleset import names_of

    done, comma, current = incomplete.rpartition(",")
    try:
        rules = library_of(find_settings(Path.cwd()).rule_folders).rules
    except HumaslintError:
        return []
    names = names_of(rule.id for rule in rules) - {"ALL"}
    return [done + comma + name for name in sorted(names) if name.startswith(current)]


def pack_option(told: str) -> Callable[[Command], Command]:
    """Return the option that names packs, `packs`; `told` is what it does."""
    return click.option(
        "--pack",
        "packs",
        multiple=True,
        callback=_split_packs,
        shell_complete=_complete_packs,
        metavar="PAKET",
        help=told,
    )


def rules_option(name: str, told: str) -> Callable[[Command], Command]:
    """Return an option that names rules and folders of rules; `told` is what it does."""
    return click.option(
        name,
        multiple=True,
        callback=_split_selectors,
        shell_complete=complete_selectors,
        metavar="ATURAN",
        help=told,
    )


_OPTIONS = (
    rules_option("--select", "Hanya aturan atau folder aturan ini (dipisah koma); ALL untuk semua."),
    rules_option("--ignore", "Jangan jalankan aturan atau folder aturan ini."),
    pack_option("Jalankan juga paket aturan ini: strict (gaya), pers (redaksi)."),
    click.option(
        "--quotations",
        type=click.Choice(QUOTATIONS),
        help="Ejaan di dalam kutipan: lewati (skip) atau laporkan tanpa perbaikan (report).",
    ),
    config_option,
)
