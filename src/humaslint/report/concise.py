"""One line a finding: `path:line:column: level rule message`, for editors and grep."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from humaslint.model.diagnostic import FileResult
from humaslint.report.characters import visible
from humaslint.report.messages import level_name, message_of, summary_sentence, word
from humaslint.report.options import ReportOptions
from humaslint.report.summary import Tally


def pieces(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    """Yield the lines of the report as the results come; they may be longer than the width."""
    return (f"{visible(line)}\n" for line in _lines(results, options))


def _lines(results: Iterable[FileResult], options: ReportOptions) -> Iterator[str]:
    language = options.language
    tally = Tally()
    for result in tally.passing(results):
        if result.source is None:
            yield f"{result.path}: {word('failed', language)}: {result.error}"
            continue
        for each in result.diagnostics:
            line, column = result.source.position(each.start)
            level = level_name(each.level, language)
            yield f"{result.path}:{line}:{column}: {level} {each.rule.id} {message_of(each, language)}"
    if options.statistics:
        yield from tally.statistics_lines(language)
    if not options.quiet:
        yield summary_sentence(tally.summary(), language)
