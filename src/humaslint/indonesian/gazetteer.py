"""What the tables in `data` know of acronyms: what they stand for, and whether every reader knows them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from humaslint.indonesian.tables import Form, read_table

FOLDER = Path(__file__).parent / "data"


_CELLS = {
    "kepanjangan": Form(".+", "tulis kepanjangannya; beberapa dipisahkan titik koma"),
    "umum": Form("(?:ya)?", "tulis ya bila setiap pembaca mengenalnya, atau kosongkan"),
}


class Acronym(NamedTuple):
    """An acronym or initialism as it is written, and what it may stand for, the likelier first.

    An expansion has the capitals of a name only where it is one. `is_common` says that a release need not expand it.
    """

    form: str
    expansions: tuple[str, ...]
    is_common: bool


def find_acronym(written: str) -> Acronym | None:
    """Return what is known of an acronym, in whatever letter case it is written; None if it is not in the table."""
    return acronyms().get(written.lower())


@cache
def acronyms() -> Mapping[str, Acronym]:
    """Return the table of acronyms by their form in lower case."""
    rows = read_table(FOLDER / "acronyms.tsv", ("akronim", "kepanjangan", "umum"), forms=_CELLS)
    return MappingProxyType({row["akronim"].lower(): _acronym(row) for _line, row in rows})


def _acronym(row: Mapping[str, str]) -> Acronym:
    expansions = tuple(part.strip() for part in row["kepanjangan"].split(";"))
    return Acronym(row["akronim"], expansions, row["umum"] == "ya")
