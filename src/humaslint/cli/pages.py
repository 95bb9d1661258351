"""A page of Markdown, such as that of a rule, printed for people."""

from __future__ import annotations

import re
import sys

import click

from humaslint.cli.output import report_width
from humaslint.report.styled import Piece, paint, wrap

_INDENT = re.compile(r" *(?:- )?")
_NARROWEST = 20
"""Cells."""


def print_page(page: str) -> None:
    """Print a page; on a terminal its lines are broken between words and keep their indents."""
    is_narrow = sys.stdout.isatty()
    click.echo("\n".join(_broken(line, report_width()) for line in page.splitlines()) if is_narrow else page)


def _broken(line: str, width: int) -> str:
    """Return a line in lines of at most `width` cells; one with a comment to be copied stays whole."""
    match = _INDENT.match(line)
    if "<!--" in line or not match:
        return line
    first, later = match[0], " " * match.end()
    lines = wrap([Piece(line[match.end() :])], max(width - match.end(), _NARROWEST))
    return first + f"\n{later}".join(paint(each, color=False) for each in lines)
