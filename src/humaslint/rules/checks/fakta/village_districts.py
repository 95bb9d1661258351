"""A village that lies in two districts: `Desa Waru, Kecamatan Randu`, elsewhere `Desa Waru, Kecamatan Tala`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.indonesian.words.word_kin import is_one_slip
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.told_places import NAMES, ToldPlace, find_contrary

_VILLAGE = re.compile(
    rf"\b(?P<kind>Desa|Kelurahan|Nagari|Gampong|Kalurahan|Kampung)\s(?P<name>{NAMES}),?\s"
    rf"(?P<told>(?:Kecamatan|Kec\.|Distrik|Kapanewon)\s(?P<value>{NAMES}))"
)


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the rarer of two districts of one village."""
    yield from find_contrary(rule, release, _VILLAGE, _are_two)


def _are_two(places: list[ToldPlace]) -> bool:
    """Say whether two districts are no spellings or shorter forms of one."""
    one, other = {each.value for each in places}
    is_form = one.startswith(other) or other.startswith(one)
    return not is_form and not is_one_slip(one.lower(), other.lower())
