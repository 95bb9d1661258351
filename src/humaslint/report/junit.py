"""JUnit's XML: a test suite a file, a failure a finding, for servers that show test results."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree

from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.source import Source
from humaslint.report.characters import visible, xml_rows
from humaslint.report.messages import level_name, message_of
from humaslint.report.options import ReportOptions


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the report. A clean file is a test that passes; a file that could not be checked is an error."""
    root = ElementTree.Element("testsuites", name="humaslint")
    return xml_rows(root, (_suite(result, options) for result in results))


def _suite(result: FileResult, options: ReportOptions) -> ElementTree.Element:
    failed = result.source is None
    found = result.diagnostics
    suite = ElementTree.Element(
        "testsuite",
        name=visible(result.path),
        tests=str(len(found) or 1),
        failures=str(len(found)),
        errors=str(int(failed)),
    )
    if result.source is None:
        message = visible(result.error or "")
        ElementTree.SubElement(_case(suite, result.path, "humaslint"), "error", message=message)
    elif not found:
        _case(suite, result.path, "humaslint")
    else:
        for each in found:
            _failure(suite, result.path, result.source, each, options)
    return suite


def _failure(suite: ElementTree.Element, path: str, source: Source, each: Diagnostic, options: ReportOptions) -> None:
    line, column = source.position(each.start)
    message = visible(message_of(each, options.language))
    failure = ElementTree.SubElement(
        _case(suite, path, each.rule.id), "failure", type=level_name(each.level, options.language), message=message
    )
    failure.text = f"{visible(path)}:{line}:{column}: {message}"


def _case(suite: ElementTree.Element, path: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", name=name, classname=visible(path))
