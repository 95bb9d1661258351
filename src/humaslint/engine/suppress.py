"""Suppressions: the comments that silence rules, and the report of those that silence nothing."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from humaslint.config.structure import nearest
from humaslint.indonesian.stretches import NOWHERE, Stretches
from humaslint.model.diagnostic import Diagnostic, Finding, Place
from humaslint.model.document import Action, Directive, Document
from humaslint.parse.directives import ACTIONS
from humaslint.rules.ruleset import Ruleset, selectors_of

UNUSED = "struktur/penekanan-sia-sia"
"""The id of the rule that reports a suppression without effect."""
UNKNOWN = "struktur/penekanan-keliru"
"""The id of the rule that reports one that humaslint does not know."""

_MOST_MEANT = 50
"""For how many names without a rule a draft is told what may have been meant."""

_FILLED = re.compile(r"\S")


class _Region(NamedTuple):
    """The source offsets `start:end` in which the directive number `directive` holds for what `name` selects."""

    action: Action
    directive: int
    name: str
    start: int
    end: int

    @property
    def selector(self) -> str:
        """The name without the stroke that may stand behind a folder's."""
        return self.name.rstrip("/")


_Switches = Mapping[tuple[Action, str], Stretches]
"""Where each action holds for each selector."""


def suppress(
    document: Document, ruleset: Ruleset, diagnostics: Iterable[Diagnostic]
) -> tuple[list[Diagnostic], list[Finding]]:
    """Return the diagnostics that no suppression covers, and a finding for each suppression without effect."""
    if not document.directives:
        return list(diagnostics), []
    regions = [*_regions(document, ruleset.known)]
    stretches: dict[tuple[Action, str], list[tuple[int, int]]] = {}
    for region in regions:
        stretches.setdefault((region.action, region.selector), []).append((region.start, region.end))
    switches = {key: Stretches(each) for key, each in stretches.items()}
    kept: list[Diagnostic] = []
    starts: dict[str, list[int]] = {}
    for each in sorted(diagnostics, key=lambda each: each.start):
        if not _is_silenced(each, switches):
            kept.append(each)
            continue
        for selector in selectors_of(each.rule.id):
            starts.setdefault(selector, []).append(each.start)
    used = {
        (each.directive, each.name)
        for each in regions
        if _is_any_within(starts.get(each.selector, ()), each.start, each.end)
    }
    return kept, [*_unused(document, ruleset, used), *_unknown(document, ruleset)]


def _is_any_within(offsets: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(offsets, start)
    return at < len(offsets) and offsets[at] < end


def _is_silenced(diagnostic: Diagnostic, switches: _Switches) -> bool:
    """Say whether the rule is off there; where the directives of a rule and of its folder differ, the rule's holds."""

    def holds(action: Action, selector: str) -> bool:
        return switches.get((action, selector), NOWHERE).touch(diagnostic.start, diagnostic.start + 1)

    selectors = [*selectors_of(diagnostic.rule.id)]
    if any(holds("disable-file", each) or holds("disable-next-line", each) for each in selectors):
        return True
    for each in reversed(selectors):
        if holds("disable", each) or holds("enable", each):
            return holds("disable", each)
    return False


def _unused(document: Document, ruleset: Ruleset, used: set[tuple[int, str]]) -> Iterator[Finding]:
    """Yield a finding for each name of a directive that silences nothing.

    A suppression of a rule that is not in the run is left alone: it may be needed in another run.
    One of a rule that does not exist is told with the name that was meant; of many such the first ones are.
    """
    rule = ruleset.rule(UNUSED)
    if rule is None:
        return
    unknown = 0
    running = {each for other in ruleset.rules if other.id != UNUSED for each in selectors_of(other.id)}
    for number, directive in enumerate(document.directives):
        if directive.action in ("enable", "unknown"):
            continue
        place = Place(None, directive.start, directive.end)
        for name in directive.rules or ("ALL",):
            is_known = name.rstrip("/") in ruleset.known
            unknown += not is_known
            if (number, name) not in used and (not is_known or name.rstrip("/") in running):
                text = document.source.text[place.start : place.end]
                meant = () if is_known or unknown > _MOST_MEANT else _with_meant(text, name, ruleset)
                yield Finding(rule, place, {"name": name}, suggestions=meant)


def _unknown(document: Document, ruleset: Ruleset) -> Iterator[Finding]:
    """Yield a finding at each directive whose action does not exist, with that which was meant."""
    rule = ruleset.rule(UNKNOWN)
    if rule is None:
        return
    unknown = (each for each in document.directives if each.action == "unknown")
    for number, directive in enumerate(unknown):
        written, text = directive.rules[0], document.source.text[directive.start : directive.end]
        meant = nearest(written, sorted(ACTIONS), cutoff=0.6) if number < _MOST_MEANT else ()
        use = tuple(text.replace(f"humaslint-{written}", f"humaslint-{each}", 1) for each in meant if "<!--" in text)
        yield Finding(rule, Place(None, directive.start, directive.end), {"name": written}, suggestions=use)


def _with_meant(text: str, name: str, ruleset: Ruleset) -> tuple[str, ...]:
    """Return a directive with what may have been meant by a name in it that no rule has."""
    whole = re.compile(rf"(?<![\w/-]){re.escape(name)}(?![\w/-])")
    return tuple(whole.sub(each, text) for each in nearest(name, sorted(ruleset.known), cutoff=0.6))


def _regions(document: Document, known: Container[str]) -> Iterator[_Region]:
    """Yield where each directive holds for each of its names that selects a `known` rule or folder."""
    source_end = len(document.source.text) + 1
    below: dict[tuple[Action, str], int] = {}
    lines: dict[int, tuple[int, int]] = {}
    for number, directive in reversed([*enumerate(document.directives)]):
        action = directive.action
        if action == "unknown":
            continue
        names = [name for name in directive.rules or ("ALL",) if name.rstrip("/") in known]
        for name in names:
            if action == "disable-file":
                start, end = 0, source_end
            elif action == "disable-next-line":
                start, end = _next_line(document, directive, lines)
            else:
                other: Action = "enable" if action == "disable" else "disable"
                selectors = selectors_of(name.rstrip("/"))
                start, end = directive.end, min(below.get((other, each), source_end) for each in selectors)
            yield _Region(action, number, name, start, end)
        below.update(((action, name.rstrip("/")), directive.start) for name in names)


def _next_line(document: Document, directive: Directive, known: dict[int, tuple[int, int]]) -> tuple[int, int]:
    """The first line after the directive that is not blank; `known` has it by the line that comes next."""
    source = document.source
    index = bisect_right(source.line_starts, directive.end)
    if index not in known:
        start = source.line_starts[index] if index < len(source.line_starts) else len(source.text)
        filled = _FILLED.search(source.text, start)
        number = bisect_right(source.line_starts, filled.start()) if filled else 0
        first = source.line_starts[number - 1]
        known[index] = (first, first + len(source.line(number))) if filled else (directive.end, directive.end)
    return known[index]
