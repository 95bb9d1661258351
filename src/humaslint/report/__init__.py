"""Reports: results in, one text out, whole or in pieces. Nothing here reads files or prints.

One module a format, each with `render`, with `pieces` where it needs no more than one result at a time, or with `piece`
where a file's part does not depend on the others; the words for people are in `messages`, the counts in `summary`. A
format's module is imported when it is first used, so that none pays for another. Never import click here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from humaslint.report.options import Reporter, ReportOptions

if TYPE_CHECKING:
    from humaslint.model.diagnostic import FileResult
    from humaslint.report.summary import Tally

__all__ = ["BY_FILE", "REPORTERS", "STEP_SUMMARY", "ReportOptions", "Reporter", "pieces_of", "written"]

BY_FILE = {"text": "terminal", "concise": "concise", "json": "json_report"}
"""The modules of the formats that are written file by file: `piece` is what they say of a file, `ending` of them all. A
piece that is not empty stands behind BEGINNING or, where it is not the first, BETWEEN."""
_AS_THEY_COME = ("checkstyle", "github", "gitlab", "junit", "rdjson", "sarif")
"""The other formats that are written as the results come, with `pieces`; the rest have `render`."""


def pieces_of(form: str, results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the report in the format `form` in pieces: as the results come, where the format allows for that.

    A format that does takes no more than one result at a time.
    """
    from humaslint.report.masking import masked
    from humaslint.report.summary import Tally

    if form in BY_FILE:
        piece, tally = format_of(form).piece, Tally()
        yield from written(form, (piece(masked(each), options) for each in tally.passing(results)), tally, options)
    elif form in _AS_THEY_COME:
        yield from import_module(f"{__name__}.{form}").pieces(map(masked, results), options)
    else:
        yield REPORTERS[form](list(results), options)


def written(form: str, pieces: Iterable[str], tally: Tally, options: ReportOptions) -> Iterator[str]:
    """Yield the report of which `pieces` are the parts on each file; `tally` has counted them when they have come."""
    module = format_of(form)
    before = module.BEGINNING
    is_empty = True
    for piece in pieces:
        if piece:
            yield before + piece
            before, is_empty = module.BETWEEN, False
    yield module.ending(tally, options, is_empty=is_empty)


def format_of(form: str) -> Any:
    """Return the module of a format of BY_FILE."""
    return import_module(f"{__name__}.{BY_FILE[form]}")


def _joined(form: str, results: Sequence[FileResult], options: ReportOptions) -> str:
    return "".join(pieces_of(form, results, options))


def _report(module: str) -> Reporter:
    """Return the reporter of a module of this package, which is imported when it is first used."""

    def render(results: Sequence[FileResult], options: ReportOptions) -> str:
        reporter: Reporter = import_module(f"{__name__}.{module}").render
        from humaslint.report.masking import masked

        return reporter([masked(result) for result in results], options)

    return render


REPORTERS: dict[str, Reporter] = {
    **{form: partial(_joined, form) for form in (*BY_FILE, *_AS_THEY_COME)},
    "html": _report("html"),
}
"""The formats of `--format`. A report ends with a line feed unless it is empty."""

STEP_SUMMARY = _report("step_summary")
"""What `--format github` adds to the summary of its step."""
