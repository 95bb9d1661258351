"""What the parser could not read: front matter that is no YAML, TOML or JSON."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding for each fault of the document; `reason` is the reader's own, in English."""
    for fault in release.document.faults:
        yield Finding(rule, Place(None, fault.start, fault.end), {"reason": fault.reason})
