"""Rules put to the test of their own cases."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from humaslint.config.structure import mapping
from humaslint.engine.advice import Advisor, Match
from humaslint.engine.fix import apply_fixes
from humaslint.engine.lint import lint
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Diagnostic
from humaslint.model.errors import HumaslintError
from humaslint.model.house import House
from humaslint.model.rule import Case, Rule
from humaslint.model.source import Source
from humaslint.parse import PARSERS, parse
from humaslint.rules.cases import read_cases
from humaslint.rules.kinds import consistency
from humaslint.rules.library import Library
from humaslint.rules.loader import read_rule_node
from humaslint.rules.patterns import search
from humaslint.rules.ruleset import Ruleset, choose

_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_FEWEST_CASES = 2
"""How many cases of each kind a rule must have."""


class Failure(NamedTuple):
    """A case that did not come out as the rule says, or a rule without the cases that the gate asks for.

    `told_by` are the ids of other rules that tell something within what this one should have found.
    """

    rule: str
    path: str
    line: int
    expected: str
    actual: str
    told_by: tuple[str, ...] = ()


def cases_of(rule: Rule) -> tuple[Case, ...]:
    """Return the cases in the rule's file."""
    return read_cases(mapping(read_rule_node(Path(rule.path)), rule.path).get("cases"), rule.path)


def verify(library: Library, rules: Sequence[Rule]) -> Iterator[Failure]:
    """Yield a failure for each case of `rules` that does not hold, and for each rule with too few cases.

    A pattern that finds nothing in the bad cases of its rule fails, and so does a message with a placeholder that
    nothing fills. All rules of the library run on every case, as they would on a release; only the rule's own findings
    count.
    """
    everything = choose(library, ("ALL",))
    for rule in rules:
        cases = cases_of(rule)
        bad = sum(bool(case.spans) for case in cases)
        fine = len(cases) - bad
        if bad < _FEWEST_CASES or fine < _FEWEST_CASES:
            expected = f"sedikitnya {_FEWEST_CASES} contoh “bad” dan {_FEWEST_CASES} contoh “ok”"
            yield Failure(rule.id, rule.path, 1, expected, f"{bad} “bad”, {fine} “ok”")
        for case in cases:
            yield from _check(rule, case, everything)
        for pattern in _never_found(library, rule, cases):
            expected = "setiap pola menemukan sesuatu dalam sebuah contoh “bad”"
            yield Failure(rule.id, rule.path, 1, expected, f"tidak ada yang ditemukan dengan “{pattern}”")


def _check(rule: Rule, case: Case, ruleset: Ruleset) -> Iterator[Failure]:
    if case.format not in PARSERS:
        raise HumaslintError(f"“format: {case.format}” tidak dikenal.", rule.path, case.line)
    document = parse(Source(rule.path, case.text), case.format)
    advise = Advisor(lambda text: _matches(text, case.remarks))
    told = lint(document, ruleset, House(style=case.house, register=case.register), advise)
    found = [each for each in told if each.rule.id == rule.id]
    spans = tuple((each.start, each.end) for each in found)
    if spans != case.spans:
        expected, actual = _shown(case.text, case.spans), _shown(case.text, spans)
        missed = set(case.spans).difference(spans)
        others = _told_within(told, missed) - {rule.id}
        yield Failure(rule.id, rule.path, case.line, expected, actual, tuple(sorted(others)))
    elif case.fixed is not None and (fixed := _fixed(case.text, found)) != case.fixed:
        yield Failure(rule.id, rule.path, case.line, case.fixed, fixed)
    for name in sorted(set(chain.from_iterable(map(_unfilled, found)))):
        yield Failure(rule.id, rule.path, case.line, "pesan tanpa bagian yang tidak terisi", f"{{{name}}} tidak terisi")


def _unfilled(each: Diagnostic) -> Iterator[str]:
    """Yield the names in braces in what is said of a finding that no argument stands for."""
    arguments = {"found", *each.arguments, *(["reason_en"] if "reason" in each.arguments else [])}
    texts = (*each.rule.message, *(each.rule.related if each.related else ()))
    yield from (name for text in texts for name in _PLACEHOLDER.findall(text) if name not in arguments)


def _never_found(library: Library, rule: Rule, cases: Sequence[Case]) -> Iterator[str]:
    """Yield the patterns that find nothing in the bad cases; a check uses its patterns in ways of its own."""
    if rule.kind.startswith("check:") or not library.searched[rule.id]:
        return
    releases = [Release(parse(Source(rule.path, case.text), case.format)) for case in cases if case.spans]
    for pattern, is_case_sensitive in library.searched[rule.id]:
        is_tried = not _is_form(rule, pattern)
        if is_tried and not any(any(search(rule, (pattern,), each, is_case_sensitive)) for each in releases):
            yield pattern


def _is_form(rule: Rule, pattern: str) -> bool:
    """Say whether the pattern only tells how what another one of the rule has found is written."""
    parameters = rule.parameters
    return isinstance(parameters, consistency.Parameters) and bool(parameters.pattern) and pattern != parameters.pattern


def _told_within(told: Iterable[Diagnostic], spans: Collection[tuple[int, int]]) -> set[str]:
    """Return the ids of the rules of what is told within one of the stretches."""
    return {each.rule.id for each in told if any(start <= each.start and each.end <= end for start, end in spans)}


def _matches(text: str, words: Sequence[str]) -> Iterator[Match]:
    """Yield a misspelling for each place in an English text where one of the words stands."""
    for word in words:
        for match in re.finditer(rf"\b{re.escape(word)}\b", text):
            yield Match(*match.span(), "CASE", "misspelling", f"“{word}”")


def _fixed(text: str, diagnostics: Sequence[Diagnostic]) -> str:
    return apply_fixes(text, [each.fix for each in diagnostics if each.fix])


def _shown(text: str, spans: Sequence[tuple[int, int]]) -> str:
    """The text with each span in brackets."""
    for start, end in sorted(spans, reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text if spans else f"{text}  (tanpa temuan)"
