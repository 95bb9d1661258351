"""Diagnostics in plain form, to be sent between processes and kept between runs: lists, texts and numbers alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from humaslint.engine.plain import plain, reader_of
from humaslint.model.diagnostic import Diagnostic, Fix, Related
from humaslint.model.rule import Level, Rule
from humaslint.model.source import Source

Packed = list[object]
"""One list a diagnostic, fit for JSON: the values of a `_Row`."""
RuleOf = Callable[[str, Level], Rule]
"""Returns the rule of an id at a level. Raises KeyError where there is none."""


class _Row(NamedTuple):
    """A diagnostic with the id of its rule, and without the words found: they stand in the source."""

    rule: str
    level: Level
    start: int
    end: int
    arguments: Mapping[str, str]
    suggestions: tuple[str, ...]
    fix: Fix | None
    related: tuple[Related, ...]
    is_quoted: bool
    is_bound: bool


def pack(diagnostics: Iterable[Diagnostic]) -> Packed:
    """Return the diagnostics of one source in plain form."""
    return [plain((each.rule.id, *each[1:4], *each[5:])) for each in diagnostics]


def unpack(packed: Packed, source: Source, rule_of: RuleOf) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that were packed, of the same source.

    Raises KeyError, TypeError or ValueError for anything that `pack` has not made.
    """
    rows: tuple[_Row, ...] = reader_of(tuple[_Row, ...])(packed)
    return tuple(_diagnostic(row, source.text, rule_of) for row in rows)


def _diagnostic(row: _Row, text: str, rule_of: RuleOf) -> Diagnostic:
    edits = row.fix.edits if row.fix else ()
    for start, end in ((row.start, row.end), *(edit[:2] for edit in edits), *row.related):
        if not 0 <= start <= end <= len(text):
            raise ValueError(f"{start}:{end} does not lie in the text")
    return Diagnostic._make((rule_of(row.rule, row.level), *row[1:4], text[row.start : row.end], *row[4:]))
