"""Every rule's own cases, as one test a rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaslint.engine.verify import cases_of, verify
from humaslint.model.rule import Rule
from humaslint.rules.library import builtin_folder, load_library

LIBRARY = load_library((builtin_folder(),))


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_cases_hold(rule: Rule) -> None:
    """A rule marks what its bad cases mark, exactly there, and is silent on its ok cases."""
    assert list(verify(LIBRARY, [rule])) == []


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_a_rule_has_cases_enough(rule: Rule) -> None:
    """At least two bad cases and two guardrails, and words in both languages."""
    cases = cases_of(rule)
    assert sum(bool(case.spans) for case in cases) >= 2
    assert sum(not case.spans for case in cases) >= 2
    assert all(text.strip() for words in (rule.title, rule.message, rule.why) for text in words)


def test_rules_are_read_live_from_the_checkout() -> None:
    """An editable install reads the folder at the top of the repository."""
    assert builtin_folder() == Path(__file__).resolve().parent.parent / "rules"
