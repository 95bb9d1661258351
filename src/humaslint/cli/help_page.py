"""The help of a command, in Indonesian throughout: the words that click puts around ours are English."""

from __future__ import annotations

import re
from collections.abc import Iterable

import click

_HEADINGS = {"Options": "Opsi", "Commands": "Perintah"}
_WORDS = {
    "Show this message and exit.": "Tampilkan bantuan ini.",
    "Show the version and exit.": "Tampilkan versi.",
    "[OPTIONS]": "[OPSI]",
    "COMMAND [ARGS]": "PERINTAH [ARGUMEN]",
    "[default: ": "[bawaan: ",
    "[required]": "[wajib]",
}
_WORD = re.compile("|".join(map(re.escape, _WORDS)))


class HelpPage(click.HelpFormatter):
    """What click writes the help of every command with."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, _translated(args), prefix or "Pemakaian: ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_HEADINGS.get(heading, heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(names, _translated(told)) for names, told in rows], col_max, col_spacing)


def _translated(text: str) -> str:
    return _WORD.sub(lambda word: _WORDS[word[0]], text)
