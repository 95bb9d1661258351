"""The audit for the terminal, as tables by rich."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from rich.console import Console
from rich.table import Table
from rich.text import Text

from humaslint.archive.audit import Audit
from humaslint.archive.reuse import Reuse
from humaslint.model.rule import LEVELS, Language, Level
from humaslint.report.audit.words import headline, month_name, rate, word
from humaslint.report.characters import visible
from humaslint.report.messages import level_name, number
from humaslint.report.options import ReportOptions

_MOST = 15
"""Rows of a table, and names of a list, that a terminal shows; the other formats have all."""
_COLORS: dict[str, str] = {"error": "red", "warning": "yellow", "suggestion": "cyan"}


def render(audit: Audit, options: ReportOptions) -> str:
    """Return the audit as text of `options.width` columns, which ends with a line feed."""
    out = StringIO()
    console = Console(
        file=out, width=max(20, options.width), force_terminal=options.color, no_color=not options.color,
        color_system="standard" if options.color else None, highlight=False, legacy_windows=False,
    )  # fmt: skip
    language = options.language
    console.print(Text(headline(audit, language)), style="bold")
    for table in _tables(audit, language):
        console.print()
        console.print(table)
    for path, error in audit.errors:
        console.print(Text(f"{word('failed', language)}: {visible(path)}: {visible(error)}"), style="red")
    return out.getvalue()


def _tables(audit: Audit, language: Language) -> Iterator[Table]:
    yield _months(audit, language)
    if audit.rules:
        yield _rules(audit, language)
    if audit.worst:
        yield _worst(audit, language)
    if audit.names:
        yield _names(audit, language)
    if audit.recurring.reused:
        yield _reuse(audit.recurring.reused, "reused", language)
    if audit.recurring.boilerplate:
        yield _reuse(audit.recurring.boilerplate, "boilerplate", language)


def _table(key: str, language: Language, *columns: tuple[str, bool]) -> Table:
    """Return an empty table; each column is its key and whether it holds numbers."""
    table = Table(title=word(key, language), title_justify="left", title_style="bold", box=None, pad_edge=False)
    for column, is_number in columns:
        name = level_name(_level(column), language) if column in LEVELS else word(column, language)
        table.add_column(name, justify="right" if is_number else "left", overflow="fold", style=_COLORS.get(column))
    return table


def _level(column: str) -> Level:
    return next(level for level in LEVELS if level == column)


def _months(audit: Audit, language: Language) -> Table:
    levels = [(level, True) for level in LEVELS]
    table = _table("by-month", language, ("month", False), ("releases", True), *levels, ("per-thousand", True))
    for month in audit.months:
        counts = [number(month.levels[level], language) for level in LEVELS]
        per = rate(sum(month.levels.values()), month.words, language)
        table.add_row(month_name(month.month, language), number(month.releases, language), *counts, per)
    return table


def _rules(audit: Audit, language: Language) -> Table:
    table = _table("by-rule", language, ("rule", False), ("level", False), ("findings", True), ("files", True))
    for rule in audit.rules[:_MOST]:
        level = Text(level_name(_level(rule.level), language), style=_COLORS[rule.level])
        table.add_row(rule.rule, level, number(rule.findings, language), number(rule.releases, language))
    return _with_rest(table, len(audit.rules), language)


def _worst(audit: Audit, language: Language) -> Table:
    table = _table("worst", language, ("file", False), ("month", False), *((level, True) for level in LEVELS))
    for each in audit.worst[:_MOST]:
        counts = [number(each.levels[level], language) for level in LEVELS]
        table.add_row(Text(visible(each.path)), month_name(each.month, language), *counts)
    return _with_rest(table, len(audit.worst), language)


def _names(audit: Audit, language: Language) -> Table:
    table = _table("names", language, ("name", False), ("spellings", False))
    for each in audit.names[:_MOST]:
        ways = [f"{visible(text)} {count}× ({visible(path)})" for text, count, path in each.spellings]
        table.add_row(Text(visible(each.name)), Text("\n".join(ways)))
    return _with_rest(table, len(audit.names), language)


def _reuse(groups: tuple[Reuse, ...], key: str, language: Language) -> Table:
    table = _table(key, language, ("text", False), ("lines", True), ("files", True), ("first", False))
    for each in groups[:_MOST]:
        text = Text(visible(each.texts[0]) if each.texts else "–")
        text.truncate(160, overflow="ellipsis")
        paths = Text("\n".join(visible(path) for path in each.files[:2]))
        table.add_row(text, number(each.lines, language), number(each.releases, language), paths)
    return _with_rest(table, len(groups), language)


def _with_rest(table: Table, count: int, language: Language) -> Table:
    """Return the table with a last row that says how many rows it leaves out."""
    if count > _MOST:
        table.add_row(f"… {number(count - _MOST, language)} {word('more', language)}", style="dim")
    return table
