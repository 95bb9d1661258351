"""The audit as one table for a spreadsheet, in which no cell is taken for a formula."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from io import StringIO

from humaslint.archive.audit import Audit
from humaslint.report.audit.words import month_name, word
from humaslint.report.characters import visible
from humaslint.report.options import ReportOptions

COLUMNS = ("section", "name", "detail", "month", "count", "files")
"""`section` says what a row is of: month, rule, file, name, reuse, boilerplate or failed."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def render(audit: Audit, options: ReportOptions) -> str:
    """Return the audit as comma-separated values with a header; lines end with CR LF."""
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in _rows(audit, options):
        writer.writerow([cell(each) for each in row])
    return out.getvalue()


def cell(value: str | int) -> str | int:
    """Return a value as a spreadsheet may read it: before what would begin a formula stands an apostrophe."""
    if isinstance(value, int):
        return value
    return f"'{visible(value)}" if value.lstrip(" ").startswith(_FORMULA) else visible(value)


def _rows(audit: Audit, options: ReportOptions) -> Iterator[tuple[str | int, ...]]:
    language = options.language
    for each in audit.months:
        month = month_name(each.month, language)
        yield "month", "releases", "", month, each.releases, ""
        yield "month", "words", "", month, each.words, ""
    for rule in audit.rules:
        for month, count in rule.months.items():
            yield "rule", rule.rule, rule.level, month_name(month, language), count, ""
    for worst in audit.worst:
        for level, count in worst.levels.items():
            if count:
                yield "file", worst.path, level, month_name(worst.month, language), count, worst.path
    for variants in audit.names:
        for spelling, count, path in variants.spellings:
            yield "name", variants.name, spelling, "", count, path
    for section, groups in (("reuse", audit.recurring.reused), ("boilerplate", audit.recurring.boilerplate)):
        for group in groups:
            text = group.texts[0] if group.texts else ""
            yield section, word(group.kind, language), text, "", group.lines, "; ".join(group.files)
    for path, error in audit.errors:
        yield "failed", path, error, "", 1, path
