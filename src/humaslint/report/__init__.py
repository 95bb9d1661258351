"""Reports: results in, one text out, whole or in pieces. Nothing here reads files or prints.

One module a format, each with `render`, or with `pieces` where it needs no more than one result at a time; the words
for people are in `messages`, the counts in `summary`. A format's module is imported when it is first used, so that none
pays for another. Never import click here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module

from humaslint.model.diagnostic import FileResult
from humaslint.report.masking import masked
from humaslint.report.options import Reporter, ReportOptions

__all__ = ["REPORTERS", "STEP_SUMMARY", "ReportOptions", "Reporter", "pieces_of"]

_MODULES = {
    "text": "terminal",
    "concise": "concise",
    "json": "json_report",
    **{form: form for form in ("checkstyle", "github", "gitlab", "junit", "rdjson", "sarif")},
}
"""The modules of the formats that are written as the results come, with `pieces`; the others have `render`."""


def pieces_of(form: str, results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the report in the format `form` in pieces: as the results come, where the format allows for that.

    A format that does takes no more than one result at a time.
    """
    if form in _MODULES:
        yield from import_module(f"{__name__}.{_MODULES[form]}").pieces(map(masked, results), options)
    else:
        yield REPORTERS[form](list(results), options)


def _joined(form: str, results: Sequence[FileResult], options: ReportOptions) -> str:
    return "".join(pieces_of(form, results, options))


def _report(module: str) -> Reporter:
    """Return the reporter of a module of this package, which is imported when it is first used."""

    def render(results: Sequence[FileResult], options: ReportOptions) -> str:
        reporter: Reporter = import_module(f"{__name__}.{module}").render
        return reporter([masked(result) for result in results], options)

    return render


REPORTERS: dict[str, Reporter] = {form: partial(_joined, form) for form in _MODULES} | {"html": _report("html")}
"""The formats of `--format`. A report ends with a line feed unless it is empty."""

STEP_SUMMARY = _report("step_summary")
"""What `--format github` adds to the summary of its step."""
