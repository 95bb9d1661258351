"""Where a report goes, how wide it is there, and whether in colours."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import click

from humaslint import __version__
from humaslint.model.errors import HumaslintError, reason_of
from humaslint.model.rule import Language
from humaslint.report.options import ReportOptions


def report_width() -> int:
    """Return how many columns wide a report is to be."""
    with suppress(ValueError):
        if (columns := int(os.environ.get("COLUMNS", ""))) > 0:
            return min(columns, 120)
    with suppress(ValueError, OSError):  # closed, or no terminal
        if sys.__stdout__:
            return min(os.get_terminal_size(sys.__stdout__.fileno()).columns or 80, 120)
    return 80


def _has_color() -> bool:
    """Say whether the reader sees colours."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def report_options(
    language: Language, *, is_plain: bool = False, statistics: bool = False, quiet: bool = False
) -> ReportOptions:
    """Return what the report is to be, so wide and, unless it `is_plain`, in such colours as the reader's screen."""
    color = not is_plain and _has_color()
    return ReportOptions(
        language=language, width=report_width(), color=color, version=__version__, statistics=statistics, quiet=quiet
    )


def write_report(pieces: Iterable[str], output: Path | None, *, err: bool = False) -> None:
    """Print the report as it comes; all at once at a terminal, where a progress bar may stand, and to a file.

    Raises HumaslintError where the file `output` cannot be written.
    """
    if output is None:
        for piece in ["".join(pieces)] if sys.stdout.isatty() else pieces:
            click.echo(piece, nl=False, color=True, err=err)
        return
    report = "".join(pieces)
    try:
        output.write_text(report, encoding="utf-8", errors="backslashreplace", newline="\n")
    except OSError as error:
        raise HumaslintError(f"Laporan tidak dapat ditulis: {reason_of(error)}.", str(output)) from None


def append_text(text: str, path: Path) -> None:
    """Add a summary of a run to the end of a file. Raises HumaslintError where that cannot be done."""
    try:
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise HumaslintError(f"Ringkasan langkah tidak dapat ditulis: {reason_of(error)}.", str(path)) from None
