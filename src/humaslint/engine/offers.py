"""What an editor is offered to do about a finding."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.config.word_list import fault_of
from humaslint.indonesian.words.lexicon import load_lexicon
from humaslint.model.diagnostic import Diagnostic, Edit, Fix

_MARKUP = re.compile(r"[<>*_`\[\]&\\|\r\n]")
_MOST = 9


def offers_of(found: Diagnostic) -> Sequence[Fix]:
    """Return what could be done in place of a finding, one of them: its fix, or else each of its first suggestions.

    A suggestion is offered only where plain words stand that may be changed, and is never safe. There may be nothing to
    offer.
    """
    if found.fix:
        return (found.fix,)
    if found.is_bound or not found.text or _MARKUP.search(found.text):
        return ()
    suggestions = [text for text in found.suggestions[:_MOST] if not _MARKUP.search(text)]
    return [Fix(False, (Edit(found.start, found.end, text),)) for text in suggestions]


def is_acceptable(text: str) -> bool:
    """Say whether the list of words could settle it: a word in the dictionary is reported for something else."""
    return fault_of(text) is None and not load_lexicon().is_standard(text.lower())
