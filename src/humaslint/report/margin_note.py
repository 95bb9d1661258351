"""A finding as a note for a person who reads it beside the text, as in the margin of a Word file."""

from __future__ import annotations

from collections.abc import Iterable

from humaslint.model.diagnostic import Diagnostic
from humaslint.model.rule import Language
from humaslint.parse.word.comments import Comment
from humaslint.report.characters import visible
from humaslint.report.messages import level_name, message_of, one_line, unsaid_suggestions, word


def comments_of(diagnostics: Iterable[Diagnostic], language: Language) -> list[Comment]:
    """Return diagnostics, from which private data is masked, as comments for a Word file."""
    return [Comment(each.start, each.end, _note(each, language)) for each in diagnostics]


def _note(diagnostic: Diagnostic, language: Language) -> str:
    """Return the message, what could stand there, and the rule with its norm, a line each."""
    message = message_of(diagnostic, language)
    level = level_name(diagnostic.level, language).capitalize()
    lines = [f"{level}: {message}"]
    label, unsaid = unsaid_suggestions(diagnostic, message, language)
    if unsaid:
        lines.append(f"{label.capitalize()}: {', '.join(f'“{one_line(each)}”' for each in unsaid)}")
    norm = f" · {word('norm', language)}: {'; '.join(diagnostic.rule.sources)}" if diagnostic.rule.sources else ""
    lines.append(f"{diagnostic.rule.id}{norm}")
    return "\n".join(visible(line) for line in lines)
