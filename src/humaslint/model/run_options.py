"""What a run is asked for besides what the settings files say."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from humaslint.model.rule import Pack, Quotations


class RunOptions(NamedTuple):
    """What the command line adds to the settings files. `config` replaces the search for one.

    Only with `languagetool` is a server asked about English passages. `quotations` stands for what the settings say of
    them, where it is given.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: Path | None = None
    packs: tuple[Pack, ...] = ()
    languagetool: bool = False
    quotations: Quotations | None = None
