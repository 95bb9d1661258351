"""Capitalised words that are nobody's name: derived words of the language, items of lists, regions by themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

from humaslint.indonesian.government.regions import letters_of, region_words, regions
from humaslint.indonesian.people.roles import COMMON_PARTS
from humaslint.indonesian.small_words import AND_SIGN
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import load_lexicon

LOOKS_DERIVED = re.compile(
    "(?:[PK]e[a-z]{4,}an|Pe(?:m[bp]|n[cdgjty])[a-z]{4,}|Me(?:m[bfp]|n[cdgjty])[a-z]{4,}|Di[a-z]{5,}"
    "|[BT]er[a-z]{5,}|[A-Z][a-z]{3,}(?:kan|nya))$"
)
"""A capitalised word that may have the prefix and suffix of a verb, or of a noun with *pe-* or *ke-*."""
_VERB = re.compile("(?:di|ber|ter)(.+)")
_NOUN = re.compile("(?:pe|ke)(?!.*nya$)")


def is_plain(word: str) -> bool:
    """Say whether a lower-case word is of the language and no usual part of a name."""
    return word not in COMMON_PARTS and load_lexicon().is_standard(word)


def is_derived(word: str) -> bool:
    """Say whether a lower-case word that looks derived is so, and no usual part of a name: not `dirgantara`."""
    if word.endswith(("nya", "kan")):
        return is_plain(word) or is_plain(word[:-3])
    stem = _VERB.match(word)
    return is_plain(word) and (stem is None or load_lexicon().is_standard(stem[1]))


def is_noun(derived: str) -> bool:
    """Say whether a lower-case word that looks derived is a noun, which a name may follow: `perkemahan`."""
    return _NOUN.match(derived) is not None


def is_item(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether the tokens `first:last + 1` are one of several things or a region, not whom an office belongs to.

    `Kepala Biro Pers,` *Media* `dan Informasi`, `Kepala Desa,` *Perangkat* `Desa`, `Kota Lama,` *Kendal* `,`.
    """
    word = tokens[last].lower
    if word in COMMON_PARTS:
        return False
    if word in region_words():
        return letters_of("".join(token.lower for token in tokens[first : last + 1])) in regions()
    if first != last or last + 1 == len(tokens) or not load_lexicon().is_standard(word):
        return False
    following = tokens[last + 1]
    if following.text in {",", "/"} or following.lower in AND_SIGN:
        following = tokens[min(last + 2, len(tokens) - 1)]
    return following.text[0].isupper()
