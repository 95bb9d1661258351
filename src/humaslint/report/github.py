"""Workflow commands, which GitHub Actions turns into annotations on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.rule import LEVELS, Level
from humaslint.model.source import Source
from humaslint.report.characters import visible
from humaslint.report.messages import message_of
from humaslint.report.options import ReportOptions

_COMMANDS: Mapping[Level, str] = {"error": "error", "warning": "warning", "suggestion": "notice"}


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield one command a line, the worst first: GitHub shows only ten of each level for a step."""
    lines: dict[Level, list[str]] = {level: [] for level in LEVELS}
    for result in results:
        if result.source is None:
            yield f"{_failure(result)}\n"
            continue
        for each in result.diagnostics:
            properties = {"file": result.path, **_region(result.source, each), "title": each.rule.id}
            lines[each.level].append(_command(_COMMANDS[each.level], properties, message_of(each, options.language)))
    yield from (f"{line}\n" for level in LEVELS for line in lines[level])


def _failure(result: FileResult) -> str:
    return _command("error", {"file": result.path, "title": "humaslint"}, result.error or "")


def _region(source: Source, diagnostic: Diagnostic) -> dict[str, str]:
    """GitHub drops an annotation's columns, with a complaint, where it spans several lines."""
    line, column = source.position(diagnostic.start)
    end_line, end_column = source.position(diagnostic.end)
    lines = {"line": str(line), "endLine": str(end_line)}
    return lines if line != end_line else {**lines, "col": str(column), "endColumn": str(end_column)}


def _command(name: str, properties: Mapping[str, str], message: str) -> str:
    listed = ",".join(f"{key}={_escaped_property(value)}" for key, value in properties.items())
    return f"::{name} {listed}::{_escaped(message)}"


def _escaped(text: str) -> str:
    """The three characters that the runner decodes in a message; what is left of the unsafe ones is made visible."""
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
