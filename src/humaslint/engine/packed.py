"""Diagnostics in plain form, to be sent between processes and kept between runs: lists, texts and numbers alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from humaslint.model.diagnostic import Diagnostic, Edit, Fix, Related
from humaslint.model.rule import LEVELS, Level, Rule
from humaslint.model.source import Source

Packed = list[list[Any]]
"""One list a diagnostic, fit for JSON. The words found are left out: they stand in the source."""
RuleOf = Callable[[str, Level], Rule]
"""Returns the rule of an id at a level. Raises KeyError where there is none."""


def pack(diagnostics: Iterable[Diagnostic]) -> Packed:
    """Return the diagnostics of one source in plain form."""
    return [
        [
            each.rule.id,
            each.level,
            each.start,
            each.end,
            dict(each.arguments),
            list(each.suggestions),
            [each.fix.safe, [list(edit) for edit in each.fix.edits]] if each.fix else None,
            [list(place) for place in each.related],
            each.is_quoted,
        ]
        for each in diagnostics
    ]


def unpack(packed: Packed, source: Source, rule_of: RuleOf) -> tuple[Diagnostic, ...]:
    """Return the diagnostics that were packed, of the same source.

    Raises KeyError, TypeError or ValueError for anything that `pack` has not made.
    """
    return tuple(_diagnostic(source, rule_of, *row) for row in packed)


def _diagnostic(
    source: Source,
    rule_of: RuleOf,
    rule_id: str,
    level: Level,
    start: int,
    end: int,
    arguments: Mapping[str, str],
    suggestions: list[str],
    fix: tuple[bool, list[tuple[int, int, str]]] | None,
    related: list[tuple[int, int]],
    is_quoted: bool,
) -> Diagnostic:
    is_safe, listed = fix or (False, [])
    edits, arguments = [Edit(*edit) for edit in listed], dict(arguments)
    places = [(start, end), *((edit.start, edit.end) for edit in edits), *(Related(*place) for place in related)]
    for left, right in places:
        if not (isinstance(left, int) and isinstance(right, int) and 0 <= left <= right <= len(source.text)):
            raise ValueError(f"{left}:{right} does not lie in the text")
    texts = [*arguments, *arguments.values(), *suggestions, *(edit.text for edit in edits)]
    if level not in LEVELS or not all(isinstance(text, str) for text in texts):
        raise ValueError("no diagnostic of ours")
    return Diagnostic(
        rule=rule_of(rule_id, level),
        level=level,
        start=start,
        end=end,
        text=source.text[start:end],
        arguments=arguments,
        suggestions=tuple(suggestions),
        fix=Fix(bool(is_safe), tuple(edits)) if fix else None,
        related=tuple(Related(*place) for place in related),
        is_quoted=bool(is_quoted),
    )
