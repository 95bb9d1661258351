"""Checkstyle's XML, which most build servers read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from xml.etree import ElementTree

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Level
from humaslint.report.characters import visible, xml_rows
from humaslint.report.messages import message_of
from humaslint.report.options import ReportOptions

_SEVERITIES: Mapping[Level, str] = {"error": "error", "warning": "warning", "suggestion": "info"}


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the report; files without findings are listed too."""
    root = ElementTree.Element("checkstyle", version="4.3")
    return xml_rows(root, (_file(result, options) for result in results))


def _file(result: FileResult, options: ReportOptions) -> ElementTree.Element:
    file = ElementTree.Element("file", name=visible(result.path))
    if result.source is None:
        _error(file, 1, 1, "error", result.error or "", "humaslint")
        return file
    for each in result.diagnostics:
        line, column = result.source.position(each.start)
        message = message_of(each, options.language)
        _error(file, line, column, _SEVERITIES[each.level], message, f"humaslint.{each.rule.id}")
    return file


def _error(file: ElementTree.Element, line: int, column: int, severity: str, message: str, source: str) -> None:
    place = {"line": str(line), "column": str(column)}
    ElementTree.SubElement(file, "error", place, severity=severity, message=visible(message), source=source)
