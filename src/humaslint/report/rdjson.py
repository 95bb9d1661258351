"""Reviewdog's diagnostic format, which puts findings and their fixes into a review on any forge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.rule import Level
from humaslint.model.source import Source
from humaslint.report.characters import json_inner, json_rows
from humaslint.report.messages import message_of
from humaslint.report.options import ReportOptions

_SEVERITIES: Mapping[Level, str] = {"error": "ERROR", "warning": "WARNING", "suggestion": "INFO"}

Node = dict[str, object]


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the report. Columns count UTF-8 bytes from 1, as the format asks."""
    yield f'{{\n  "source": {json_inner({"name": "humaslint"}, 2)},\n  "diagnostics": '
    yield from json_rows(_diagnostics(results, options), 2)
    yield "\n}\n"


def _diagnostics(results: Iterable[FileResult], options: ReportOptions) -> Iterator[Node]:
    for result in results:
        if result.source is None:
            yield {"message": result.error or "", "severity": "ERROR", "location": {"path": result.path}}
            continue
        for each in result.diagnostics:
            yield _diagnostic(each, result.source, result.path, options)


def _diagnostic(each: Diagnostic, source: Source, path: str, options: ReportOptions) -> Node:
    node: Node = {
        "message": message_of(each, options.language),
        "severity": _SEVERITIES[each.level],
        "code": {"value": each.rule.id},
        "location": {"path": path, "range": _range(source, each.start, each.end)},
    }
    if each.fix:
        node["suggestions"] = [
            {"range": _range(source, edit.start, edit.end), "text": edit.text} for edit in each.fix.edits
        ]
    return node


def _range(source: Source, start: int, end: int) -> Node:
    return {"start": _position(source, start), "end": _position(source, end)}


def _position(source: Source, offset: int) -> Node:
    line = source.position(offset).line
    before = source.text[source.line_starts[line - 1] : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
