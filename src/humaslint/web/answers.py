"""What the page is told of a draft, as JSON. Offsets are in UTF-16 code units, in which a browser counts."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable

from humaslint.engine.offers import offers_of
from humaslint.live.checked import Checked
from humaslint.model.diagnostic import Diagnostic, Edit, FileResult, Related
from humaslint.report.characters import visible
from humaslint.report.fix_words import told_fix
from humaslint.report.messages import findings_told, level_name, message_of, related_of
from humaslint.report.summary import summarize

_PAIR = re.compile("[\U00010000-\U0010ffff]")
"""A character that is two code units."""

_Units = Callable[[int], int]
"""From a str offset to one in code units."""


def answer_of(checked: Checked) -> dict[str, object]:
    """Return the text of a draft, what was found in it, and that in a sentence.

    `left_out` says which rules could not be run on it. `is_word` tells that the draft is a Word file, which a page can
    show but not change.
    """
    source = checked.source
    units = _units_in(source.text)
    result = FileResult(source.path, source, checked.diagnostics, left_out=checked.left_out)
    return {
        "text": source.text,
        "is_word": source.package is not None,
        "left_out": list(checked.left_out),
        "summary": findings_told(summarize([result]), checked.language),
        "findings": [
            _finding(found, told, checked, units) for found, told in zip(checked.diagnostics, checked.told, strict=True)
        ],
        "safe": sum(each.fix is not None and each.fix.safe for each in checked.diagnostics),
    }


def edit_nodes(edits: Iterable[Edit], text: str) -> list[dict[str, object]]:
    """Return edits of a text as JSON."""
    units = _units_in(text)
    return [_edit(each, units) for each in edits]


def _units_in(text: str) -> _Units:
    """Return what tells at which code unit of a text a str offset is."""
    pairs = [match.start() for match in _PAIR.finditer(text)]
    return lambda offset: offset + bisect_left(pairs, offset)


def _finding(found: Diagnostic, told: Diagnostic, checked: Checked, units: _Units) -> dict[str, object]:
    language, rule = checked.language, found.rule
    line, column = checked.source.position(found.start)
    offers = offers_of(found)
    return {
        **_span(found, units),
        "at": f"{line}:{column}",
        "rule": rule.id,
        "level": found.level,
        "level_name": level_name(found.level, language),
        "message": visible(message_of(told, language)),
        "title": rule.title.in_language(language),
        "why": rule.why.in_language(language),
        "norm": "; ".join(rule.sources),
        "offers": [
            {
                "told": told_fix(offer, checked.source, language),
                "is_safe": offer.safe,
                "edits": [_edit(each, units) for each in offer.edits],
            }
            for offer in offers
        ],
        "suggestions": [] if offers else [visible(each) for each in told.suggestions],
        "related": [_span(each, units) for each in found.related],
        "related_note": visible(related_of(told, language)),
    }


def _edit(edit: Edit, units: _Units) -> dict[str, object]:
    return {**_span(edit, units), "text": edit.text}


def _span(stretch: Diagnostic | Edit | Related, units: _Units) -> dict[str, object]:
    return {"start": units(stretch.start), "end": units(stretch.end)}
