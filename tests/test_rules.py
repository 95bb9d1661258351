"""Every rule's own cases, as one test a rule."""

from __future__ import annotations

from pathlib import Path

import pytest

from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import verify
from humaslint.model.rule import Rule
from humaslint.rules.builtin import builtin_folder

LIBRARY = library_of(())


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_cases_hold(rule: Rule) -> None:
    """A rule has cases enough; it marks what the bad ones mark, exactly there, and is silent on the ok ones.

    None of its patterns is dead, and its messages are filled.
    """
    assert list(verify(LIBRARY, [rule])) == []


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_a_rule_speaks_both_languages(rule: Rule) -> None:
    """Title, message and reason are there in Indonesian and in English."""
    assert all(text.strip() for words in (rule.title, rule.message, rule.why) for text in words)


@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_a_rule_fits_the_page(rule: Rule) -> None:
    """Above its cases no line of a rule has more than 120 characters: a long pattern stands on several."""
    above_cases = Path(rule.path).read_text(encoding="utf-8").partition("\ncases:")[0]
    assert [line for line in above_cases.splitlines() if len(line) > 120] == []


def test_rules_are_read_live_from_the_checkout() -> None:
    """An editable install reads the folder at the top of the repository."""
    assert builtin_folder() == Path(__file__).resolve().parent.parent / "rules"
