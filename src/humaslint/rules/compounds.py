"""Nouns that begin with a verb: in *di rekam medis* a preposition stands where *di rekam* looks like a passive."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.tables import Form, read_table
from humaslint.indonesian.title_case import is_function_word
from humaslint.indonesian.tokens import TokenKind
from humaslint.rules.neighbours import neighbours
from humaslint.rules.phrase_index import Phrase

_CELLS = {
    "lanjutan": Form(".+", "tulis kata kedua, beberapa dengan spasi"),
    "benda": Form("(?:ya)?", "tulis ya atau kosongkan"),
}
_BEFORE_VERBS = frozenset("akan telah sudah sedang harus dapat bisa perlu segera belum wajib untuk yang tidak".split())
"""Behind these *di* and a verb are a passive."""


class Continuations(NamedTuple):
    """What goes on as a compound behind a word, and whether the word is a noun by itself."""

    words: tuple[str, ...]
    is_noun: bool


def read_compounds(table: Path) -> Mapping[str, Continuations]:
    """Return the compounds of a table by their first word, in lower case."""
    rows = read_table(table, ("kata", "lanjutan", "benda"), forms=_CELLS)
    return {row["kata"]: Continuations(tuple(row["lanjutan"].split()), row["benda"] == "ya") for _line, row in rows}


def beside_compounds(phrase: Phrase, compounds: Mapping[str, Continuations]) -> Iterator[Phrase]:
    """Yield the phrase, and those that are right because its last word begins a compound there."""
    after = compounds.get(phrase.words.rpartition(" ")[2])
    if after is None:
        yield phrase
        return
    yield phrase._replace(doubt="noun" if after.is_noun else "compound")
    for word in after.words:
        for ending in ("", "nya"):
            yield Phrase(f"{phrase.words} {word}{ending}", None, is_right=True)


def is_sure(phrase: Phrase, passage: Passage, start: int, end: int) -> bool:
    """Say whether the phrase at `start:end` can be nothing but the fault: neither a noun nor a compound not listed."""
    if not phrase.doubt:
        return True
    before, after = None, None
    for token in neighbours(passage, start, end):
        if token.end < start:
            before = token
        elif token.start > end:
            after = token
    if before is not None and before.lower in _BEFORE_VERBS:
        return True
    if phrase.doubt == "noun":
        return False
    is_plain = after is not None and after.kind == TokenKind.WORD and (after.text.islower() or passage.is_headline)
    return after is None or not is_plain or is_function_word(after)
