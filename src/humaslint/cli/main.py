"""The command group, in which `check` may be left out."""

from __future__ import annotations

import sys
from typing import Any

import click

from humaslint import __version__
from humaslint.cli.baseline import baseline_command
from humaslint.cli.catalogue import rule_command, rules_command, test_command
from humaslint.cli.check import check_command
from humaslint.cli.names import names_command
from humaslint.cli.setup import completion_command, config_command, init_command
from humaslint.model.errors import HumaslintError

_OWN_OPTIONS = {"--help", "-h", "--version"}


class _DefaultCheck(click.Group):
    """A group that takes `humaslint draft.md` for `humaslint check draft.md`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in self.commands and args[0] not in _OWN_OPTIONS:
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except HumaslintError as error:
            click.echo(f"humaslint: {error}", err=True)
            ctx.exit(2)


@click.group(cls=_DefaultCheck, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="humaslint")
def main() -> None:
    """Pemeriksa naskah siaran pers dan berita humas.

    “humaslint naskah.md” sama dengan “humaslint check naskah.md”. Kode keluar: 0 bersih, 1 ada temuan
    pada atau di atas --fail-on, 2 ada berkas, aturan, konfigurasi, atau pemakaian yang keliru.
    """
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]


for command in (
    check_command,
    baseline_command,
    rule_command,
    rules_command,
    test_command,
    names_command,
    init_command,
    config_command,
    completion_command,
):
    main.add_command(command)
