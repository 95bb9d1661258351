"""A search may begin with its hit: it finds the same stretches, only sooner."""

from __future__ import annotations

import pytest
import regex

from humaslint.engine.verify import cases_of
from humaslint.rules.builtin import builtin_folder
from humaslint.rules.hit_first import hit_first
from humaslint.rules.library import load_library


@pytest.mark.parametrize(
    ("pattern", "quick"),
    [
        (r"\b(?:izin|modal) (?P<hit>usah)\b", r"(?P<hit>usah)(?<=\b(?:izin|modal) (?P=hit))\b"),
        (r"(?<=\b(?:ini|itu)|\))(?P<hit> (?P<kata>baik|buruk))", None),
        (r"(?<!a|b)(?P<hit> (?P<kata>baik))", r"(?P<hit> (?P<kata>baik))(?<=(?<!a|b)(?P=hit))"),
    ],
)
def test_what_stands_before_the_hit_is_looked_for_behind_it(pattern: str, quick: str | None) -> None:
    """The hit is found first and what precedes it is checked by a look-behind, look-arounds kept."""
    expected = quick or r"(?P<hit> (?P<kata>baik|buruk))(?<=(?<=\b(?:ini|itu)|\))(?P=hit))"
    assert hit_first(pattern) == expected


@pytest.mark.parametrize(
    "pattern",
    [
        r"usah",
        r"\bizin (?P<hit>usah)",  # nothing to choose from
        r"(?:a|b) (?P<hit>\p{Lu}\w+)",  # a hit that may begin anywhere
        r"(?:a|b) (?P<hit>usah|usaha)",
        r"(?P<one>a|b) (?P<hit>usah)",
        r"(a|b) (?P<hit>usah)",
        r"(?:a|b)+ (?P<hit>usah)",
        r"(?:a|b){2,} (?P<hit>usah)",
        r"(?:a|b) (?P<hit>usah)?",
        r"a|(?:b|c) (?P<hit>usah)",
        r"(?:(?:a|b) (?P<hit>usah))",
        r"(?i)(?:a|b) (?P<hit>usah)",
        r"(?:a|b)\K (?P<hit>usah)",
        r"(?:a|b) (?P<hit>usah",
    ],
)
def test_other_patterns_stay(pattern: str) -> None:
    """Alternatives of the hit, kept groups, endless repeats and what depends on its place would not mean the same."""
    assert hit_first(pattern) == pattern


def test_our_rules_find_the_same() -> None:
    """On the text of their cases, in whatever letter case they are told."""
    library = load_library((builtin_folder(),))
    tried = 0
    for rule in library.rules:
        text = "\n".join(case.text for case in cases_of(rule))
        for pattern, _is_case_sensitive in library.searched[rule.id]:
            quick = hit_first(pattern)
            if quick != pattern:
                hits = _hits(quick, text)
                assert hits == _hits(pattern, text)
                tried += bool(hits)
    assert tried > 100


def _hits(pattern: str, text: str) -> list[tuple[int, int]]:
    return [match.span("hit") for match in regex.finditer(pattern, text, regex.IGNORECASE)]
