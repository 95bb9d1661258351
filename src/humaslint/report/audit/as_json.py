"""The audit as JSON, for tools: everything that is in it, under the names of its fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from humaslint.archive.audit import Audit
from humaslint.report.characters import json_text
from humaslint.report.options import ReportOptions

FORM = 1
"""The version of the form, raised when a key changes its meaning or goes."""


def render(audit: Audit, options: ReportOptions) -> str:
    """Return the audit as JSON, which ends with a line feed."""
    return json_text({"form": FORM, "version": options.version, **_plain(audit)})


def _plain(value: Any) -> Any:
    """Return a value of named tuples, mappings and sequences as what JSON has."""
    if hasattr(value, "_asdict"):
        return {key: _plain(item) for key, item in value._asdict().items()}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_plain(item) for item in value]
    return value
