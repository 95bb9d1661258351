"""Reports: results in, one text out. Nothing here reads files or prints.

One module a format, each with `render`; the words for people are in `messages`, the counts in `summary`.
A format's module is imported when it is first used, so that JSON never pays for rich. Never import click here.
"""

from __future__ import annotations

from collections.abc import Sequence

from humaslint.model.diagnostic import FileResult
from humaslint.report.masking import masked
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


def _masking(render: Reporter) -> Reporter:
    return lambda results, options: render([masked(result) for result in results], options)


REPORTERS: dict[str, Reporter] = {
    "text": _masking(_text),
    "concise": _masking(_concise),
    "json": _masking(_json),
    "github": _masking(_github),
    "sarif": _masking(_sarif),
}
"""The formats of `--format`. A report ends with a line feed unless it is empty."""
