"""Checkstyle's XML, which most build servers read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Level
from humaslint.report.characters import visible, xml_text
from humaslint.report.messages import message_of
from humaslint.report.options import ReportOptions

_SEVERITIES: Mapping[Level, str] = {"error": "error", "warning": "warning", "suggestion": "info"}


def render(results: Sequence[FileResult], options: ReportOptions) -> str:
    """Return the report; files without findings are listed too."""
    root = ElementTree.Element("checkstyle", version="4.3")
    for result in results:
        file = ElementTree.SubElement(root, "file", name=visible(result.path))
        if result.source is None:
            _error(file, 1, 1, "error", result.error or "", "humaslint")
            continue
        for each in result.diagnostics:
            line, column = result.source.position(each.start)
            message = message_of(each, options.language)
            _error(file, line, column, _SEVERITIES[each.level], message, f"humaslint.{each.rule.id}")
    return xml_text(root)


def _error(file: ElementTree.Element, line: int, column: int, severity: str, message: str, source: str) -> None:
    place = {"line": str(line), "column": str(column)}
    ElementTree.SubElement(file, "error", place, severity=severity, message=visible(message), source=source)
