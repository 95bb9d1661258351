"""The spellings that a word also goes by, out of the word tables; only the rows that may hold it are expanded."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path

from humaslint.indonesian.morphology import expand, unmelted
from humaslint.indonesian.tables import read_table
from humaslint.store.derived import derived

_KEY = 3
"""How many letters of a core lead to its rows."""

Paths = tuple[Path, ...]


_Row = tuple[str, str, str]
"""The wrong and the right stem and the class of the word, which is empty for a stem that should melt."""
_Index = Mapping[str, Sequence[tuple[str, _Row]]]


@lru_cache(maxsize=4096)
def spellings(word: str, tables: Paths, stems: Paths) -> frozenset[str]:
    """Return every other spelling of the inflected form `word`, in lower case, right ones and wrong ones.

    `tables` hold wrong and right stems, `stems` those whose first letter melts after me- and pe-.
    """
    index = _index(tables, stems)
    rights = {right for wrong, right in _forms(index, word) if wrong == word} or {word}
    wrongs = {wrong for right in rights for wrong, other in _forms(index, right) if other == right}
    return frozenset((rights | wrongs) - {word})


@cache
def _index(tables: Paths, stems: Paths) -> _Index:
    """Return the rows, each with the core of its stems, by the first letters of that core."""
    return derived("spellings", (*tables, *stems), lambda: _made(tables, stems))


def _made(tables: Paths, stems: Paths) -> dict[str, list[tuple[str, _Row]]]:
    index: dict[str, list[tuple[str, _Row]]] = {}
    for row in _rows(tables, stems):
        for core in sorted({_core(row[0]), _core(row[1])}):
            index.setdefault(core[:_KEY], []).append((core, row))
    return index


def _rows(tables: Paths, stems: Paths) -> Iterator[_Row]:
    for path in tables:
        for _line, row in read_table(path, ("salah", "baku", "kelas")):
            yield row["salah"].lower(), row["baku"].lower(), row["kelas"]
    for path in stems:
        for _line, row in read_table(path, ("dasar",)):
            yield row["dasar"].lower(), row["dasar"].lower(), ""


def _core(stem: str) -> str:
    """Return what no prefix changes: an initial k, p, s or t may melt (*tekan*, *menekan*)."""
    return stem[1:] if stem[0] in "kpst" and len(stem) > _KEY else stem


def _forms(index: _Index, word: str) -> Iterator[tuple[str, str]]:
    """Yield the wrong and right forms of each row that may hold the word."""
    for start in range(len(word) - _KEY + 1):
        for core, row in index.get(word[start : start + _KEY], ()):
            if word.startswith(core, start):
                yield from _expanded(row)


@lru_cache(maxsize=4096)
def _expanded(row: _Row) -> tuple[tuple[str, str], ...]:
    wrong, right, word_class = row
    pairs = expand(wrong, right, word_class) if word_class else unmelted(wrong)
    return tuple((wrong, right.lower()) for wrong, right in pairs)
