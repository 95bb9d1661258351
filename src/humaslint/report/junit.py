"""JUnit's XML: a test suite a file, a failure a finding, for servers that show test results."""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree

from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.source import Source
from humaslint.report.characters import visible, xml_text
from humaslint.report.messages import level_name, message_of
from humaslint.report.options import ReportOptions


def render(results: Sequence[FileResult], options: ReportOptions) -> str:
    """Return the report. A clean file is a test that passes; a file that could not be checked is an error."""
    root = ElementTree.Element("testsuites", name="humaslint")
    for result in results:
        _suite(root, result, options)
    return xml_text(root)


def _suite(root: ElementTree.Element, result: FileResult, options: ReportOptions) -> None:
    failed = result.source is None
    found = result.diagnostics
    suite = ElementTree.SubElement(
        root,
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


def _failure(suite: ElementTree.Element, path: str, source: Source, each: Diagnostic, options: ReportOptions) -> None:
    line, column = source.position(each.start)
    message = visible(message_of(each, options.language))
    failure = ElementTree.SubElement(
        _case(suite, path, each.rule.id), "failure", type=level_name(each.level, options.language), message=message
    )
    failure.text = f"{visible(path)}:{line}:{column}: {message}"


def _case(suite: ElementTree.Element, path: str, name: str) -> ElementTree.Element:
    return ElementTree.SubElement(suite, "testcase", name=name, classname=visible(path))
