"""One slip is told once: of two findings, the one inside the other goes if the other mends both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from humaslint.model.diagnostic import Finding
from humaslint.model.rule import LEVELS


def widest(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings of one passage but those that lie within another whose first suggestion mends them too.

    `diantaranya` needs no word of its own where `diantaranya seperti` is to become `di antaranya`.
    """
    around: list[Finding] = []
    for finding in sorted(findings, key=_from_wide):
        around = [each for each in around if each.place.end > finding.place.start]
        if not any(_mends(each, finding) for each in around):
            around.append(finding)
            yield finding


def _from_wide(finding: Finding) -> tuple[int, int]:
    return finding.place.start, -finding.place.end


def _mends(wide: Finding, narrow: Finding) -> bool:
    """Say whether the one holds the other, is told as loudly and mended as safely, and leaves nothing of its words."""
    (_, left, right), (_, start, end) = wide.place, narrow.place
    is_within = left <= start and end <= right and right - left > end - start
    if not is_within or not wide.suggestions or LEVELS.index(wide.rule.level) > LEVELS.index(narrow.rule.level):
        return False
    is_as_safe = wide.rule.fix == "safe" or narrow.rule.fix != "safe"
    found = narrow.arguments.get("found", "")
    return is_as_safe and bool(found) and found.lower() not in wide.suggestions[0].lower().split()
