"""The command group, in which `check` may be left out."""

from __future__ import annotations

import errno
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from humaslint import __version__
from humaslint.cli.help_page import HelpPage
from humaslint.cli.telling import discard, tell
from humaslint.cli.usage import told_in_indonesian
from humaslint.model.errors import HumaslintError, reason_of

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF})
"""Why a report may not reach standard output: a full disk, as a rule."""
_INTERRUPTED = 128 + 2
"""The exit code of a command that the user has interrupted, as shells have it."""
_OWN_OPTIONS = {"--help", "-h", "--version"}
_COMMANDS = {
    "check": "check:check_command",
    "annotate": "annotating:annotate_command",
    "baseline": "baseline:baseline_command",
    "rule": "catalogue:rule_command",
    "rules": "catalogue:rules_command",
    "test": "catalogue:test_command",
    "mentions": "mentions:mentions_command",
    "names": "names:names_command",
    "words": "words:words_command",
    "audit": "audit:audit_command",
    "server": "serving:server_command",
    "web": "serving:web_command",
    "init": "setup:init_command",
    "completion": "setup:completion_command",
    "config": "setup:config_command",
    "clean": "setup:clean_command",
}
"""Where each command is, beside this module; it is imported when it is run, so that none pays for another."""
_MEANT = {
    "fix": "check --fix",
    "diff": "check --diff",
    "watch": "check --watch",
    "lint": "check",
    "lsp": "server",
    "explain": "rule",
    "help": "--help",
}
"""What other programs have a command for."""


class _DefaultCheck(click.Group):
    """A group that takes `humaslint draft.md` for `humaslint check draft.md`."""

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        if name not in _COMMANDS:
            return None
        module, _, attribute = _COMMANDS[name].partition(":")
        command: click.Command = getattr(import_module(f"humaslint.cli.{module}"), attribute)
        return command

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] not in _COMMANDS and args[0] not in _OWN_OPTIONS:
            _check_name(args[0])
            args = ["check", *args]
        return super().parse_args(ctx, _with_drafts(args))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete what may follow `check` too, which may be left out: its options, and names of drafts."""
        from click.shell_completion import CompletionItem

        found = super().shell_complete(ctx, incomplete)
        check = self.get_command(ctx, "check")
        if check and incomplete.startswith("-"):
            return [*found, *check.shell_complete(ctx, incomplete)]
        return [CompletionItem(incomplete, type="file"), *found]

    def make_context(self, *args: Any, **kwargs: Any) -> click.Context:
        with told_in_indonesian():
            return super().make_context(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with told_in_indonesian():
                return super().invoke(ctx)
        except KeyboardInterrupt:
            tell("dihentikan.")
            sys.exit(_INTERRUPTED)

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Importing a command may fail too, for a mistake in a table, and help imports them all."""
        try:
            _check_folder()
            click.Context.formatter_class = HelpPage
            return super().main(*args, **kwargs)
        except HumaslintError as error:
            fault = str(error)
        except OSError as error:
            if error.errno not in _NO_ROOM:
                raise
            fault = f"Keluaran tidak dapat ditulis: {reason_of(error)}."
            discard(sys.stdout)
        tell(fault)
        sys.exit(2)


def _with_drafts(args: list[str]) -> list[str]:
    """Return the arguments with `./` before each draft whose name looks like an option."""
    options = args[: args.index("--")] if "--" in args else args
    named = [f"./{each}" if each.startswith("-") and _is_draft(each) else each for each in options]
    return named + args[len(options) :]


def _is_draft(word: str) -> bool:
    from humaslint.config.file_system import is_file

    if not is_file(Path(word)):
        return False
    from humaslint.parse import FORMATS

    return Path(word).suffix.lower() in FORMATS


def _check_name(word: str) -> None:
    """Raise HumaslintError, with what was meant, for a word that looks like a command and is no file."""
    if not word.isalpha() or Path(word).exists():
        return
    from humaslint.config.structure import nearest

    if meant := _MEANT.get(word) or "".join(nearest(word, tuple(_COMMANDS), 0.8)):
        raise HumaslintError(f"Tidak ada perintah atau berkas “{word}”. Maksudnya “humaslint {meant}”?")


def _check_folder() -> None:
    """Raise HumaslintError where the folder that names of files begin at has been removed."""
    try:
        Path.cwd()
    except OSError:
        raise HumaslintError(
            "Folder tempat perintah ini dijalankan sudah tidak ada; pindahlah ke folder lain."
        ) from None


@click.group(cls=_DefaultCheck, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="humaslint %(version)s")
def main() -> None:
    """Pemeriksa naskah siaran pers dan berita humas.

    “humaslint naskah.md” sama dengan “humaslint check naskah.md”. Kode keluar: 0 bersih, 1 ada temuan
    pada atau di atas --fail-on, 2 ada berkas, aturan, konfigurasi, atau pemakaian yang keliru.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by who started us: the exit code still tells
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115
        getattr(sys, name).reconfigure(errors="backslashreplace", newline="\n")  # as in the files we write
