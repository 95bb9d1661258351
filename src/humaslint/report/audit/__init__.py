"""Reports of an audit: one module a format, each with `render`, from an `Audit` to one text.

A format's module is imported when it is first used. Nothing here reads files or prints.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from humaslint.archive.audit import Audit
from humaslint.report.options import ReportOptions

__all__ = ["AUDIT_REPORTERS", "AuditReporter"]

AuditReporter = Callable[[Audit, ReportOptions], str]


def _report(module: str) -> AuditReporter:
    def render(audit: Audit, options: ReportOptions) -> str:
        reporter: AuditReporter = import_module(f"{__name__}.{module}").render
        return reporter(audit, options)

    return render


AUDIT_REPORTERS: dict[str, AuditReporter] = {
    "table": _report("table"),
    "json": _report("as_json"),
    "csv": _report("as_csv"),
    "html": _report("page"),
}
