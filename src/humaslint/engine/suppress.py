"""Suppressions: the comments that silence rules, and the report of those that silence nothing."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from humaslint.model.diagnostic import Diagnostic, Finding, Place
from humaslint.model.document import Directive, Document
from humaslint.rules.ruleset import Ruleset, is_selected

UNUSED = "struktur/penekanan-sia-sia"
"""The id of the rule that reports a suppression without effect."""


class _Region(NamedTuple):
    """The source offsets `start:end` in which the directive number `directive` silences `rules`."""

    directive: int
    rules: tuple[str, ...]
    start: int
    end: int

    def covers(self, diagnostic: Diagnostic) -> bool:
        return self.start <= diagnostic.start < self.end and is_selected(diagnostic.rule.id, self.rules)


def suppress(
    document: Document, ruleset: Ruleset, diagnostics: Iterable[Diagnostic]
) -> tuple[list[Diagnostic], list[Finding]]:
    """Return the diagnostics that no suppression covers, and a finding for each suppression without effect."""
    if not document.directives:
        return list(diagnostics), []
    regions = list(_regions(document))
    kept: list[Diagnostic] = []
    used: set[tuple[int, str]] = set()
    for diagnostic in diagnostics:
        covering = [region for region in regions if region.covers(diagnostic)]
        if not covering:
            kept.append(diagnostic)
        for region in covering:
            used.update((region.directive, name) for name in region.rules if is_selected(diagnostic.rule.id, [name]))
    return kept, list(_unused(document, ruleset, used))


def _unused(document: Document, ruleset: Ruleset, used: set[tuple[int, str]]) -> Iterator[Finding]:
    """A suppression of a rule that is not in the run is left alone: it may be needed in another run."""
    rule = ruleset.rule(UNUSED)
    if rule is None:
        return
    running = [other.id for other in ruleset.rules if other.id != UNUSED]
    for number, directive in enumerate(document.directives):
        if directive.action == "enable":
            continue
        for name in directive.rules or ("ALL",):
            is_running = any(is_selected(rule_id, [name]) for rule_id in running)
            if is_running and (number, name) not in used:
                arguments = {"name": "semua aturan" if name == "ALL" else name}
                yield Finding(rule, Place(None, directive.start, directive.end), arguments)


def _regions(document: Document) -> Iterator[_Region]:
    source_end = len(document.source.text) + 1
    for number, directive in enumerate(document.directives):
        rules = directive.rules or ("ALL",)
        if directive.action == "disable-file":
            yield _Region(number, rules, 0, source_end)
        elif directive.action == "disable-next-line":
            yield _Region(number, rules, *_next_line(document, directive))
        elif directive.action == "disable":
            for name in rules:
                yield _Region(number, (name,), directive.end, _reenabled(document, number, name, source_end))


def _next_line(document: Document, directive: Directive) -> tuple[int, int]:
    """The first line after the directive that is not blank."""
    source = document.source
    for index in range(bisect_right(source.line_starts, directive.end), len(source.line_starts)):
        if source.line(index + 1).strip():
            start = source.line_starts[index]
            return start, start + len(source.line(index + 1))
    return directive.end, directive.end


def _reenabled(document: Document, number: int, name: str, source_end: int) -> int:
    """Where the next `enable` stands that gives back the rule or folder `name`."""
    for directive in document.directives[number + 1 :]:
        if directive.action == "enable" and (not directive.rules or is_selected(name, directive.rules)):
            return directive.start
    return source_end
