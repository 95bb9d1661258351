"""The words of one quotation pasted twice, often under two speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at

_WORD = re.compile(r"[^\W_]+")
_SHORTEST = 6
"""Words. Fewer are a slogan or title."""


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each quotation of somebody's words that an earlier one has word for word."""
    seen: dict[tuple[str, ...], Place] = {}
    for passage in passages_of(rule, release):
        for quotation in passage.quotations:
            if not quotation.is_closed or not quotation.is_speech:
                continue
            start, end = quotation.start, quotation.end
            place = passage.place(start, end)
            words = tuple(_WORD.findall(passage.lower, start, end))
            first = seen.setdefault(words, place) if len(words) >= _SHORTEST else place
            if first != place:
                yield finding_at(rule, passage, start, end, related=(first,))
