"""One line a finding: `path:line:column: level rule message`, for editors and grep."""

from __future__ import annotations

from collections.abc import Iterator

from humaslint.model.diagnostic import FileResult
from humaslint.model.rule import Language
from humaslint.report.characters import visible
from humaslint.report.messages import level_name, message_of, summary_sentence, word
from humaslint.report.options import ReportOptions
from humaslint.report.summary import Tally

BEGINNING = BETWEEN = ""


def piece(result: FileResult, options: ReportOptions) -> str:
    """Return the lines on one file; they may be longer than the width."""
    return "".join(f"{visible(line)}\n" for line in _lines(result, options.language))


def _lines(result: FileResult, language: Language) -> Iterator[str]:
    if result.source is None:
        yield f"{result.path}: {word('failed', language)}: {result.error}"
        return
    for each in result.diagnostics:
        line, column = result.source.position(each.start)
        level = level_name(each.level, language)
        yield f"{result.path}:{line}:{column}: {level} {each.rule.id} {message_of(each, language)}"


def ending(tally: Tally, options: ReportOptions, *, is_empty: bool) -> str:  # noqa: ARG001
    """Return the counts of the run."""
    lines = [*tally.statistics_lines(options.language)] if options.statistics else []
    if not options.quiet:
        lines.append(summary_sentence(tally.summary(), options.language, at_prompt=True))
    return "".join(f"{visible(line)}\n" for line in lines)
