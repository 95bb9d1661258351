"""Whether what stands like a name is a person's: not a street's, an association's, a programme's or a work's."""

from __future__ import annotations

from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.mentions import Mention
from humaslint.indonesian.people.roles import COMMON_PARTS, NAMED_AFTER
from humaslint.indonesian.people.spelling_variants import Parts
from humaslint.indonesian.words.lexicon import load_lexicon

_NUMBERS = frozenset(("i", "ii", "iii", "iv"))
_WORDS = frozenset(("dharma", "darma", "bhakti", "bakti"))
"""Name parts, in lower case, that stand in the names of associations as well."""


def follows_place(passage: Passage, mention: Mention) -> bool:
    """Say whether a street or building bears the name: `Jalan Jenderal Ahmad Yani`."""
    first = passage.token_index(mention.whole[0])
    near = passage.tokens[max(0, first - 1) : passage.token_index(mention.start)]
    return any(token.lower in NAMED_AFTER for token in near)


def words_in_name(name: Parts) -> int:
    """Return how many of the lower-case parts are words of the language that are no usual names."""
    return sum(part in _WORDS or (part not in COMMON_PARTS and load_lexicon().is_standard(part)) for part in name)


def _is_all_english(name: Parts) -> bool:
    """Say whether all parts may be English words: `Creative Commons` is nobody, whatever stands before it."""
    return all(len(part) > 2 and part not in COMMON_PARTS and part in load_lexicon().english for part in name)


def is_worded(name: Parts) -> bool:
    """Say whether a name of two or more parts is all words of a language: *Dharma Wanita*, *Keluarga Berencana*."""
    words = tuple([part for part in name if part not in _NUMBERS])
    return bool(words) and len(name) > 1 and (words_in_name(words) == len(words) or _is_all_english(words))
