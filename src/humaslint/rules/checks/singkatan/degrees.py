"""Academic degrees behind a name: their stops, and the comma that parts them from it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.degree_runs import Degree
from humaslint.indonesian.people.degrees import find_degrees
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import is_silent, passages_of
from humaslint.rules.findings import finding_at

_INITIALS = frozenset(("A.P.",))
"""A rare degree whose letters, without a comma, are rather those of the name before them: `Danu A.P., S.H.`"""


class Options(NamedTuple):
    """`find` says whether degrees with wrong stops or right ones without their comma are reported."""

    find: Literal["stops", "comma"]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such degree; the fix also puts in the comma before it."""
    options = rule.options(Options)
    for passage in passages_of(rule, release):
        if passage.is_headline or passage.is_upper:
            continue
        for degrees in find_degrees(passage):
            for degree in degrees:
                is_right = passage.text[degree.start : degree.end] == degree.form
                is_wanted = (
                    (is_right and not degree.has_comma and degree.form not in _INITIALS)
                    if options.find == "comma"
                    else not is_right
                )
                if is_wanted and not is_silent(rule, passage, degree.start, degree.end):
                    yield _finding(rule, passage, degree)


def _finding(rule: Rule, passage: Passage, degree: Degree) -> Finding:
    start = degree.start if degree.has_comma else degree.gap_start
    text = degree.form if degree.has_comma else f", {degree.form}"
    found = passage.text[degree.start : degree.end]
    use = text if found == degree.form else degree.form
    edits = (Edit(start, degree.end, text),)
    return finding_at(rule, passage, degree.start, degree.end, use=use, edits=edits, suggestions=(text,))
