"""The summary of a GitHub Actions step, in Markdown: every finding, where annotations show only the first ten."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.rule import LEVELS, Language
from humaslint.model.source import Source
from humaslint.report.characters import visible
from humaslint.report.messages import level_name, message_of, one_line, summary_sentence, word
from humaslint.report.options import ReportOptions
from humaslint.report.summary import summarize

_MOST = 1000
"""The most findings listed: GitHub takes one megabyte."""


def render(results: Sequence[FileResult], options: ReportOptions) -> str:
    """Return the counts and a table of the findings, the worst first."""
    language = options.language
    rows = [*_failures(results, language), *_findings(results, language)]
    more = f"\n… +{len(rows) - _MOST}\n" if len(rows) > _MOST else ""
    head = "| | | | |\n|---|---|---|---|\n" if rows else ""
    return f"### humaslint\n\n{summary_sentence(summarize(results), language)}\n\n{head}{''.join(rows[:_MOST])}{more}\n"


def _failures(results: Sequence[FileResult], language: Language) -> Iterator[str]:
    for result in results:
        if result.source is None:
            yield _row(word("failed", language), result.path, "", result.error or "")


def _findings(results: Sequence[FileResult], language: Language) -> Iterator[str]:
    """Yield a row for each finding, the gravest first."""
    found = [
        (result.path, result.source, each)
        for result in results
        if result.source is not None
        for each in result.diagnostics
    ]
    for level in LEVELS:
        for path, source, each in found:
            if each.level == level:
                place = f"{path}:{_place(source, each)}"
                yield _row(level_name(level, language), place, each.rule.id, message_of(each, language))


def _place(source: Source, diagnostic: Diagnostic) -> str:
    line, column = source.position(diagnostic.start)
    return f"{line}:{column}"


def _row(*cells: str) -> str:
    """A row of the table; signs that Markdown would read as its own are written as references."""
    return f"| {' | '.join(_cell(cell) for cell in cells)} |\n"


def _cell(text: str) -> str:
    safe = escape(visible(one_line(text)), quote=False)
    return "".join(f"&#{ord(char)};" if char in "|*_`[]\\~@#" else char for char in safe)
