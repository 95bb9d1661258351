"""A release that stands in code as a whole: in a fence, as chat programs hand it over, or in `<pre>`."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding, Place
from humaslint.model.rule import Rule


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at what opens the code."""
    fence = release.document.fence
    if fence is not None:
        yield Finding(rule, Place(None, *fence), {})
