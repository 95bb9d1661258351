"""A common word with a capital among small letters that nothing makes a name: `adanya Gelombang setinggi dua meter`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from string import ascii_lowercase, ascii_uppercase
from typing import NamedTuple

from humaslint.indonesian.government.acronyms import find_expansions
from humaslint.indonesian.passage import Passage
from humaslint.indonesian.people.roles import INSTITUTIONS, KINSHIP, OFFICES, ROLES
from humaslint.indonesian.release import Release
from humaslint.indonesian.small_words import AND_OR, FUNCTION_WORDS
from humaslint.indonesian.speech import is_speech_verb
from humaslint.indonesian.tokens import Token
from humaslint.model.diagnostic import Finding
from humaslint.model.rule import Rule
from humaslint.rules.checks.kapital.stray_capitals import is_common, is_listed, stands_between, stands_inside
from humaslint.rules.checks.kapital.stray_terms import NAMING
from humaslint.rules.findings import mend

_DERIVED = re.compile(r"(?:pe|ke)\w{4,}an|\w{3,}(?:asi|itas|isme)")
"""Nouns, in lower case, that are made of others and seldom names."""
_ENDS = frozenset(".,;")
"""Marks behind a word that may end a clause; a bracket may end what an acronym stands for, letter by letter."""
_BEFORE = f"{ascii_lowercase},"
"""What the token before such a word begins with."""
_NO_ENDS = frozenset("antara menurut mengenai maupun akibat sebagaimana selaku".split())
"""Words, in lower case, that end no clause; with a capital there they name something: `dilansir Antara.`"""
_OUTLETS = frozenset(("antara", "bisnis"))
_AGENCY = frozenset("kepada oleh pewarta wartawan jurnalis kontributor pantauan".split())
"""Words, in lower case, behind which *Antara* and *Bisnis* are those who publish news."""
_TITLES = frozenset("judul tajuk tema slogan semboyan moto buku film lagu kata pertama kedua ketiga keempat".split())
"""Words, in lower case and without *nya*, that a title, a motto or an item of a list may follow behind a comma."""
_PARENTAGE = frozenset("bin binti alias".split())
"""Words, in lower case, behind somebody's first name."""
_PEOPLE = frozenset(
    "bocah gadis pemuda pria wanita lelaki perempuan lansia remaja balita bayi lulusan tetangga".split()
)
"""Words, in lower case, with which it is told behind a comma who somebody is, beside roles and kin."""
_FROM = frozenset(("di", "dari"))
_STUDIES = frozenset("lulus lulusan kuliah berkuliah studi sarjana alumni mengajar dosen guru mahasiswa".split())
"""Words, in lower case, behind which *di* and *dari* bring in a faculty: `lulus dari Hukum`."""
_NEAR = 4
"""Tokens before such a comma among which they are looked for."""
_MOST = 2
"""Capitals within a sentence. A word that has more of them is a term or a name of the release."""


class Options(NamedTuple):
    """`words` are nouns without affixes that are no names, `names` derived ones that may be the name of a body or day.

    `heads` are words, in lower case, behind which a word may be the name of something.
    """

    words: frozenset[str]
    names: frozenset[str] = frozenset()
    heads: frozenset[str] = frozenset()


def check(rule: Rule, release: Release) -> Iterator[Finding]:
    """Yield a finding at each such word, where the release has it with a capital there alone."""
    options = rule.options(Options)
    for lower, places in release.capital_words.items():
        if lower not in options.words and (lower in options.names or not _DERIVED.fullmatch(lower)):
            continue
        near = [
            at
            for passage, at in places
            if passage.tokens[at - 1].text[0] in _BEFORE
            for after in passage.tokens[at + 1 : at + 2]
            if after.text[0] not in ascii_uppercase
        ]
        if not near:
            continue
        inside = [(passage, index) for passage, index in places if stands_inside(passage, index)]
        for passage, index in inside if len(inside) <= _MOST else ():
            word = passage.tokens[index]
            is_lone = passage.kind in rule.scope and _is_lone(passage, index, options) and is_common(word)
            if is_lone and not _opens_expansion(passage, word.start):
                yield from mend(rule, passage, word.start, word.end, lower)


def _opens_expansion(passage: Passage, start: int) -> bool:
    """Say whether what an acronym stands for begins there: `hasil Survei kesehatan Randu (SKR)`."""
    return "(" in passage.text and start in [each.start for each in find_expansions(passage)]


def _is_lone(passage: Passage, index: int, options: Options) -> bool:
    """Say whether small letters stand on both sides of the word, and before it nothing that a name follows."""
    before = passage.tokens[index - 1]
    heads = (NAMING, OFFICES, INSTITUTIONS, options.heads)
    if passage.tokens[index].lower in _OUTLETS and before.lower in _AGENCY:
        return False
    if is_listed(passage, index):
        if index > 3 and _is_of_name(passage, index - 3):
            return False
    elif any(before.lower in words for words in heads):
        return False
    if is_speech_verb(before.lower):
        return False
    if before.lower in _FROM and index > 1 and passage.tokens[index - 2].lower in _STUDIES:
        return False
    if _is_told_of(passage.tokens[index + 1 : index + 3]) or _ends_title(passage, index):
        return False
    return stands_between(passage, index) or _ends_clause(passage, index, before) or _goes_on(passage, index)


def _ends_title(passage: Passage, index: int) -> bool:
    """Say whether the word ends the name of something made of common words: `singkatan dari Siap Turun ke Desa`."""
    words = passage.tokens[max(0, index - 3) : index]
    is_row = len(words) > _MOST and words[-1].lower in FUNCTION_WORDS and words[-1].text.islower()
    return is_row and all(word.text.istitle() and is_common(word) for word in words[:-1])


def _is_told_of(after: Sequence[Token]) -> bool:
    """Say whether what follows tells who or what has the name: `Murah bin Kasan`, `Kadang, warga desa itu`."""
    words = [token.lower for token in after]
    if words[:1] == [","]:
        return any(word in names for word in words[1:] for names in (ROLES, KINSHIP, _PEOPLE, NAMING - AND_OR))
    return bool(words) and words[0] in _PARENTAGE


def _is_of_name(passage: Passage, index: int) -> bool:
    """Say whether a word and the one before it are of a name that goes on: `Dinas Lingkungan hidup dan …`."""
    return all(token.text.istitle() for token in passage.tokens[index - 1 : index + 1])


def _goes_on(passage: Passage, index: int) -> bool:
    """Say whether a comma and a word in small letters stand before the word, and behind it one that is no *dan*."""
    if index < 2 or index + 1 == len(passage.tokens):
        return False
    last, comma, word, after = passage.tokens[index - 2 : index + 2]
    is_small = last.text[1:].islower() and (last.text[0].islower() or last.text.endswith("nya"))
    if comma.text != "," or not is_small or not after.text.islower() or after.lower in AND_OR:
        return False
    clause = passage.tokens[max(0, index - 1 - _NEAR) : index - 1]
    if any(token.lower.removesuffix("nya") in _TITLES for token in clause):
        return False
    return passage.adjoin(comma, word) and passage.adjoin(word, after)


def _ends_clause(passage: Passage, index: int, before: Token) -> bool:
    tokens, word = passage.tokens, passage.tokens[index]
    if index + 1 == len(tokens) or tokens[index + 1].text not in _ENDS or not before.text.islower():
        return False
    if not passage.adjoin(before, word) or word.lower in NAMING or word.lower in _NO_ENDS:
        return False
    after = tokens[index + 2 : index + 3]
    return tokens[index + 1].text == "." or bool(after and after[0].text.islower())
