"""The sentences of a release that tell what a caption or the alt text of a photo shows, by the words they share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.time.date_forms import MONTHS, WEEKDAYS
from humaslint.indonesian.words.verb_shapes import verb_prefix
from humaslint.rules.contexts import RUNNING
from humaslint.rules.findings import Spot

SHOWN = frozenset(("caption", "alt"))
"""Kinds of blocks that tell what a photo shows."""
_SHORT = 3
"""Letters. Shorter words say nothing of what a sentence is about."""
_SHARED = 5
"""Words that a caption and a sentence have in common at the least."""
_MOST_OF = 0.7
"""Which part of the caption's words these are."""
_NO_WORDS = MONTHS.keys() | WEEKDAYS.keys() | {"foto", "humas", "pada", "dari", "yang", "dalam", "oleh", "untuk"}
_EARLIER = re.compile(
    r"\b(?:(?:tahun|bulan|pekan|minggu) (?:lalu|sebelumnya)|arsip|ilustrasi|persiapan|gladi|(?:men)?jelang)\b"
)
"""What tells, in lower case, that a photo shows something else than what the text tells of."""


def repeated_by(caption: Passage) -> Sequence[Spot]:
    """Return the sentences of the running text that most words of a caption repeat, its verbs among them.

    There is none for a photo of another time.
    """
    if _EARLIER.search(caption.lower):
        return []
    words = _words(caption, 0, len(caption.text))
    verbs = {token.lower for token in caption.tokens if verb_prefix(token) in ("me", "be")}
    least = max(_SHARED, _MOST_OF * len(words))
    return [
        Spot(passage, start, end)
        for passage in caption.release.passages
        if passage.kind in RUNNING and len(words) >= least
        for start, end in passage.sentences
        for told in [_words(passage, start, end)]
        if len(told & words) >= least and verbs <= told
    ]


def _words(passage: Passage, start: int, end: int) -> frozenset[str]:
    tokens: Sequence[str] = [token.lower for token in passage.tokens_in(start, end) if token.text[0].isalpha()]
    return frozenset(word for word in tokens if len(word) > _SHORT and word not in _NO_WORDS)
