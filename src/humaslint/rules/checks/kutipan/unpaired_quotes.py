"""A quotation mark without its partner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from humaslint.indonesian.open_quotations import goes_on, is_lone_closer, lone_closers, stray_marks
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.quotations import Quotation, spoken_end
from humaslint.indonesian.speech import COMMONEST
from humaslint.model.diagnostic import Edit, Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kutipan.full_speech import last_word
from humaslint.rules.findings import finding_at

RESIDUE = re.compile(r"[=/]\"|\">")
"""What is left of HTML in a text; the marks of its attributes are no quotations."""
DOUBLED = ("''", "’’", "‘‘", "‘’", "``")
"""Pairs of single marks that stand for a double one."""
_SINGLE = re.compile(rf"(?<=[a-z])[,.?!]?['’](?:,? |,)(?:{COMMONEST}|pesan|sebut)(?:nya)?\b")
"""A single mark that closes a quotation before a verb of saying; another rule tells of it."""
_PARTNERS = {"“": "”", "„": "”", "«": "»", "‘": "’", "‘‘": "’’", "‘’": "’’", "``": "''"}


def unpaired(rule: Rule, passages: Sequence[Passage]) -> Iterator[Finding]:
    """A quotation over several paragraphs opens in each and closes in the last: its open ends are right.

    One that a later paragraph closes is not closed before: a verb of saying in it may be part of what was said.
    Left-over HTML (`…/">`, `class="…`) brings marks of its own; such a paragraph is not judged.
    """
    is_running = False
    for number, passage in enumerate(passages):
        marks_of = stray_marks if '".' in passage.text else lone_closers
        closers, openers = marks_of(passage.text, passage.quotations), _lone_openers(passage)
        if (closers or openers) and RESIDUE.search(passage.text):
            continue
        for offset in () if is_running else closers:
            yield finding_at(rule, passage, offset, offset + 1)
        is_running = is_running and not closers and not passage.quotations
        for quotation in openers:
            end = spoken_end(passage.text, quotation)
            is_running = end is None and goes_on((each.text, each.quotations) for each in passages[number + 1 :])
            if not is_running:
                finding = _unclosed(rule, passage, quotation, end)
                yield finding._replace(edits=()) if _is_closed_later(passage, quotation) else finding


def _lone_openers(passage: Passage) -> list[Quotation]:
    return [
        quotation
        for quotation in passage.quotations
        if not quotation.is_closed
        and not is_lone_closer(passage.text, quotation)
        and not _SINGLE.search(passage.text, quotation.start, quotation.end)
    ]


def _is_closed_later(passage: Passage, quotation: Quotation) -> bool:
    """Say whether a later paragraph has the mark that closes the quotation."""
    return any(start == quotation.start for start, _end in passage.release.running_quotations[passage.index])


def _unclosed(rule: Rule, passage: Passage, quotation: Quotation, end: int | None) -> Finding:
    """Point at the word that the closing mark is missing from, where that is known, or else at the opening mark."""
    pair = passage.text[quotation.start : quotation.start + 2]
    mark = pair if pair in DOUBLED else pair[:1]
    opening = passage.place(quotation.start, quotation.start + len(mark))
    if end is None:
        return Finding(rule, opening, {"found": mark})
    edits = (Edit(end, end, _PARTNERS.get(mark, mark)),)
    place = passage.place(end - 1 - len(last_word(passage.text, end - 1)), end)
    return Finding(rule, place, {"found": mark}, edits, (), (opening,))
