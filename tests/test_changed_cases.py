"""Every rule's cases come out the same when their texts are changed in ways that must not matter."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from humaslint.engine.advice import Advisor
from humaslint.engine.lint import lint
from humaslint.engine.rulesets import library_of
from humaslint.engine.verify import cases_of
from humaslint.model.house import House
from humaslint.model.rule import Case, Rule
from humaslint.model.source import Source
from humaslint.parse import parse
from humaslint.rules.ruleset import choose

LIBRARY = library_of(())
EVERYTHING = choose(LIBRARY, ("ALL",))
SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z“])|(?<=[.!?]”) (?=[A-Z])")
MARKUP = ("struktur/kepala-rusak", "struktur/tautan-rusak")
"""Rules whose findings lie in markup, of which a no-break space is no part."""


def with_two_spaces(case: Case) -> str:
    """The text with two spaces behind each sentence."""
    return SENTENCE.sub("  ", case.text)


def with_fixed_spaces(case: Case) -> str:
    """The text with spaces that do not break in what is found."""
    text = case.text
    for start, end in sorted(case.spans, reverse=True):
        text = text[:start] + text[start:end].replace(" ", "\u00a0") + text[end:]
    return text


@pytest.mark.parametrize("change", [with_two_spaces, with_fixed_spaces])
@pytest.mark.parametrize("rule", LIBRARY.rules, ids=lambda rule: rule.id)
def test_cases_hold_whatever_the_spaces(rule: Rule, change: Callable[[Case], str]) -> None:
    """As many findings as in the text as it was."""
    odd = []
    for case in cases_of(rule) if rule.id not in MARKUP else ():
        text = change(case)
        if text != case.text and case.format == "markdown" and not case.remarks:
            document = parse(Source(rule.path, text), case.format)
            found = lint(document, EVERYTHING, House(style=case.house, register=case.register), Advisor(lambda _: ()))
            if sum(each.rule.id == rule.id for each in found) != len(case.spans):
                odd.append(text)
    assert odd == []
