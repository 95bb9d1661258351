"""Two numbers of one army district: `Dandim 0716/Randu`, and `Kodim 0717/Randu`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.told_places import NAMES, find_contrary

_UNIT = re.compile(
    r"\b(?:(?:Ko|Dan|Kas|Pas|Mako|Pen|Per)(?P<kind>dim|rem))\s"
    rf"(?P<told>(?P<value>\d{{3,4}})\s?/\s?(?P<name>{NAMES}))"
)
"""The command of a district or region, or who leads it, with its number and name."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the rarer of two numbers of one unit; where a sentence has both, they may be two units."""
    yield from find_contrary(rule, release, _UNIT, lambda _places: True)
