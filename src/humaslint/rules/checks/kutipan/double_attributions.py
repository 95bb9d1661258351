"""A quotation that is attributed before and after: `Sari mengatakan, “…,” jelas Sari`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.indonesian.speech import attribution_after, leads_in_speech
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.contexts import passages_of
from humaslint.rules.findings import finding_at

_VERB_BEFORE = re.compile(r"(?P<verb>[^\W\d_]+)\s*[,:]\s*\Z")
_REACH = 30
"""How far before a quotation, in characters, its verb of saying is looked for."""
_SHORTEST = 3
"""Words. Fewer are a term, not speech."""
_SPEAKER_AFTER = re.compile(r"(?<=nya)\b|\s+(?:[A-Z]|(?:dia|beliau|bupati|gubernur|camat|lurah|wali|kepala|ketua)\b)")


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at the verb behind each quotation that a verb of saying before it has attributed already."""
    for passage in passages_of(rule, release):
        text = passage.text
        for quotation in passage.quotations:
            after = attribution_after(text, quotation.end) if quotation.is_closed else None
            if after is None or text[after.start].isupper() or not _SPEAKER_AFTER.match(text, after.end):
                continue
            before = _VERB_BEFORE.search(text, max(0, quotation.start - _REACH), quotation.start)
            verb = before["verb"].lower() if before else ""
            if leads_in_speech(verb) and len(passage.tokens_in(quotation.start, quotation.end)) > _SHORTEST + 2:
                yield finding_at(rule, passage, after.start, after.end, verb=verb)
