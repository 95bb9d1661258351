"""The report for programs, in the schema of docs/json.md."""

from __future__ import annotations

from humaslint.model.diagnostic import Diagnostic, FileResult, Fix
from humaslint.model.rule import Language
from humaslint.model.source import Source
from humaslint.report.characters import json_inner
from humaslint.report.messages import message_of, related_of
from humaslint.report.options import ReportOptions
from humaslint.report.summary import Tally

SCHEMA_VERSION = 1
"""Raised when a key goes or changes its meaning; keys may be added without."""


_HEAD = f'{{\n  "version": {SCHEMA_VERSION},\n  "files": ['
BEGINNING, BETWEEN = f"{_HEAD}\n    ", ",\n    "


def piece(result: FileResult, options: ReportOptions) -> str:
    """Return the JSON object of a file."""
    return json_inner(file_node(result, options.language), 4)


def ending(tally: Tally, options: ReportOptions, *, is_empty: bool) -> str:  # noqa: ARG001
    """Return the rest of the object for the run."""
    head = f"{_HEAD}]" if is_empty else "\n  ]"
    return f'{head},\n  "summary": {json_inner(tally.summary()._asdict(), 2)}\n}}\n'


def file_node(result: FileResult, language: Language) -> dict[str, object]:
    """Return what docs/json.md says of a file."""
    source = result.source
    diagnostics = (
        [] if source is None else [_diagnostic(each, source, result.path, language) for each in result.diagnostics]
    )
    return {"path": result.path, "error": result.error, "diagnostics": diagnostics, "left_out": list(result.left_out)}


def _diagnostic(diagnostic: Diagnostic, source: Source, path: str, language: Language) -> dict[str, object]:
    line, column = source.position(diagnostic.start)
    end_line, end_column = source.position(diagnostic.end)
    return {
        "rule": diagnostic.rule.id,
        "level": diagnostic.level,
        "message": message_of(diagnostic, language),
        "start": diagnostic.start,
        "end": diagnostic.end,
        "line": line,
        "column": column,
        "end_line": end_line,
        "end_column": end_column,
        "text": diagnostic.text,
        "suggestions": list(diagnostic.suggestions),
        "fix": _fix(diagnostic.fix),
        "related": _related(diagnostic, source, path, language),
    }


def _fix(fix: Fix | None) -> dict[str, object] | None:
    return None if fix is None else {"safe": fix.safe, "edits": [edit._asdict() for edit in fix.edits]}


def _related(diagnostic: Diagnostic, source: Source, path: str, language: Language) -> list[dict[str, object]]:
    message = related_of(diagnostic, language)
    return [
        {"path": path, **place._asdict(), **source.position(place.start)._asdict(), "message": message}
        for place in diagnostic.related
    ]
