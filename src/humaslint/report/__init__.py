"""Reports: results in, one text out. Nothing here reads files or prints.

One module a format, each with `render`; the words for people are in `messages`, the counts in `summary`.
A format's module is imported when it is first used, so that JSON never pays for rich. Never import click here.
"""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.model.diagnostic import FileResult
from humaslint.report.options import Reporter, ReportOptions

__all__ = ["REPORTERS", "ReportOptions", "Reporter"]


def _text(results: Sequence[FileResult], options: ReportOptions) -> str:
    from humaslint.report.terminal import render

    return render(results, options)


def _concise(results: Sequence[FileResult], options: ReportOptions) -> str:
    from humaslint.report.concise import render

    return render(results, options)


def _json(results: Sequence[FileResult], options: ReportOptions) -> str:
    from humaslint.report.json_report import render

    return render(results, options)


def _github(results: Sequence[FileResult], options: ReportOptions) -> str:
    from humaslint.report.github import render

    return render(results, options)


def _sarif(results: Sequence[FileResult], options: ReportOptions) -> str:
    from humaslint.report.sarif import render

    return render(results, options)


REPORTERS: dict[str, Reporter] = {
    "text": _text,
    "concise": _concise,
    "json": _json,
    "github": _github,
    "sarif": _sarif,
}
"""The formats of `--format`. A report ends with a line feed unless it is empty."""
