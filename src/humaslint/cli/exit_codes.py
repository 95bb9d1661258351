"""The exit code of a check."""

from __future__ import annotations

from humaslint.model.rule import LEVELS, Level
from humaslint.report.summary import Summary


def exit_code(summary: Summary, fail_on: Level, *, exit_zero: bool) -> int:
    """Return 2 where a file could not be checked in full, 1 for findings at or above `fail_on`, else 0."""
    counts = {"error": summary.errors, "warning": summary.warnings, "suggestion": summary.suggestions}
    failing = LEVELS[: LEVELS.index(fail_on) + 1]
    return 2 if summary.failed or summary.partial else int(any(counts[level] for level in failing) and not exit_zero)
