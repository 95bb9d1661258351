"""The audit as one self-contained page: plots, tables and filters."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from humaslint.archive.audit import Audit, RuleCount, Variants, Worst
from humaslint.archive.reuse import Reuse
from humaslint.model.rule import LEVELS, Language
from humaslint.report.audit.plots import month_plot, rule_plot
from humaslint.report.audit.words import headline, month_name, rate, word
from humaslint.report.html_page import html_text, page
from humaslint.report.messages import level_name, number
from humaslint.report.options import ReportOptions

_COLUMNS = 24
"""Months of the table of rules by month, the newest."""
_FILES = 5
"""Releases that a row names before it folds the others away."""
_SHADES = 5


def render(audit: Audit, options: ReportOptions) -> str:
    """Return the page, which ends with a line feed."""
    language = options.language
    return page(
        "audit",
        options,
        heading=word("audit", language),
        summary=headline(audit, language),
        filters=_filters(audit, language),
        sections="".join(_sections(audit, language)),
    )


def _filters(audit: Audit, language: Language) -> str:
    months = "".join(
        f'<option value="{escape(month.month or "-")}">{html_text(month_name(month.month, language))}</option>'
        for month in audit.months
    )
    return (
        f'<label>{word("month", language)} <select name="month"><option value="">{word("all", language)}</option>'
        f"{months}</select></label>\n"
        f'<label>{word("search", language)} <input type="search" name="search"></label>\n'
    )


def _sections(audit: Audit, language: Language) -> Iterator[str]:
    if audit.errors:
        lines = "".join(f"<p>{html_text(path)}: {html_text(error)}</p>" for path, error in audit.errors)
        yield _section("failed", f'<div class="failed">{lines}</div>', language)
    legend = "".join(
        f'<span><i class="key {level}"></i>{level_name(level, language)} {number(audit.levels[level], language)}</span>'
        for level in LEVELS
    )
    legend = f'<p class="legend soft">{legend}<span>{word("per-thousand", language)}</span></p>'
    yield _section("by-month", f"{legend}{month_plot(audit, language)}{_month_table(audit, language)}", language)
    yield _section("by-rule", rule_plot(audit.rules, language), language)
    yield _section("by-rule-and-month", _heat(audit, language), language)
    yield _section("worst", _worst_table(audit.worst, language), language)
    yield _section("names", _names_table(audit.names, language), language)
    yield _section("reused", _reuse_table(audit.recurring.reused, language), language)
    hint = f'<p class="soft">{word("boilerplate-hint", language)}</p>'
    yield _section("boilerplate", hint + _reuse_table(audit.recurring.boilerplate, language), language)


def _section(key: str, content: str, language: Language) -> str:
    return f'<section id="{key}"><h2>{word(key, language)}</h2>\n{content}</section>\n'


def _table(columns: Sequence[tuple[str, bool]], rows: Iterable[str], language: Language, style: str = "") -> str:
    """Return a table; each column is its heading and whether it holds numbers. Without rows, a word for none."""
    body = "\n".join(rows)
    if not body:
        return f'<p class="soft">{word("none", language)}</p>\n'
    head = "".join(f'<th class="n">{name}</th>' if is_number else f"<th>{name}</th>" for name, is_number in columns)
    return f'<table class="{style}"><thead><tr>{head}</tr></thead>\n<tbody>{body}</tbody></table>\n'


def _row(cells: Iterable[str], level: str = "", month: str | None = None) -> str:
    of_level = f' data-level="{level}"' if level else ""
    of_month = f' data-month="{escape(month or "-")}"' if month is not None else ""
    return f"<tr{of_level}{of_month}>{''.join(cells)}</tr>"


def _number_cell(count: int, language: Language) -> str:
    return f'<td class="n">{number(count, language) if count else "–"}</td>'


def _month_table(audit: Audit, language: Language) -> str:
    levels = [(level_name(level, language), True) for level in LEVELS]
    columns = [
        (word("month", language), False), (word("releases", language), True), (word("words", language), True), *levels,
        (word("per-thousand", language), True),
    ]  # fmt: skip
    rows = [
        _row(
            [
                f"<td>{html_text(month_name(month.month, language))}</td>",
                _number_cell(month.releases, language),
                _number_cell(month.words, language),
                *(_number_cell(month.levels[level], language) for level in LEVELS),
                f'<td class="n">{rate(sum(month.levels.values()), month.words, language)}</td>',
            ],
            month=month.month,
        )
        for month in audit.months
    ]
    return f"<details><summary>{word('as-table', language)}</summary>{_table(columns, rows, language)}</details>"


def _heat(audit: Audit, language: Language) -> str:
    months = [month.month for month in audit.months][-_COLUMNS:]
    columns = [
        (word("rule", language), False), (word("level", language), False), (word("total", language), True),
        (word("files", language), True), *((html_text(month_name(month, language)), True) for month in months),
    ]  # fmt: skip
    return _table(columns, (_heat_row(rule, months, language) for rule in audit.rules), language, "heat")


def _heat_row(rule: RuleCount, months: Sequence[str], language: Language) -> str:
    most = max(rule.months.values(), default=1)
    cells = [
        f"<td><code>{escape(rule.rule)}</code></td>",
        f'<td class="level {rule.level}">{_level(rule.level, language)}</td>',
        _number_cell(rule.findings, language),
        _number_cell(rule.releases, language),
    ]
    for month in months:
        count = rule.months.get(month, 0)
        shade = -(-_SHADES * count // most)
        cells.append(f'<td class="n h{shade}">{number(count, language)}</td>' if count else '<td class="n"></td>')
    return _row(cells, rule.level)


def _level(level: str, language: Language) -> str:
    return next((level_name(each, language) for each in LEVELS if each == level), escape(level))


def _worst_table(worst: Sequence[Worst], language: Language) -> str:
    levels = [(level_name(level, language), True) for level in LEVELS]
    columns = [
        (word("file", language), False), (word("month", language), False), *levels,
        (word("per-thousand", language), True),
    ]  # fmt: skip
    rows = (
        _row(
            [
                f'<td class="path">{html_text(each.path)}</td>',
                f"<td>{html_text(month_name(each.month, language))}</td>",
                *(_number_cell(each.levels[level], language) for level in LEVELS),
                f'<td class="n">{rate(sum(each.levels.values()), each.words, language)}</td>',
            ],
            " ".join(level for level in LEVELS if each.levels[level]),
            each.month,
        )
        for each in worst
    )
    return _table(columns, rows, language)


def _names_table(names: Sequence[Variants], language: Language) -> str:
    columns = [(word("name", language), False), (word("kind", language), False), (word("spellings", language), False)]
    rows = (
        _row(
            [
                f"<td>{html_text(each.name)}</td>",
                f"<td>{word(each.kind, language)}</td>",
                f"<td>{_spellings(each)}</td>",
            ]
        )
        for each in names
    )
    return _table(columns, rows, language)


def _spellings(variants: Variants) -> str:
    items = (
        f'<li>{html_text(text)} <span class="soft">{count}× {html_text(path)}</span></li>'
        for text, count, path in variants.spellings
    )
    return f"<ul>{''.join(items)}</ul>"


def _reuse_table(groups: Sequence[Reuse], language: Language) -> str:
    columns = [
        (word("text", language), False), (word("kind", language), False), (word("lines", language), True),
        (word("files", language), True), (word("first", language), False),
    ]  # fmt: skip
    rows = (
        _row(
            [
                f'<td class="text">{"".join(f"<p>{html_text(text)}</p>" for text in each.texts)}</td>',
                f"<td>{word(each.kind, language)}</td>",
                _number_cell(each.lines, language),
                _number_cell(each.releases, language),
                f'<td class="path">{_paths(each, language)}</td>',
            ]
        )
        for each in groups
    )
    return _table(columns, rows, language)


def _paths(group: Reuse, language: Language) -> str:
    shown, rest = group.files[:_FILES], group.files[_FILES:]
    first = "<br>".join(map(html_text, shown))
    if not rest:
        return first
    more = f"{number(group.releases - len(shown), language)} {word('more', language)}"
    cut = "<br>…" if group.releases > len(group.files) else ""
    return f"{first}<details><summary>{more}</summary>{'<br>'.join(map(html_text, rest))}{cut}</details>"
