"""The report for people at a terminal: each finding with its line, the exact stretch marked below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.rule import Language, Level
from humaslint.model.source import Source
from humaslint.report.characters import visible
from humaslint.report.excerpt import excerpt, shortened
from humaslint.report.fix_words import quoted, told_fix
from humaslint.report.messages import (
    fix_name,
    level_name,
    message_of,
    one_line,
    place_name,
    related_of,
    summary_sentence,
    unsaid_suggestions,
    word,
)
from humaslint.report.options import ReportOptions
from humaslint.report.styled import Piece, Style, paint, wrap
from humaslint.report.summary import Tally

_STYLES: Mapping[Level, Style] = {"error": "bold red", "warning": "bold yellow", "suggestion": "bold cyan"}
_INDENT = 4
_NARROWEST = 20


BEGINNING, BETWEEN = "", "\n"


def piece(result: FileResult, options: ReportOptions) -> str:
    """Return the part on one file, no line wider than the width; empty where there is nothing to say.

    No control character of a release reaches the terminal.
    """
    return BETWEEN.join(_written(section, options) for section in _sections(result, options))


def ending(tally: Tally, options: ReportOptions, *, is_empty: bool) -> str:
    """Return the counts of the run, apart from what stands before them."""
    language = options.language
    lines = list(tally.statistics_lines(language)) if options.statistics else []
    sections: list[list[Line]] = []
    if lines:
        sections.append([([Piece(shortened(visible(line), _width(options)))], 0) for line in lines])
    if not options.quiet:
        sections.append([([Piece(summary_sentence(tally.summary(), language, at_prompt=True), "bold")], 0)])
    written = BETWEEN.join(_written(section, options) for section in sections)
    return written if is_empty or not written else BETWEEN + written


Line = tuple[Sequence[Piece], int]
"""A line of any length and the cells it is indented by."""


def _width(options: ReportOptions) -> int:
    return max(options.width, _NARROWEST)


def _written(section: Iterable[Line], options: ReportOptions) -> str:
    width = _width(options)
    return "".join(
        f"{' ' * indent}{paint(wrapped, color=options.color)}\n"
        for line, indent in section
        for wrapped in wrap(line, width - indent)
    )


def _sections(result: FileResult, options: ReportOptions) -> Iterator[list[Line]]:
    """Yield the parts between which a blank line stands."""
    heading: list[Line] = [([Piece(visible(result.path), "bold")], 0)]
    if result.source is None:
        yield [*heading, *_failure(result, options.language)]
        return
    for diagnostic in result.diagnostics:
        yield [*heading, *_diagnostic(diagnostic, result.source, options)]
        heading = []


def _failure(result: FileResult, language: Language) -> Iterator[Line]:
    label = Piece(word("failed", language), _STYLES["error"])
    yield [label, Piece(f": {visible(one_line(result.error or ''))}")], 2


def _diagnostic(diagnostic: Diagnostic, source: Source, options: ReportOptions) -> Iterator[Line]:
    language = options.language
    style = _STYLES[diagnostic.level]
    line, column = source.position(diagnostic.start)
    message = message_of(diagnostic, language)
    level = Piece(level_name(diagnostic.level, language), style)
    yield (
        [
            Piece(f"{place_name(source, language)}{line}:{column}  "),
            level,
            Piece("  "),
            Piece(diagnostic.rule.id, "dim"),
        ],
        2,
    )
    yield [Piece(visible(message))], _INDENT
    shown = excerpt(source, diagnostic.start, diagnostic.end, _width(options) - _INDENT)
    yield [Piece(shown.before), Piece(shown.stretch, style), Piece(shown.after)], _INDENT
    yield [Piece(shown.marks, style)], _INDENT
    for extra in _extras(diagnostic, source, message, language):
        yield [Piece(extra)], _INDENT


def _extras(diagnostic: Diagnostic, source: Source, message: str, language: Language) -> Iterator[str]:
    """Yield what could stand there instead, unless message or fix say so, then the fix and the related places."""
    said = {edit.text for edit in diagnostic.fix.edits} if diagnostic.fix else set()
    label, unsaid = unsaid_suggestions(diagnostic, message, language)
    if suggestions := [quoted(each) for each in unsaid if each not in said]:
        yield f"{label}: {', '.join(suggestions)}"
    if diagnostic.fix:
        kind = fix_name("safe" if diagnostic.fix.safe else "unsafe", language)
        yield f"{word('fix', language)} ({kind}): {told_fix(diagnostic.fix, source, language)}"
    words = visible(related_of(diagnostic, language))
    for place in diagnostic.related:
        line, column = source.position(place.start)
        note = f" ({words})" if words else ""
        yield f"{word('see', language)} {line}:{column}{note}: {quoted(source.text[place.start : place.end])}"
