"""Several spaces between two words, some of which may not break."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import replaced

_BETWEEN = re.compile(r"(?<=\S)(?<!\s:)[ \u00a0\u202f]+(?=\S)(?![,;:!?)]|[-–•*·] |\.(?![.\w]))")
"""A gap within a line of prose, neither behind the colon of an aligned list nor before a mark."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each gap of several spaces."""
    for passage in passages_of(rule, release):
        for start, end, typed in passage.block.gaps:
            if len(typed) > 1 and _BETWEEN.match(passage.text, start) and not passage.is_protected(start, end):
                yield replaced(rule, passage, start, end, " ")
