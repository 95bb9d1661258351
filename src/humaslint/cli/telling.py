"""Messages on standard error, and streams that take no more."""

from __future__ import annotations

import os
import sys
from typing import TextIO

import click


def tell(text: str) -> None:
    """Say something to the user, with what a terminal would obey made visible."""
    from humaslint.report.characters import visible

    try:
        click.echo(f"humaslint: {visible(text)}", err=True)
    except OSError:  # there is nowhere left to say so
        discard(sys.stderr)


def discard(stream: TextIO) -> None:
    """Let what is still to be written to a stream go nowhere, or Python fails once more as it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
