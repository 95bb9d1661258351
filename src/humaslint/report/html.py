"""One self-contained page for an editor: the text of each file, its findings in the margin, and filters."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

from humaslint.model.diagnostic import Diagnostic, FileResult
from humaslint.model.rule import LEVELS, Language
from humaslint.model.source import Source
from humaslint.report.characters import visible
from humaslint.report.html_page import html_text, page
from humaslint.report.messages import fix_name, level_name, message_of, summary_sentence, word
from humaslint.report.options import ReportOptions
from humaslint.report.summary import summarize


class _Note(NamedTuple):
    """A diagnostic and the id of its note on the page."""

    id: str
    diagnostic: Diagnostic


def render(results: Sequence[FileResult], options: ReportOptions) -> str:
    """Return the page, which ends with a line feed."""
    language = options.language
    return page(
        "report",
        options,
        heading="humaslint",
        summary=summary_sentence(summarize(results), language),
        filters=_filters(results, language),
        sections="".join(_section(number, result, language) for number, result in enumerate(results)),
    )


def _filters(results: Sequence[FileResult], language: Language) -> str:
    rules = sorted({each.rule.id for result in results for each in result.diagnostics})
    choices = "".join(f"<option>{escape(rule)}</option>" for rule in rules)
    return (
        f'<label>{word("rule", language)} <select name="rule"><option value="">{word("all", language)}</option>'
        f"{choices}</select></label>\n"
        f'<label><input type="checkbox" name="marked"> {word("only-marked", language)}</label>\n'
    )


def _section(number: int, result: FileResult, language: Language) -> str:
    heading = f"<h2>{html_text(result.path)}</h2>\n"
    if result.source is None:
        return f'<section>{heading}<p class="failed">{html_text(result.error or "")}</p></section>\n'
    notes = [_Note(f"f{number}-{place}", each) for place, each in enumerate(result.diagnostics, 1)]
    rows = "".join(_rows(result.source, notes, language))
    return f'<section>{heading}<div class="text">\n{rows}</div></section>\n'


def _rows(source: Source, notes: Sequence[_Note], language: Language) -> Iterator[str]:
    """Yield a row for each line: its number, its text with the marked stretches, the notes that begin on it."""
    starting: dict[int, list[_Note]] = {}
    for note in notes:
        starting.setdefault(source.position(note.diagnostic.start)[0], []).append(note)
    going_on: list[_Note] = []
    for number, (start, end) in enumerate(pairwise([*source.line_starts, len(source.text)]), 1):
        first = starting.get(number, [])
        if start == end and not first and number > 1:
            return
        going_on = [note for note in going_on if note.diagnostic.end > start] + first
        prose = _prose(source.text[start:end].rstrip("\r\n"), start, going_on)
        beside = "".join(_note(note, source, language) for note in first)
        yield (
            f'<div class="row"><div class="number">{number}</div><div class="prose">{prose}</div>'
            f'<div class="notes">{beside}</div></div>\n'
        )


def _prose(line: str, offset: int, notes: Iterable[_Note]) -> str:
    """The line that starts at `offset` in the source, with a mark around each stretch on which there are notes."""
    spans = [
        (max(note.diagnostic.start - offset, 0), min(note.diagnostic.end - offset, len(line)), note) for note in notes
    ]
    waiting = deque(sorted((span for span in spans if span[0] < span[1]), key=lambda span: span[0]))
    edges = sorted({0, len(line), *(edge for span in waiting for edge in span[:2])})
    on: list[tuple[int, int, _Note]] = []
    pieces = []
    for start, end in pairwise(edges):
        piece = escape(visible(line[start:end].replace("\t", "    ")))
        on = [span for span in on if span[1] > start]
        while waiting and waiting[0][0] == start:
            on.append(waiting.popleft())
        if on:
            level = min((note.diagnostic.level for *_, note in on), key=LEVELS.index)
            piece = f'<mark class="{level}" data-of="{" ".join(note.id for *_, note in on)}">{piece}</mark>'
        pieces.append(piece)
    return "".join(pieces)


def _note(note: _Note, source: Source, language: Language) -> str:
    each = note.diagnostic
    line, column = source.position(each.start)
    parts = [
        f"<b>{level_name(each.level, language)}</b> <code>{escape(each.rule.id)}</code> "
        f'<span class="soft">{line}:{column}</span>',
        html_text(message_of(each, language)),
    ]
    if each.suggestions:
        said = ", ".join(f"“{suggestion}”" for suggestion in each.suggestions)
        parts.append(f"{word('suggestions', language)}: {html_text(said)}")
    if each.fix:
        parts.append(f"{word('fix', language)}: {fix_name('safe' if each.fix.safe else 'unsafe', language)}")
    for place in each.related:
        line, column = source.position(place.start)
        parts.append(f"{word('see', language)} {line}:{column}: {html_text(source.text[place.start : place.end])}")
    norm = f" {word('norm', language)}: {'; '.join(each.rule.sources)}." if each.rule.sources else ""
    title, reason = each.rule.title.in_language(language), each.rule.why.in_language(language)
    why = f"<summary>{html_text(title)}</summary>{html_text(reason)}"
    lines = "".join(f"<p>{part}</p>" for part in parts)
    return (
        f'<div class="note {each.level}" id="{note.id}" data-level="{each.level}" data-rule="{escape(each.rule.id)}">'
        f"{lines}<details>{why}{html_text(norm)}</details></div>"
    )
