"""The number of a school with its digits turned in a caption: `SD Negeri 12 Waru`, and `SD Negeri 21 Waru`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from humaslint.indonesian.amounts.figure_slips import is_turned
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.told_places import NAMES, ToldPlace, find_contrary

_SCHOOL = re.compile(
    r"(?P<told>(?P<kind>[SMT](?<!\w.)(?:(?<=S)(?:D|MP|MA|MK)|(?<=M)(?:I|Ts|A)|(?<=T)K)(?:\sNegeri|N)?)"
    rf"\s(?P<value>\d\d\d?)\s(?P<name>{NAMES}))"
)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the rarer of two numbers of one school, the one in a caption, the other in the text."""
    yield from find_contrary(rule, release, _SCHOOL, _are_turned)


def _are_turned(places: list[ToldPlace]) -> bool:
    one, other = {each.value for each in places}
    are_beside = {each.passage.kind == "caption" for each in places} == {True, False}
    return are_beside and is_turned(Decimal(one), Decimal(other))
