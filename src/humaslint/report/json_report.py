"""The report for programs, in the schema of docs/json.md."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from humaslint.model.diagnostic import Diagnostic, FileResult, Fix
from humaslint.model.rule import Language
from humaslint.model.source import Source
from humaslint.report.characters import json_inner, json_rows
from humaslint.report.messages import message_of, related_of
from humaslint.report.options import ReportOptions
from humaslint.report.summary import Tally

SCHEMA_VERSION = 1
"""Raised when a key goes or changes its meaning; keys may be added without."""


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield one JSON object for the run, a file at a time."""
    tally = Tally()
    yield f'{{\n  "version": {SCHEMA_VERSION},\n  "files": '
    yield from json_rows((file_node(result, options.language) for result in tally.passing(results)), 2)
    yield f',\n  "summary": {json_inner(asdict(tally.summary()), 2)}\n}}\n'


def file_node(result: FileResult, language: Language) -> dict[str, object]:
    """Return what docs/json.md says of a file."""
    source = result.source
    diagnostics = (
        [] if source is None else [_diagnostic(each, source, result.path, language) for each in result.diagnostics]
    )
    return {"path": result.path, "error": result.error, "diagnostics": diagnostics}


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
