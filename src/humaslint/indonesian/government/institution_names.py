"""The official names of institutions as a table has them: how each is called for short, until when, and what since."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from humaslint.indonesian.tables import DATA, Form, read_table
from humaslint.model.errors import HumaslintError
from humaslint.store.derived import derived

Words = tuple[str, ...]
_Row = tuple[str, Words, str, Words]

_TABLE = DATA / "institutions.tsv"
_COLUMNS = ("lembaga", "singkatan", "sejak", "sampai", "kini")
_DAY = Form(r"(?:\d{4}(?:-\d\d-\d\d)?)?", "tulis tahun atau tanggal seperti 2024-10-21, atau kosongkan")
_CELLS = {"sejak": _DAY, "sampai": _DAY}
_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


class Official(NamedTuple):
    """An institution: its full name, the short names and offices it goes by, and its life under that name.

    `until` is the last day of the name (`2024-10-20`) or a year within which it ended (`2021`), empty while it lasts
    or where the day is not known for sure. `successors` are the full names that took its place.
    """

    name: str
    short: tuple[str, ...]
    until: str
    successors: tuple[str, ...]

    def is_past(self, day: date) -> bool:
        """Say whether the name was no longer in use on that day."""
        return bool(self.until) and day.isoformat()[: len(self.until)] > self.until


@cache
def officials() -> Mapping[str, Official]:
    """Return the table of institutions by their full names."""
    return MappingProxyType({row[0]: Official(*row) for row in derived("institutions", _officials)})


def _officials() -> list[_Row]:
    rows = read_table(_TABLE, _COLUMNS, forms=_CELLS)
    lines = {row["lembaga"]: (line, _official(row)) for line, row in rows}
    for line, official in lines.values():
        absent = [name for name in official.successors if name not in lines]
        if absent:
            message = f"“{absent[0]}” di sel “kini” belum punya baris sendiri; tambahkan atau betulkan namanya."
            raise HumaslintError(message, str(_TABLE), line)
    return [(each.name, each.short, each.until, each.successors) for _line, each in lines.values()]


@cache
def spoken_names() -> Mapping[Words, tuple[str, Official]]:
    """Return each name, short name and minister's office with its institution, by its words in lower case."""
    known = officials()
    spoken = derived("names of institutions", _spoken_names)
    return MappingProxyType({words: (name, known[official]) for words, name, official in spoken})


def _spoken_names() -> list[tuple[Words, str, str]]:
    return [(words_of(name), name, each.name) for each in officials().values() for name in _spoken(each)]


def names_on(official: Official, day: date) -> tuple[str, ...]:
    """Return what the institution is called on that day, itself or those that took its place."""
    if not official.is_past(day):
        return (official.name,)
    found = [name for each in official.successors for name in names_on(officials()[each], day)]
    return tuple(dict.fromkeys(found))


def words_of(name: str) -> Words:
    """Return the words of a name in lower case, commas and slashes left out."""
    return tuple([word.lower() for word in _WORD.findall(name)])


def _spoken(official: Official) -> Iterator[str]:
    yield official.name
    yield from official.short
    if official.name.startswith("Kementerian "):
        yield official.name.replace("Kementerian ", "Menteri ", 1)


def _official(row: Mapping[str, str]) -> Official:
    short, successors = (tuple(filter(None, row[key].split("; "))) for key in ("singkatan", "kini"))
    return Official(row["lembaga"], short, row["sampai"], successors)
