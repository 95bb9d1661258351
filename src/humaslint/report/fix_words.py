"""A fix in words: what is put in place of what."""

from __future__ import annotations

import re

from humaslint.model.diagnostic import Edit, Fix
from humaslint.model.rule import Language
from humaslint.model.source import Source
from humaslint.report.characters import visible
from humaslint.report.excerpt import shortened
from humaslint.report.messages import one_line, word

_QUOTED = 40
"""The most cells of a text quoted beside the line itself."""
_EDITS = 3
"""The most edits of one fix that are shown."""
_MARKS = re.compile(r"[“”\"]")


def told_fix(fix: Fix, source: Source, language: Language) -> str:
    """Return what a fix puts in place of what, on one line; of many edits the first ones."""
    edits = [_edit(edit, source, language) for edit in fix.edits[:_EDITS]]
    return ", ".join([*edits, "…"] if len(fix.edits) > _EDITS else edits)


def _edit(edit: Edit, source: Source, language: Language) -> str:
    if edit.start == edit.end:
        return f"{word('insert', language)} {quoted(edit.text)}"
    old = quoted(source.text[edit.start : edit.end])
    return f"{old} → {quoted(edit.text)}" if edit.text else f"{word('delete', language)} {old}"


def quoted(text: str) -> str:
    """Return a text, shortened, between curly quotes; between brackets where it has quotation marks of its own."""
    left, right = "⟦⟧" if _MARKS.search(text) else "“”"
    return f"{left}{shortened(visible(one_line(text)), _QUOTED)}{right}"
