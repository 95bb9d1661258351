"""A progress bar on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import TypeVar

Item = TypeVar("Item")

_LONG_RUN = 40
"""From this many items on a terminal shows the bar."""


def with_progress(items: Iterable[Item], title: str, count: int) -> Iterable[Item]:
    """Return the items, of which there are `count`, with a bar that says how many have come so far."""
    if count < _LONG_RUN or not sys.stderr.isatty():
        return items
    from rich.console import Console
    from rich.progress import track

    return track(items, title, count, console=Console(stderr=True), transient=True)
