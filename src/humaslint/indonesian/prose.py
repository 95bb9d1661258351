"""Whether text that its markup makes code reads as prose: paragraphs of sentences, not commands, tables or settings."""

from __future__ import annotations

import re

from humaslint.indonesian.small_words import FUNCTION_WORDS
from humaslint.indonesian.tokens import LETTERS

_CODE = re.compile(r"[{}<>=;$\\|]|\w\(|//|\A\s*(?:[#%]|--|\[[^\[\]]*\](?!\()|\d{4}-\d\d-\d\d)")
"""Signs of code, among them what opens a comment or a line of a log: `# Hapus berkas`, `[INFO] Siap`."""
_SENTENCE_END = re.compile(r"[^\W\d_)”\"][.!?][”\")]*(?:\s|\Z)")
_ENDS = tuple('.!?”"*_)')
_LEAST, _LINKING = 8, 2
"""Words of a paragraph, and how many of them link others, so that it is prose for sure."""


def count_words(text: str) -> int:
    """Return the number of words in letters."""
    return len(LETTERS.findall(text))


def may_be_prose(text: str) -> bool:
    """Say whether a paragraph has a sentence in it that ends, and no signs of code."""
    return count_words(text) >= _LEAST and _SENTENCE_END.search(text) is not None and not _CODE.search(text)


def is_prose(text: str) -> bool:
    """Say whether a paragraph is prose for sure: sentences of some length, with small words, and no signs of code."""
    words = LETTERS.findall(text)
    is_sentence = len(words) >= _LEAST and words[0][0].isupper() and text.endswith(_ENDS) and not _CODE.search(text)
    return is_sentence and sum(word in FUNCTION_WORDS for word in words) >= _LINKING
