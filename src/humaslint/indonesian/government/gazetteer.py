"""What the tables in `data` know of acronyms: what they stand for, and whether every reader knows them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from humaslint.indonesian.tables import DATA, Form, read_table
from humaslint.indonesian.tokens import tokenize
from humaslint.store.derived import derived

_TABLE = DATA / "acronyms.tsv"

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
    rows = derived("acronyms", _rows)
    return MappingProxyType({row[0].lower(): Acronym(*row) for row in rows})


@cache
def forms_by_words() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    """Return the acronyms by the words that they stand for, in lower case."""
    return MappingProxyType(derived("acronyms by words", _by_words))


@cache
def name_triples() -> frozenset[tuple[str, ...]]:
    """Return each three words in a row, in lower case, that have capitals in a name for which an acronym stands."""
    return derived("name triples", _triples)


def _triples() -> frozenset[tuple[str, ...]]:
    names = [each.split() for known in acronyms().values() for each in known.expansions]
    triples = [each for words in names for each in zip(words, words[1:], words[2:], strict=False)]
    return frozenset([tuple(map(str.lower, each)) for each in triples if all(word[0].isupper() for word in each)])


def _by_words() -> dict[tuple[str, ...], tuple[str, ...]]:
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for known in acronyms().values():
        for each in known.expansions:
            words = small_words(each)
            found[words] = (*found.get(words, ()), known.form)
    return found


@lru_cache(maxsize=2048)
def small_words(text: str) -> tuple[str, ...]:
    """Return the words of a text, in lower case, marks among them."""
    return tuple([token.lower for token in tokenize(text)])


def _rows() -> list[tuple[str, tuple[str, ...], bool]]:
    rows = read_table(_TABLE, ("akronim", "kepanjangan", "umum"), forms=_CELLS)
    return [(row["akronim"], _parts(row["kepanjangan"]), row["umum"] == "ya") for _line, row in rows]


def _parts(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";"))
