"""Transcripts of press conferences: who speaks stands before each turn, and the words are the speakers' own."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from humaslint.indonesian.cues import has_any
from humaslint.model.document import Block, Document

_LABEL = re.compile(r"(?P<name>[A-Z][\w.()/'’-]*(?: [\w.()/'’-]+){0,6}) ?(?::(?=\s|\Z)|(?<=[\w)])\Z)")
_ASKER = r"(?:para )?(?:wartawan|jurnalis|penanya|awak media)(?: \d{1,2})?"
_ASKS = re.compile(_ASKER, re.IGNORECASE)
_ASKS_THERE = re.compile(rf"(?:^|>)[^\S\n]*+[*_]*+{_ASKER}[*_]*+ ?(?::|[*_]*+\r?$|<)", re.IGNORECASE | re.MULTILINE)
"""Where the source of a text may show who asks."""
_ASKERS = ("wartawan", "jurnalis", "penanya", "awak media")
_MIN_QUESTIONS = 2
_SPOKEN = frozenset(("lead", "paragraph", "heading"))


def set_turns_apart(document: Document) -> Document:
    """Return the document, what is said in a transcript made a block quote from its first turn on.

    A speaker's name on a line of its own is no prose.
    """
    source = document.source.text
    if not (has_any(source.lower(), _ASKERS) and _ASKS_THERE.search(source)):
        return document
    names = [_speaker(block) for block in document.blocks]
    if sum(1 for name in names if _ASKS.fullmatch(name)) < _MIN_QUESTIONS:
        return document
    counts = Counter(names)
    turns = [index for index, name in enumerate(names) if name and (_ASKS.fullmatch(name) or counts[name] > 1)]
    openings = frozenset(turns)
    blocks = list(document.blocks)
    for index in range(turns[0], len(blocks)):
        is_alone = index in openings and blocks[index].text.rstrip(": ") == names[index]
        if blocks[index].kind in _SPOKEN:
            blocks[index] = replace(blocks[index], kind="initials" if is_alone else "blockquote", depth=0)
    return replace(document, blocks=tuple(blocks))


def _speaker(block: Block) -> str:
    """Return the name that begins a block as a speaker's, or that is all of it; empty if none does."""
    label = _LABEL.match(block.text) if block.kind in _SPOKEN else None
    return label["name"] if label else ""
