"""Messages on standard error."""

from __future__ import annotations

from contextlib import suppress

import click


def tell(text: str) -> None:
    """Say something to the user, with what a terminal would obey made visible."""
    from humaslint.report.characters import visible

    with suppress(OSError):  # there is nowhere left to say so
        click.echo(f"humaslint: {visible(text)}", err=True)
