"""Subheadings that skip a level: `#### Syarat` right below `## Jadwal`."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.findings import finding_at


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each subheading more than one level below the one before it.

    The first one counts from the highest level that the release uses: where all are `###`, none is skipped.
    """
    headings = [passage for passage in release.passages if passage.kind == "heading" and _has_level(passage)]
    if len(headings) < 2:
        return
    before = min(heading.block.depth for heading in headings) - 1
    for heading in headings:
        level = heading.block.depth
        if level > before + 1:
            yield finding_at(rule, heading, 0, len(heading.text), level=str(level), value=str(before + 1))
        before = level


def _has_level(passage: Passage) -> bool:
    """Say whether the markup tells the level; a line in bold is a heading of none."""
    block = passage.block
    return block.depth > 0 and ("strong", 0, len(block.text)) not in block.marks
