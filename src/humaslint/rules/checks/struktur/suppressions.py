"""Suppressions without effect: only the engine knows what they silenced, so this check itself finds nothing."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.indonesian.release import Release
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule


def check(_rule: Rule, _release: Release) -> Iterator[Finding]:
    """Yield nothing; `humaslint.engine.suppress` makes the findings of this rule."""
    yield from ()
