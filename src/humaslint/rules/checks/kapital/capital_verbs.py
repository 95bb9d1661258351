"""A verb with a capital amid a sentence: `warga yang Menerima bantuan`, `Bupati Rani Wirasena Membuka pasar`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from humaslint.indonesian.government.regions import regions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import OFFICES
from humaslint.indonesian.release import Release
from humaslint.indonesian.tokens import Token
from humaslint.indonesian.words.lexicon import Lexicon, load_lexicon
from humaslint.indonesian.words.verb_shapes import has_verb_prefix
from humaslint.indonesian.words.word_analysis import is_verb_form
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kapital.stray_capitals import is_listed, stands_between, stands_inside
from humaslint.rules.checks.kapital.stray_terms import NAMING
from humaslint.rules.findings import mend

_BEGINNINGS = frozenset("me di be te".split())
"""The first letters, in lower case, of verbs with a prefix."""
_SHORTEST = 6
"""Letters of such a verb."""
_CAUSED = re.compile(r"(?:me|di)\w{4,}kan")
"""Verbs, in lower case, that stand in no name but one whose other words have capitals too."""
_PASSIVE = re.compile(r"di\w{4,}")
"""What stands in small letters behind a name that ends in a verb: `Lembayung Mengajar diikuti 40 guru`."""
_ENTRY = re.compile(r"\b[A-Z]\w{3,} ?: [^:.,!?]+ \Z")
"""What ends with a line of its own, of who wrote or edited, below which another line begins: `Editor: Rani`."""
_LONGEST_ENTRY = 80
"""Characters."""
_FAR = 6
"""Tokens before a verb among which that is looked for which makes it part of a title."""
_IN_TITLES = frozenset("/:")
_MOST = 2
"""Capitals within a sentence. A word that has more of them, or one in a name, is a term or a name of the release."""


class Options(NamedTuple):
    """`names` are such words that are names or parts of them, `heads` those that a name or title follows.

    All are in lower case.
    """

    names: frozenset[str]
    heads: frozenset[str]


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each verb with a capital behind a word in small letters or a name, and before a small one."""
    options = rule.options(Options)
    lexicon = load_lexicon()
    for lower, places in release.capital_words.items():
        is_voiced = lower[:2] in _BEGINNINGS and len(lower) >= _SHORTEST and lower not in options.names
        if not is_voiced or not _is_verb(lexicon, lower):
            continue
        inside = [(passage, index) for passage, index in places if stands_inside(passage, index)]
        is_name = len(inside) > 1 and (_is_repeated(inside) or any(_is_titled(*place, options) for place in inside))
        for passage, index in inside if len(inside) <= _MOST and not is_name else ():
            word = passage.tokens[index]
            if passage.kind in rule.scope and word.text[1:].islower() and _is_predicate(passage, index, options):
                yield from mend(rule, passage, word.start, word.end, lower, but="name")


def _is_repeated(places: Sequence[tuple[Passage, int]]) -> bool:
    """Say whether the same word with a capital stands before the verb each time: `Randu Menjawab`."""
    before = {passage.tokens[index - 1].text for passage, index in places if index}
    return len(before) == 1 and all(word[0].isupper() for word in before)


def _is_verb(lexicon: Lexicon, lower: str) -> bool:
    """Say whether the word is one of the language that is made of a stem and a prefix, and no name."""
    if lower in lexicon.names or lower in regions() or not has_verb_prefix(lower):
        return False
    return lexicon.is_standard(lower) or is_verb_form(lexicon, lower)


def _is_predicate(passage: Passage, index: int, options: Options) -> bool:
    """Say whether a word in small letters stands behind the verb, and before it one too or the end of a name."""
    tokens, text = passage.tokens, passage.text
    if not 0 < index < len(tokens) - 1:
        return False
    before, word, after = tokens[index - 1 : index + 2]
    if not after.text.islower() or not (passage.adjoin(before, word) and passage.adjoin(word, after)):
        return False
    if _ENTRY.search(text, max(0, word.start - _LONGEST_ENTRY), word.start):
        return False
    if before.text.islower():
        return stands_between(passage, index) and not _may_name(passage, index, options)
    if not before.text[0].isupper() or _PASSIVE.fullmatch(after.text) or _is_titled(passage, index, options):
        return False
    return _ends_name(before) or _CAUSED.fullmatch(word.lower) is not None


def _is_titled(passage: Passage, index: int, options: Options) -> bool:
    """Say whether the capitals before the verb begin with or follow a word that names: `acara Bupati Menyapa`."""
    words = passage.tokens[max(0, index - _FAR) : index]
    small = next((at for at, token in enumerate(reversed(words)) if not _may_stand_in_title(token)), len(words))
    return any(token.lower in options.heads for token in words[max(0, len(words) - small - 1) :])


def _may_stand_in_title(token: Token) -> bool:
    """Say whether a token before the verb may be of its title, or a mark between it and what leads to it: `Klik:`."""
    return token.text[0].isupper() or token.text in _IN_TITLES


def _may_name(passage: Passage, index: int, options: Options) -> bool:
    before = passage.tokens[index - 1].lower
    return not is_listed(passage, index) and (before in NAMING or before in options.heads)


def _ends_name(token: Token) -> bool:
    """Say whether a word with a capital is somebody's or a region's name, an office or an acronym."""
    lexicon, lower = load_lexicon(), token.lower
    is_acronym = token.text.isupper() and len(token.text) > 1
    is_known = lower in OFFICES or lower in regions()
    return is_acronym or is_known or ("-" not in lower and not lexicon.is_standard(lower))
