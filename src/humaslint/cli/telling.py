"""Messages on standard error."""

from __future__ import annotations

from contextlib import suppress

import click


def tell(text: str) -> None:
    """Say something to the user; what a terminal would obey, or cannot show, is written as Python writes it."""
    shown = "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
    with suppress(OSError):  # there is nowhere left to say so
        click.echo(f"humaslint: {shown}", err=True)
