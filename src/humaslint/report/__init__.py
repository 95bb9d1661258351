"""Reports: results in, one text out. Nothing here reads files or prints.

One module a format, each with `render`; the words for people are in `messages`, the counts in `summary`.
A format's module is imported when it is first used, so that none pays for another. Never import click here.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from humaslint.model.diagnostic import FileResult
from humaslint.report.masking import masked
from humaslint.report.options import Reporter, ReportOptions

__all__ = ["REPORTERS", "STEP_SUMMARY", "ReportOptions", "Reporter"]


def _report(module: str) -> Reporter:
    """Return the reporter of a module of this package, which is imported when it is first used."""

    def render(results: Sequence[FileResult], options: ReportOptions) -> str:
        reporter: Reporter = import_module(f"{__name__}.{module}").render
        return reporter([masked(result) for result in results], options)

    return render


REPORTERS: dict[str, Reporter] = {
    "text": _report("terminal"),
    "concise": _report("concise"),
    "json": _report("json_report"),
    "github": _report("github"),
    "gitlab": _report("gitlab"),
    "sarif": _report("sarif"),
    "html": _report("html"),
    "junit": _report("junit"),
    "checkstyle": _report("checkstyle"),
    "rdjson": _report("rdjson"),
}
"""The formats of `--format`. A report ends with a line feed unless it is empty."""

STEP_SUMMARY = _report("step_summary")
"""What `--format github` adds to the summary of its step."""
