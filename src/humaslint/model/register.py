"""The register of an office's names: people and institutions as its archive writes them, and where that is seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple


class Term(NamedTuple):
    """An office that a person holds or held.

    `first` and `last` are the days of the first and last release that says so, of `uses` in all. `since` and `until`
    are the days on which the office began and ended, for those who know them.
    """

    office: str
    uses: int = 0
    first: date | None = None
    last: date | None = None
    since: date | None = None
    until: date | None = None


class Person(NamedTuple):
    """A person. `also` are shorter and fuller forms of the name that are as right as `name`.

    `spellings` are other spellings that the archive has, and how often. `review` says that nobody has decided yet
    which spelling is right; the entry is then not used. `rejected` says that this is nobody: the entry is not used, and
    nothing is learned for it. `files` are some of the releases that name the person.
    """

    name: str
    uses: int = 0
    first: date | None = None
    last: date | None = None
    also: tuple[str, ...] = ()
    spellings: Mapping[str, int] = {}
    offices: tuple[Term, ...] = ()
    files: tuple[str, ...] = ()
    review: bool = False
    rejected: bool = False


class Body(NamedTuple):
    """An institution, its region left out, with the other names that the archive gives it, and how often.

    `review` and `rejected` are as in `Person`.
    """

    name: str
    uses: int = 0
    first: date | None = None
    last: date | None = None
    spellings: Mapping[str, int] = {}
    files: tuple[str, ...] = ()
    review: bool = False
    rejected: bool = False


@dataclass(frozen=True, eq=False)
class Register:
    """What an archive, and whoever has read the register through, says of names. `version` is that of its form.

    `learned` are lines of codes, one for everything that was ever learned from the archive: what is among them and not
    in the register was removed by hand.

    Registers are told apart by identity, so that what is made of one may be kept; `digest` is that of the file it was
    read from, and stands for all of it in what a result depends on.
    """

    version: int = 1
    people: tuple[Person, ...] = field(default=(), repr=False)
    institutions: tuple[Body, ...] = field(default=(), repr=False)
    learned: tuple[str, ...] = field(default=(), repr=False)
    digest: str = field(default="", metadata={"given": False})
