"""What a release has to have for some checks to find anything: where it has not, they need not even be imported."""

from __future__ import annotations

from collections.abc import Callable

from humaslint.indonesian.release import Release
from humaslint.model.document import MarkKind
from humaslint.model.rule import Rule

Occasion = Callable[[Rule, Release], bool]
"""Says whether a check, run for a rule, may find something in a release."""


def in_scope(rule: Rule, release: Release) -> bool:
    """Say whether there is a block of a kind that the rule reads."""
    return any(passage.kind in rule.scope for passage in release.passages)


def with_cells(_rule: Rule, release: Release) -> bool:
    """Say whether there is a table."""
    return any(passage.kind == "cell" for passage in release.passages)


def with_marks(kind: MarkKind) -> Occasion:
    """Return what says whether something is a link, in italics, in bold or code."""

    def is_marked(_rule: Rule, release: Release) -> bool:
        return any(mark.kind == kind for passage in release.passages for mark in passage.block.marks)

    return is_marked


def with_tags(_rule: Rule, release: Release) -> bool:
    """Say whether the source may have tags."""
    return "<" in release.document.source.text


def with_faults(_rule: Rule, release: Release) -> bool:
    """Say whether the parser could not read something."""
    return bool(release.document.faults)


def with_remarks(_rule: Rule, release: Release) -> bool:
    """Say whether another tool remarks on something."""
    return bool(release.remarks)


def with_register(_rule: Rule, release: Release) -> bool:
    """Say whether the office has a register of names."""
    return release.house.register is not None


def with_dateline_form(_rule: Rule, release: Release) -> bool:
    """Say whether the office has a form for datelines."""
    return release.house.style.dateline is not None
