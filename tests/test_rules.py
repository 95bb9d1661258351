"""Every rule's own cases, as one test a rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of, verify
from humaslint.indonesian.release import Release
from humaslint.model.rule import Rule
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.kinds import consistency
from humaslint.rules.patterns import search

LIBRARY = library_of(())


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_cases_hold(rule: Rule) -> None:
    """A rule has cases enough; it marks what the bad ones mark, exactly there, and is silent on the ok ones."""
    assert list(verify(LIBRARY, [rule])) == []


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_a_rule_speaks_both_languages(rule: Rule) -> None:
    """Title, message and reason are there in Indonesian and in English."""
    assert all(text.strip() for words in (rule.title, rule.message, rule.why) for text in words)


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_each_pattern_has_a_case(rule: Rule) -> None:
    """Each pattern that a rule searches for finds something in one of its bad cases: none is dead or never tried."""
    drafts = [parse(Source(rule.path, case.text), case.format) for case in cases_of(rule) if case.spans]
    releases = [Release(draft) for draft in drafts]
    never_tried = [
        pattern
        for pattern, case in LIBRARY.searched[rule.id]
        if not rule.kind.startswith("check:")
        and not _is_form(rule, pattern)
        and not any(any(search(rule, (pattern,), each, case)) for each in releases)
    ]
    assert never_tried == []


def _is_form(rule: Rule, pattern: str) -> bool:
    """Say whether the pattern only tells how what another one of the rule has found is written."""
    parameters = rule.parameters
    return isinstance(parameters, consistency.Parameters) and bool(parameters.pattern) and pattern != parameters.pattern


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_a_rule_fits_the_page(rule: Rule) -> None:
    """Above its cases no line of a rule has more than 120 characters: a long pattern stands on several."""
    above_cases = Path(rule.path).read_text(encoding="utf-8").partition("\ncases:")[0]
    assert [line for line in above_cases.splitlines() if len(line) > 120] == []


def test_rules_are_read_live_from_the_checkout() -> None:
    """An editable install reads the folder at the top of the repository."""
    assert builtin_folder() == Path(__file__).resolve().parent.parent / "rules"
