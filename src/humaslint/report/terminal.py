"""The report for people at a terminal: each finding with its line, the exact stretch marked below it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from humaslint.model.diagnostic import Diagnostic, Edit, FileResult, Fix
from humaslint.model.rule import Language, Level
from humaslint.model.source import Source
from humaslint.report.characters import visible
from humaslint.report.excerpt import excerpt, shortened
from humaslint.report.messages import (
    fix_name,
    level_name,
    message_of,
    one_line,
    place_name,
    related_of,
    summary_sentence,
    word,
)
from humaslint.report.options import ReportOptions
from humaslint.report.styled import Piece, Style, paint, wrap
from humaslint.report.summary import Tally

_STYLES: Mapping[Level, Style] = {"error": "bold red", "warning": "bold yellow", "suggestion": "bold cyan"}
_INDENT = 4
_NARROWEST = 20
_QUOTED = 40
"""The most cells of a text quoted beside the line itself."""
_EDITS = 3
"""The most edits of one fix that are shown."""


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the parts of the report as the results come, no line wider than the width.

    No control character of a release reaches the terminal.
    """
    width = max(options.width, _NARROWEST)
    between = ""
    for section in _sections(results, options):
        yield between + "".join(
            f"{' ' * indent}{paint(wrapped, color=options.color)}\n"
            for line, indent in section
            for wrapped in wrap(line, width - indent)
        )
        between = "\n"


Line = tuple[Sequence[Piece], int]
"""A line of any length and the cells it is indented by."""


def _sections(results: Iterable[FileResult], options: ReportOptions) -> Iterator[list[Line]]:
    """Yield the parts of the report between which a blank line stands."""
    tally = Tally()
    for result in tally.passing(results):
        heading: list[Line] = [([Piece(visible(result.path), "bold")], 0)]
        if result.source is None:
            yield [*heading, *_failure(result, options.language)]
            continue
        for diagnostic in result.diagnostics:
            yield [*heading, *_diagnostic(diagnostic, result.source, options)]
            heading = []
    lines = list(tally.statistics_lines(options.language)) if options.statistics else []
    if lines:
        yield [([Piece(shortened(visible(line), max(options.width, _NARROWEST)))], 0) for line in lines]
    if not options.quiet:
        yield [([Piece(summary_sentence(tally.summary(), options.language), "bold")], 0)]


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
    shown = excerpt(source, diagnostic.start, diagnostic.end, max(options.width, _NARROWEST) - _INDENT)
    yield [Piece(shown.before), Piece(shown.stretch, style), Piece(shown.after)], _INDENT
    yield [Piece(shown.marks, style)], _INDENT
    for extra in _extras(diagnostic, source, message, language):
        yield [Piece(extra)], _INDENT


def _extras(diagnostic: Diagnostic, source: Source, message: str, language: Language) -> Iterator[str]:
    """Yield what could stand there instead, unless message or fix say so, then the fix and the related places."""
    said = {edit.text for edit in diagnostic.fix.edits} if diagnostic.fix else set()
    suggestions = [_quoted(each) for each in diagnostic.suggestions if each not in said and f"“{each}”" not in message]
    if suggestions:
        yield f"{word('suggestions', language)}: {', '.join(suggestions)}"
    if diagnostic.fix:
        kind = fix_name("safe" if diagnostic.fix.safe else "unsafe", language)
        yield f"{word('fix', language)} ({kind}): {_fix(diagnostic.fix, source, language)}"
    words = visible(related_of(diagnostic, language))
    for place in diagnostic.related:
        line, column = source.position(place.start)
        note = f" ({words})" if words else ""
        yield f"{word('see', language)} {line}:{column}{note}: {_quoted(source.text[place.start : place.end])}"


def _fix(fix: Fix, source: Source, language: Language) -> str:
    edits = [_edit(edit, source, language) for edit in fix.edits[:_EDITS]]
    return ", ".join([*edits, "…"] if len(fix.edits) > _EDITS else edits)


def _edit(edit: Edit, source: Source, language: Language) -> str:
    if edit.start == edit.end:
        return f"{word('insert', language)} {_quoted(edit.text)}"
    old = _quoted(source.text[edit.start : edit.end])
    return f"{old} → {_quoted(edit.text)}" if edit.text else f"{word('delete', language)} {old}"


def _quoted(text: str) -> str:
    """Curly quotes around a text, brackets where the text has curly quotes of its own."""
    left, right = "⟦⟧" if "“" in text or "”" in text else "“”"
    return f"{left}{shortened(visible(one_line(text)), _QUOTED)}{right}"
